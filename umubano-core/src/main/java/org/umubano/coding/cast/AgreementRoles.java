package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.References;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Participants of what is agreed on and done together, where all are actors: signatures, ties, joint undertakings. A side
 * that the sentence does not name comes from the article.
 */
final class AgreementRoles {

    private final Discourse discourse;
    private final Sides sides;

    AgreementRoles(Discourse discourse) {
        this.discourse = discourse;
        this.sides = new Sides(discourse);
    }

    List<Participant> sign(Cast cast) {
        List<Participant> out = new ArrayList<>(cast.agents());
        out.addAll(cast.with(Relation.WITH, Relation.BETWEEN, Relation.BY));
        if (!cast.with(Relation.BETWEEN).isEmpty()) {
            cast.with(Relation.AND).stream().filter(Cast::isBody).forEach(out::add); // "between X and ASEAN"
        }
        if (!cast.isPassive()) {
            out.addAll(cast.with(Relation.FOR));
        }
        if (!cast.isPassive()) {
            cast.with(Relation.BARE, Relation.AND).stream()
                    .filter(p -> p.name() != null && p.office() != null && !"AGENCY".equals(p.office()))
                    .forEach(out::add);
        }
        List<Participant> known = Sides.actors(out);
        if (!known.isEmpty() && Sides.arePrivate(known)) {
            return List.of();
        }
        if (discourse.isAgreeing() && Sides.isWithRebels(known)) {
            return known; // "ku buhuza bwa Qatar", by whose mediation they did
        }
        if (Participant.statesOf(known).size() < 2 && cast.with(Relation.OF).size() > 1) {
            known.addAll(Sides.actors(cast.with(Relation.OF))); // "an agreement of X, Y and Z"
        }
        if (Participant.statesOf(known).size() < 2) {
            known.addAll(Sides.actors(cast.with(Relation.BARE, Relation.AND)).stream()
                    .filter(p -> p.name() != null && p.state() != null)
                    .toList());
            Set<String> places = known.isEmpty() && discourse.bothStates().size() == 2 ? placesOf(cast) : Set.of();
            for (Participant p : cast.all()) {
                if (p.state() != null
                        && p.state().length() == 3
                        && !places.contains(p.state())
                        && !Participant.statesOf(known).contains(p.state())
                        && !Sides.hasBody(known)) {
                    known.add(Participant.state(Role.ACTOR, p.state()));
                }
            }
        }
        List<Participant> rebels = Sides.rebels(known);
        if (!rebels.isEmpty()) {
            return rebels;
        }
        if (known.isEmpty()) {
            boolean may = discourse.hasOfficial() || hasOfficials(cast) || isOfStates();
            return may ? discourse.bothStates() : List.of();
        }
        return sides.complete(known);
    }

    /** "Egypt will train Somali troops. A protocol was signed in Cairo": two states as such have just acted together. */
    private boolean isOfStates() {
        return !discourse.isAgreeing()
                && discourse.acts().isLast(Set.of(Kind.COOPERATION))
                && discourse.pair().size() == 2
                && discourse.pair().stream().allMatch(p -> p.name() == null);
    }

    /** "Ba Minisitiri bazawusinya", the ministers will sign it: of both sides, though neither is named. */
    private static boolean hasOfficials(Cast cast) {
        return !cast.subjects().isEmpty()
                && cast.subjects().stream()
                        .allMatch(p -> p.name() == null
                                && p.state() == null
                                && p.office() != null
                                && References.isLeading(p.offices()));
    }

    /** "They were signed in Angola": where the two sides signed, no side by that. */
    private static Set<String> placesOf(Cast cast) {
        Set<String> in = new HashSet<>(Participant.statesOf(cast.with(Relation.IN)));
        for (Cast.Marked m : cast.others()) {
            if (m.relation() != Relation.IN || m.isAdjective()) {
                in.remove(m.who().state());
            }
        }
        return in;
    }

    List<Participant> agree(Cast cast) {
        return agree(cast, true);
    }

