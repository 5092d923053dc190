package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Participants of meetings and gatherings, where all are actors: those who meet, attend or host. A side that the sentence does
 * not name comes from the article.
 */
final class GatheringRoles {

    private final Discourse discourse;
    private final Sides sides;

    GatheringRoles(Discourse discourse) {
        this.discourse = discourse;
        this.sides = new Sides(discourse);
    }

    List<Participant> meet(Cast cast, String subtype) {
        List<Participant> told = told(cast, subtype);
        List<Participant> known = Sides.actors(told);
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
                    .filter(p -> isOfPeople(p, told))
                    .toList()); // "with President X, where he called the Xs brave"
        }
        List<Participant> rebels = Sides.rebels(known);
        if (!rebels.isEmpty()) {
            return rebels;
        }
        if (discourse.isAgreeing() && isWithOwnEnvoys(known)) {
            return List.of();
        }
        return known.isEmpty() && subtype.equals("delegation") ? discourse.bothStates() : sides.complete(known);
    }

    /** Those who meet as the words around tell. */
    private List<Participant> told(Cast cast, String subtype) {
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
        return out;
    }

    /** "Perezida w'u Bufaransa yahuye n'abambasaderi b'u Bufaransa", met his own ambassadors: no other state was there. */
    private static boolean isWithOwnEnvoys(List<Participant> known) {
        return known.size() > 1
                && Participant.statesOf(known).size() == 1
                && known.stream().anyMatch(p -> p.name() == null && "AMB".equals(p.office()))
                && known.stream().anyMatch(p -> !"AMB".equals(p.office()) && p.office() != null);
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
        List<Participant> out = attending(cast);
        return out.isEmpty() ? ofPlace(cast) : out;
    }

    /** Those of whom a gathering is told to be; empty for none. */
    private static List<Participant> attending(Cast cast) {
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
        return out;
    }

    /** The organisation of which a gathering is, else the state where it is held. */
    private List<Participant> ofPlace(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.with(Relation.OF, Relation.BY)) {
            if (out.isEmpty() && Cast.isBody(p)) {
                out.add(Participant.state(Role.ACTOR, String.valueOf(p.state())));
            }
        }
        List<Participant> bodies =
                cast.all().stream().filter(Cast::isBody).distinct().toList();
        if (out.isEmpty() && bodies.size() == 1 && !discourse.isAgreeing()) {
            out.add(Participant.state(Role.ACTOR, String.valueOf(bodies.get(0).state()))); // "the EAC summit"
        }
        String organisation = discourse.gatherer();
        if (out.isEmpty() && organisation != null) {
            out.add(Participant.state(Role.ACTOR, organisation));
        }
        String place = place(cast);
        if (out.isEmpty() && discourse.isAgreeing() && place != null) {
            out.addAll(discourse.acts().gathered()); // "inama itaha izabera i Gaborone": of whom the last one was
        }
        if (out.isEmpty() && place != null && Countries.has(place)) {
            out.add(Participant.state(Role.ACTOR, place));
        }
        return out;
    }

    private static @Nullable String place(Cast cast) {
        String place = cast.placeState(null);
        for (Line.Span span : cast.spans()) {
            if (place == null && span.venue() != null) {
                place = span.venue().state();
            }
        }
        return place;
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
}
