package org.umubano.coding.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.mention.ActorMention;
import org.umubano.text.Folding;

/**
 * Persons who come or are received for somebody named in the genitive after them: "intumwa ya Perezida wa X", the envoy of
 * the president of X, "intumwa yihariye ya Perezida", his special envoy, "umuhungu wa Perezida Y", his son. The president himself takes no part.
 */
final class StandIns {

    private StandIns() {}

    /** Puts whoever stands in, without a name and of the same state, in the place of whom he stands in for. */
    static void replace(Line line, EventLexicon lexicon, PhraseMarks marks) {
        line.actors.replaceAll(a -> {
            boolean holder = a.mention().type() == ActorMention.Type.PERSON
                    || a.mention().type() == ActorMention.Type.OFFICE;
            int noun = noun(line, a.first() - 2, lexicon);
            if (!holder || noun < 0 || line.marker(a.first() - 1) != Relation.OF || line.verbAt(noun) != null) {
                return a;
            }
            String office = office(lexicon, Folding.fold(line.tokens.get(noun).form()));
            if (office == null || a.mention().reference() != null) {
                return a;
            }
            ActorMention m = a.mention();
            ActorMention one = new ActorMention(
                    line.tokens.get(noun).start(),
                    m.end(),
                    ActorMention.Type.OFFICE,
                    null,
                    -1,
                    -1,
                    List.of(office),
                    m.state(),
                    false,
                    1,
                    null,
                    m.rule());
            return new Line.Actor(one, noun, a.last(), marks.before(noun));
        });
    }

    /** Where the noun stands before its genitive: right there, or before one word that tells of what sort it is. */
    private static int noun(Line line, int before, EventLexicon lexicon) {
        boolean sort = before > 0
                && line.marker(before) == null
                && line.tokens.get(before).isWord()
                && !line.tokens.get(before).isCapitalised()
                && lexicon.envoys.contains(
                        Folding.fold(line.tokens.get(before - 1).form()));
        return sort ? before - 1 : before;
    }

    private static @Nullable String office(EventLexicon lexicon, String noun) {
        if (lexicon.envoys.contains(noun)) {
            return "ENV";
        }
        return lexicon.households.contains(noun) ? "CIV" : null;
    }
}
