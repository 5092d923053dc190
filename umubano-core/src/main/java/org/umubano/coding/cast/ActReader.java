package org.umubano.coding.cast;

import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;

/**
 * Reads acts that are told by more than a verb or a noun alone. It has the sentence, the words of its language and what
 * was drafted of it so far; it adds to the drafts or settles them.
 */
public abstract class ActReader {

    public final EventLexicon lexicon;
    public final Discourse discourse;
    public final Line line;
    public final ClauseReader clauses;
    public final StatusReader statuses;
    public final TakenNouns taken;
    public final Drafts drafts;

    public ActReader(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.taken = reading.taken();
        this.drafts = drafts;
    }

    /** Adds the acts that the sentence tells so, or settles what others have drafted of them. */
    public abstract void read();
}
