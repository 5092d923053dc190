package org.umubano.coding.report;

import java.time.temporal.ChronoUnit;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * One visit told by its two ends, or by its beginning and a day of it: "the president flew home on Monday", "he had come on Saturday". The later day is that of his going,
 * and both are of one visit where not more than some days lie between.
 */
final class ComingAndGoing {

    /** A visit is seldom longer. */
    private static final int LONGEST = 8;

    private ComingAndGoing() {}

    /** Who is there has come at most so many days before. */
    private static final int LAST_NIGHT = 2;

    /** Whether one of two visits of the same people tells the end of the other. */
    static boolean is(Draft a, Draft b) {
        return a.kind == Kind.VISIT
                && b.kind == Kind.VISIT
                && !a.people().isEmpty()
                && a.states().equals(b.states())
                && (a.people().equals(b.people()) && (ends(a, b) || ends(b, a)) || isThere(a, b) || isThere(b, a));
    }

    /** "Is in Kampala on Thursday", who "arrived last night": where he is on a day, and that he came right before. */
    private static boolean isThere(Draft stay, Draft coming) {
        String guest = stay.participants.get(0).name();
        if (stay.frame != Frame.STAY && stay.status != Status.ONGOING
                || stay.subtype.equals("arrival")
                || guest == null
                || !guest.equals(coming.participants.get(0).name())
                || !coming.subtype.equals("arrival")
                || coming.line == stay.line
                || stay.from == null
                || coming.from == null
                || !stay.from.isDay()
                || !coming.from.isDay()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(coming.from.first(), stay.from.first());
        return days > 0 && days <= LAST_NIGHT;
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
        if (isThere(into, from) || isThere(from, into)) {
            Draft stay = isThere(into, from) ? into : from; // whose day is that of the news, and of what he does there
            into.from = stay.from;
            into.to = stay.to;
            into.dateHow = stay.dateHow;
            into.weekday = stay.weekday;
            return;
        }
        Draft going = ends(into, from) ? into : from;
        Draft coming = going == into ? from : into;
        into.to = going.from;
        into.from = coming.from;
        into.dateHow = coming.dateHow;
        into.weekday = coming.weekday;
        into.trace.put("from", "from his coming to his going");
    }
}
