package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Participants of what one side does to another: aid, sanctions, detentions, attacks, deployments, closed borders,
 * mediation. A doer whom the sentence leaves out is looked for where the act is done.
 */
public final class ActRoles {

    private final Discourse discourse;
    private final ActDoers doers;

    ActRoles(Discourse discourse) {
        this.discourse = discourse;
        this.doers = new ActDoers(discourse);
    }

    /** What one side does to another; empty where one of them is neither named nor known from the article. */
    List<Participant> act(Cast cast, Frame frame, Kind kind) {
        List<Participant> told = kind == Kind.RELATIONS ? doers.toldOf(cast) : List.of();
        if (!told.isEmpty()) {
            return told;
        }
        List<Participant> out = doers.of(cast, frame, kind);
        if (out.isEmpty()) {
            return frame == Frame.ATTACK ? fighting(cast) : List.of();
        }
        if (frame == Frame.ATTACK || kind == Kind.DISPUTE) {
            Set<String> both = Participant.statesOf(out);
            if (both.size() == 2
                    && out.size() == 2
                    && cast.patients().stream().noneMatch(p -> "ARMED".equals(p.office()))
                    && both.containsAll(Participant.statesOf(cast.patients()))
                    && both.containsAll(Participant.statesOf(aims(cast)))) {
                return List.of(out.get(0), out.get(1).as(Role.RECIPIENT));
            }
        }
        atEmbassy(cast, frame, out);
        String home = out.get(0).state();
        struck(cast, frame, kind, out);
        if (kind == Kind.RELATIONS && !hasRecipient(out)) {
            posts(cast, home, out);
        }
        if (!hasRecipient(out)) {
            unnamed(cast, frame, kind, home, out);
        }
        if (kind == Kind.RELATIONS) {
            withoutMinistry(out);
        }
        boolean atHome = frame == Frame.ATTACK
                && !discourse.isAgreeing()
                && Participant.statesOf(out).size() == 1; // rebels in their own land
        return hasRecipient(out) && !atHome ? out : List.of();
    }

    /** Those at whom two strike together where verbs agree: "A na B byarashe ku birindiro bya C". */
    private List<Participant> aims(Cast cast) {
        return discourse.isAgreeing() ? cast.with(Relation.TO, Relation.AGAINST, Relation.ON, Relation.OF) : List.of();
    }

    /** "Fighting between A and B". */
    private static List<Participant> fighting(Cast cast) {
        List<Participant> between = cast.with(Relation.BETWEEN, Relation.AND);
        if (between.size() == 1) {
            return opposed(cast, between.get(0));
        }
        boolean isOfTwo = Participant.statesOf(between).size() == 2
                || between.size() == 2 && between.stream().anyMatch(p -> "ARMED".equals(p.office()));
        return isOfTwo && !cast.with(Relation.BETWEEN).isEmpty()
                ? List.of(between.get(0).as(Role.ACTOR), between.get(1).as(Role.RECIPIENT))
                : List.of();
    }

    /** "Between Thai and Cambodian soldiers": the soldiers of both. */
    private static List<Participant> opposed(Cast cast, Participant second) {
        for (Cast.Marked m : cast.others()) {
            if (m.isAdjective()
                    && m.relation() == Relation.BETWEEN
                    && FORCES.contains(String.valueOf(second.office()))
                    && m.who().state() != null
                    && !m.who().state().equals(second.state())) {
                Participant first = new Participant(
                        Role.ACTOR,
                        null,
                        second.office(),
                        second.offices(),
                        m.who().state());
                return List.of(first, second.as(Role.RECIPIENT));
            }
        }
        return List.of();
    }

    private static final Set<String> FORCES = Set.of("ARMY", "ARMED", "AGENCY");

