package org.umubano.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.umubano.event.Participant.Role;

/**
 * The sides of an act that two or more do together: which states stand in it, and the side that a sentence leaves out,
 * which is the state that the article sets against the one named.
 */
final class Sides {

    private static final Set<String> PRIVATE = Set.of("CIV", "COMPANY", "NGO", "LOCAL");

    private final Discourse discourse;

    Sides(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Only with the other side: where one is not named, it is the state that the article sets against this one. */
    List<Participant> complete(List<Participant> known) {
        Set<String> states = statesOf(known);
        String visited = discourse.hostOf(known);
        if (states.isEmpty() && visited != null) {
            List<Participant> out = new ArrayList<>(known);
            out.add(Participant.state(Role.ACTOR, visited));
            return out;
        }
        if (states.isEmpty() || states.size() < 2 && arePrivate(known)) {
            return List.of();
        }
        if (states.size() == 1 && hasBody(known)) {
            return known;
        }
        if (states.size() == 1) {
            String partner = visited != null
                    ? visited
                    : discourse.partnerOf(states.iterator().next());
            if (partner == null) {
                return List.of();
            }
            List<Participant> out = new ArrayList<>(known);
            out.add(Participant.state(Role.ACTOR, partner));
            return out;
        }
        return known;
    }

    /** Whether one of them is a body without a state: a federation, a company between states. */
    static boolean hasBody(List<Participant> known) {
        return known.stream().anyMatch(p -> p.state() == null && p.name() != null && p.office() != null);
    }

    static List<Participant> actors(List<Participant> in) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : in) {
            if (p.state() != null || p.name() != null && p.office() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        return out;
    }

    static Set<String> statesOf(List<Participant> participants) {
        Set<String> out = new LinkedHashSet<>();
        for (Participant p : participants) {
            if (p.state() != null) {
                out.add(p.state());
            }
        }
        return out;
    }

    static List<Participant> asStates(List<Participant> in) {
        return statesOf(in).stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
    }

    /** Whether all are of society or business, none of a state: what they do among themselves is no event. */
    static boolean arePrivate(List<Participant> known) {
        boolean carriers = statesOf(known).size() > 1 && known.stream().allMatch(p -> "COMPANY".equals(p.office()));
        return !carriers && known.stream().allMatch(p -> p.office() != null && PRIVATE.contains(p.office()));
    }
}
