package org.umubano.event;

import java.util.List;

/**
 * "Attended the summit in Yerevan": where a gathering that was held is told of one state alone that went there, the state in
 * which it was held is the other side.
 */
final class SummitHosts {

    private SummitHosts() {}

    static void add(List<Draft> drafts) {
        for (Draft summit : drafts) {
            Place place = summit.place;
            boolean held = summit.kind == Kind.SUMMIT
                    && summit.status.isDone()
                    && summit.states().size() == 1
                    && summit.states().stream().allMatch(Countries::has);
            if (held
                    && place != null
                    && place.state() != null
                    && !summit.states().contains(place.state())) {
                summit.add(Participant.state(Participant.Role.ACTOR, place.state()));
                summit.trace.merge("participants", "where it was held", (a, b) -> a + ", " + b);
            }
        }
    }
}