    /** Adds those to whom it is done, as far as the sentence names them. */
    private void struck(Cast cast, Frame frame, Kind kind, List<Participant> out) {
        Set<String> own = Participant.statesOf(out);
        for (Participant p : targets(cast, frame, kind, out.get(0).state(), own)) {
            boolean armed = "ARMED".equals(p.office()) || out.stream().anyMatch(q -> "ARMED".equals(q.office()));
            boolean foe = armed && frame == Frame.ATTACK && !out.contains(p.as(Role.ACTOR));
            boolean court = kind == Kind.DISPUTE // the court before which it is brought
                    && ("AGENCY".equals(p.office())
                            || frame == Frame.ACT && cast.with(Relation.IN).contains(p))
                    && p.state() != null
                    && !discourse.isCountry(p.state());
            boolean speaks = frame == Frame.ATTACK && p.office() == null && p.name() == null && !isStruck(p);
            if (!court && p.state() != null && !speaks && (!own.contains(p.state()) || foe)) {
                out.add(p.as(Role.RECIPIENT));
            }
        }
    }

    /** Adds the one to whom it is done where the sentence does not name him. */
    private void unnamed(Cast cast, Frame frame, Kind kind, @Nullable String home, List<Participant> out) {
        boolean strikes = frame == Frame.ATTACK && !cast.isPassive();
        boolean atHome = strikes
                && home != null
                && cast.spans().stream()
                        .anyMatch(s -> s.relation() != Relation.FROM
                                && home.equals(s.mention().code()));
        String other = atHome ? null : unnamedTarget(cast, frame, kind, home);
        if (other != null) {
            out.add(Participant.state(Role.RECIPIENT, other));
        } else if (strikes && home != null && isOfRebels(out)) {
            out.add(Participant.state(Role.RECIPIENT, home)); // rebels who strike strike at their own state
        }
    }

    /** "The foreign ministry summoned the British ambassador": a ministry is not of the state of the one whom it summons. */
    Cast byHost(Cast cast) {
        if (cast.isPassive() && cast.agents().isEmpty() && !discourse.isAgreeing()) {
            return Seats.byPost(cast);
        }
        if (cast.isPassive() || cast.subjects().size() != 1 || discourse.isAgreeing()) {
            return cast;
        }
        Participant doer = cast.subjects().get(0);
        boolean same = doer.state() != null
                && doer.office() != null
                && doer.name() == null
                && cast.patients().stream()
                        .anyMatch(
                                p -> p.offices().contains("AMB") && doer.state().equals(p.state()));
        String host = same ? discourse.partnerOf(doer.state()) : null;
        return host == null
                ? cast
                : cast.by(List.of(new Participant(doer.role(), null, doer.office(), doer.offices(), host)));
    }

    /** "The ambassador of X was summoned to the foreign ministry": whose it is said to be does not count. */
    private static void withoutMinistry(List<Participant> participants) {
        for (Participant envoy : List.copyOf(participants)) {
            if (envoy.role() == Role.RECIPIENT
                    && (envoy.offices().contains("AMB") || envoy.offices().contains("CDA"))) {
                participants.removeIf(p -> p != envoy
                        && p.role() == Role.RECIPIENT
                        && p.name() == null
                        && Objects.equals(p.state(), envoy.state()));
            }
        }
    }

    /** "Police forced their way into the Mexican embassy in Quito": police are of the place, whatever was guessed. */
    private static void atEmbassy(Cast cast, Frame frame, List<Participant> doers) {
        Participant police = doers.get(0);
        boolean own = frame == Frame.ATTACK
                && doers.size() == 1
                && "AGENCY".equals(police.office())
                && cast.others().stream()
                        .anyMatch(m -> "GOV".equals(m.who().office())
                                && String.valueOf(police.state()).equals(m.who().state()));
        String place = own ? cast.placeState(police.state()) : null;
        if (place != null) {
            doers.set(0, new Participant(Role.ACTOR, null, police.office(), police.offices(), place));
        }
    }

    /** "Called home both ambassadors, the one in Dublin and the one in Oslo": where its envoys stand tells to whom it is done. */
    private static void posts(Cast cast, @Nullable String home, List<Participant> out) {
        if (cast.others().stream().noneMatch(m -> "AMB".equals(m.who().office()))) {
            return;
        }
        for (Line.Span span : cast.spans()) {
            String code = span.mention().code();
            if (code != null && code.length() == 3 && !code.equals(home) && out.size() < MOST_POSTS) {
                out.add(Participant.state(Role.RECIPIENT, code));
            }
        }
    }

