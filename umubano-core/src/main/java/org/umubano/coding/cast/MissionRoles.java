package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.report.Rolls;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Participants of diplomatic missions and accreditations: the state that sends is the actor, the one that receives the
 * recipient.
 */
final class MissionRoles {

    /** To whom credentials are presented. */
    private static final Set<String> RECEIVERS = Set.of("HOS", "HOG", "MFA", "DMFA", "VP");

    private final Discourse discourse;

    MissionRoles(Discourse discourse) {
        this.discourse = discourse;
    }

    /** An agrément is of the government that gives it; whom it is for is named with it, or told in the list. */
    static List<Participant> cabinet(Cast cast, List<Participant> all) {
        List<Participant> out = all.stream()
                .filter(p -> p.name() == null && "GOV".equals(p.office()))
                .map(p -> p.as(Role.ACTOR))
                .toList();
        boolean named = !out.isEmpty() && represented(cast, out.get(0).state()) != null;
        return out.isEmpty() || named ? all : out;
    }

    /**
     * Who is named to a post: "N.N. has been named Brazil's ambassador", "named the former minister N.N. ambassador". Whatever
     * he was before, the post makes him an envoy of the state that names him.
     */
    private static void named(Cast cast, List<Participant> envoys, List<Participant> hosts) {
        Participant who = appointee(cast);
        Participant post = envoys.size() == 1 ? envoys.get(0) : null;
        String agent = cast.agents().isEmpty() ? null : cast.agents().get(0).state();
        String represented = post == null ? represented(cast, agent) : null;
        String sender = post != null ? post.state() : represented != null ? represented : agent;
        if (who == null || envoys.size() > 1 || post != null && post.name() != null || sender == null) {
            return;
        }
        envoys.clear();
        List<String> offices = post == null ? List.of("AMB") : post.offices();
        envoys.add(new Participant(Role.ACTOR, who.name(), offices.get(0), offices, sender));
        hosts.removeIf(p -> Objects.equals(who.name(), p.name()));
    }

    /** "Yemeje ko N.N. ahagararira Tanzania mu Rwanda", approved that N.N. represents Tanzania in Rwanda: whose envoy he is. */
    private static @Nullable String represented(Cast cast, @Nullable String agent) {
        List<String> states = cast.with(Relation.BARE).stream()
                .filter(Cast::isState)
                .map(p -> String.valueOf(p.state()))
                .filter(state -> !state.equals(agent))
                .distinct()
                .toList();
        if (agent == null && states.size() == 1 && cast.placeState(states.get(0)) != null) {
            return states.get(0); // "ngo azahagararire Maroc i Kigali"
        }
        boolean there = cast.with(Relation.IN).stream()
                .anyMatch(p -> Cast.isState(p) && (agent == null || Objects.equals(p.state(), agent)));
        return states.size() == 1 && there ? states.get(0) : null;
    }

    private static @Nullable Participant appointee(Cast cast) {
        List<Participant> people = new ArrayList<>();
        List<Participant> candidates = cast.isPassive() ? cast.subjects() : cast.with(Relation.BARE, Relation.OF);
        for (Participant p : candidates) {
            if (p.name() != null && !p.offices().contains("AMB") && !"AGENCY".equals(p.office())) {
                people.add(p);
            }
        }
        if (people.isEmpty() && cast.subjects().size() == 1) {
            Participant subject = cast.subjects().get(0);
            boolean becomes = subject.name() != null && (subject.office() == null || "CIV".equals(subject.office()));
            return becomes ? subject : null; // "N.N. becomes ambassador to"
        }
        return people.size() == 1 ? people.get(0) : null;
    }

    /** "N.N. presented President X his credentials to represent Y": who presents them is the ambassador of Y. */
    private void presented(Cast cast, List<Participant> hosts, List<Participant> envoys) {
        Set<String> receiving = Participant.statesOf(hosts);
        List<Participant> candidates = new ArrayList<>(cast.subjects());
        candidates.addAll(cast.with(Relation.BARE)); // "yakiriye impapuro zemerera N.N. guhagararira Maroc"
        for (Participant p : candidates) {
            if (p.name() == null || p.office() != null) {
                continue;
            }
            String state = p.state();
            for (Participant other : cast.all()) {
                state = state == null && Cast.isState(other) && !receiving.contains(other.state())
                        ? other.state()
                        : state;
            }
            if (state == null && discourse.isAgreeing() && receiving.size() == 1) {
                state = discourse.partnerOf(receiving.iterator().next()); // "guhagararira igihugu cye", his country
            }
            if (state != null && !receiving.contains(state)) {
                envoys.add(new Participant(Role.ACTOR, p.name(), "AMB", List.of("AMB"), state));
            }
        }
    }

