package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/**
 * Envoys of whom a list tells state and name in turn behind one word for all of them: "the ambassadors of Uruguay, N.N.,
 * Chile, N.N., and Australia, N.N.", "the ambassadors of Egypt, N.N.; Mongolia, N.N.". Whoever follows a state there is its
 * ambassador.
 */
final class EnvoyRows {

    private static final String AMBASSADOR = "AMB";

    /** How many characters may part a name from the state before it: a comma and a space. */
    private static final int COMMA = 2;

    /** How far behind a name the next state may stand: ", and the ". */
    private static final int NEXT = 16;

    private EnvoyRows() {}

    /** Gives the people of such lists their states and their office. */
    static void read(String text, List<Draft> actors) {
        for (int i = 0; i + 1 < actors.size(); i++) {
            Draft head = actors.get(i);
            boolean opens = head.type != Type.PERSON
                    && head.name == null
                    && head.offices.contains(AMBASSADOR)
                    && head.count != 1;
            if (opens) {
                row(text, actors, i);
            }
        }
    }

    private static void row(String text, List<Draft> actors, int head) {
        int at = actors.get(head).state != null ? head : head + 1;
        int pairs = 0;
        for (int i = at; isPair(text, actors, i) && (pairs == 0 || isNext(actors, i)); i += 2) {
            pairs++;
        }
        for (int i = at; pairs > 1 && i < at + 2 * pairs; i += 2) {
            Draft envoy = actors.get(i + 1);
            envoy.state = actors.get(i).state;
            envoy.offices.add(AMBASSADOR);
            envoy.evident = true;
            envoy.doubtful = false;
        }
    }

    private static boolean isNext(List<Draft> actors, int state) {
        return actors.get(state).start - actors.get(state - 1).end <= NEXT;
    }

    private static boolean isPair(String text, List<Draft> actors, int i) {
        Draft state = i + 1 < actors.size() ? actors.get(i) : null;
        Draft name = state == null ? null : actors.get(i + 1);
        return state != null && name != null && isPair(text, state, name);
    }

    private static boolean isPair(String text, Draft state, @Nullable Draft name) {
        return name != null
                && state.state != null
                && name.type == Type.PERSON
                && name.reference == null
                && name.state == null
                && name.offices.isEmpty()
                && name.sentence == state.sentence
                && name.start - state.end == COMMA
                && text.charAt(state.end) == ',';
    }
}
