package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Participant;

/** Finds who is joined to a noun: its owner before it and those named after it, "Rwanda's agreement with Kenya". */
public final class NounCompany {

    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    public NounCompany(Reading reading) {
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** The actors that belong to a noun: its possessor before it, and those after it up to the next verb. */
    public List<Line.Actor> around(TableNoun noun) {
        List<Line.Actor> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            if (isBefore(actor, noun)
                    && noun.first() - actor.last() <= 6
                    && line.noVerbBetween(actor.first(), noun.first())
                    && joinsNoun(actor.last() + 1, noun.first())) {
                out.add(actor);
            }
        }
        line.actors.stream()
                .filter(a -> noun.first() < a.first() && a.first() <= noun.last() && noun.last() < a.last())
                .forEach(a -> out.add(new Line.Actor(a.mention(), a.first(), a.last(), Relation.OF)));
        int end = noun.last() + 1;
        while (end < line.tokens.size() && line.verbAt(end) == null && !endsPhrase(end)) {
            end++;
        }
        out.addAll(clauses.between(noun.last() + 1, end));
        return out;
    }

    /** The owner of a noun before its verb: "Rwanda's embassy was opened", "the agreement between X and Y was signed". */
    public Cast withOwner(Cast cast, TableNoun noun) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Actor actor : around(noun)) {
            for (Participant p : discourse.resolve(actor.mention())) {
                others.add(new Cast.Marked(p, isBefore(actor, noun) ? Relation.OF : actor.relation(), false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** Whether somebody is named before a noun. */
    public static boolean isBefore(Line.Actor actor, TableNoun noun) {
        return actor.last() < noun.first();
    }

    private boolean joinsNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            Relation marker = line.marker(i);
            if (line.isComma(i)
                    || marker != null && marker != Relation.OF && marker != Relation.OWNER && marker != Relation.AND) {
                return false;
            }
        }
        return true;
    }

    private boolean endsPhrase(int token) {
        Relation marker = line.marker(token);
        return marker != null && marker.opensClause()
                || line.tokens.get(token).form().equals(";");
    }
}
