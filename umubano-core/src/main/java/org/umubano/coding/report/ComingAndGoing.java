package org.umubano.coding.report;

import java.time.temporal.ChronoUnit;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;

/**
 * One visit told by its two ends: "the president flew home on Monday", "he had come on Saturday". The later day is that of his going,
 * and both are of one visit where not more than some days lie between.
 */
final class ComingAndGoing {

    /** A visit is seldom longer. */
    private static final int LONGEST = 8;

    private ComingAndGoing() {}

    /** Whether one of two visits of the same people tells the end of the other. */
    static boolean is(Draft a, Draft b) {
        return a.kind == Kind.VISIT
                && b.kind == Kind.VISIT
                && !a.people().isEmpty()
                && a.people().equals(b.people())
                && a.states().equals(b.states())
                && (ends(a, b) || ends(b, a));
    }

    private static boolean ends(Draft going, Draft coming) {
        if (!isGoing(going)
                || isGoing(coming)
                || coming.line == going.line
                || going.from == null
                || coming.from == null
                || !going.from.isDay()
                || !coming.from.isDay()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(coming.from.first(), going.from.first());
        return days > 0 && days <= LONGEST;
    }

    /** "Flew home from": whose words tell that it is over. */
    private static boolean isGoing(Draft visit) {
        return visit.ended && visit.openEnded || visit.line.marker(visit.last) == Relation.FROM;
    }

    /** Gives the visit that stays the days from the coming to the going. */
    static void join(Draft into, Draft from) {
        Draft going = ends(into, from) ? into : from;
        Draft coming = going == into ? from : into;
        into.to = going.from;
        into.from = coming.from;
        into.dateHow = coming.dateHow;
        into.weekday = coming.weekday;
        into.trace.put("from", "from his coming to his going");
    }
}
