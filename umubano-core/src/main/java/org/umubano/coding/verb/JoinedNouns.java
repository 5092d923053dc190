package org.umubano.coding.verb;

import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;

/** Nouns of one kind of act that one verb takes together. */
final class JoinedNouns {

    private final EventLexicon lexicon;
    private final Line line;
    private final TakenNouns taken;

    JoinedNouns(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.taken = reading.taken();
    }

    /** Takes the noun of an act with those of its kind that are joined to it: "lifted the blockade, the curbs and the ban". */
    void take(TableNoun companion, Kind kind) {
        taken.take(companion, kind);
        int end = companion.last();
        for (TableNoun noun : line.nouns) {
            if (noun.first() <= end || !lexicon.isOf(noun.key(), kind)) {
                continue;
            }
            boolean joined = noun.first() - end <= 4;
            boolean parted = false;
            for (int t = end + 1; t < noun.first(); t++) {
                parted |= line.isComma(t) || line.marker(t) == Relation.AND;
                joined &= line.isComma(t)
                        || line.marker(t) == Relation.AND
                        || line.tokens.get(t).isWord();
                joined &= line.verbAt(t) == null && (line.marker(t) == null || line.marker(t) == Relation.AND);
            }
            if (joined && parted) {
                taken.take(noun, kind);
                end = noun.last();
            }
        }
    }
}