    /** "Col N.N. yatanze impapuro zimwemerera guhagararira Y", presented credentials to represent Y: whatever he was before. */
    private static void posted(Cast cast, List<Participant> hosts, List<Participant> envoys) {
        for (Participant p : cast.subjects()) {
            boolean sent = p.name() != null && p.state() != null && !RECEIVERS.contains(String.valueOf(p.office()));
            if (sent && p.office() != null && hosts.removeIf(h -> Objects.equals(h.name(), p.name()))) {
                envoys.add(new Participant(Role.ACTOR, p.name(), "AMB", List.of("AMB"), p.state()));
                hosts.removeIf(h -> Objects.equals(h.state(), p.state())); // nobody presents them at home
            }
        }
    }

    /**
     * "Impapuro zimwemerera guhagararira Z", credentials to represent Z: he is of Z, whatever else was taken; "guhagararira igihugu
     * cye", his country: of the one that sends him, and never of that which receives him.
     */
    private void ofAnother(Cast cast, @Nullable String host, List<Participant> envoys) {
        Participant envoy = envoys.get(0);
        boolean guessed = envoy.state() == null
                || envoy.state().equals(host)
                || cast.all().stream()
                        .noneMatch(p -> p.name() == null && envoy.state().equals(p.state()));
        if (envoy.name() == null || host == null || !guessed) {
            return;
        }
        List<String> others = cast.all().stream()
                .filter(p -> Cast.isState(p) && !host.equals(p.state()))
                .map(p -> String.valueOf(p.state()))
                .distinct()
                .toList();
        boolean open = envoy.state() == null || envoy.state().equals(host);
        String home = others.size() == 1 ? others.get(0) : others.isEmpty() && open ? discourse.partnerOf(host) : null;
        if (home != null && Countries.has(home)) {
            envoys.set(0, new Participant(Role.ACTOR, envoy.name(), envoy.office(), envoy.offices(), home));
        }
    }

    /** @param isCeremony whether credentials are handed over, of which a list may tell later whose they are */
    List<Participant> ambassador(Cast cast, boolean isCeremony) {
        List<Participant> envoys = new ArrayList<>();
        List<Participant> hosts = new ArrayList<>();
        for (Participant p : cast.all()) {
            if (p.offices().contains("AMB")
                    || p.offices().contains("CDA")
                    || p.offices().contains("ENV")) {
                boolean again = p.name() != null && envoys.contains(p.as(Role.ACTOR));
                if (!again) {
                    envoys.add(p.as(Role.ACTOR));
                }
            } else if (Cast.isPerson(p) && p.state() != null) {
                hosts.add(p.as(Role.RECIPIENT));
            }
        }
        if (isCeremony) {
            ceremony(cast, envoys, hosts);
        }
        envoys.removeIf(p -> p.name() == null
                && p.state() != null
                && envoys.stream().anyMatch(q -> q.name() != null && p.state().equals(q.state())));
        if (isCeremony && isOfList(cast, envoys, hosts)) {
            return hosts;
        }
        if (!isCeremony) {
            named(cast, envoys, hosts);
            if (discourse.isAgreeing() && hosts.isEmpty() && envoys.size() == 1) {
                ofAnother(cast, cast.placeState(null), envoys); // "ahagarariye Z muri Y"
            }
        } else if (isOfNobody(cast, envoys, hosts)) {
            envoys.addAll(hosts);
            return envoys; // whose they are is told in a list (Rolls)
        }
        if (envoys.isEmpty()) {
            cast.agents().stream()
                    .filter(Cast::isState)
                    .limit(1)
                    .forEach(p -> envoys.add(new Participant(Role.ACTOR, null, "AMB", List.of("AMB"), p.state())));
        }
        return envoys.isEmpty() ? List.of() : accredited(cast, envoys, hosts);
    }

