package org.umubano.coding.report;

import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.time.DateHow;

/**
 * Acts told once more by their place in a row: "Ghana is the sixth country to have recognised Kosovo", "the first time that the two have
 * sat down together", "ni we ambasaderi wa mbere Zambia yohereje mu Rwanda". Of two states of which the article has told such an
 * act that one is meant.
 */
final class InARow {

    /** How many tokens before the verb "the first" may stand. */
    private static final int REACH = 14;

    private static final Set<String> ENTERED = Set.of("established", "restored");

    private InARow() {}

    /** Whether the later draft says the how-manieth the act of the earlier one is. */
    static boolean is(Draft a, Draft b) {
        return a.kind == b.kind
                && a.kind != Kind.STATEMENT
                && a.line.number <= b.line.number
                && (b.status == Status.HELD || b.status == Status.PAST && b.from == null)
                && (b.from == null || b.dateHow == DateHow.INFERRED || b.from.equals(a.from))
                && a.status != Status.CANCELLED
                && a.status != Status.DENIED
                && (a.status != Status.PAST || b.status == Status.PAST)
                && isOfSort(a, b)
                && a.states().equals(b.states())
                && isCounted(b);
    }

    private static boolean isOfSort(Draft a, Draft b) {
        return switch (a.kind) {
            case MEETING, ACCREDITATION, AID, AGREEMENT -> true;
            case RELATIONS -> a.subtype.equals(b.subtype) || ENTERED.contains(a.subtype) && ENTERED.contains(b.subtype);
            case VISIT, SUMMIT -> false; // theirs tells of another guest, or another session
            default -> a.subtype.equals(b.subtype);
        };
    }

    private static boolean isCounted(Draft b) {
        Line line = b.line;
        VerbGroup verb = b.verb();
        if (verb == null || !line.lexicon.headFirst && !isSoFar(verb)) {
            return false;
        }
        for (int t = verb.first() - 1; t >= Math.max(1, verb.first() - REACH) && !line.isComma(t); t--) {
            if (line.lexicon.firsts.contains(line.tokens.get(t).norm())) {
                return line.lexicon.headFirst ? isNamed(line, t, verb) : isSaidOf(line, t);
            }
        }
        return false;
    }

    /** "Has concluded", "had expelled", "to have recognised". */
    private static boolean isSoFar(VerbGroup verb) {
        return verb.tense() == Tense.PERFECT
                || verb.tense() == Tense.PAST_PERFECT
                || verb.mood() == Mood.INFINITIVE && verb.last() > verb.first() + 1;
    }

    /** "Is the third", or a noun aside: ", the first time". */
    private static boolean isSaidOf(Line line, int first) {
        VerbGroup before = null;
        for (VerbGroup verb : line.verbs) {
            before = verb.last() < first ? verb : before;
        }
        boolean aside = first > 1 && line.isComma(first - 2);
        return aside || before != null && before.lemma().equals(line.lexicon.copula) && first - before.last() <= 2;
    }

    /** "Ni we ... wa mbere Zambia yohereje", "ni ubwa mbere": who it is stands before, and the verb is the first one said of him. */
    private static boolean isNamed(Line line, int first, VerbGroup verb) {
        boolean is = false;
        for (int t = 0; t < first; t++) {
            is |= line.lexicon.deedWords.identities.contains(line.tokens.get(t).norm());
        }
        return is && line.verbs.stream().noneMatch(v -> v.first() < verb.first() && v.isFinite());
    }
}
