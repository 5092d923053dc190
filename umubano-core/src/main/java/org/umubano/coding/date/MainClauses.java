package org.umubano.coding.date;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;

/** Two main clauses joined by a comma and "and": each has its own times. */
final class MainClauses {

    private MainClauses() {}

    /** Whether a main clause with a time of its own opens between a time and an act: the earlier time is of the clause before. */
    static boolean isOfClauseBefore(Line line, int at, Draft draft) {
        return line.times.stream().anyMatch(t -> {
            int there = line.tokenAt(t.start());
            return there > at && there < draft.first && opens(line, there, line.tokenAt(t.end() - 1));
        });
    }

    /** Whether a time stands right behind a comma and "and", before the subject and verb of a second main clause. */
    static boolean opens(Line line, int at, int end) {
        int and = line.marker(at - 1) == Relation.AND ? at - 1 : at - 2;
        if (and < 2 || line.marker(and) != Relation.AND || !line.isComma(and - 1) || !hasFinite(line, and)) {
            return false;
        }
        VerbGroup next =
                line.verbs.stream().filter(v -> v.first() > end).findFirst().orElse(null);
        return next != null && next.isFinite() && next.agreement() == 0 && next.first() > end + 2;
    }

    /** Whether a comma and "and" open another main clause, with a subject and a verb of its own before a time. */
    static boolean isOpened(Line line, int comma, int at) {
        if (!line.isComma(comma) || line.marker(comma + 1) != Relation.AND) {
            return false;
        }
        VerbGroup verb = TimeOwners.finiteBetween(line, comma, at);
        return verb != null && verb.agreement() == 0 && verb.first() > comma + 2;
    }

    /** Whether a verb stands before a place in a line. */
    static boolean hasFinite(Line line, int before) {
        return line.verbs.stream().anyMatch(v -> v.isFinite() && v.last() < before);
    }

    /**
     * "Wageze i X mu ijoro ryakeye, mu gitondo cyo ku wa Kane yahuye", who came to X last night met on Thursday morning: a time
     * between a comma and a verb, in a language whose verbs agree, where the clause before the comma has one of its own.
     */
    static boolean isOfVerbBehind(Line line, int at, int end, Draft before) {
        VerbGroup next = line.verbAt(end + 1);
        return at > 0
                && line.isComma(at - 1)
                && next != null
                && next.agreement() > 0
                && next.isFinite()
                && line.timeTokens(before.last + 1, at - 1) > 0;
    }
}
