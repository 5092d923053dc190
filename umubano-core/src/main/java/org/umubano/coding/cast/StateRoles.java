package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/** Participants of what states and bodies do to each other as such: stays, expulsions, accessions, routes, refuge, grief. */
public final class StateRoles {

    /** Who is on a visit where he "is" abroad; an ambassador or a soldier lives there. */
    private static final Set<String> TRAVELLERS =
            Set.of("HOS", "HOG", "DHOG", "VP", "MFA", "DMFA", "MIN", "MOD", "SG", "LEG");

    private static final Set<String> DIPLOMATS = Set.of("AMB", "CDA");

    /** So many may enter an organisation at once, with the organisation. */
    private static final int MEMBERS = 12;

    private final Discourse discourse;

    StateRoles(Discourse discourse) {
        this.discourse = discourse;
    }

    List<Participant> of(Frame frame, Cast cast) {
        return switch (frame) {
            case STAY -> stay(cast);
            case EXPEL -> expel(cast);
            case JOIN -> join(cast);
            case ROUTE -> route(cast);
            case SHELTER -> shelter(cast);
            case FEEL -> feel(cast);
            case PROJECT -> project(cast);
            default -> List.of();
        };
    }

    /** Whether the holder of an office, null for none, is on a visit where he is abroad. */
    public static boolean travels(@Nullable String office) {
        return office != null && TRAVELLERS.contains(office);
    }

