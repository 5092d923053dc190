package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/** Participants of mediation: who mediates is the actor, the sides between whom he does are recipients. */
final class MediationRoles {

    private final Discourse discourse;

    MediationRoles(Discourse discourse) {
        this.discourse = discourse;
    }

    List<Participant> mediate(Cast cast) {
        List<Participant> out = new ArrayList<>(Sides.actors(cast.agents()));
        if (!discourse.isAgreeing() && ThirdParty.isWithRebels(cast)) {
            return ThirdParty.atHome(cast);
        }
        List<Participant> named = appointed(cast);
        if (!named.isEmpty()) {
            return named;
        }
        Set<String> own = Participant.statesOf(out);
        boolean ofThem =
                cast.isPassive() && own.size() == 2 && own.equals(Participant.statesOf(discourse.bothStates()));
        if (discourse.isAgreeing() && ofThem) {
            return List.of(); // "impande zombi zemeye agahenge bigizwemo uruhare n'ibiganiro": the two do not mediate
        }
        List<Participant> sides = new ArrayList<>(cast.isPassive() ? cast.subjects() : List.of());
        sides.addAll(cast.with(Relation.BETWEEN, Relation.BARE, Relation.AND, Relation.IN, Relation.WITH));
        sides.removeIf(p -> own.contains(p.state()));
        boolean armed = sides.stream().anyMatch(p -> "ARMED".equals(p.office()));
        if (Participant.statesOf(sides).size() < 2 && !armed && !discourse.isAgreeing()) {
            cast.with(Relation.OF).stream()
                    .filter(p -> !own.contains(p.state()))
                    .forEach(sides::add); // "brought the leaders of the two countries together"
        }
        boolean within = discourse.isAgreeing() && Sides.isWithin(cast, own, sides, discourse);
        if (Participant.statesOf(sides).size() < 2 && !armed && !within) {
            List<Participant> told = between(own);
            sides.addAll(told.isEmpty() ? discourse.pairOther(own) : told);
        }
        for (Participant p : sides) {
            if (p.state() != null && !own.contains(p.state())) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        long others = out.stream().filter(p -> p.role() == Role.RECIPIENT).count();
        boolean rebels = others >= 2 && out.stream().anyMatch(p -> "ARMED".equals(p.office()));
        rebels |= out.stream()
                        .filter(p -> p.role() == Role.RECIPIENT && p.name() != null)
                        .count()
                >= 2; // two of one state
        List<Participant> between = discourse.isAgreeing() ? List.of() : cast.with(Relation.BETWEEN);
        rebels |= between.size() == 1
                && Participant.statesOf(out).size() == 2
                && !own.contains(between.get(0).state()); // "between the government of X and holdout groups"
        return own.isEmpty() || Participant.statesOf(out).size() < 3 && !rebels && !within ? List.of() : out;
    }

    /** "Umuhuza hagati ya A na B, washyizweho na C": the two whom the sentence names with "between", away from its verb; or none. */
    private List<Participant> between(Set<String> own) {
        Line here = discourse.here();
        List<Participant> out = new ArrayList<>();
        for (int i = 0; here != null && i + 1 < here.actors.size(); i++) {
            boolean two = here.actors.get(i).relation() == Relation.BETWEEN
                    && here.actors.get(i + 1).relation() == Relation.AND;
            if (two) {
                out.addAll(discourse.resolve(here.actors.get(i).mention()));
                out.addAll(discourse.resolve(here.actors.get(i + 1).mention()));
                break;
            }
        }
        Set<String> states = Participant.statesOf(out);
        return states.size() == 2 && states.stream().noneMatch(own::contains) ? out : List.of();
    }

    /** "The African Union named President X of Togo as mediator": who names, who is named, and the sides that are told. */
    private List<Participant> appointed(Cast cast) {
        List<Participant> bodies = cast.agents();
        boolean byBody = !bodies.isEmpty()
                && bodies.stream()
                        .allMatch(p -> p.name() == null && p.state() != null && !discourse.isCountry(p.state()));
        List<Participant> out = new ArrayList<>(byBody ? Sides.actors(bodies) : List.of());
        for (Participant p :
                byBody ? cast.isPassive() ? cast.subjects() : cast.with(Relation.BARE) : List.<Participant>of()) {
            if (p.name() != null && p.state() != null && discourse.isCountry(p.state())) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        if (!ActRoles.hasRecipient(out)) {
            return List.of();
        }
        Set<String> own = Participant.statesOf(out);
        for (Participant p : cast.with(Relation.BETWEEN, Relation.AND)) {
            if (p.state() != null && own.add(p.state())) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        return out;
    }
}
