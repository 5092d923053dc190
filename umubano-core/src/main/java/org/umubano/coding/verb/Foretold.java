package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.mention.ActorMention;

/** "As he arrived in Luxembourg, Foreign Minister N.N. urged": a pronoun at the head of a sentence means whom its main clause names. */
final class Foretold {

    private Foretold() {}

    /** The subjects of a verb, or who is named behind its clause where they are such a pronoun. */
    static List<Line.Actor> subjects(Line line, ClauseReader clauses, int v) {
        List<Line.Actor> own = clauses.subjects(v);
        boolean pronoun = line.verbs.get(v).agreement() == 0
                && own.size() == 1
                && own.get(0).mention().reference() == ActorMention.Reference.PERSON
                && own.get(0).first() == 1
                && opensClause(line.marker(0))
                && v + 1 < line.verbs.size();
        if (!pronoun) {
            return own;
        }
        for (int u = v + 1; u < line.verbs.size(); u++) {
            List<Line.Actor> main = line.verbs.get(u).isFinite() ? clauses.subjects(u) : List.of();
            boolean named = main.size() == 1
                    && main.get(0).mention().name() != null
                    && main.get(0).mention().type() == ActorMention.Type.PERSON
                    && main.get(0).first() > line.verbs.get(v).last()
                    && line.hasComma(line.verbs.get(v).last() + 1, main.get(0).first());
            if (named) {
                return main;
            }
        }
        return own;
    }

    private static boolean opensClause(@Nullable Relation marker) {
        return marker == Relation.CLAUSE || marker == Relation.DURING || marker == Relation.AHEAD;
    }
}
