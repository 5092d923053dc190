package org.umubano.event;

import java.util.List;
import org.umubano.event.Participant.Role;

/**
 * "Went on to New York for the General Assembly": who travels to the town of an organisation of the world of which his
 * report speaks is the guest of that organisation, not of the state in which it sits.
 */
final class BodySeats {

    private static final String TOWN = "New York";
    private static final String STATE = "USA";
    private static final String BODY = "UN";

    /** How many sentences before the visit the organisation may be named. */
    private static final int NEAR = 2;

    private BodySeats() {}

    /** Makes the organisation the host of visits to its town. */
    static void settle(List<Line> lines, List<Draft> drafts) {
        for (Draft visit : drafts) {
            boolean there = visit.kind == Kind.VISIT
                    && visit.place != null
                    && TOWN.equals(visit.place.city())
                    && !visit.states().contains(BODY);
            boolean plain = there
                    && visit.participants.stream()
                            .filter(p -> STATE.equals(p.state()))
                            .allMatch(p -> p.role() == Role.RECIPIENT && Cast.isState(p));
            if (plain && lines.stream().anyMatch(l -> isNear(l, visit) && names(l))) {
                visit.participants.replaceAll(
                        p -> STATE.equals(p.state()) ? Participant.state(Role.RECIPIENT, BODY) : p);
            }
        }
    }

    /** The sentence of the visit, those right before it, and the opening of the report. */
    private static boolean isNear(Line line, Draft visit) {
        int before = visit.line.number - line.number;
        return line.number <= 1 || before >= 0 && before <= NEAR;
    }

    private static boolean names(Line line) {
        return line.actors.stream().anyMatch(a -> BODY.equals(a.mention().state()));
    }
}
