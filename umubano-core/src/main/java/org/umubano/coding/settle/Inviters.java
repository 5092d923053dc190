package org.umubano.coding.settle;

import java.util.Objects;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;

/** "At the invitation of President N.N., ... paid a visit": who asked a visitor to come is his host. */
public final class Inviters {

    private Inviters() {}

    /** Names the hosts of the visits of a line. */
    public static void name(Line line, Discourse discourse, Iterable<Draft> drafts) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (actor.relation() != Relation.INVITER
                    || m.name() == null
                    || m.offices().isEmpty()) {
                continue;
            }
            for (Participant inviter : discourse.resolve(m)) {
                drafts.forEach(d -> host(d, inviter));
            }
        }
    }

    private static void host(Draft visit, Participant inviter) {
        boolean open = visit.kind == Kind.VISIT
                && !visit.subtype.equals("invitation")
                && inviter.state() != null
                && visit.participants.removeIf(p ->
                        p.role() == Role.RECIPIENT && Cast.isState(p) && Objects.equals(p.state(), inviter.state()));
        if (open) {
            visit.add(inviter.as(Role.RECIPIENT));
        }
    }
}