    /** How many sides one recall may have. */
    private static final int MOST_POSTS = 4;

    private boolean isOfRebels(List<Participant> doers) {
        return discourse.hasTwoSides() && doers.stream().allMatch(p -> "ARMED".equals(p.office()));
    }

    /** An organisation of states as such is not struck: it is named as what speaks of the attack. */
    private boolean isStruck(Participant p) {
        return p.state() == null || discourse.isCountry(p.state());
    }

    /** Whether an act has somebody to whom it is done. */
    public static boolean hasRecipient(List<Participant> participants) {
        return participants.stream().anyMatch(p -> p.role() == Role.RECIPIENT);
    }

    /** All to whom it may be done, those nearest to the verb first. */
    private static List<Participant> targets(
            Cast cast, Frame frame, Kind kind, @Nullable String home, Set<String> own) {
        List<Participant> out = new ArrayList<>(cast.patients());
        if (kind == Kind.RELATIONS && hasOther(out, own) && out.stream().noneMatch(p -> "AMB".equals(p.office()))) {
            return out; // "sanctioned American companies over arms sales to Taiwan"
        }
        out.addAll(cast.with(Relation.TO, Relation.AGAINST, Relation.ON, Relation.FOR, Relation.FROM));
        if (frame == Frame.ATTACK || frame == Frame.PROTEST || !hasOther(out, own)) {
            out.addAll(cast.with(Relation.IN, Relation.WITH));
        }
        cast.others().stream().filter(Cast.Marked::isAdjective).forEach(m -> out.add(m.who()));
        out.addAll(cast.with(Relation.OF));
        boolean placed = frame == Frame.ATTACK || kind == Kind.AID || kind == Kind.COOPERATION || kind == Kind.FORCE;
        String place = placed && !hasOther(out, own) ? cast.placeState(home) : null;
        if (place != null) {
            out.add(Participant.state(Role.RECIPIENT, place));
        }
        return out;
    }

    private static boolean hasOther(List<Participant> participants, Set<String> own) {
        return participants.stream().anyMatch(p -> p.state() != null && !own.contains(p.state()));
    }

    /** To whom an act is done that names nobody: the other state of the place or of the article. */
    private @Nullable String unnamedTarget(Cast cast, Frame frame, Kind kind, @Nullable String home) {
        String place = kind == Kind.RELATIONS ? cast.placeState(home) : null;
        boolean may = kind == Kind.RELATIONS
                || kind == Kind.COOPERATION
                || kind == Kind.AID && discourse.hasTwoSides()
                || kind == Kind.DISPUTE && (frame == Frame.ACT || ActDoers.isOfGovernment(cast, discourse));
        boolean atThings = kind == Kind.FORCE
                && cast.patients().isEmpty()
                && !cast.isPassive()
                && (discourse.hasTold(Kind.FORCE)
                        || cast.agents().stream().anyMatch(p -> p.name() == null && "ARMY".equals(p.office())));
        if (place == null && !may && atThings && home != null && discourse.isCountry(home)) {
            return discourse.others(Set.of(home)).stream()
                    .findFirst()
                    .map(Participant::state)
                    .orElse(null);
        }
        String helped = kind == Kind.AID ? discourse.acts().doneTo(kind) : null;
        if (place == null && helped != null && !helped.equals(home)) {
            return helped; // "na yo yatanze toni 20", it too gave 20 tonnes
        }
        String partner = place != null ? place : may ? discourse.partnerOf(home) : null;
        if (partner != null && kind == Kind.DISPUTE && discourse.isAgreeing() && !discourse.isCountry(partner)) {
            return doers.opponent(home); // not the body before which it is brought
        }
        String main = partner == null && kind == Kind.AID && home != null ? discourse.mainState() : null;
        boolean helpedMost = main != null
                && !main.equals(home)
                && !discourse.isAgreeing()
                && discourse.isCountry(main)
                && cast.agents().stream().noneMatch(p -> p.name() != null);
        return helpedMost ? main : partner; // "Britain flew in 60 rescuers", in a report on the quake in X
    }