    /** Who hands credentials to whom. */
    private void ceremony(Cast cast, List<Participant> envoys, List<Participant> hosts) {
        if (envoys.isEmpty() && !cast.isPassive()) {
            presented(cast, hosts, envoys);
            posted(cast, hosts, envoys);
        }
        if (discourse.isAgreeing() && hosts.size() < 2 && envoys.size() == 1) {
            ofAnother(
                    cast, hosts.isEmpty() ? cast.placeState(null) : hosts.get(0).state(), envoys);
        }
        ofHolySee(envoys, hosts);
        ofList(cast, envoys, Participant.statesOf(hosts));
        listed(cast, envoys);
        receiver(cast, envoys, hosts);
    }

    /** Whether only he who receives is told of: whose the envoys are is told in a list or was told before ({@link Rolls}). */
    private boolean isOfList(Cast cast, List<Participant> envoys, List<Participant> hosts) {
        boolean handed = discourse.isAgreeing()
                && cast.isPassive()
                && cast.subjects().isEmpty()
                && cast.agents().isEmpty()
                && envoys.isEmpty();
        if (handed
                && hosts.size() == 2
                && hosts.get(0).name() != null
                && "GOV".equals(hosts.get(1).office())) {
            hosts.remove(1); // "the copies were handed to Minister N.N., as the embassy of X announced"
        }
        if (hosts.size() != 1 || handed) {
            return hosts.size() == 1;
        }
        String host = String.valueOf(hosts.get(0).state());
        envoys.removeIf(p -> p.name() == null && host.equals(p.state()));
        boolean known = envoys.stream()
                .anyMatch(
                        p -> p.name() != null && p.state() != null && !p.state().equals(host));
        return !known
                && cast.all().stream()
                        .allMatch(p -> p.state() == null || p.state().equals(host));
    }

    private boolean isOfNobody(Cast cast, List<Participant> envoys, List<Participant> hosts) {
        return !hosts.isEmpty()
                && !envoys.isEmpty()
                && !discourse.isAgreeing()
                && envoys.stream().allMatch(p -> p.name() == null && p.state() == null)
                && Participant.statesOf(cast.all()).size() == 1;
    }

    /** "Perezida wa X yagennye N.N. nk'ambasaderi muri Y", named N.N. ambassador to Y: whose envoy he becomes; null for none. */
    private static @Nullable String sender(Cast cast) {
        Set<String> own = Participant.statesOf(
                cast.agents().stream().filter(p -> !p.offices().contains("AMB")).toList());
        String one = own.size() == 1 ? own.iterator().next() : null;
        return one == null || cast.placeState(one) == null ? null : one;
    }

    /** Envoys and where they are accredited: to whom the sentence names, where they go, else the other side of the article. */
    private List<Participant> accredited(Cast cast, List<Participant> envoys, List<Participant> hosts) {
        if (discourse.isAgreeing() && envoys.size() == 1 && envoys.get(0).state() == null) {
            String sender = sender(cast);
            hosts.removeIf(p -> sender != null && sender.equals(p.state()));
            String host = cast.placeState(sender);
            if (sender != null) {
                Participant envoy = envoys.get(0);
                envoys.set(0, new Participant(Role.ACTOR, envoy.name(), envoy.office(), envoy.offices(), sender));
            } else {
                ofAnother(cast, hosts.isEmpty() ? host : hosts.get(0).state(), envoys);
            }
        }
        Set<String> own = Participant.statesOf(envoys);
        List<Participant> out = new ArrayList<>(envoys);
        hosts.stream().filter(p -> !own.contains(p.state())).forEach(out::add);
        if (Participant.statesOf(out).size() < 2) {
            for (Participant p : cast.all()) {
                if (Cast.isState(p) && !own.contains(p.state())) {
                    out.add(p.as(Role.RECIPIENT));
                }
            }
        }
        if (Participant.statesOf(out).size() == 1) {
            String only = Participant.statesOf(out).iterator().next();
            String post = cast.placeState(only); // "has named N.N. to Ottawa"
            String other = post == null ? discourse.partnerOf(only) : post;
            if (other != null) {
                out.add(Participant.state(Role.RECIPIENT, other));
            }
        }
        return Participant.statesOf(out).size() < 2 ? List.of() : out;
    }

