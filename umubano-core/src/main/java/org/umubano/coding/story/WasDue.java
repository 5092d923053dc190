package org.umubano.coding.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * "Yagombaga gusinywa muri Nzeri", was to be signed in September, "byari biteganyijwe ko bahura", they had been expected to meet:
 * what was due before the news, and whether it was not kept.
 */
public final class WasDue {

    /** The class of what happens: "ntibyakunze", it did not work out. */
    private static final int THINGS = 8;

    private WasDue() {}

    /** Whether an act was due before the news, of those expected only where it is said that nothing came of it. */
    public static boolean is(Line line, Draft draft, EventLexicon lexicon) {
        return isObliged(line, draft, lexicon) || isForeseen(line, draft, lexicon) && isUndone(line, draft.last);
    }

    /** Whether an act is the infinitive right behind a past "had to". */
    private static boolean isObliged(Line line, Draft draft, EventLexicon lexicon) {
        VerbGroup due = draft.status == Status.PLANNED || draft.status == Status.CANCELLED ? due(line, draft) : null;
        return due != null
                && due.isFinite()
                && due.tense() == VerbGroup.Tense.PAST
                && due.agreement() > 0
                && lexicon.governors.get(due.lemma()) == Effect.ABLE;
    }

    /** Whether the sentence goes on that it did not happen: "ariko ntibyakunze". */
    public static boolean isUnkept(Line line, Draft draft, EventLexicon lexicon) {
        return is(line, draft, lexicon) && isUndone(line, draft.last);
    }

    /** "Byari byitezwe ko", it had been expected that: over an act to come. */
    private static boolean isForeseen(Line line, Draft draft, EventLexicon lexicon) {
        for (VerbGroup verb : lexicon.headFirst && draft.status == Status.PLANNED ? line.verbs : List.<VerbGroup>of()) {
            if (verb.last() < draft.first
                    && verb.agreement() == THINGS
                    && verb.tense() == VerbGroup.Tense.FUTURE_IN_PAST
                    && line.marker(verb.last() + 1) == Relation.THAT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb behind a token says that it did not happen. */
    public static boolean isUndone(Line line, int token) {
        for (VerbGroup verb : line.verbs) {
            if (verb.first() > token
                    && verb.negated()
                    && verb.isFinite()
                    && !verb.passive()
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
