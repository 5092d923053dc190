package org.umubano.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event.
 *
 * @param role {@code actor} or {@code recipient} (PLOVER)
 * @param name of the person, or null for the state, office or body as such
 * @param office code of the office that the article uses here, or null for the state as such
 * @param offices all offices that the article gives; empty for the state as such
 * @param state ISO 3166-1 alpha-3 or the code of an organisation, or null
 */
public record Participant(
        Role role,
        @Nullable String name,
        @Nullable String office,
        List<String> offices,
        @Nullable String state) {

    public Participant {
        offices = List.copyOf(offices);
    }

    /** PLOVER's two roles. */
    public enum Role {
        ACTOR,
        RECIPIENT;

        /** As output has it, in small letters. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A state as such, without a person or an office. */
    public static Participant state(Role role, String state) {
        return new Participant(role, null, null, List.of(), state);
    }

    /** The same in another role. */
    public Participant as(Role newRole) {
        return new Participant(newRole, name, office, offices, state);
    }

    /** The first state of those who take part in a role; null for none. */
    public static @Nullable String stateOf(Role role, List<Participant> participants) {
        for (Participant p : participants) {
            if (p.role == role && p.state != null) {
                return p.state;
            }
        }
        return null;
    }

    /** The states of some participants, in their order. */
    public static Set<String> statesOf(List<Participant> participants) {
        Set<String> out = new LinkedHashSet<>();
        for (Participant p : participants) {
            if (p.state() != null) {
                out.add(p.state());
            }
        }
        return out;
    }
}
