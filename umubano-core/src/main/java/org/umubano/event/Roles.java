package org.umubano.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant.Role;

/** Makes the participants of an event from who stands around its trigger, by the trigger's frame. */
final class Roles {

    private static final Set<String> VISITORS_NOT = Set.of("ARMY", "ARMED", "COMPANY", "CIV");

    private static final Set<String> PRIVATE = Set.of("CIV", "COMPANY", "NGO", "LOCAL");
    private static final Set<String> SPEAKERS_NOT = Set.of("CIV", "COMPANY", "LOCAL", "JUD");
    private static final Set<String> DETAINERS_NOT = Set.of("CIV", "COMPANY", "LOCAL", "JUD", "AGENCY");

    private final Discourse discourse;

    Roles(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The participants, actors first; empty where those that the frame asks for are not there. */
    List<Participant> of(Frame frame, Kind kind, String subtype, Cast cast) {
        List<Participant> out = switch (frame) {
            case VISIT, TRAVEL, LEAVE -> visit(cast, frame);
            case RECEIVE -> receive(cast);
            case SITE -> site(cast);
            case INVITE -> invite(cast);
            case MEET -> meet(cast, subtype);
            case ATTEND -> attend(cast);
            case HOST -> host(cast, kind);
            case SIGN -> sign(cast);
            case AGREE -> agree(cast);
            case STATES -> states(cast);
            case COOP -> coop(cast);
            case ACT, DETAIN, ATTACK -> act(cast, frame, kind);
            case BORDER -> border(cast);
            case MISSION -> mission(cast);
            case AMBASSADOR -> subtype.equals("agrement") ? cabinet(ambassador(cast)) : ambassador(cast);
            case SAY, CALLON, PLEDGE -> say(cast, frame, subtype);
            case MEDIATE -> mediate(cast);
            case PROTEST -> act(cast, frame, kind);
            case DEPLOY -> deploy(cast);
            case COVERS -> covers(cast);
            case HOSTED -> hosted(cast);
            case STAY, EXPEL, JOIN, ROUTE, SHELTER, FEEL -> new StateRoles(discourse).of(frame, cast);
        };
        return distinct(out, frame);
    }

    private static List<Participant> distinct(List<Participant> in, Frame frame) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : in) {
            boolean vague =
                    frame == Frame.MEET || frame == Frame.VISIT || frame == Frame.SIGN || frame == Frame.RECEIVE;
            boolean named = vague
                    && p.name() == null
                    && out.stream().anyMatch(q -> q.name() != null && Objects.equals(q.state(), p.state()));
            boolean covered = named
                    || out.stream()
                            .anyMatch(q -> Objects.equals(q.state(), p.state())
                                    && (Objects.equals(q.name(), p.name()) && Objects.equals(q.office(), p.office())
                                            || Cast.isState(p)));
            if (!covered) {
                if (Cast.isPerson(p)) {
                    out.removeIf(q -> Cast.isState(q) && Objects.equals(q.state(), p.state()));
                }
                out.add(p);
            }
        }
        return out;
    }

    private List<Participant> visit(Cast cast, Frame frame) {
        List<Participant> visitors = new ArrayList<>();
        List<Participant> candidates =
                cast.isPassive() && !cast.with(Relation.BY).isEmpty() ? cast.with(Relation.BY) : cast.subjects();
        for (Participant p : candidates) {
            if (Cast.isPerson(p)
                    && (p.state() != null || p.name() != null && p.office() != null)
                    && (p.office() == null
                            || !VISITORS_NOT.contains(p.office())
                            || "ARMY".equals(p.office()) && p.name() != null)) {
                visitors.add(p.as(Role.ACTOR));
            }
        }
        if (visitors.isEmpty()) {
            for (Participant p : cast.with(Relation.OF, Relation.BY)) {
                if (Cast.isPerson(p) && p.state() != null && p.name() != null) {
                    visitors.add(p.as(Role.ACTOR));
                }
            }
        }
        if (visitors.isEmpty()
                || frame == Frame.TRAVEL
                        && cast.isPassive()
                        && cast.subjects().stream().noneMatch(p -> p.name() != null)) {
            return List.of();
        }
        withoutCompany(visitors);
        visitors.removeIf(p -> p.name() == null && ("AMB".equals(p.office()) || "CIV".equals(p.office())));
        if (visitors.isEmpty()) {
            return List.of();
        }
        String home = visitors.get(0).state();
        List<Participant> hosts = hosts(cast, home, frame);
        String partner = discourse.partnerOf(home);
        if (hosts.isEmpty()
                && frame == Frame.VISIT
                && partner != null
                && cast.spans().isEmpty()) {
            hosts = List.of(Participant.state(Role.RECIPIENT, partner));
        }
        if (hosts.isEmpty()) {
            return List.of();
        }
        List<Participant> out = new ArrayList<>(visitors);
        out.addAll(hosts);
        return out;
    }

    /** A spouse or an aide beside the one who visits is no participant. */
    private static void withoutCompany(List<Participant> visitors) {
        if (visitors.stream().anyMatch(p -> !"CIV".equals(p.office()))) {
            visitors.removeIf(p -> "CIV".equals(p.office()));
        }
    }

    private List<Participant> hosts(Cast cast, @Nullable String home, Frame frame) {
        List<Participant> out = new ArrayList<>();
        List<Participant> candidates = new ArrayList<>();
        if (cast.isPassive()) {
            candidates.addAll(cast.subjects());
        }
        if (frame == Frame.VISIT) {
            candidates.addAll(cast.with(Relation.TO, Relation.IN));
            candidates.addAll(cast.with(Relation.BARE, Relation.AND));
        } else if (frame == Frame.TRAVEL) {
            candidates.addAll(cast.with(Relation.TO, Relation.IN));
        } else {
            candidates.addAll(cast.with(Relation.FOR, Relation.TO));
        }
        for (Participant p : candidates) {
            if (p.state() != null
                    && !p.state().equals(home)
                    && p.state().length() == 3
                    && (out.isEmpty() || Objects.equals(out.get(0).state(), p.state()))) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        if (out.isEmpty()) {
            String place = cast.placeState(home);
            if (place != null && place.length() == 3) {
                out.add(Participant.state(Role.RECIPIENT, place));
            }
        }
        return out;
    }

    private List<Participant> receive(Cast cast) {
        List<Participant> visitors = cast.isPassive() ? cast.subjects() : cast.with(Relation.BARE, Relation.AND);
        List<Participant> hosts = cast.agents();
        List<Participant> out = new ArrayList<>();
        for (Participant p : visitors) {
            if (p.name() != null && p.state() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        if (out.isEmpty()) {
            return List.of();
        }
        String home = out.get(0).state();
        for (Participant p : hosts) {
            if (p.state() != null && !p.state().equals(home)) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        return out.stream().anyMatch(p -> p.role() == Role.RECIPIENT) ? out : List.of();
    }

    private List<Participant> site(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.subjects()) {
            if (Cast.isPerson(p) && p.state() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        withoutCompany(out);
        return out;
    }

    private List<Participant> invite(Cast cast) {
        List<Participant> inviters = cast.agents();
        List<Participant> guests = new ArrayList<>(cast.patients());
        guests.addAll(cast.with(Relation.TO));
        List<Participant> out = new ArrayList<>();
        for (Participant guest : guests) {
            if (Cast.isPerson(guest) && guest.state() != null) {
                out.add(guest.as(Role.ACTOR));
            }
        }
        for (Participant host : inviters) {
            if (!out.isEmpty()
                    && host.state() != null
                    && !host.state().equals(out.get(0).state())) {
                out.add(host.as(Role.RECIPIENT));
            }
        }
        return out.size() >= 2 && out.get(out.size() - 1).role() == Role.RECIPIENT ? out : List.of();
    }

    private List<Participant> meet(Cast cast, String subtype) {
        List<Participant> out = new ArrayList<>(cast.subjects());
        out.addAll(cast.with(Relation.BARE, Relation.AND, Relation.WITH, Relation.BETWEEN, Relation.BY));
        List<Participant> known = actors(out);
        if (statesOf(known).size() < 2) {
            for (Cast.Marked m : cast.others()) {
                if ((m.isAdjective() || m.relation() == Relation.OF) && m.who().state() != null) {
                    known.add(m.who().as(Role.ACTOR));
                }
            }
        }
        known.removeIf(p -> "COMPANY".equals(p.office()) && p.name() != null);
        return known.isEmpty() && subtype.equals("delegation") ? discourse.bothStates() : twoSides(known);
    }

    /** Whether one of them is a body without a state: a federation, a company between states. */
    private static boolean hasBody(List<Participant> known) {
        return known.stream().anyMatch(p -> p.state() == null && p.name() != null && p.office() != null);
    }

    /** Only with the other side: where one is not named, it is the state that the article sets against this one. */
    private List<Participant> twoSides(List<Participant> known) {
        Set<String> states = statesOf(known);
        String visited = discourse.hostOf(known);
        if (states.isEmpty() && visited != null) {
            List<Participant> out = new ArrayList<>(known);
            out.add(Participant.state(Role.ACTOR, visited));
            return out;
        }
        if (states.isEmpty()
                || states.size() < 2
                        && known.stream().allMatch(p -> p.office() != null && PRIVATE.contains(p.office()))) {
            return List.of();
        }
        if (states.size() == 1 && hasBody(known)) {
            return known;
        }
        if (states.size() == 1) {
            String partner = visited != null
                    ? visited
                    : discourse.partnerOf(states.iterator().next());
            if (partner == null) {
                return List.of();
            }
            List<Participant> out = new ArrayList<>(known);
            out.add(Participant.state(Role.ACTOR, partner));
            return out;
        }
        return known;
    }

    private static List<Participant> actors(List<Participant> in) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : in) {
            if (p.state() != null || p.name() != null && p.office() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        return out;
    }

    static Set<String> statesOf(List<Participant> participants) {
        Set<String> out = new LinkedHashSet<>();
        for (Participant p : participants) {
            if (p.state() != null) {
                out.add(p.state());
            }
        }
        return out;
    }

    private List<Participant> attend(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.subjects()) {
            if (p.state() != null) {
                out.add(p.as(Role.ACTOR));
            }
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
            if (out.isEmpty() && place != null && place.length() == 3) {
                out.add(Participant.state(Role.ACTOR, place));
            }
        }
        return out;
    }

    private List<Participant> host(Cast cast, Kind kind) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.agents()) {
            if (p.state() != null) {
                out.add(kind == Kind.COOPERATION ? Participant.state(Role.ACTOR, p.state()) : p.as(Role.ACTOR));
            }
        }
        return out;
    }

    private List<Participant> sign(Cast cast) {
        List<Participant> out = new ArrayList<>(cast.agents());
        out.addAll(cast.with(Relation.WITH, Relation.BETWEEN, Relation.BY));
        if (!cast.isPassive()) {
            out.addAll(cast.with(Relation.FOR));
        }
        if (!cast.isPassive()) {
            cast.with(Relation.BARE, Relation.AND).stream()
                    .filter(p -> p.name() != null && p.office() != null && !"AGENCY".equals(p.office()))
                    .forEach(out::add);
        }
        List<Participant> known = actors(out);
        if (!known.isEmpty() && known.stream().allMatch(p -> p.office() != null && PRIVATE.contains(p.office()))) {
            return List.of();
        }
        if (statesOf(known).size() < 2) {
            known.addAll(actors(cast.with(Relation.BARE, Relation.AND)).stream()
                    .filter(p -> p.name() != null && p.state() != null)
                    .toList());
            for (Participant p : cast.all()) {
                if (p.state() != null
                        && p.state().length() == 3
                        && !statesOf(known).contains(p.state())
                        && !hasBody(known)) {
                    known.add(Participant.state(Role.ACTOR, p.state()));
                }
            }
        }
        if (known.isEmpty()) {
            return discourse.bothStates();
        }
        return twoSides(known);
    }

    private List<Participant> agree(Cast cast) {
        List<Participant> known = new ArrayList<>(actors(cast.subjects()));
        known.addAll(actors(cast.with(Relation.WITH)));
        boolean people = known.size() == 2 && known.stream().allMatch(p -> p.name() != null && p.office() != null);
        return statesOf(known).size() < 2 ? List.of() : people ? known : asStates(known);
    }

    private static List<Participant> asStates(List<Participant> in) {
        return statesOf(in).stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
    }

    private List<Participant> states(Cast cast) {
        Set<String> out = new LinkedHashSet<>();
        for (Participant p : cast.all()) {
            if (p.state() != null && p.state().length() == 3) {
                out.add(p.state());
            }
        }
        if (out.size() == 1) {
            String partner = discourse.partnerOf(out.iterator().next());
            if (partner != null) {
                out.add(partner);
            }
        }
        List<String> two = out.isEmpty() ? discourse.dyad() : List.copyOf(out);
        return two.size() < 2
                ? List.of()
                : two.subList(0, 2).stream()
                        .map(s -> Participant.state(Role.ACTOR, s))
                        .toList();
    }

    private List<Participant> coop(Cast cast) {
        List<Participant> known = new ArrayList<>(actors(cast.subjects()));
        known.addAll(actors(cast.with(Relation.WITH, Relation.BETWEEN)));
        return statesOf(known).size() < 2 ? List.of() : known;
    }

    private List<Participant> act(Cast cast, Frame frame, Kind kind) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.agents()) {
            boolean may = frame != Frame.DETAIN || p.office() == null || !DETAINERS_NOT.contains(p.office());
            if (p.state() != null && may) {
                out.add(p.as(Role.ACTOR));
            }
        }
        if (out.isEmpty() && frame == Frame.DETAIN) {
            return List.of();
        }
        if (out.isEmpty()) {
            String doer = unnamedDoer(cast);
            if (doer == null && kind != Kind.STATEMENT && kind != Kind.RELATIONS) {
                doer = owner(cast); // "Relief goods from Norway reached"
            }
            if (doer == null && frame == Frame.PROTEST) {
                doer = scene(cast);
            }
            if (doer == null
                    && cast.isPassive()
                    && kind == Kind.RELATIONS
                    && !cast.subjects().isEmpty()) {
                doer = discourse.partnerOf(cast.subjects().get(0).state());
            }
            if (doer == null) {
                return List.of();
            }
            out.add(Participant.state(Role.ACTOR, doer));
        }
        if (frame == Frame.ATTACK
                && statesOf(out).size() == 2
                && out.size() == 2
                && cast.patients().isEmpty()) {
            return List.of(out.get(0), out.get(1).as(Role.RECIPIENT));
        }
        Set<String> own = statesOf(out);
        List<Participant> targets = new ArrayList<>(cast.patients());
        targets.addAll(cast.with(Relation.TO, Relation.AGAINST, Relation.ON, Relation.FOR, Relation.FROM));
        if (frame == Frame.ATTACK
                || frame == Frame.PROTEST
                || targets.stream().noneMatch(t -> t.state() != null && !own.contains(t.state()))) {
            targets.addAll(cast.with(Relation.IN, Relation.WITH));
        }
        cast.others().stream().filter(Cast.Marked::isAdjective).forEach(m -> targets.add(m.who()));
        targets.addAll(cast.with(Relation.OF));
        boolean placed = frame == Frame.ATTACK || kind == Kind.AID || kind == Kind.COOPERATION || kind == Kind.FORCE;
        if (placed && targets.stream().noneMatch(t -> t.state() != null && !own.contains(t.state()))) {
            String place = cast.placeState(out.get(0).state());
            if (place != null) {
                targets.add(Participant.state(Role.RECIPIENT, place));
            }
        }
        for (Participant p : targets) {
            boolean armed = "ARMED".equals(p.office()) || out.stream().anyMatch(q -> "ARMED".equals(q.office()));
            if (p.state() != null
                    && (!own.contains(p.state())
                            || armed && frame == Frame.ATTACK && !out.contains(p.as(Role.ACTOR)))) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        if (kind == Kind.COOPERATION && out.stream().noneMatch(p -> p.role() == Role.RECIPIENT)) {
            String partner = discourse.partnerOf(own.iterator().next());
            if (partner != null) {
                out.add(Participant.state(Role.RECIPIENT, partner));
            }
        }
        if (kind == Kind.RELATIONS && out.stream().noneMatch(p -> p.role() == Role.RECIPIENT)) {
            String other = cast.placeState(out.get(0).state());
            other = other == null ? discourse.partnerOf(out.get(0).state()) : other;
            if (other != null) {
                out.add(Participant.state(Role.RECIPIENT, other));
            }
        }
        return out.stream().anyMatch(p -> p.role() == Role.RECIPIENT) ? out : List.of();
    }

    /** Of a passive without "by", and of a crowd without a state: the state where, or from where, it is done. */
    private static @Nullable String unnamedDoer(Cast cast) {
        Set<String> own = statesOf(cast.subjects());
        for (Participant p : cast.with(Relation.FROM, Relation.IN, Relation.BARE)) {
            if (cast.isPassive() && p.state() != null && !own.contains(p.state())) {
                return p.state();
            }
        }
        if (!cast.isPassive() && !cast.subjects().isEmpty()) {
            return null;
        }
        for (Line.Span span : cast.spans()) {
            String place = span.mention().code();
            if (span.relation() == Relation.IN
                    && place != null
                    && !own.contains(place)
                    && (cast.isPassive() && !own.isEmpty())) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable String owner(Cast cast) {
        for (Participant p : cast.with(Relation.OF, Relation.FROM)) {
            if (p.state() != null) {
                return p.state();
            }
        }
        return null;
    }

    /** Where a crowd without a name gathers. */
    private static @Nullable String scene(Cast cast) {
        for (Line.Span span : cast.spans()) {
            if (span.relation() == Relation.IN && span.mention().code() != null) {
                return span.mention().code();
            }
        }
        return null;
    }

    private List<Participant> border(Cast cast) {
        Set<String> actors = statesOf(cast.agents());
        Set<String> others = new LinkedHashSet<>(statesOf(
                cast.with(Relation.WITH, Relation.BETWEEN, Relation.AND, Relation.BARE, Relation.OF, Relation.TO)));
        cast.others().stream()
                .filter(m -> m.isAdjective() && m.who().state() != null)
                .forEach(m -> others.add(String.valueOf(m.who().state())));
        if (actors.isEmpty() && others.size() >= 2) {
            return others.stream()
                    .limit(2)
                    .map(s -> Participant.state(Role.ACTOR, s))
                    .toList();
        }
        if (actors.isEmpty()) {
            return discourse.bothStates();
        }
        String actor = actors.iterator().next();
        others.remove(actor);
        String other = others.isEmpty()
                ? discourse.partnerOf(actor)
                : others.iterator().next();
        return other == null
                ? List.of()
                : List.of(Participant.state(Role.ACTOR, actor), Participant.state(Role.RECIPIENT, other));
    }

    private List<Participant> mission(Cast cast) {
        List<Participant> people = new ArrayList<>();
        @Nullable String owner = null;
        if (cast.agents().size() == 2 && cast.agents().stream().allMatch(Cast::isState)) {
            return asStates(cast.agents()); // each opened an embassy
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

    /** An agrément is of the government that gives it; whom it is for is told in the list. */
    private static List<Participant> cabinet(List<Participant> all) {
        List<Participant> out = all.stream()
                .filter(p -> p.name() == null && "GOV".equals(p.office()))
                .map(p -> p.as(Role.ACTOR))
                .toList();
        return out.isEmpty() ? all : out;
    }

    private List<Participant> ambassador(Cast cast) {
        List<Participant> envoys = new ArrayList<>();
        List<Participant> hosts = new ArrayList<>();
        for (Participant p : cast.all()) {
            if (p.offices().contains("AMB") || p.offices().contains("CDA")) {
                envoys.add(p.as(Role.ACTOR));
            } else if (Cast.isPerson(p) && p.state() != null) {
                hosts.add(p.as(Role.RECIPIENT));
            }
        }
        if (envoys.isEmpty() && hosts.isEmpty()) {
            cast.agents().stream()
                    .filter(Cast::isState)
                    .limit(1)
                    .forEach(p -> envoys.add(new Participant(Role.ACTOR, null, "AMB", List.of("AMB"), p.state())));
        }
        if (envoys.isEmpty()) {
            for (Participant p : cast.agents()) {
                if (Cast.isState(p) && envoys.isEmpty()) {
                    envoys.add(new Participant(Role.ACTOR, null, "AMB", List.of("AMB"), p.state()));
                }
            }
        }
        Set<String> own = statesOf(envoys);
        List<Participant> out = new ArrayList<>(envoys);
        hosts.stream().filter(p -> !own.contains(p.state())).forEach(out::add);
        if (statesOf(out).size() < 2) {
            for (Participant p : cast.all()) {
                if (Cast.isState(p) && !own.contains(p.state())) {
                    out.add(p.as(Role.RECIPIENT));
                }
            }
        }
        if (envoys.isEmpty() && statesOf(out).size() < 2) {
            return List.of();
        }
        if (statesOf(out).size() == 1) {
            String partner = discourse.partnerOf(statesOf(out).iterator().next());
            if (partner != null) {
                out.add(Participant.state(Role.RECIPIENT, partner));
            }
        }
        return statesOf(out).size() < 2 ? List.of() : out;
    }

    private List<Participant> say(Cast cast, Frame frame, String subtype) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.agents()) {
            if ((p.state() != null || "NGO".equals(p.office()))
                    && (p.office() == null || !SPEAKERS_NOT.contains(p.office()))) {
                out.add(p.as(Role.ACTOR));
            }
        }
        if (out.isEmpty()) {
            return List.of();
        }
        Set<String> own = statesOf(out);
        List<Participant> targets = new ArrayList<>(cast.patients());
        if (frame == Frame.CALLON) {
            targets = new ArrayList<>(cast.with(Relation.ON, Relation.FOR, Relation.BETWEEN, Relation.BARE));
        } else {
            targets.addAll(cast.with(
                    Relation.TO,
                    Relation.FOR,
                    Relation.AGAINST,
                    Relation.ON,
                    Relation.WITH,
                    Relation.OF,
                    Relation.BETWEEN));
            if (!subtype.equals("denial")) {
                targets.addAll(cast.with(Relation.FROM, Relation.BY, Relation.IN));
            }
            for (Cast.Marked m : cast.others()) {
                if (m.isAdjective()) {
                    targets.add(m.who());
                }
            }
        }
        for (Participant p : targets) {
            boolean body = p.state() == null && p.name() != null && p.office() != null;
            if (p.state() != null && !own.contains(p.state()) || body && !"CIV".equals(p.office())) {
                out.add(p.as(Role.RECIPIENT));
                together(cast, p).stream()
                        .filter(q -> !own.contains(q.state()))
                        .forEach(q -> out.add(q.as(Role.RECIPIENT)));
                break;
            }
        }
        return out.stream().anyMatch(p -> p.role() == Role.RECIPIENT) ? out : List.of();
    }

    /** Those who are named side by side with one, under the same marker: "thanked Rwanda and the African Union". */
    private static List<Participant> together(Cast cast, Participant first) {
        List<Participant> out = new ArrayList<>();
        @Nullable Relation relation = null;
        for (Cast.Marked m : cast.others()) {
            if (relation == null && m.who().equals(first)) {
                relation = m.isAdjective() ? Relation.CLAUSE : m.relation();
            } else if (relation != null
                    && !m.isAdjective()
                    && (m.relation() == relation || m.relation() == Relation.AND)
                    && m.who().state() != null) {
                out.add(m.who());
            } else if (relation != null) {
                break;
            }
        }
        return out;
    }

    private List<Participant> mediate(Cast cast) {
        List<Participant> out = new ArrayList<>(actors(cast.agents()));
        Set<String> own = statesOf(out);
        List<Participant> sides = new ArrayList<>(cast.isPassive() ? cast.subjects() : List.of());
        sides.addAll(cast.with(Relation.BETWEEN, Relation.BARE, Relation.AND, Relation.IN, Relation.WITH));
        if (statesOf(sides).size() < 2) {
            sides.addAll(discourse.pairOther(own));
        }
        for (Participant p : sides) {
            if (p.state() != null && !own.contains(p.state())) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        return own.isEmpty() || statesOf(out).size() < 3 ? List.of() : out;
    }

    private List<Participant> deploy(Cast cast) {
        Set<String> senders = statesOf(cast.agents());
        if (senders.isEmpty()) {
            senders = statesOf(cast.patients());
        }
        if (senders.isEmpty()) {
            return List.of();
        }
        String sender = senders.iterator().next();
        String target = cast.placeState(sender);
        for (Cast.Marked m : cast.others()) {
            Participant p = m.who();
            boolean placed = m.isAdjective() || m.relation() != Relation.BY && m.relation() != Relation.FOR;
            if (target == null
                    && discourse.isCountry(String.valueOf(p.state()))
                    && placed
                    && p.state() != null
                    && !p.state().equals(sender)
                    && (!"ARMY".equals(p.office()) || m.relation().isOblique())) {
                target = p.state();
            }
        }
        for (Participant p : cast.patients()) {
            if (target == null && p.state() != null && !p.state().equals(sender)) {
                target = p.state(); // "withdrew its soldiers from Mali"
            }
        }
        return target == null
                ? List.of()
                : List.of(
                        new Participant(Role.ACTOR, null, "ARMY", List.of("ARMY"), sender),
                        Participant.state(Role.RECIPIENT, target));
    }

    /** The mission of one state stands for another one than that where it is. */
    private List<Participant> covers(Cast cast) {
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

    private List<Participant> hosted(Cast cast) {
        String place = cast.placeState(null);
        return place == null ? List.of() : List.of(Participant.state(Role.ACTOR, place));
    }
}
