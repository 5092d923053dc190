package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Who did to whom what a sentence tells again without saying who did it. "Denmark withdrew its ambassador from Moscow. The envoy was
 * called home on Friday": of two states, one of which the second sentence only leaves to be guessed, the one that did it before
 * did it, not the other.
 */
public final class ToldDirection {

    private static final Set<String> MEASURES =
            Set.of("expulsion", "recall", "sanctions", "counter-measures", "border-closed", "downgraded");

    private ToldDirection() {}

    /** Turns such acts round, so that they can be joined with what they tell again. */
    public static void settle(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft again = drafts.get(i);
            if (!isTurned(again)) {
                continue;
            }
            for (int j = i - 1; j >= 0; j--) {
                if (isSame(drafts.get(j), again)) {
                    turn(again, drafts.get(j));
                    break;
                }
            }
        }
    }

    /** Whether it is a measure of one state against another whose doer its own sentence does not name. */
    private static boolean isTurned(Draft d) {
        return d.kind == Kind.RELATIONS
                && MEASURES.contains(d.subtype)
                && !d.another
                && !d.further
                && d.states().size() == 2
                && d.participants.get(0).role() == Role.ACTOR
                && d.participants.get(0).name() == null
                && d.participants.get(0).state() != null
                && !ToldElsewhere.names(
                        d.line, String.valueOf(d.participants.get(0).state()));
    }

    private static boolean isSame(Draft told, Draft again) {
        return told.kind == again.kind
                && told.subtype.equals(again.subtype)
                && told.line != again.line
                && told.status.isDone() == again.status.isDone()
                && told.states().equals(again.states())
                && !Objects.equals(
                        told.participants.get(0).state(),
                        again.participants.get(0).state());
    }

    private static void turn(Draft again, Draft told) {
        String doer = told.participants.get(0).state();
        List<Participant> out = new ArrayList<>();
        again.participants.stream()
                .filter(p -> Objects.equals(p.state(), doer))
                .forEach(p -> out.add(p.as(Role.ACTOR)));
        again.participants.stream()
                .filter(p -> !Objects.equals(p.state(), doer))
                .forEach(p -> out.add(p.as(Role.RECIPIENT)));
        again.participants = out;
        again.trace.put("participants", "as it was told before");
    }
}