    /** @param isAgreed whether what is done may stand as the subject of a passive: "a pipeline was agreed" */
    private List<Participant> agree(Cast cast, boolean isAgreed) {
        List<Participant> between = cast.with(Relation.BETWEEN);
        if (Participant.statesOf(between).size() > 1) {
            return Sides.asStates(between); // "witnessed the signing of an agreement between X and Y"
        }
        List<Participant> known = new ArrayList<>(Sides.actors(cast.subjects()));
        if (isAgreed && cast.isPassive()) {
            known.addAll(Sides.actors(cast.agents()));
            if (known.isEmpty()
                    && !discourse.isAgreeing()
                    && Participant.statesOf(cast.all()).isEmpty()) {
                return discourse.bothStates(); // "a pipeline was agreed", "it was agreed that"
            }
        }
        known.addAll(Sides.actors(cast.with(Relation.WITH)));
        boolean people = known.size() == 2 && known.stream().allMatch(p -> p.name() != null && p.office() != null);
        if (Sides.isWithRebels(known)) {
            return known;
        }
        return Participant.statesOf(known).size() < 2 ? List.of() : people ? known : Sides.asStates(known);
    }

    /** "The presidents witnessed the signing": the states sign; who looks on is no participant. */
    List<Participant> witness(Cast cast) {
        List<Participant> between = cast.with(Relation.BETWEEN);
        if (Participant.statesOf(between).size() > 1) {
            return Sides.asStates(between);
        }
        if (Sides.isWithRebels(Sides.actors(between))) {
            return Sides.actors(between);
        }
        List<Participant> known = new ArrayList<>(Sides.actors(cast.agents()));
        known.addAll(Sides.actors(cast.with(Relation.WITH, Relation.BETWEEN)));
        known.addAll(Sides.actors(cast.with(Relation.OF)));
        return Sides.asStates(known).isEmpty() ? discourse.bothStates() : sides.complete(Sides.asStates(known));
    }

    /** Two sides that pledge something together, as the subject. */
    List<Participant> pledge(Cast cast) {
        return agree(new Cast(cast.subjects(), List.of(), cast.spans(), cast.isPassive()), false);
    }

    /** "Severed relations in a row over shipments of Turkish arms": states of which only a thing is told. */
    private static Set<String> ofThings(Cast cast) {
        Set<String> out = new HashSet<>();
        for (Cast.Marked m : cast.others()) {
            if (m.isAdjective() && (m.relation() == Relation.OF || m.relation() == Relation.ON)) {
                out.add(String.valueOf(m.who().state()));
            }
        }
        for (Cast.Marked m : cast.others()) {
            if (!m.isAdjective() || m.relation() != Relation.OF && m.relation() != Relation.ON) {
                out.remove(String.valueOf(m.who().state()));
            }
        }
        out.removeAll(Participant.statesOf(cast.subjects()));
        return out;
    }

    /** The states between which something is: those that the sentence names, else the two of the article. */
    List<Participant> states(Cast cast) {
        List<Participant> leaders = Sides.actors(cast.subjects());
        boolean isOfLeaders = !cast.isPassive()
                && leaders.size() == 2
                && leaders.stream().allMatch(p -> p.name() != null && StateRoles.travels(p.office()))
                && Participant.statesOf(leaders).size() == 2;
        if (isOfLeaders) {
            return leaders; // "President A and President B raised their ties to a partnership"
        }
        Set<String> subjects = Participant.statesOf(cast.subjects());
        Set<String> partners = new LinkedHashSet<>(Participant.statesOf(cast.with(Relation.WITH, Relation.AND)));
        partners.removeAll(subjects);
        if (subjects.size() > 1 && !partners.isEmpty() && !cast.isPassive()) {
            Set<String> all = new LinkedHashSet<>(subjects);
            all.addAll(partners); // "A, B and C cut their ties with D"
            return all.stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
        }
        Set<String> between = between(cast, subjects);
        List<String> two = between.isEmpty() ? discourse.dyad() : List.copyOf(between);
        int most = subjects.size() > 1
                ? (int) between.stream().filter(subjects::contains).count() + 1
                : 2;
        return two.size() < 2
                ? List.of()
                : two.subList(0, Math.min(Math.max(2, most), two.size())).stream()
                        .map(s -> Participant.state(Role.ACTOR, s))
                        .toList();
    }

