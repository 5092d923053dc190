package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/** Whose embassy or consulate is opened or closed, and in which state. */
final class EmbassyRoles {

    private final Discourse discourse;

    EmbassyRoles(Discourse discourse) {
        this.discourse = discourse;
    }

    List<Participant> mission(Cast cast) {
        List<Participant> people = new ArrayList<>();
        @Nullable String owner = null;
        if (cast.agents().size() == 2 && cast.agents().stream().allMatch(Cast::isState)) {
            return Sides.asStates(cast.agents()); // each opened an embassy
        }
        for (Cast.Marked m : cast.others()) {
            boolean its = m.isAdjective()
                    || m.relation() == Relation.OF
                    || (cast.isPassive() || cast.subjects().isEmpty()) && m.relation() == Relation.BARE;
            if (owner == null && m.who().state() != null && its) {
                owner = m.who().state();
            }
        }
        for (Participant p : cast.isPassive() ? cast.subjects() : List.<Participant>of()) {
            owner = owner == null ? p.state() : owner; // "Ambasade y'u Rwanda yafunguwe": the embassy itself
        }
        for (Participant p : cast.agents()) {
            if (p.state() == null) {
                continue;
            }
            if (owner == null) {
                owner = p.state();
            }
            if (p.name() != null) {
                people.add(p.as(Role.ACTOR));
            }
        }
        if (owner == null) {
            return List.of();
        }
        String receiving = cast.placeState(owner);
        if (receiving == null) {
            receiving = discourse.partnerOf(owner);
        }
        if (receiving == null) {
            return List.of();
        }
        List<Participant> out = new ArrayList<>(people);
        String sender = owner;
        if (people.stream().noneMatch(p -> sender.equals(p.state()))) {
            out.add(0, Participant.state(Role.ACTOR, sender));
        }
        String host = receiving;
        if (people.stream().noneMatch(p -> host.equals(p.state()))) {
            out.add(Participant.state(Role.RECIPIENT, host));
        }
        return out;
    }

    /** The mission of one state stands for another one than that where it is. */
    List<Participant> covers(Cast cast) {
        List<Participant> all = cast.all();
        if (all.isEmpty() || all.get(0).state() == null) {
            return List.of();
        }
        String owner = all.get(0).state();
        for (Participant p : cast.with(Relation.BARE, Relation.AND)) {
            if (Cast.isState(p) && !owner.equals(p.state())) {
                return List.of(
                        new Participant(Role.ACTOR, null, "AMB", List.of("AMB"), owner),
                        Participant.state(Role.RECIPIENT, String.valueOf(p.state())));
            }
        }
        return List.of();
    }
}