    List<Participant> border(Cast cast) {
        Set<String> actors = Participant.statesOf(cast.agents());
        Set<String> others = new LinkedHashSet<>(Participant.statesOf(cast.with(
                Relation.WITH,
                Relation.BETWEEN,
                Relation.AND,
                Relation.BARE,
                Relation.OF,
                Relation.TO,
                Relation.FROM)));
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
        if (others.isEmpty() && actors.size() == 2 && !discourse.isAgreeing()) {
            others.addAll(actors); // "X and Y reopened their border"
            others.remove(actor);
        }
        String other = others.isEmpty()
                ? discourse.partnerOf(actor)
                : others.iterator().next();
        return other == null
                ? List.of()
                : List.of(Participant.state(Role.ACTOR, actor), Participant.state(Role.RECIPIENT, other));
    }

    /** The states whose troops are told of. */
    private Set<String> owners(Cast cast) {
        return Participant.statesOf(cast.all().stream()
                .filter(p -> "ARMY".equals(p.office()) && discourse.isCountry(String.valueOf(p.state())))
                .toList());
    }

    List<Participant> deploy(Cast cast) {
        Set<String> senders = senders(cast);
        if (senders.isEmpty()) {
            return List.of();
        }
        String sender = senders.iterator().next();
        String told = target(cast, sender);
        String target = told == null ? Sides.whereOthersWent(sender, discourse) : told;
        if (target == null) {
            return List.of();
        }
        List<Participant> out = new ArrayList<>();
        out.add(new Participant(Role.ACTOR, null, "ARMY", List.of("ARMY"), sender));
        out.add(Participant.state(Role.RECIPIENT, target));
        SideBySide.countries(cast, sender, target, discourse)
                .forEach(s -> out.add(Participant.state(Role.RECIPIENT, s)));
        return out;
    }

    /** Whose soldiers move. */
    private Set<String> senders(Cast cast) {
        Set<String> senders = Participant.statesOf(cast.agents());
        Set<String> owners = discourse.isAgreeing() && cast.isPassive() ? owners(cast) : Set.of();
        if (!owners.isEmpty() && senders.stream().noneMatch(discourse::isCountry)) {
            senders = owners; // "ingabo z'u Rwanda zoherejwe n'Umuryango w'Abibumbye", troops of Rwanda sent by the UN
        }
        if (senders.isEmpty()) {
            senders = Participant.statesOf(cast.patients());
        }
        if (senders.isEmpty()) {
            senders = Participant.statesOf(cast.with(Relation.OF).stream()
                    .filter(p -> "ARMY".equals(p.office()))
                    .toList()); // "iyoherezwa ry'ingabo z'u Rwanda"
        }
        return senders;
    }

    /** Where soldiers move, or whence they leave; null where it is not told. */
    private @Nullable String target(Cast cast, String sender) {
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
            boolean own = discourse.isAgreeing()
                    && "ARMY".equals(p.office())
                    && discourse.isCountry(String.valueOf(p.state())); // "yohereje abasirikare 100": its own
            if (target == null && !own && p.state() != null && !p.state().equals(sender)) {
                target = p.state(); // "withdrew its soldiers from Mali"
            }
        }
        for (Line.Span span : cast.spans()) {
            String code = span.mention().code();
            if (target == null && code != null && span.relation() == Relation.FROM && !code.equals(sender)) {
                target = code; // "the withdrawal of its soldiers from Goma"
            }
        }
        for (Participant p : cast.with(Relation.FOR)) {
            if (target == null && Cast.isState(p) && !sender.equals(p.state())) {
                target = p.state(); // "sent soldiers to fight for Russia"
            }
        }
        return target;
    }
}