    private static List<Participant> stay(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.subjects()) {
            if (travels(p.office()) && p.state() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        if (out.isEmpty()) {
            return List.of();
        }
        for (Cast.Marked m : cast.others()) {
            boolean placed = m.relation() == Relation.IN || m.relation() == Relation.TO;
            if (placed
                    && Cast.isState(m.who())
                    && !Objects.equals(out.get(0).state(), m.who().state())) {
                out.add(m.who().as(Role.RECIPIENT));
                return out;
            }
        }
        for (Line.Span span : cast.spans()) {
            String code = span.mention().code();
            if (span.relation() == Relation.IN
                    && code != null
                    && !code.equals(out.get(0).state())) {
                out.add(Participant.state(Role.RECIPIENT, code));
                return out;
            }
        }
        return List.of();
    }

    /** The state that sends diplomats away, and the one whose they are. */
    private List<Participant> expel(Cast cast) {
        boolean quarrel = discourse.hasTold(Kind.RELATIONS) && !discourse.isAgreeing(); // "ordered 60 Russians out"
        if (!quarrel
                && cast.all().stream().anyMatch(p -> "CIV".equals(p.office()) || "ARMY".equals(p.office()))
                && cast.all().stream().noneMatch(StateRoles::isEnvoy)) {
            return List.of(); // migrants and traders are no diplomats
        }
        List<Participant> told = discourse.acts().statesOf(Kind.RELATIONS);
        boolean nobody = cast.all().stream().allMatch(p -> p.state() == null);
        if (nobody && told.size() == 2 && told.get(1).role() == Role.RECIPIENT) {
            return told; // "they have five days to leave"
        }
        List<Participant> doers = expellers(cast);
        String whose = whose(cast, doers);
        if (whose == null) {
            return List.of();
        }
        String doer = doers.stream()
                .map(Participant::state)
                .filter(s -> s != null && !s.equals(whose))
                .findFirst()
                .orElse(discourse.partnerOf(whose));
        return doer == null
                ? List.of()
                : List.of(Participant.state(Role.ACTOR, doer), Participant.state(Role.RECIPIENT, whose));
    }

    /** Those who may send them away, the likeliest first. */
    private List<Participant> expellers(Cast cast) {
        List<Participant> doers = new ArrayList<>(cast.isPassive() ? cast.with(Relation.BY) : cast.subjects());
        if (cast.isPassive() && doers.isEmpty()) {
            boolean envoys = cast.subjects().stream().anyMatch(StateRoles::isEnvoy);
            doers.addAll(cast.with(Relation.FROM, Relation.IN));
            if (envoys) {
                cast.with(Relation.BARE).stream().filter(Cast::isState).forEach(doers::add); // "48 hours to leave X"
                doers.addAll(cast.with(Relation.TO));
            }
        }
        doers.addAll(discourse.speaker());
        return doers;
    }

    /** The state whose diplomats they are; null where nothing tells. */
    private @Nullable String whose(Cast cast, List<Participant> doers) {
        String theirs =
                firstState(cast.all().stream().filter(p -> p.offices().stream().anyMatch(DIPLOMATS::contains)));
        String sender = cast.isPassive() || cast.subjects().stream().allMatch(StateRoles::isEnvoy)
                ? null
                : cast.subjects().get(0).state();
        if (sender != null && sender.equals(theirs)) {
            theirs = discourse.partnerOf(sender); // "it expelled Laidre": nobody's own envoy
        }
        if (theirs == null && cast.isPassive()) {
            theirs = firstState(cast.subjects().stream());
        }
        if (theirs == null) {
            theirs = firstState(cast.others().stream()
                    .filter(StateRoles::isOwner)
                    .map(Cast.Marked::who)
                    .filter(p -> doers.stream().noneMatch(d -> Objects.equals(p.state(), d.state()))));
        }
        String doer = theirs == null ? firstState(doers.stream()) : null;
        return doer == null ? theirs : discourse.partnerOf(doer); // "its diplomats will be expelled"
    }

    private static boolean isOwner(Cast.Marked m) {
        return m.relation() == Relation.OF || m.relation() == Relation.BARE || m.relation() == Relation.AND;
    }

    private static @Nullable String firstState(Stream<Participant> some) {
        return some.map(Participant::state).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean isEnvoy(Participant p) {
        return p.offices().stream().anyMatch(DIPLOMATS::contains);
    }

    private List<Participant> join(Cast cast) {
        Set<String> out = new LinkedHashSet<>();
        cast.all().stream()
                .filter(p -> p.state() != null && p.name() == null || isBody(p))
                .forEach(p -> out.add(p.state()));
        out.remove(null);
        String home = out.size() == 1 && discourse.isCountry(out.iterator().next()) ? discourse.body() : null;
        String body = home == null ? discourse.organisation() : home;
        boolean unnamed = out.stream().allMatch(s -> s.length() == 3 && discourse.isCountry(s));
        boolean placed = home == null && !cast.with(Relation.FROM, Relation.TO).isEmpty();
        if (body != null && unnamed && !out.isEmpty() && !placed) {
            out.add(body); // "became a member", "the three announced their withdrawal": of the body of the article
        }
        boolean noState = out.stream().noneMatch(discourse::isCountry); // bodies do not enter one another
        return out.size() < 2 || noState || out.stream().allMatch(s -> s.length() == 3 && discourse.isCountry(s))
                ? List.of()
                : out.stream()
                        .limit(MEMBERS)
                        .map(s -> Participant.state(Role.ACTOR, s))
                        .toList();
    }

    /** "The championships were awarded to Kigali", "FIFA gave Morocco the cup": those who will be host. */
    static List<Participant> awarded(Cast cast) {
        List<Participant> given = new ArrayList<>(cast.isPassive() ? cast.subjects() : List.of());
        given.addAll(cast.with(Relation.TO));
        if (given.stream().noneMatch(Cast::isState)) {
            given.addAll(cast.with(Relation.BARE, Relation.AND));
        }
        Set<String> hosts = new LinkedHashSet<>();
        given.stream().filter(Cast::isState).forEach(p -> hosts.add(String.valueOf(p.state())));
        if (hosts.isEmpty()) {
            cast.spans().stream()
                    .filter(s -> s.relation() == Relation.TO && s.mention().code() != null)
                    .forEach(s -> hosts.add(String.valueOf(s.mention().code())));
        }
        return hosts.stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
    }

    private static boolean isBody(Participant p) {
        return p.office() == null && p.state() != null;
    }

    /** An organisation of states as such. */
    private boolean isOfStates(Participant p) {
        return isBody(p) && p.name() == null && !discourse.isCountry(p.state());
    }

    private static List<Participant> route(Cast cast) {
        Participant carrier = null;
        for (Participant p : cast.all()) {
            if (carrier == null && "COMPANY".equals(p.office()) && p.state() != null) {
                carrier = p.as(Role.ACTOR);
            }
        }
        if (carrier == null) {
            Set<String> two = new LinkedHashSet<>();
            cast.all().stream().map(Participant::state).filter(Objects::nonNull).forEach(two::add);
            cast.spans().stream()
                    .map(s -> s.mention().code())
                    .filter(Objects::nonNull)
                    .forEach(two::add);
            return two.size() != 2
                    ? List.of()
                    : two.stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
        }
        String target = target(cast, carrier.state());
        return target == null ? List.of() : List.of(carrier, Participant.state(Role.RECIPIENT, target));
    }

    private static @Nullable String target(Cast cast, @Nullable String own) {
        for (Line.Span span : cast.spans()) {
            String code = span.mention().code();
            if (code != null && !code.equals(own)) {
                return code;
            }
        }
        for (Participant p : cast.all()) {
            if (Cast.isState(p) && !Objects.equals(p.state(), own)) {
                return p.state();
            }
        }
        return null;
    }

    /** The state that takes in those who fled, and the one from which they come. */
    private static List<Participant> shelter(Cast cast) {
        Set<String> out = new LinkedHashSet<>();
        cast.all().stream()
                .map(Participant::state)
                .filter(s -> s != null && s.length() == 3)
                .forEach(out::add);
        cast.spans().stream()
                .map(s -> s.mention().code())
                .filter(c -> c != null && c.length() == 3)
                .forEach(out::add);
        for (Cast.Marked m : cast.others()) {
            if (out.size() > 2 && (m.isAdjective() || "CIV".equals(m.who().office()))) {
                out.remove(String.valueOf(m.who().state())); // "moved Eritrean refugees from Libya to Rwanda"
            }
        }
        return out.size() < 2
                ? List.of()
                : out.stream()
                        .limit(2)
                        .map(s -> Participant.state(Role.ACTOR, s))
                        .toList();
    }

    /** Whoever is named with an office on either side, else their states; the other side of the article where one is named. */
    private List<Participant> project(Cast cast) {
        Set<String> together = new LinkedHashSet<>();
        (cast.isPassive() ? cast.agents() : cast.subjects())
                .stream()
                        .map(Participant::state)
                        .filter(s -> s != null && discourse.isCountry(s))
                        .forEach(together::add);
        if (together.size() > 2) {
            return together.stream()
                    .limit(MEMBERS)
                    .map(s -> Participant.state(Role.ACTOR, s))
                    .toList();
        }
        List<Participant> out = serving(cast);
        Set<String> states = named(cast);
        List<Participant> bodies = cast.isPassive() ? cast.agents() : cast.subjects();
        if (states.size() == 1 && out.isEmpty() && bodies.size() == 1 && isOfStates(bodies.get(0))) {
            return List.of( // "the African Union sent observers to X"
                    bodies.get(0).as(Role.ACTOR),
                    Participant.state(Role.RECIPIENT, states.iterator().next()));
        }
        String partner =
                states.size() == 1 ? discourse.partnerOf(states.iterator().next()) : null;
        if (partner != null) {
            states.add(partner);
        }
        Set<String> known = Participant.statesOf(out);
        for (String state : states) {
            if (known.size() < 2 && known.add(state)) {
                out.add(Participant.state(out.isEmpty() ? Role.ACTOR : Role.RECIPIENT, state));
            }
        }
        return known.size() < 2 ? List.of() : out;
    }

    /** Those who are named with an office of a state, the first of them as the one who acts. */
    private static List<Participant> serving(Cast cast) {
        List<Participant> named = new ArrayList<>(cast.isPassive() ? List.of() : cast.subjects());
        named.addAll(cast.with(Relation.BY, Relation.BARE, Relation.AND, Relation.TO));
        List<Participant> out = new ArrayList<>();
        for (Participant p : named) {
            boolean serves = p.office() != null && !"CIV".equals(p.office()) && !"COMPANY".equals(p.office());
            if (p.name() != null && serves && p.state() != null && p.state().length() == 3) {
                out.add(p.as(out.isEmpty() ? Role.ACTOR : Role.RECIPIENT));
            }
        }
        return out;
    }

    /** The states of those who are named, and of the places. */
    private Set<String> named(Cast cast) {
        Set<String> out = new LinkedHashSet<>();
        Stream.concat((cast.isPassive() ? cast.agents() : List.<Participant>of()).stream(), cast.all().stream())
                .map(Participant::state)
                .filter(s -> s != null && s.length() == 3 && discourse.isCountry(s))
                .forEach(out::add);
        cast.spans().stream()
                .map(s -> s.mention().code())
                .filter(c -> c != null && c.length() == 3)
                .forEach(out::add);
        return out;
    }

    /** Who is moved by what befell another state. */
    private static List<Participant> feel(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.subjects()) {
            if (p.state() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        if (out.isEmpty()) {
            return List.of();
        }
        for (Cast.Marked m : cast.others()) {
            if (m.who().state() != null && !m.who().state().equals(out.get(0).state())) {
                out.add(Participant.state(Role.RECIPIENT, m.who().state()));
                return out;
            }
        }
        return List.of();
    }
}
