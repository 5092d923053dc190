package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Towns that are in no table, by the words before them: "in the Uzbek city of Andijan", "mu mujyi wa Busia muri Uganda". Their
 * state is the one named right after them, else that of the adjective or owner before; without one they are left.
 */
final class Settlements {

    /** How many words may stand between an adjective and "city of": "the Ugandan border [town of]". */
    private static final int REACH = 3;

    private Settlements() {}

    /** Whether a name is that of a town and of nobody. */
    static boolean isTown(SentenceUnits sentence, int name) {
        return sentence.is(name - 1, Role.SETTLEMENT) && sentence.isName(name);
    }

    /** Adds the town that a unit names, where it names one. */
    static void add(SentenceUnits sentence, int name, List<SpanMention> spans) {
        if (!isTown(sentence, name)) {
            return;
        }
        Entry after = after(sentence, name + 1);
        Entry state = after == null ? before(sentence, name - 2) : after;
        if (state != null) {
            int start = sentence.startOf(name);
            int end = sentence.endOf(name);
            String called = sentence.text().substring(start, end);
            String rule = sentence.get(name - 1).entries().get(0).rule();
            spans.add(new SpanMention(start, end, SpanMention.Type.PLACE, state.code(), called, rule));
        }
    }

    /** ", Ghana", "in Ghana". */
    private static @Nullable Entry after(SentenceUnits sentence, int at) {
        boolean leads =
                sentence.is(at, Role.COMMA) || sentence.is(at, Role.PREPOSITION) && !sentence.is(at, Role.GENITIVE);
        return leads && at + 1 < sentence.size() ? sentence.get(at + 1).get(Role.STATE) : null;
    }

    private static @Nullable Entry before(SentenceUnits sentence, int from) {
        for (int i = from; i >= Math.max(0, from - REACH); i--) {
            Unit unit = sentence.get(i);
            if (unit.is(Role.STATE) || unit.is(Role.DEMONYM)) {
                return unit.is(Role.STATE) ? unit.get(Role.STATE) : unit.get(Role.DEMONYM);
            }
            boolean word = unit.roles() == 0
                    && unit.nameType() == null
                    && sentence.token(i).isWord();
            if (!word && !unit.is(Role.POSSESSIVE)) {
                return null;
            }
        }
        return null;
    }
}
