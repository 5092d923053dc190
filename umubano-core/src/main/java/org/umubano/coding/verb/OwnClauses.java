package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;

/** "Italy has pledged five million euros, and Qatar will pay for houses": of two clauses side by side each has its own sides. */
final class OwnClauses {

    private OwnClauses() {}

    /** The actors that may belong to a verb: those of a clause joined to its own by a comma and "and" are left out. */
    static List<Line.Actor> of(
            int v, List<Line.Actor> actors, List<Line.Actor> subjects, Line line, ClauseReader clauses) {
        int from = !subjects.isEmpty() && opens(subjects.get(0), line)
                ? subjects.get(0).first()
                : 0;
        int to = line.tokens.size();
        for (int u = line.verbs.size() - 1; u > v; u--) {
            VerbGroup other = line.verbs.get(u);
            List<Line.Actor> doers = other.isFinite() && !other.relative() ? clauses.subjects(u) : List.of();
            if (!doers.isEmpty()
                    && doers.get(0).first() > line.verbs.get(v).last()
                    && !subjects.contains(doers.get(0))
                    && (opens(doers.get(0), line) || isNext(doers.get(0), other, line))) {
                to = doers.get(0).first();
            }
        }
        if (from == 0 && to == line.tokens.size()) {
            return actors;
        }
        List<Line.Actor> out = new ArrayList<>();
        for (Line.Actor actor : actors) {
            if (actor.first() >= from && actor.first() < to) {
                out.add(actor);
            }
        }
        return out;
    }

    /** "A sent 20 tonnes[, B] gave seven": who stands between a comma and a verb of his own. */
    private static boolean isNext(Line.Actor actor, VerbGroup verb, Line line) {
        return line.isComma(actor.first() - 1)
                && verb.agreement() == 0
                && verb.first() == actor.last() + 1
                && !actor.isAdjective();
    }

    /** Whether a comma with "and", "while" stands right before somebody. */
    private static boolean opens(Line.Actor actor, Line line) {
        int before = actor.first() - 1;
        Relation marker = before > 0 ? line.marker(before) : null;
        return (marker == Relation.AND || marker == Relation.CLAUSE) && line.isComma(before - 1);
    }
}
