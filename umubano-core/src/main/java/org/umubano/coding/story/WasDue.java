package org.umubano.coding.story;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/** "Yagombaga gusinywa muri Nzeri", was to be signed in September: what was due before the news, and whether it was not kept. */
public final class WasDue {

    /** The class of what happens: "ntibyakunze", it did not work out. */
    private static final int THINGS = 8;

    private WasDue() {}

    /** Whether an act is the infinitive right behind a past "had to". */
    public static boolean is(Line line, Draft draft, EventLexicon lexicon) {
        VerbGroup due = draft.status == Status.PLANNED || draft.status == Status.CANCELLED ? due(line, draft) : null;
        return due != null
                && due.isFinite()
                && due.tense() == VerbGroup.Tense.PAST
                && due.agreement() > 0
                && lexicon.governors.get(due.lemma()) == Effect.ABLE;
    }

    /** Whether the sentence goes on that it did not happen: "ariko ntibyakunze". */
    public static boolean isUnkept(Line line, Draft draft, EventLexicon lexicon) {
        if (!is(line, draft, lexicon)) {
            return false;
        }
        for (VerbGroup verb : line.verbs) {
            if (verb.first() > draft.last
                    && verb.negated()
                    && verb.isFinite()
                    && verb.tense() == VerbGroup.Tense.PAST
                    && verb.agreement() == THINGS) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable VerbGroup due(Line line, Draft draft) {
        VerbGroup first = line.verbAt(draft.first);
        VerbGroup verb = first == null ? line.verbAt(draft.last) : first;
        return verb == null || verb.mood() != VerbGroup.Mood.INFINITIVE || verb.first() == 0
                ? null
                : line.verbAt(verb.first() - 1);
    }
}
