package org.umubano.event;

/**
 * Reads acts that are told by more than a verb or a noun alone. It has the sentence, the words of its language and what
 * was drafted of it so far; it adds to the drafts or settles them.
 */
abstract class ActReader {

    final EventLexicon lexicon;
    final Discourse discourse;
    final Line line;
    final ClauseReader clauses;
    final StatusReader statuses;
    final TakenNouns taken;
    final Drafts drafts;

    ActReader(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.taken = reading.taken();
        this.drafts = drafts;
    }

    /** Adds the acts that the sentence tells so, or settles what others have drafted of them. */
    abstract void read();
}