    /** "Intumwa ya Papa mu Rwanda, Musenyeri N.N.", the nuncio in Rwanda, Monsignor N.N.: a man of the church beside the nuncio is he. */
    private static void ofHolySee(List<Participant> envoys, List<Participant> hosts) {
        for (int i = 0; i < envoys.size(); i++) {
            Participant nuncio = envoys.get(i);
            if (nuncio.name() != null || !"VAT".equals(nuncio.state())) {
                continue;
            }
            for (Participant p : List.copyOf(hosts)) {
                if ("CIV".equals(p.office()) && p.name() != null) {
                    envoys.set(
                            i,
                            new Participant(Role.ACTOR, p.name(), nuncio.office(), nuncio.offices(), nuncio.state()));
                    hosts.remove(p);
                    return;
                }
            }
        }
    }

    /** "From seven envoys, including those of A, B and C": the states of a list stand for their envoys. */
    private void ofList(Cast cast, List<Participant> envoys, Set<String> hosts) {
        if (envoys.isEmpty() || envoys.stream().anyMatch(p -> p.state() != null || p.name() != null)) {
            return;
        }
        List<Participant> all = discourse.isAgreeing() // "ari bo uwa A, B na C", namely that of A, B and C
                ? cast.with(Relation.OF, Relation.BARE, Relation.AND)
                : cast.with(Relation.OF, Relation.AND);
        List<Participant> listed = all.stream()
                .filter(p -> Cast.isState(p) && !hosts.contains(p.state()))
                .map(p -> new Participant(Role.ACTOR, null, "AMB", List.of("AMB"), p.state()))
                .toList();
        if (listed.size() > 1) {
            envoys.clear();
            envoys.addAll(listed);
        }
    }

    /** "Barimo uhagarariye A, B na C", among them those of A, B and C: one word for the envoys of all the states behind it. */
    private void listed(Cast cast, List<Participant> envoys) {
        boolean one =
                discourse.isAgreeing() && envoys.size() == 1 && envoys.get(0).name() == null;
        if (!one || !cast.with(Relation.IN, Relation.TO).stream().allMatch(Cast::isPerson)) {
            return;
        }
        List<Participant> more = cast.with(Relation.BARE, Relation.AND).stream()
                .filter(p -> Cast.isState(p)
                        && !Objects.equals(p.state(), envoys.get(0).state()))
                .map(p -> new Participant(Role.ACTOR, null, "AMB", List.of("AMB"), p.state()))
                .toList();
        if (more.size() > 1) {
            envoys.addAll(more);
        }
    }

    /** Who receives an envoy and has no state, or by a guess the envoy's own, is of the place, or of the other side of the article. */
    private void receiver(Cast cast, List<Participant> envoys, List<Participant> hosts) {
        Set<String> own = Participant.statesOf(envoys);
        if (own.size() != 1) {
            return;
        }
        String home = own.iterator().next();
        String place = cast.placeState(home);
        String host = place != null ? place : discourse.partnerOf(home);
        for (Participant p : cast.all()) {
            boolean leads = p.offices().stream().anyMatch(RECEIVERS::contains);
            boolean open = p.state() == null || p.name() == null && p.state().equals(home);
            if (leads && open && host != null) {
                hosts.removeIf(q -> Objects.equals(q.name(), p.name()) && Objects.equals(q.state(), p.state()));
                hosts.add(new Participant(Role.RECIPIENT, p.name(), p.office(), p.offices(), host));
            }
        }
    }

    /** "N.N. succeeds N.N. as ambassador to X": the first is named to the post. */
    List<Participant> succeed(Cast cast) {
        List<Cast.Marked> others = new ArrayList<>();
        for (Participant p : cast.agents()) {
            if (p.name() != null && (p.office() == null || p.offices().contains("AMB"))) {
                others.add(new Cast.Marked(p, Relation.BARE, false));
            }
        }
        if (others.size() != 1) {
            return List.of();
        }
        cast.others().stream()
                .filter(m -> m.who().name() == null)
                .forEach(others::add); // whom he follows is told of by name
        return ambassador(new Cast(List.of(), others, cast.spans(), false), false);
    }
}
