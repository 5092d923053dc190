package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * The sides of a paper whose purpose stands before them: "amasezerano yo gusangira amazi hagati ya A na B yasinywe", the
 * agreement to share the water between A and B was signed.
 */
final class PaperParties {

    private PaperParties() {}

    /** Who stands around a verb, with the sides between which the paper before it is, where an infinitive parts the two. */
    static List<Line.Actor> of(
            VerbGroup verb, TableNoun paper, List<Line.Actor> after, Line line, ClauseReader clauses) {
        boolean purpose = line.verbs.stream()
                .anyMatch(
                        u -> u.mood() == Mood.INFINITIVE && u.first() > paper.last() && u.first() <= paper.last() + 2);
        List<Line.Actor> own = purpose ? clauses.between(paper.last() + 1, verb.first()) : List.of();
        if (own.stream().noneMatch(a -> a.relation() == Relation.BETWEEN)) {
            return after;
        }
        List<Line.Actor> out = new ArrayList<>(own);
        after.stream().filter(a -> !own.contains(a)).forEach(out::add);
        return out;
    }
}
