package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.References;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Participants of what is done together, where all are actors: meetings, gatherings, signatures, joint undertakings. A
 * side that the sentence does not name comes from the article.
 */
final class AgreementRoles {

    private final Discourse discourse;
    private final Sides sides;

    AgreementRoles(Discourse discourse) {
        this.discourse = discourse;
        this.sides = new Sides(discourse);
    }

    List<Participant> meet(Cast cast, String subtype) {
        List<Participant> out = new ArrayList<>(cast.subjects());
        boolean both = !cast.isPassive()
                && (Participant.statesOf(cast.subjects()).size() > 1
                        || !cast.subjects().isEmpty()
                                && !cast.with(Relation.WITH).isEmpty()); // "discussed Syria with his counterpart"
        cast.with(Relation.BARE, Relation.AND).stream()
                .filter(p -> !(both && Cast.isState(p))) // "A and B discussed Syria"
                .filter(p -> !isSender(cast, p))
                .forEach(out::add);
        out.addAll(cast.with(Relation.WITH, Relation.BETWEEN));
        if (cast.isPassive() && cast.subjects().isEmpty() && !discourse.isAgreeing()) {
            out.addAll(0, spokenOf(cast, out));
        }
        if (subtype.equals("call")) {
            cast.with(Relation.FROM, Relation.TO).stream()
                    .filter(Cast::isPerson)
                    .forEach(out::add); // "received a call from X", "spoke to X by telephone"
        }
        if (cast.isPassive() || cast.subjects().isEmpty()) {
            out.addAll(cast.with(Relation.BY));
        }
        if (subtype.equals("reception")) {
            boolean met = discourse.isAgreeing()
                    && Participant.statesOf(Sides.actors(out)).size()
                            > 1; // "brought him the message of President N.N."
            cast.with(Relation.ON, Relation.TO, Relation.FOR, met ? Relation.FOR : Relation.OF).stream()
                    .filter(p -> p.name() != null)
                    .forEach(out::add); // "called on X", "a dinner in honour of X"
        }
        List<Participant> known = Sides.actors(out);
        if (subtype.equals("reception") && cast.isPassive()) {
            known = byHost(cast, known);
        }
        if (Participant.statesOf(known).size() < 2) {
            for (Cast.Marked m : cast.others()) {
                if ((m.isAdjective() || m.relation() == Relation.OF) && m.who().state() != null) {
                    known.add(m.who().as(Role.ACTOR));
                }
            }
        }
        known.removeIf(p -> "COMPANY".equals(p.office()) && p.name() != null);
        if (!discourse.isAgreeing()) {
            known.removeAll(known.stream()
                    .filter(p -> isOfPeople(p, out))
                    .toList()); // "with President X, where he called the Xs brave"
        }
        List<Participant> rebels = rebels(known);
        if (!rebels.isEmpty()) {
            return rebels;
        }
        return known.isEmpty() && subtype.equals("delegation") ? discourse.bothStates() : sides.complete(known);
    }

    /** "Talks were also held with N.N. of X": by whom the report told of last, where he is of none of their states. */
    private List<Participant> spokenOf(Cast cast, List<Participant> out) {
        List<Participant> person = discourse.person();
        boolean with = !out.isEmpty()
                && cast.with(Relation.WITH).size() == out.size()
                && out.stream().allMatch(p -> p.name() != null && p.office() != null);
        Participant he = with && !person.isEmpty() ? person.get(0) : null;
        boolean other = he != null
                && he.name() != null
                && he.office() != null
                && he.state() != null
                && cast.with(Relation.BY).isEmpty()
                && !Participant.statesOf(out).contains(he.state());
        return other ? person : List.of();
    }

    /** A people beside somebody named of its own state. */
    private static boolean isOfPeople(Participant people, List<Participant> known) {
        return "CIV".equals(people.office())
                && people.name() == null
                && known.stream()
                        .anyMatch(p -> p.name() != null
                                && !"CIV".equals(p.office())
                                && Objects.equals(p.state(), people.state()));
    }

    /** "Wamuzaniye ubutumwa bwa Perezida N.N.", who brought him the message of President N.N.: whose envoy he is. */
    private boolean isSender(Cast cast, Participant p) {
        return discourse.isAgreeing()
                && p.name() != null
                && ("HOS".equals(p.office()) || "HOG".equals(p.office()))
                && cast.subjects().size() == 1
                && Objects.equals(cast.subjects().get(0).state(), p.state())
                && cast.all().stream()
                        .anyMatch(o -> o.state() != null && !o.state().equals(p.state()));
    }