    /** The states that a sentence names, but for those that are only what it is about; one alone with its partner. */
    private Set<String> between(Cast cast, Set<String> subjects) {
        Set<String> out = new LinkedHashSet<>();
        for (Participant p : cast.all()) {
            if (p.state() != null && p.state().length() == 3) {
                out.add(p.state());
            }
        }
        if (out.size() > 1) {
            out.removeAll(ofThings(cast));
        }
        if (out.size() > 2) {
            Set<String> matters = Participant.statesOf(cast.with(Relation.ON));
            matters.removeAll(subjects);
            if (out.size() - matters.size() > 1) {
                out.removeAll(matters); // "are locked in a dispute over Western Sahara"
            }
        }
        if (out.size() > 2 && subjects.size() == 1 && !cast.with(Relation.TO).isEmpty()) {
            out.removeAll(Participant.statesOf(cast.with(Relation.FROM))); // "switched recognition from A to B"
        }
        if (out.size() == 1) {
            cast.all().stream()
                    .filter(p -> p.state() != null && p.state().length() != 3 && Cast.isBody(p))
                    .limit(1)
                    .forEach(p -> out.add(String.valueOf(p.state()))); // "the European Union and X established ties"
        }
        String partner = out.size() == 1 ? discourse.partnerOf(out.iterator().next()) : null;
        if (partner != null) {
            out.add(partner);
        }
        return out;
    }

    /** "Scrapped visas for Namibians", "on French nationals": for the people of another state. */
    private static boolean isFor(Cast.Marked m) {
        return (m.relation() == Relation.FOR || m.relation() == Relation.ON)
                && "CIV".equals(m.who().office());
    }

    /** Who works together: the sides that are named, else those of what is told, else the two of the article. */
    List<Participant> coop(Cast cast, String subtype) {
        List<Participant> known = new ArrayList<>(Sides.actors(cast.makers()));
        known.addAll(Sides.actors(cast.with(Relation.WITH, Relation.BETWEEN)));
        if (known.isEmpty()) {
            known.addAll(taking(cast));
        }
        if (Participant.statesOf(known).size() == 1) {
            known.addAll(joined(cast, Participant.statesOf(known).iterator().next()));
        }
        boolean placed = cast.isPassive() && cast.all().isEmpty() && known.size() == 1;
        if (placed && discourse.group().contains(known.get(0).state())) {
            known.clear(); // "a fund, to be managed in X, will be set up"
        }
        if (known.isEmpty() && cast.isPassive()) {
            discourse.group().forEach(s -> known.add(Participant.state(Role.ACTOR, s))); // "a fund will be set up"
            if (discourse.isAgreeing()) {
                known.addAll(discourse.bothStates());
            }
        }
        if (known.isEmpty() && !discourse.isAgreeing() && !subtype.equals("project")) {
            known.addAll(discourse.bothStates()); // "a joint commission is to report within three months"
        }
        return Participant.statesOf(known).size() < 2 ? List.of() : known;
    }

    /** The states that a sentence names by an adjective or behind a preposition, and that of its place. */
    private static List<Participant> taking(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Cast.Marked m : cast.others()) {
            boolean taking = m.isAdjective() || m.relation() != Relation.BARE && m.relation() != Relation.AND;
            if (taking && m.who().state() != null) {
                out.add(Participant.state(Role.ACTOR, String.valueOf(m.who().state())));
            }
        }
        String place = cast.placeState(null);
        if (place != null && !Participant.statesOf(out).contains(place)) {
            out.add(Participant.state(Role.ACTOR, place));
        }
        return out;
    }

    /** The first of another state than one's own that what is done is with, in or for; empty for none. */
    private static List<Participant> joined(Cast cast, String own) {
        for (Cast.Marked m : cast.others()) {
            boolean joined = m.isAdjective()
                    || m.relation() == Relation.IN
                    || m.relation() == Relation.FROM
                    || m.relation() == Relation.TO
                    || m.relation() == Relation.BY
                    || isFor(m);
            String state = m.who().state();
            if (joined && state != null && !own.equals(state)) {
                return List.of(
                        m.isAdjective()
                                ? Participant.state(Role.ACTOR, state)
                                : m.who().as(Role.ACTOR));
            }
        }
        return List.of();
    }
}
