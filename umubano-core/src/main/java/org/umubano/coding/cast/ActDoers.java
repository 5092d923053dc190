package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/** Who does what one side does to another: who is said to, else the state that the clause or the article points to. */
final class ActDoers {

    private static final Set<String> DETAINERS_NOT = Set.of("CIV", "COMPANY", "LOCAL", "JUD", "AGENCY");

    private static final Set<String> SERVING = Set.of("AMB", "ARMY");

    private final Discourse discourse;

    ActDoers(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether what the holder of an office, null for none, detains is detained by a state. */
    static boolean mayDetain(@Nullable String office) {
        return office == null || !DETAINERS_NOT.contains(office);
    }

    /** Those who do it: the agents, else a state that the clause or the article points to. */
    List<Participant> of(Cast cast, Frame frame, Kind kind) {
        List<Participant> out = agents(cast, frame);
        if (out.isEmpty() && frame == Frame.ATTACK) {
            out.addAll(cast.isPassive() ? attackers(cast) : byAdjective(cast));
        }
        boolean serving = cast.isPassive()
                && cast.subjects().stream()
                        .anyMatch(p -> "ARMY".equals(p.office()) // "two soldiers, the consul were seized in X"
                                || "AMB".equals(p.office())
                                || discourse.isAgreeing() && isPrivate(p)); // "Abanyarwanda bafatiwe muri X"
        boolean murdered = frame == Frame.ATTACK && discourse.isAgreeing() && isMurdered(cast);
        boolean told = !murdered && (frame != Frame.DETAIN || serving);
        String doer = out.isEmpty() && told ? impliedDoer(cast, frame, kind) : null;
        if (doer != null) {
            boolean rebels = frame == Frame.ATTACK
                    && serving
                    && discourse.isAgreeing()
                    && doer.equals(unnamedDoer(cast))
                    && cast.with(Relation.FROM).isEmpty();
            out.add(
                    rebels
                            ? new Participant(Role.ACTOR, null, "ARMED", List.of("ARMED"), doer) // "yiciwe muri X"
                            : Participant.state(Role.ACTOR, doer));
        }
        return out;
    }

    /** Those who are said to do it. */
    private List<Participant> agents(Cast cast, Frame frame) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.agents()) {
            boolean police = discourse.isAgreeing() && "AGENCY".equals(p.office());
            boolean may = frame != Frame.DETAIN || police || mayDetain(p.office());
            if (p.state() != null && may) {
                out.add(p.as(Role.ACTOR));
            }
        }
        return out;
    }

    /** "Three died in an Israeli air strike": whose attack it is. */
    private static List<Participant> byAdjective(Cast cast) {
        return cast.others().stream()
                .filter(m -> m.isAdjective()
                        && (m.relation() == Relation.IN || m.relation() == Relation.BY)
                        && m.who().state() != null)
                .limit(1)
                .map(m -> m.who().as(Role.ACTOR))
                .toList();
    }

    /** By whose fire, in a fight with whom or by whose shell somebody was hit. */
    private static List<Participant> attackers(Cast cast) {
        List<Participant> out = new ArrayList<>();
        cast.others().stream()
                .filter(m -> m.isAdjective()
                        && m.relation() == Relation.BY
                        && m.who().state() != null)
                .forEach(m -> out.add(m.who().as(Role.ACTOR))); // "killed by Azerbaijani fire"
        Set<String> own = Participant.statesOf(cast.subjects());
        for (Participant p : cast.with(Relation.WITH, Relation.AGAINST)) {
            if (out.isEmpty() && p.state() != null && !own.contains(p.state())) {
                out.add(p.as(Role.ACTOR)); // "killed in fighting with M23"
            }
        }
        if (out.isEmpty()) {
            cast.with(Relation.OF).stream()
                    .filter(p -> "ARMED".equals(p.office()) || "ARMY".equals(p.office()))
                    .limit(1)
                    .forEach(p -> out.add(p.as(Role.ACTOR))); // "killed by a shell of the M23"
        }
        return out;
    }

    /** "Habimana yiciwe muri Kenya", Habimana was killed in Kenya: where a man died who serves no state abroad is not who killed him. */
    private static boolean isMurdered(Cast cast) {
        return cast.isPassive()
                && cast.with(Relation.FROM).isEmpty()
                && !cast.subjects().isEmpty()
                && cast.subjects().stream()
                        .allMatch(p -> p.name() != null && p.offices().stream().noneMatch(SERVING::contains));
    }

    /** "All the measures were lifted at once": with nobody named, those between whom the article has told of such. */
    List<Participant> toldOf(Cast cast) {
        boolean nobody = cast.isPassive()
                && !discourse.isAgreeing()
                && cast.subjects().isEmpty()
                && cast.all().stream().allMatch(p -> p.state() == null)
                && cast.spans().isEmpty();
        List<Participant> sides = nobody ? discourse.acts().statesOf(Kind.RELATIONS) : List.of();
        return sides.size() == 2 && ActRoles.hasRecipient(sides) ? sides : List.of();
    }

    /** The other state of the article; null for none. */
    @Nullable
    String opponent(@Nullable String home) {
        return discourse.others(Set.of(String.valueOf(home))).stream()
                .map(Participant::state)
                .filter(discourse::isCountry)
                .findFirst()
                .orElse(null);
    }

    static boolean areGovernments(List<Participant> some) {
        return !some.isEmpty() && some.stream().allMatch(p -> Cast.isState(p) || "GOV".equals(p.office()));
    }

    /** Whether somebody is of a state and holds no office of it. */
    private static boolean isPrivate(Participant p) {
        return p.state() != null
                && (p.office() == null || p.office().equals("CIV") || p.office().equals("OPP"));
    }

    private @Nullable String impliedDoer(Cast cast, Frame frame, Kind kind) {
        boolean unknown = cast.isPassive()
                && (!discourse.isAgreeing()
                        || cast.with(Relation.FROM, Relation.IN).isEmpty());
        boolean given = kind == Kind.AID && discourse.isAgreeing();
        String doer = frame == Frame.ATTACK && unknown
                ? null // "two soldiers were killed in X": by whom nobody says
                : given ? giver(cast) : unnamedDoer(cast);
        if (doer == null && kind != Kind.STATEMENT && kind != Kind.RELATIONS) {
            doer = frame == Frame.ATTACK ? null : owner(cast); // "Relief goods from Norway reached"
        }
        if (doer == null && frame == Frame.PROTEST) {
            doer = scene(cast);
        }
        boolean suffered = cast.isPassive()
                && !cast.subjects().isEmpty()
                && (kind == Kind.RELATIONS
                        || kind == Kind.COOPERATION
                                && StateRoles.travels(cast.subjects().get(0).office()) // a medal
                        || frame == Frame.ATTACK // "a soldier of X was shot", after fighting of two sides was told
                                && discourse.isAgreeing()
                                && discourse.hasTold(Kind.FORCE)
                                && cast.subjects().stream().anyMatch(p -> "ARMY".equals(p.office())));
        return doer == null && suffered
                ? discourse.partnerOf(cast.subjects().get(0).state())
                : doer;
    }

    /** The same of what is given: "inkunga igenewe ingabo za X ziri muri Y", not by where those are who get it. */
    private static @Nullable String giver(Cast cast) {
        String doer = unnamedDoer(cast);
        boolean placed = doer != null
                && cast.all().stream().anyMatch(p -> "ARMY".equals(p.office()) || "CIV".equals(p.office()))
                && cast.with(Relation.FROM, Relation.BARE).stream().noneMatch(p -> doer.equals(p.state()));
        return placed ? null : doer;
    }

    /** Of a passive without "by", and of a crowd without a state: the state where, or from where, it is done. */
    private static @Nullable String unnamedDoer(Cast cast) {
        Set<String> own = Participant.statesOf(cast.subjects());
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
        for (Participant p : cast.with(Relation.IN)) {
            if (Cast.isState(p)) {
                return p.state(); // "outside the embassy of X in Y"
            }
        }
        return null;
    }

    /** "The Iraqi government protested": of crowds it is said at home. */
    static boolean isOfGovernment(Cast cast, Discourse discourse) {
        return !discourse.isAgreeing() && discourse.hasTwoSides() && areGovernments(cast.agents());
    }
}