    /** "Fidan was received by the Head of State": by that of his host, whoever else of his own holds the office. */
    private List<Participant> byHost(Cast cast, List<Participant> known) {
        List<Participant> guests = cast.subjects();
        List<Participant> hosts = cast.agents();
        boolean same = guests.size() == 1
                && hosts.size() == 1
                && guests.get(0).state() != null
                && Objects.equals(guests.get(0).state(), hosts.get(0).state())
                && ("HOS".equals(hosts.get(0).office())
                        || "HOG".equals(hosts.get(0).office()));
        String partner = same ? discourse.partnerOf(guests.get(0).state()) : null;
        if (partner == null) {
            return known;
        }
        Participant host = hosts.get(0);
        return new ArrayList<>(List.of(
                guests.get(0).as(Role.ACTOR),
                new Participant(Role.ACTOR, null, host.office(), host.offices(), partner)));
    }

    List<Participant> attend(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.subjects()) {
            if (p.state() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        if (out.isEmpty() && cast.others().stream().anyMatch(m -> m.relation() == Relation.BETWEEN)) {
            for (Participant p : cast.with(Relation.BETWEEN, Relation.AND)) {
                if (p.state() != null) {
                    out.add(p.as(Role.ACTOR)); // "a summit between A and B"
                }
            }
        }
        if (out.isEmpty()
                && cast.with(Relation.OF).stream().filter(Cast::isState).count() > 1) {
            cast.with(Relation.OF).stream()
                    .filter(Cast::isState)
                    .forEach(p -> out.add(p.as(Role.ACTOR))); // "a summit of A, B and C"
        }
        if (out.isEmpty()) {
            String place = cast.placeState(null);
            for (Line.Span span : cast.spans()) {
                if (place == null && span.venue() != null) {
                    place = span.venue().state();
                }
            }
            for (Participant p : cast.with(Relation.OF, Relation.BY)) {
                if (out.isEmpty() && Cast.isBody(p)) {
                    out.add(Participant.state(Role.ACTOR, String.valueOf(p.state())));
                }
            }
            List<Participant> bodies =
                    cast.all().stream().filter(Cast::isBody).distinct().toList();
            if (out.isEmpty() && bodies.size() == 1 && !discourse.isAgreeing()) {
                out.add(Participant.state(
                        Role.ACTOR, String.valueOf(bodies.get(0).state()))); // "the EAC summit"
            }
            String organisation = discourse.organisation();
            if (out.isEmpty() && organisation != null) {
                out.add(Participant.state(Role.ACTOR, organisation));
            }
            if (out.isEmpty() && discourse.isAgreeing() && place != null) {
                out.addAll(discourse.acts().gathered()); // "inama itaha izabera i Gaborone": of whom the last one was
            }
            if (out.isEmpty() && place != null && Countries.has(place)) {
                out.add(Participant.state(Role.ACTOR, place));
            }
        }
        return out;
    }

    List<Participant> host(Cast cast, Kind kind) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.agents()) {
            boolean club = discourse.isAgreeing() && "NGO".equals(p.office()); // a club that receives another one
            if (p.state() != null && !(club && kind == Kind.COOPERATION)) {
                out.add(kind == Kind.COOPERATION ? Participant.state(Role.ACTOR, p.state()) : p.as(Role.ACTOR));
            }
        }
        return out;
    }

    List<Participant> hosted(Cast cast) {
        String place = cast.placeState(null);
        return place == null ? List.of() : List.of(Participant.state(Role.ACTOR, place));
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
        if (discourse.isAgreeing() && isWithRebels(known)) {
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
        List<Participant> rebels = rebels(known);
        if (!rebels.isEmpty()) {
            return rebels;
        }
        if (known.isEmpty()) {
            return discourse.hasOfficial() || hasOfficials(cast) ? discourse.bothStates() : List.of();
        }
        return sides.complete(known);
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

    /** A state and those who fight it: two sides, of one state as it may be. */
    private static boolean isWithRebels(List<Participant> known) {
        return known.size() == 2
                && known.stream().filter(p -> "ARMED".equals(p.office())).count() == 1;
    }

    /** The two sides of an act of rebels: their state is the other one where none is named; empty where no rebels are on it. */
    private static List<Participant> rebels(List<Participant> known) {
        if (isWithRebels(known)) {
            return known;
        }
        boolean alone = known.size() == 1
                && "ARMED".equals(known.get(0).office())
                && known.get(0).state() != null;
        return alone
                ? List.of(
                        known.get(0),
                        Participant.state(
                                Role.ACTOR, String.valueOf(known.get(0).state())))
                : List.of();
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
        if (isWithRebels(known)) {
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
        if (isWithRebels(Sides.actors(between))) {
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

    List<Participant> states(Cast cast) {
        List<Participant> leaders = Sides.actors(cast.subjects());
        boolean isOfLeaders = !cast.isPassive()
                && leaders.size() == 2
                && leaders.stream().allMatch(p -> p.name() != null && StateRoles.travels(p.office()))
                && Participant.statesOf(leaders).size() == 2;
        if (isOfLeaders) {
            return leaders; // "President A and President B raised their ties to a partnership"
        }
        Set<String> several = Participant.statesOf(cast.subjects());
        Set<String> partners = new LinkedHashSet<>(Participant.statesOf(cast.with(Relation.WITH, Relation.AND)));
        partners.removeAll(several);
        if (several.size() > 1 && !partners.isEmpty() && !cast.isPassive()) {
            several.addAll(partners); // "A, B and C cut their ties with D"
            return several.stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
        }
        Set<String> out = new LinkedHashSet<>();
        for (Participant p : cast.all()) {
            if (p.state() != null && p.state().length() == 3) {
                out.add(p.state());
            }
        }
        if (out.size() > 2 && several.size() == 1 && !cast.with(Relation.TO).isEmpty()) {
            out.removeAll(Participant.statesOf(cast.with(Relation.FROM))); // "switched recognition from A to B"
        }
        if (out.size() == 1) {
            cast.all().stream()
                    .filter(p -> p.state() != null && p.state().length() != 3 && Cast.isBody(p))
                    .limit(1)
                    .forEach(p -> out.add(String.valueOf(p.state()))); // "the European Union and X established ties"
        }
        if (out.size() == 1) {
            String partner = discourse.partnerOf(out.iterator().next());
            if (partner != null) {
                out.add(partner);
            }
        }
        List<String> two = out.isEmpty() ? discourse.dyad() : List.copyOf(out);
        Set<String> listed = Participant.statesOf(cast.subjects());
        int all =
                listed.size() > 1 ? (int) out.stream().filter(listed::contains).count() + 1 : 2;
        return two.size() < 2
                ? List.of()
                : two.subList(0, Math.min(Math.max(2, all), two.size())).stream()
                        .map(s -> Participant.state(Role.ACTOR, s))
                        .toList();
    }

    /** "Scrapped visas for Namibians", "on French nationals": for the people of another state. */
    private static boolean isFor(Cast.Marked m) {
        return (m.relation() == Relation.FOR || m.relation() == Relation.ON)
                && "CIV".equals(m.who().office());
    }

    List<Participant> coop(Cast cast, String subtype) {
        List<Participant> known = new ArrayList<>(Sides.actors(cast.makers()));
        known.addAll(Sides.actors(cast.with(Relation.WITH, Relation.BETWEEN)));
        if (known.isEmpty()) {
            for (Cast.Marked m : cast.others()) {
                boolean taking = m.isAdjective() || m.relation() != Relation.BARE && m.relation() != Relation.AND;
                if (taking && m.who().state() != null) {
                    known.add(
                            Participant.state(Role.ACTOR, String.valueOf(m.who().state())));
                }
            }
            String place = cast.placeState(null);
            if (place != null && !Participant.statesOf(known).contains(place)) {
                known.add(Participant.state(Role.ACTOR, place));
            }
        }
        if (Participant.statesOf(known).size() == 1) {
            String own = Participant.statesOf(known).iterator().next();
            for (Cast.Marked m : cast.others()) {
                boolean joined = m.isAdjective()
                        || m.relation() == Relation.IN
                        || m.relation() == Relation.FROM
                        || m.relation() == Relation.TO
                        || m.relation() == Relation.BY
                        || isFor(m);
                String state = m.who().state();
                if (joined && state != null && !own.equals(state)) {
                    known.add(
                            m.isAdjective()
                                    ? Participant.state(Role.ACTOR, state)
                                    : m.who().as(Role.ACTOR));
                    break;
                }
            }
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
}
