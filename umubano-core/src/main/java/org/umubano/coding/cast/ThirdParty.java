package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/** Talks of others that somebody brings about: by a third state, or between a government and the rebels of its land. */
public final class ThirdParty {

    private ThirdParty() {}

    /** "Angola hosted talks between X and Y": the talks of two others are mediation. */
    public static Trigger broughtTogether(Trigger trigger, Cast cast) {
        Set<String> own = Participant.statesOf(cast.agents());
        List<Participant> sides = cast.with(Relation.BETWEEN, Relation.AND);
        boolean inside = isWithRebels(cast);
        boolean third = inside
                || !own.isEmpty()
                        && cast.agents().size() == 1
                        && cast.with(Relation.WITH).stream()
                                .noneMatch(Cast::isPerson) // "discussed the war between X and Y with"
                        && sides.stream().noneMatch(p -> own.contains(p.state()))
                        && (sides.size() >= 2 && cast.others().stream().anyMatch(m -> m.relation() == Relation.BETWEEN)
                                || areTwoOthers(cast, own));
        return third && trigger.kind() == Kind.MEETING && trigger.subtype().equals("talks")
                ? new Trigger(
                        Kind.DISPUTE, "mediation", Frame.MEDIATE, trigger.status(), false, "peace", trigger.rule())
                : trigger;
    }

    /** "Hosted a meeting of the presidents of X and Y": of two states, and not of the host's. */
    private static boolean areTwoOthers(Cast cast, Set<String> own) {
        List<Participant> of = cast.with(Relation.OF);
        return of.size() == 2
                && Participant.statesOf(of).size() == 2
                && of.stream().allMatch(p -> p.office() != null && Countries.has(String.valueOf(p.state())))
                && Participant.statesOf(of).stream().noneMatch(own::contains)
                && cast.all().stream().noneMatch(p -> p.state() != null && !own.contains(p.state()) && !of.contains(p));
    }

    /** "The Doha talks between the Congolese government and the rebels": of one land, at a place in another. */
    static boolean isWithRebels(Cast cast) {
        List<Participant> sides = sidesWithRebels(cast);
        return sides.size() == 2 && cast.placeState(sides.get(0).state()) != null;
    }

    /**
     * Talks of a government and the rebels of its land: the state that brings them about, "Qatar brokered a truce between", else
     * the one where they are held is the one that mediates.
     */
    static List<Participant> atHome(Cast cast) {
        List<Participant> sides = sidesWithRebels(cast);
        Participant broker = cast.isPassive()
                ? null
                : cast.subjects().stream().filter(Cast::isState).findFirst().orElse(null);
        boolean own =
                broker != null && Objects.equals(broker.state(), sides.get(0).state());
        String land = own && broker != null
                ? cast.placeState(broker.state())
                : sides.get(0).state();
        String third = broker == null || sides.contains(broker) ? cast.placeState(land) : broker.state();
        List<Participant> out = new ArrayList<>();
        out.add(Participant.state(Participant.Role.ACTOR, String.valueOf(third)));
        for (Participant p : sides) {
            out.add(new Participant(Participant.Role.RECIPIENT, p.name(), p.office(), p.offices(), land));
        }
        return out;
    }

    /** The side of a state, and the rebels with whom it talks; empty for other sides. */
    static List<Participant> sidesWithRebels(Cast cast) {
        Participant state = null;
        Participant rebels = null;
        boolean between = false;
        List<Participant> all = new ArrayList<>(cast.with(Relation.BETWEEN, Relation.AND));
        for (Cast.Marked m : cast.others()) {
            between |= m.relation() == Relation.BETWEEN;
        }
        all.addAll(cast.subjects());
        for (Participant p : all) {
            if ("ARMED".equals(p.office())) {
                rebels = p;
            } else if (p.state() != null && state == null) {
                state = p;
            } else if (p.state() != null && state != null && !p.state().equals(state.state())) {
                return List.of();
            }
        }
        return state == null || rebels == null || !between ? List.of() : List.of(state, rebels);
    }
}
