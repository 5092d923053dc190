package org.umubano.coding.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/**
 * The bodies that an article has named so far, with their names: ministries and other bodies of state, which speak without a
 * person, and the outlet or company named last. Later sentences call them by their office alone.
 */
final class NamedBodies {

    /** Bodies of state by office and state, with their names: those that speak without a person. */
    private final Map<String, Participant> byOffice = new HashMap<>();

    private List<Participant> outlet = List.of();

    /** Remembers the bodies that a line names. */
    void read(Line line) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (m.type() == Type.ORGANISATION && m.name() != null && m.offices().contains("COMPANY")) {
                outlet = List.of(Discourse.direct(m));
            }
            if (m.type() == Type.ORGANISATION
                    && m.name() != null
                    && m.state() != null
                    && !m.offices().isEmpty()) {
                Participant p = Discourse.direct(m);
                byOffice.put(
                        m.offices().get(0) + m.state(),
                        new Participant(p.role(), m.name(), p.office(), p.offices(), p.state()));
            }
        }
    }

    /** A body as it is called where it speaks, or null. */
    @Nullable
    Participant of(Participant p) {
        return p.office() == null ? null : byOffice.get(p.office() + p.state());
    }

    /** The outlet or company named last; empty where none was. */
    List<Participant> outlet() {
        return outlet;
    }
}
