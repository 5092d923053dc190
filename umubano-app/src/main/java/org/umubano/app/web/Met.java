package org.umubano.app.web;

import java.util.List;
import java.util.Objects;
import org.umubano.claim.Event;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/** Who met whom: people of two states who were at one visit, meeting, summit, signing or handing over of credentials. */
final class Met {

    private Met() {}

    /** The named people of an event at which people meet; none where it is of another kind, or has not taken place. */
    static List<Participant> people(Event e) {
        boolean isEncounter = switch (e.kind()) {
            case VISIT, MEETING, SUMMIT, AGREEMENT, ACCREDITATION -> true;
            default -> false;
        };
        return !isEncounter || !e.status().isDone() && e.status() != Status.ONGOING
                ? List.of()
                : e.participants().stream()
                        .filter(p -> p.name() != null && p.state() != null)
                        .toList();
    }

    /** Whether two of them stand for two states: who comes with his own minister does not meet him there. */
    static boolean areOfTwoStates(Participant a, Participant b) {
        return !Objects.equals(a.state(), b.state());
    }
}
