package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Offices;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.SpanMention;

/**
 * Participants of visits and of what belongs to them, receptions, tours and invitations: whoever travels is the actor, and
 * the state or person gone to the recipient.
 */
final class VisitRoles {

    private static final Set<String> VISITORS_NOT = Set.of("ARMY", "ARMED", "COMPANY", "CIV", "NGO");

    private final Discourse discourse;

    VisitRoles(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether the journey of the holder of an office, null for none, is a visit. */
    static boolean mayVisit(@Nullable String office, boolean isNamed) {
        return office == null || !VISITORS_NOT.contains(office) || "ARMY".equals(office) && isNamed;
    }

    /** "Umugaba Mukuru w'Ingabo yagiriye uruzinduko muri X": troops pay no visits, it is their chief who does. */
    private boolean isOfChief(Frame frame) {
        return frame == Frame.VISIT && discourse.isAgreeing();
    }

    /** Whoever goes, and where; empty where one of the two is not told. */
    List<Participant> visit(Cast cast, Frame frame) {
        List<Participant> visitors = visitors(cast, frame);
        if (visitors.isEmpty()) {
            return List.of();
        }
        String home = visitors.get(0).state();
        List<Participant> hosts = hosts(cast, home, frame);
        if (hosts.isEmpty() && frame == Frame.VISIT) {
            hosts = ofPartner(cast, visitors);
        }
        if (hosts.isEmpty()) {
            return List.of();
        }
        List<Participant> out = new ArrayList<>(visitors);
        out.addAll(hosts);
        return out;
    }

    private List<Participant> visitors(Cast cast, Frame frame) {
        List<Participant> out = new ArrayList<>();
        List<Participant> candidates = cast.isPassive()
                        && frame != Frame.TRAVEL
                        && !cast.with(Relation.BY).isEmpty()
                ? cast.with(Relation.BY)
                : cast.subjects(); // who is awaited by somebody is the one who travels
        for (Participant p : candidates) {
            if (Cast.isPerson(p)
                    && (p.state() != null || p.name() != null && p.office() != null && !"NGO".equals(p.office()))
                    && mayVisit(p.office(), p.name() != null || isOfChief(frame))) {
                out.add(p.as(Role.ACTOR));
            }
        }
        if (out.isEmpty()) {
            for (Participant p : cast.with(Relation.OF, Relation.BY)) {
                boolean known = p.name() != null || StateRoles.travels(p.office());
                if (Cast.isPerson(p) && p.state() != null && known) {
                    out.add(p.as(Role.ACTOR));
                }
            }
        }
        if (frame == Frame.TRAVEL && cast.isPassive() && out.stream().noneMatch(VisitRoles::isAwaited)) {
            return List.of();
        }
        withoutCompany(out);
        out.removeIf(p -> p.name() == null && ("AMB".equals(p.office()) || "CIV".equals(p.office())));
        return out;
    }

    /** The other state of the article as the host, where a sentence names no place that is gone to. */
    private List<Participant> ofPartner(Cast cast, List<Participant> visitors) {
        String home = visitors.get(0).state();
        boolean bothGo = visitors.stream().filter(p -> p.name() != null).count() > 1
                && Participant.statesOf(visitors).size() > 1;
        String partner = bothGo ? null : discourse.partnerOf(home);
        boolean isMeant = partner != null
                && !isToOwn(cast, home)
                && (!discourse.isAgreeing()
                        || visitors.stream().anyMatch(p -> p.name() != null || StateRoles.travels(p.office())))
                && cast.spans().stream().allMatch(s -> s.relation() == Relation.FROM);
        return isMeant && partner != null ? List.of(Participant.state(Role.RECIPIENT, partner)) : List.of();
    }

    /** "Yasuye u Rwanda", visited Rwanda, of somebody whose state seems to be that very one: nobody else is gone to. */
    private static boolean isToOwn(Cast cast, @Nullable String home) {
        for (Participant p : cast.with(Relation.TO, Relation.IN, Relation.BARE)) {
            if (home != null && Cast.isState(p) && home.equals(p.state())) {
                return true;
            }
        }
        return false;
    }

    /** "Is expected in": somebody by his name, or the holder of a high office; no government or body. */
    private static boolean isAwaited(Participant p) {
        boolean body = "GOV".equals(p.office()) || "AGENCY".equals(p.office());
        return p.name() != null && !body || StateRoles.travels(p.office());
    }

    /** A spouse or an aide beside the one who visits is no participant. */
    private static void withoutCompany(List<Participant> visitors) {
        if (visitors.stream().anyMatch(p -> !"CIV".equals(p.office()))) {
            visitors.removeIf(p -> "CIV".equals(p.office()));
        }
    }

    private List<Participant> hosts(Cast cast, @Nullable String home, Frame frame) {
        if (frame == Frame.TRAVEL && isWithoutGoal(cast) && discourse.isAgreeing()) {
            List<Participant> listed = listed(cast, home);
            if (listed.size() > 1) {
                return listed;
            }
        }
        List<Participant> candidates = mayHost(cast, home, frame);
        String reached = frame == Frame.TRAVEL || frame == Frame.VISIT ? reached(cast, home) : null;
        if (reached != null) {
            List<Participant> towards = cast.with(Relation.TO);
            candidates.removeIf(p -> Cast.isState(p) && !reached.equals(p.state()) && !towards.contains(p));
        }
        List<Participant> out = new ArrayList<>();
        for (Participant p : candidates) {
            if (p.state() != null
                    && !p.state().equals(home)
                    && p.state().length() == 3
                    && (out.isEmpty() || Objects.equals(out.get(0).state(), p.state()))) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        if (out.isEmpty() && frame != Frame.TOUR) {
            String place = reached == null ? cast.placeState(home) : reached;
            if (place != null && place.length() == 3) {
                out.add(Participant.state(Role.RECIPIENT, place));
            }
        }
        return out;
    }

    /** Whether a journey has no goal behind "to" or "in", and nobody whom somebody awaits. */
    private static boolean isWithoutGoal(Cast cast) {
        return (!cast.isPassive() || cast.subjects().isEmpty())
                && cast.with(Relation.TO, Relation.IN).isEmpty();
    }

    /** Those of a sentence who, by their place in it, may be the hosts. */
    private List<Participant> mayHost(Cast cast, @Nullable String home, Frame frame) {
        List<Participant> out = new ArrayList<>();
        if (cast.isPassive()) {
            out.addAll(cast.subjects());
        }
        switch (frame) {
            case VISIT -> {
                out.addAll(cast.with(Relation.TO, Relation.IN));
                out.addAll(cast.with(Relation.BARE, Relation.AND));
            }
            case TOUR ->
                out.addAll(cast.with(Relation.BARE, Relation.AND, Relation.OF, Relation.TO).stream()
                        .filter(Cast::isState)
                        .toList());
            case TRAVEL -> {
                out.addAll(cast.with(Relation.TO, Relation.IN));
                if (out.isEmpty() && discourse.isAgreeing()) {
                    out.addAll(listed(cast, home));
                }
                if (out.isEmpty() && cast.spans().isEmpty()) { // "attended the inauguration of President X"
                    cast.with(Relation.OF).stream()
                            .filter(p -> "HOS".equals(p.office()) && p.name() != null)
                            .forEach(out::add);
                }
            }
            default -> out.addAll(cast.with(Relation.FOR, Relation.TO));
        }
        return out;
    }

    /** "Flew to Kampala from a summit in Kigali, Rwanda": the state of the town that a journey ends in; null for none. */
    private @Nullable String reached(Cast cast, @Nullable String home) {
        for (Line.Span span : cast.spans()) {
            boolean towards = span.relation() == Relation.TO || span.relation() == Relation.IN;
            if (towards && span.mention().type() == SpanMention.Type.PLACE && !discourse.isAgreeing()) {
                String state = span.mention().code();
                return state == null || state.length() != 3 || state.equals(home) ? null : state;
            }
        }
        return null;
    }

    /** "Mu bihugu birimo X na Y", in countries, X and Y among them: one journey to all of them. */
    private static List<Participant> listed(Cast cast, @Nullable String home) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.with(Relation.BARE, Relation.AND)) {
            boolean known = out.stream().anyMatch(o -> Objects.equals(o.state(), p.state()));
            if (Cast.isState(p)
                    && p.state() != null
                    && p.state().length() == 3
                    && !p.state().equals(home)
                    && !known) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
        return out;
    }

    List<Participant> receive(Cast cast) {
        List<Participant> visitors = cast.isPassive() ? cast.subjects() : cast.with(Relation.BARE, Relation.AND);
        List<Participant> hosts = new ArrayList<>(cast.agents());
        if (cast.isPassive() && hosts.isEmpty()) {
            hosts.addAll(cast.with(Relation.BARE)); // "yakiriwe na mugenzi we N.N.": "na" is of the phrase
        }
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
        String place = cast.isPassive() && hosts.isEmpty() ? cast.placeState(home) : null;
        if (place != null) {
            out.add(Participant.state(Role.RECIPIENT, place)); // "was received with honours in"
        }
        return out.stream().anyMatch(p -> p.role() == Role.RECIPIENT) ? out : List.of();
    }

    List<Participant> site(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.subjects()) {
            if (Cast.isPerson(p) && p.state() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        withoutCompany(out);
        String home = out.isEmpty() ? null : out.get(0).state();
        if (home == null) {
            return List.of();
        }
        String place = cast.placeState(home);
        String host = place == null ? discourse.hostOf(out) : place;
        if (host == null) {
            host = cast.with(Relation.OF, Relation.IN, Relation.BARE, Relation.AND).stream()
                    .filter(p -> Cast.isState(p) && !home.equals(p.state()))
                    .map(Participant::state)
                    .findFirst()
                    .orElse(null);
        }
        boolean waits = place == null && host == null && out.get(0).name() != null;
        if (waits && Offices.isTraveller(out.get(0).office())) {
            return out; // his visit may be told of later (Sites)
        }
        if (host == null || host.length() != 3) {
            return List.of(); // at home
        }
        out.add(Participant.state(Role.RECIPIENT, host));
        return out;
    }

    /** Somebody whom the subject sends abroad. */
    List<Participant> send(Cast cast) {
        List<Participant> out = new ArrayList<>();
        List<Participant> senders = cast.agents();
        String home = senders.isEmpty() ? null : senders.get(0).state();
        if (home == null) {
            return List.of();
        }
        for (Participant p : cast.patients()) {
            boolean known = p.name() != null || !discourse.isAgreeing() && StateRoles.travels(p.office());
            boolean posted = "AMB".equals(p.office()) && !discourse.isAgreeing();
            if (Cast.isPerson(p) && known && !posted && (p.state() == null || home.equals(p.state()))) {
                out.add(new Participant(Role.ACTOR, p.name(), p.office(), p.offices(), home));
            }
        }
        boolean isToOther = !discourse.isAgreeing()
                && cast.patients().stream().anyMatch(p -> Cast.isPerson(p) && p.name() != null && !out.contains(p));
        if (out.isEmpty() && isToOther) {
            return List.of(); // "sent President X a letter"
        }
        if (out.isEmpty()) {
            out.add(new Participant(Role.ACTOR, null, "GOV", List.of("GOV"), home));
        }
        String place = cast.placeState(home);
        for (Participant p : cast.patients()) {
            if (place == null && discourse.isAgreeing() && Cast.isState(p) && !home.equals(p.state())) {
                place = p.state(); // "intumwa za X zasuye Y", a delegation of X visited Y
            }
        }
        if (place == null) {
            return List.of();
        }
        out.add(Participant.state(Role.RECIPIENT, place));
        return out;
    }

    List<Participant> invite(Cast cast) {
        List<Participant> inviters = new ArrayList<>(cast.agents());
        Relation owner = discourse.isAgreeing() ? Relation.OF : Relation.FROM; // "yagejeje kuri X ubutumire bwa Y"
        List<Participant> senders = cast.with(owner).stream()
                .filter(p -> p.name() != null && StateRoles.travels(p.office()))
                .toList();
        if (!cast.isPassive() && senders.size() == 1) {
            inviters = senders; // "conveyed an invitation from X"
        }
        List<Participant> guests = new ArrayList<>(cast.patients());
        if (isPassedOn(cast)) {
            inviters = guests; // "conveyed X's invitation to Y"
            guests = new ArrayList<>();
        }
        guests.addAll(cast.with(Relation.TO));
        if (discourse.isAgreeing() && guests.stream().noneMatch(Cast::isPerson)) {
            guests.addAll(cast.with(Relation.ON));
        }
        List<Participant> out = new ArrayList<>();
        Set<String> hosts = Participant.statesOf(inviters);
        for (Participant guest : guests) {
            boolean own = guest.name() == null && guest.state() != null && hosts.contains(guest.state());
            if (!own
                    && Cast.isPerson(guest)
                    && (guest.state() != null || guest.name() != null && guest.office() != null)) {
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
        String place = out.isEmpty() || cast.subjects().isEmpty() || !cast.isPassive()
                ? null
                : cast.placeState(out.get(0).state());
        if (place != null && out.get(out.size() - 1).role() == Role.ACTOR) {
            out.add(Participant.state(Role.RECIPIENT, place)); // "Perezida Kagame yatumiwe i Maputo"
        }
        return out.size() >= 2 && out.get(out.size() - 1).role() == Role.RECIPIENT ? out : List.of();
    }

    /** Whether who has the invitation conveyed stands before it, by name, and the guest after "to". */
    private boolean isPassedOn(Cast cast) {
        List<Participant> to = cast.with(Relation.TO);
        Set<String> own = Participant.statesOf(cast.subjects());
        return !discourse.isAgreeing()
                && !cast.isPassive()
                && cast.patients().size() == 1
                && cast.patients().get(0).name() != null
                && to.size() == 1
                && to.get(0).name() != null
                && !Objects.equals(to.get(0).state(), cast.patients().get(0).state())
                && (own.isEmpty()
                        || own.contains(String.valueOf(cast.patients().get(0).state())));
    }
}
