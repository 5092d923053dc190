package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/** Participants of what is told by those who receive it: "Zambia received maize from Rwanda". */
final class ReceiverRoles {

    private final Discourse discourse;

    ReceiverRoles(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "Zambia took over the chairmanship of COMESA from Egypt": who gives it up is the actor, and who takes it the recipient. */
    List<Participant> takenOver(List<Participant> asDone, Cast cast) {
        List<Participant> givers = cast.with(Relation.FROM);
        if (Participant.statesOf(givers).isEmpty()) {
            return asDone;
        }
        List<Participant> out = new ArrayList<>();
        for (Participant p : asDone) {
            boolean gives = givers.stream()
                    .anyMatch(g -> Objects.equals(g.state(), p.state()) && Objects.equals(g.name(), p.name()));
            out.add(p.as(gives ? Role.ACTOR : Role.RECIPIENT));
        }
        return out.stream().anyMatch(p -> p.role() == Role.ACTOR) ? out : asDone;
    }

    /** Who receives something, and from whom: the giver is the actor. */
    List<Participant> given(Cast cast) {
        List<Participant> out = new ArrayList<>();
        Set<String> own = Participant.statesOf(cast.subjects());
        for (Participant p : cast.with(Relation.FROM, Relation.BY, Relation.OF)) {
            if (out.isEmpty() && p.state() != null && !own.contains(p.state())) {
                out.add(p.as(Role.ACTOR));
            }
        }
        for (Cast.Marked m : cast.others()) {
            boolean its = m.isAdjective() && m.relation() == Relation.BARE;
            String state = its && out.isEmpty() ? m.who().state() : null;
            if (state != null && !own.contains(state)) {
                out.add(Participant.state(Role.ACTOR, state)); // "receives Rwandan relief"
            }
        }
        for (Participant p :
                discourse.isAgreeing() && out.isEmpty() && cast.patients().size() == 1
                        ? cast.patients()
                        : List.<Participant>of()) {
            if (out.isEmpty() && p.state() != null && !own.contains(p.state()) && !own.isEmpty()) {
                out.add(p.as(Role.ACTOR)); // "yagujije u Bushinwa miliyoni 3", borrowed 3 million of China
            }
        }
        for (Participant p : cast.subjects()) {
            if (!out.isEmpty() && p.state() != null) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        String giver =
                out.isEmpty() || ActRoles.hasRecipient(out) ? null : out.get(0).state();
        String here = giver == null ? null : cast.placeState(giver);
        String helped = here == null
                ? discourse.acts().doneTo(Kind.AID)
                : here; // "families in camps have received tents from X"
        if (giver != null && helped != null && !helped.equals(giver)) {
            out.add(Participant.state(Role.RECIPIENT, helped));
        }
        return ActRoles.hasRecipient(out) ? out : List.of();
    }
}
