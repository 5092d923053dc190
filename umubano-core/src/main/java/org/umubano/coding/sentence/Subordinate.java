package org.umubano.coding.sentence;

import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Tense;

/**
 * Verbs that tell more of the subject of the verb behind them, in a language whose verbs agree: "Perezida wa Angola wahuye na X
 * yasuye Y", the president of Angola, who met X, visited Y; "amasezerano A yasinyanye na B yasheshwe", the treaty that A signed
 * with B was ended. Whoever else the first tells of is not the subject of the second, and the day of the second is not of it.
 */
public final class Subordinate {

    private Subordinate() {}

    /** Whether a verb tells more of the subject of a later one, with no comma and no word that opens a clause between. */
    public static boolean is(Line line, VerbGroup told, VerbGroup main) {
        boolean may = told.agreement() > 0
                && main.agreement() > 0
                && told.isFinite()
                && main.isFinite()
                && !main.relative()
                && told.last() < main.first()
                && (told.tense() == Tense.PAST || told.tense() == Tense.PAST_PERFECT);
        if (!may || !isOneClause(line, told.last() + 1, main.first())) {
            return false;
        }
        if (told.relative()) {
            return told.agreement() == main.agreement();
        }
        return isOfThing(line, told, main);
    }

    /** "Amasezerano yasinywe ... yemejwe", "amasezerano A yasinyanye na B yasheshwe": a noun of the tables has both verbs. */
    private static boolean isOfThing(Line line, VerbGroup told, VerbGroup main) {
        if (main.agreement() <= 2 && !main.passive()) {
            return false;
        }
        boolean comes = main.tense()
                == Tense.FUTURE; // "ibiganiro byahuje A na B bizakomeza", talks that brought A and B together
        if ((told.passive() || comes) && told.agreement() == main.agreement()) {
            return line.nouns.stream().anyMatch(n -> n.last() == told.first() - 1);
        }
        if (told.passive() || told.agreement() == main.agreement() && !main.passive()) {
            return false;
        }
        return line.actors.stream()
                .filter(a -> a.last() == told.first() - 1 && a.relation() == Relation.BARE)
                .anyMatch(a -> line.nouns.stream().anyMatch(n -> n.last() == a.first() - 1));
    }

    private static boolean isOneClause(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            Relation marker = line.marker(t);
            VerbGroup verb = line.verbAt(t);
            if (line.isComma(t)
                    || marker != null && marker.opensClause()
                    || marker == Relation.ACCORD
                    || line.tokens.get(t).form().equals(";")
                    || verb != null && verb.isFinite()) {
                return false;
            }
        }
        return line.marker(to - 1) == null;
    }
}
