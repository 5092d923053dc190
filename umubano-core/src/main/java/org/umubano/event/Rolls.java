package org.umubano.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose names stand in a list after the act they took part in: "Eight ambassadors presented their credentials. Among them
 * are A of X, B of Y." The nameless group of the act gives way to those named.
 */
final class Rolls {

    /** How many sentences after the act a list may stand. */
    private static final int REACH = 4;

    private Rolls() {}

    /** Takes the list of a line, if it holds one, into the act it belongs to. */
    static void call(Line line, List<Draft> before) {
        List<Participant> named = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            if (actor.mention().rule().equals("list") && actor.mention().name() != null) {
                named.add(Discourse.direct(actor.mention()));
            }
        }
        if (named.size() < 2) {
            return;
        }
        String office = named.get(0).office();
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft draft = before.get(i);
            if (draft.group == null || !draft.group.equals(office) || line.number - draft.line.number > REACH) {
                continue;
            }
            draft.participants.removeIf(
                    p -> p.name() == null && (p.office() == null || p.office().equals(office)));
            named.forEach(p -> draft.add(p.as(Participant.Role.ACTOR)));
            if (!draft.also.contains(line)) {
                draft.also.add(line);
            }
            return;
        }
    }
}
