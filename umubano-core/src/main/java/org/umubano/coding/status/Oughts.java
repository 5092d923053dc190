package org.umubano.coding.status;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.text.Phrases;

/**
 * What ought to be and is not: "ni ngombwa ko A na B bisinyana amasezerano", A and B need to sign, "umuti ni uko bahura", the way out is
 * that they meet, "byaba byiza basinyanye", it would be good if they signed. The form of the verb is that of what is done. Nor is what may
 * be: "birashoboka ko bahuye", it is possible that they met.
 */
public final class Oughts {

    private Oughts() {}

    /** Whether a verb stands behind words for what may be, or one that tells of no past behind those for what ought to be. */
    public static boolean has(Line line, int v, EventLexicon lexicon) {
        VerbGroup verb = line.verbs.get(v);
        if (follows(line, verb, lexicon.maybes)) {
            return true;
        }
        boolean may = verb.tense() == Tense.PRESENT || verb.tense() == Tense.PERFECT || verb.tense() == Tense.FUTURE;
        return may && follows(line, verb, lexicon.oughts);
    }

    private static boolean follows(Line line, VerbGroup verb, Phrases<String> openings) {
        for (Phrases.Hit<String> hit : openings.find(line.tokens)) {
            if (hit.last() < verb.last() && isOneClause(line, hit.last() + 1, verb.last())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneClause(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            boolean ends = line.isComma(t)
                    || line.hasQuote(t)
                    || line.marker(t) == Relation.CLAUSE
                    || line.tokens.get(t).form().equals(";");
            VerbGroup verb = line.verbAt(t);
            if (ends || verb != null && verb.tense() == Tense.PAST && verb.isFinite() && !verb.relative()) {
                return false;
            }
        }
        return true;
    }
}
