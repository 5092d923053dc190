package org.umubano.coding.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;

/** The government or body that spoke last, for "it added that" in a language whose verbs do not agree. */
final class LastBody {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private @Nullable Participant last;
    private int paragraph = -1;

    LastBody(EventLexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Remembers who spoke; null for somebody of whom nothing is known. */
    void spoke(@Nullable Participant who, Line line) {
        last = who;
        paragraph = line.sentence.paragraph();
    }

    /** "The ministry thanked X. It said": remembers the body that a verb tells to speak. */
    void told(Line line, List<Draft> drafts) {
        for (Draft draft : drafts) {
            Participant doer = draft.participants.isEmpty() ? null : draft.participants.get(0);
            if (draft.kind == Kind.STATEMENT
                    && doer != null
                    && doer.name() == null
                    && doer.state() != null
                    && line.verbAt(draft.first) != null
                    && !line.quoted[draft.first]) {
                spoke(doer, line);
                return;
            }
        }
    }

    /** What "it" says, as said by the body that spoke in the sentence before. */
    Saying of(Line line, ClauseReader clauses, Saying saying) {
        if (saying.verb() < 0 || last == null || lexicon.headFirst || discourse.isPerson(last.name())) {
            return saying;
        }
        List<Line.Actor> subjects = clauses.subjects(saying.verb());
        ActorMention it = subjects.size() == 1 ? subjects.get(0).mention() : null;
        boolean refers = it != null
                && it.reference() == ActorMention.Reference.THING
                && it.state() == null
                && it.offices().isEmpty()
                && line.sentence.paragraph() - paragraph <= 1;
        return refers ? new Saying(last, saying.verb(), saying.from(), saying.to(), saying.isAnnouncement()) : saying;
    }
}
