package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.MemberStates;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;

/**
 * The sides of an act that two or more do together: which states stand in it, and the side that a sentence leaves out,
 * which is the state that the article sets against the one named.
 */
public final class Sides {

    private static final Set<String> PRIVATE = Set.of("CIV", "COMPANY", "NGO", "LOCAL");

    /** How many tokens may stand between a body and who is said to stand for it. */
    private static final int REACH = 9;

    private final Discourse discourse;

    Sides(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Only with the other side: where one is not named, it is the state that the article sets against this one. */
    List<Participant> complete(List<Participant> known) {
        Set<String> states = Participant.statesOf(known);
        String visited = discourse.hostOf(known);
        if (states.isEmpty() && visited != null) {
            List<Participant> out = new ArrayList<>(known);
            out.add(Participant.state(Role.ACTOR, visited));
            return out;
        }
        if (states.isEmpty() || states.size() < 2 && arePrivate(known)) {
            return List.of();
        }
        if (states.size() == 1 && hasBody(known)) {
            return known;
        }
        if (states.size() == 1 && known.stream().allMatch(this::isGathered)) {
            return known; // "leaders adopted a declaration": what many agree on is of the organisation alone
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

    /** Whether an organisation takes part of whose members together the article tells, or of whose gathering. */
    private boolean isGathered(Participant p) {
        if (!Countries.isOrganisation(String.valueOf(p.state())) || p.name() != null && !Cast.isBody(p)) {
            return false;
        }
        Line line = discourse.here();
        boolean members = line != null
                && line.actors.stream().anyMatch(a -> a.mention().offices().contains(MemberStates.MARK));
        boolean told =
                discourse.acts().statesOf(Kind.SUMMIT).stream().anyMatch(q -> Objects.equals(q.state(), p.state()));
        return Cast.isBody(p) && (members || told) || OF_MEMBERS.contains(String.valueOf(p.office()));
    }

    /** Whose office it is to speak for the members of an organisation: "ECOWAS leaders", "its foreign ministers". */
    private static final Set<String> OF_MEMBERS = Set.of("HOS", "HOG", "MFA", "MOD", "MIN");

    /** Whether one of them is a body without a state: a federation, a company between states. */
    static boolean hasBody(List<Participant> known) {
        return known.stream().anyMatch(p -> p.state() == null && p.name() != null && p.office() != null);
    }

    static List<Participant> actors(List<Participant> in) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : in) {
            if (p.state() != null || p.name() != null && p.office() != null) {
                out.add(p.as(Role.ACTOR));
            }
        }
        return out;
    }

    /** The states of some, as such, each once. */
    public static List<Participant> asStates(List<Participant> in) {
        return Participant.statesOf(in).stream()
                .map(s -> Participant.state(Role.ACTOR, s))
                .toList();
    }

    /** Whether all are of society or business, none of a state: what they do among themselves is no event. */
    public static boolean arePrivate(List<Participant> known) {
        boolean carriers =
                Participant.statesOf(known).size() > 1 && known.stream().allMatch(p -> "COMPANY".equals(p.office()));
        return !carriers && known.stream().allMatch(p -> p.office() != null && PRIVATE.contains(p.office()));
    }

    /**
     * Who stands for a body that is named right before him: "FIBA, represented by N.N.", "an EAC mission led by N.N."; null
     * for nobody. Who leads a mission of an organisation is its envoy, whatever he was at home.
     */
    static @Nullable Participant spokesman(Line line, Line.Actor body) {
        ActorMention.Type type = body.mention().type();
        boolean may = type == ActorMention.Type.ORGANISATION
                || type == ActorMention.Type.STATE
                || type == ActorMention.Type.GROUP;
        if (!may) {
            return null;
        }
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            int gap = actor.first() - body.last();
            if (gap <= 0 || gap > REACH || !m.rule().startsWith("represented") || m.name() == null) {
                continue;
            }
            String own = body.mention().state();
            if (Objects.equals(own, m.state())) {
                return Discourse.direct(m);
            }
            return own != null && !Countries.has(own)
                    ? new Participant(Role.ACTOR, m.name(), "ENV", List.of("ENV"), own)
                    : null;
        }
        return null;
    }

    /** "AU iri mu buhuza muri Mali", mediates in Mali: a body of states within one state, and not between those told of before. */
    static boolean isWithin(Cast cast, Set<String> own, List<Participant> sides, Discourse discourse) {
        Set<String> states = Participant.statesOf(sides);
        return states.size() == 1
                && own.size() == 1
                && own.stream().noneMatch(discourse::isCountry)
                && Participant.statesOf(cast.with(Relation.IN)).equals(states);
    }

    /** A state and those who fight it: two sides, of one state as it may be. */
    static boolean isWithRebels(List<Participant> known) {
        return known.size() == 2
                && known.stream().filter(p -> "ARMED".equals(p.office())).count() == 1;
    }

    /** The two sides of an act of rebels: their state is the other one where none is named; empty where no rebels are on it. */
    static List<Participant> rebels(List<Participant> known) {
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

    /** "Kenya sent 200 policemen to X. Jamaica is to send soldiers too": a third one sends them where others went. */
    static @Nullable String whereOthersWent(String sender, Discourse discourse) {
        List<Participant> last = discourse.acts().statesOf(Kind.FORCE);
        boolean third = last.size() == 2
                && last.get(1).role() == Role.RECIPIENT
                && last.stream().noneMatch(p -> sender.equals(p.state()));
        return third ? last.get(1).state() : discourse.partnerOf(sender);
    }
}
