package org.umubano.coding.sentence;

import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * What is put before the main clause with a participle: "At talks hosted by Qatar, Chad and Sudan agreed". Its comma parts
 * whoever acts in it from those of the clause.
 */
final class OpeningPhrase {

    private OpeningPhrase() {}

    /** The comma that closes the phrase; -1 where a line opens with none. */
    static int comma(Line line, EventLexicon lexicon) {
        if (lexicon.headFirst || line.verbs.size() < 2 || !opens(line, lexicon)) {
            return -1;
        }
        VerbGroup participle = line.verbs.get(0);
        boolean passive = participle.passive()
                && participle.mood() == Mood.PARTICIPLE
                && line.marker(participle.last() + 1) == Relation.BY
                && !line.hasComma(0, participle.first());
        for (int v = 1; passive && v < line.verbs.size(); v++) {
            if (line.verbs.get(v).isFinite()) {
                return lastComma(line, participle.last() + 1, line.verbs.get(v).first());
            }
        }
        return -1;
    }

    private static boolean opens(Line line, EventLexicon lexicon) {
        Relation marker = line.marker(0);
        return marker != null && marker.isOblique()
                || marker == Relation.DURING
                || lexicon.afters.contains(line.tokens.get(0).norm());
    }

    /** The last comma between two tokens behind which somebody is named before the verb. */
    private static int lastComma(Line line, int from, int verb) {
        for (int t = verb - 1; t >= from; t--) {
            int comma = t;
            boolean closes = line.isComma(t)
                    && line.marker(t + 1) != Relation.WHO
                    && line.actors.stream().anyMatch(a -> a.first() > comma && a.last() < verb && !a.isAdjective());
            if (closes) {
                return t;
            }
        }
        return -1;
    }
}
