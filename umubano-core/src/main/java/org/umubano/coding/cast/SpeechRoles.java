package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.story.WhoseDeed;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/** Participants of statements: who speaks is the actor, and whom the words are for or about the recipient. */
public final class SpeechRoles {

    private static final Set<String> SPEAKERS_NOT = Set.of("CIV", "COMPANY", "LOCAL", "JUD");

    /** Remarks on an act of the other side, who need not be named beside it. */
    private static final Set<String> ABOUT =
            Set.of("condemnation", "refusal", "denial", "praise", "thanks", "congratulation");

    private static final Set<String> REJECTING = Set.of("condemnation", "refusal", "denial");

    /** What two states may say together, or of each other, with nobody else named. */
    private static final Set<String> TOGETHER = Set.of("accusation", "condemnation", "appeal", "threat");

    private final Discourse discourse;

    SpeechRoles(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether somebody of an office, null for none, speaks for a state or body. */
    public static boolean maySpeak(@Nullable String office) {
        return office == null || !SPEAKERS_NOT.contains(office);
    }

    List<Participant> say(Cast cast, Frame frame, String subtype) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.agents()) {
            if ((p.state() != null || "NGO".equals(p.office())) && maySpeak(p.office())) {
                out.add(p.as(Role.ACTOR));
            }
        }
        if (out.isEmpty()) {
            return List.of();
        }
        Set<String> own = Participant.statesOf(out);
        out.addAll(addressed(cast, targets(cast, frame, subtype), own));
        if (!isAddressed(out)) {
            out.addAll(meant(cast, out, subtype, own));
        }
        if (frame == Frame.SAY && subtype.equals("appeal") && isForCalm(cast, out)) {
            out.addAll(discourse.others(own));
        }
        if (!isAddressed(out) && isOfOtherSide(cast, frame, subtype, own)) {
            out.addAll(WhoseDeed.of(discourse.others(own), subtype, discourse));
        }
        boolean together =
                !discourse.isAgreeing() && own.size() > 1 && TOGETHER.contains(subtype); // "each side blamed the other"
        return together || isAddressed(out) ? out : List.of();
    }

    private static boolean isAddressed(List<Participant> some) {
        return some.stream().anyMatch(p -> p.role() == Role.RECIPIENT);
    }

    /** Those of whom or to whom the words may be, the likeliest first. */
    private List<Participant> targets(Cast cast, Frame frame, String subtype) {
        if (frame == Frame.CALLON) {
            return cast.with(Relation.ON, Relation.FOR, Relation.BETWEEN, Relation.BARE);
        }
        List<Participant> targets = new ArrayList<>(cast.patients());
        if (subtype.equals("accusation") && !targets.isEmpty()) {
            // "accused Kenya of siding with Kinshasa": the accused, and nobody of what they are accused of
            targets.addAll(cast.with(Relation.AGAINST, Relation.ON));
            return targets;
        }
        if (discourse.isAgreeing() && !cast.isPassive()) {
            targets.clear();
            targets.addAll(nearest(cast)); // "condemned what the minister of X had said of Y"
        }
        if (subtype.equals("refusal")) {
            targets.addAll(cast.with(Relation.BY)); // "turned down an offer by X to host talks with Y"
        }
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
        return targets;
    }

    /** The first of some targets that is no speaker's state, with those named beside it. */
    private static List<Participant> addressed(Cast cast, List<Participant> targets, Set<String> own) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : targets) {
            boolean body = p.state() == null && p.name() != null && p.office() != null;
            boolean rebels = own.size() > 1 && "ARMED".equals(p.office()); // two states to the rebels of one of them
            if (p.state() != null && (rebels || !own.contains(p.state()))
                    || body && !"CIV".equals(p.office()) && !"COMPANY".equals(p.office())) {
                out.add(p.as(Role.RECIPIENT));
                together(cast, p).stream()
                        .filter(q -> !own.contains(q.state()))
                        .forEach(q -> out.add(q.as(Role.RECIPIENT)));
                break;
            }
        }
        return out;
    }

    /** Who is meant where nobody is addressed: whose land it is, or the other side of the article. */
    private List<Participant> meant(Cast cast, List<Participant> speakers, String subtype, Set<String> own) {
        if (subtype.equals("denial")) {
            List<Participant> there = cast.with(Relation.IN).stream()
                    .filter(p -> Cast.isState(p) && !own.contains(p.state()))
                    .limit(1)
                    .map(p -> p.as(Role.RECIPIENT))
                    .toList();
            if (!there.isEmpty()) {
                return there; // "denied having troops in Ethiopia"
            }
        }
        String speaker = speakers.get(0).state();
        if (ABOUT.contains(subtype)
                && (subtype.equals("denial") && !discourse.isAgreeing() // "denied that the government had helped him"
                        || cast.others().stream()
                                .noneMatch(m -> own.contains(m.who().state())))) {
            List<Participant> sides = discourse.others(own);
            String accuser = subtype.equals("denial") || subtype.equals("refusal")
                    ? discourse.acts().accuserOf(speaker)
                    : null;
            if (accuser != null && !discourse.isAgreeing()) {
                return List.of(Participant.state(Role.RECIPIENT, accuser)); // "denied the accusation"
            }
            String other = sides.isEmpty() && REJECTING.contains(subtype) ? discourse.partnerOf(speaker) : null;
            // "welcomed the letter", "called for restraint": of the other side
            return other == null
                    ? WhoseDeed.of(sides, subtype, discourse)
                    : List.of(Participant.state(Role.RECIPIENT, other));
        }
        String place = subtype.equals("threat") ? cast.placeState(speaker) : null;
        // "threatened to attack Bunia"
        return place == null ? List.of() : List.of(Participant.state(Role.RECIPIENT, place));
    }

    /** "Ethiopia and Kenya have called for restraint", "the bloc's chief called for calm": of the sides of the article. */
    private boolean isForCalm(Cast cast, List<Participant> out) {
        if (!cast.others().isEmpty()) {
            return false;
        }
        return out.stream().allMatch(Cast::isState)
                || !discourse.isAgreeing()
                        && cast.spans().isEmpty()
                        && discourse.hasTwoSides()
                        && out.stream()
                                .allMatch(p ->
                                        "SG".equals(p.office()) || !discourse.isCountry(String.valueOf(p.state())));
    }

    /**
     * "Condemned the raid as a breach of its own sovereignty", "accused its neighbour", "threatened to answer", "called for the
     * border to be reopened": where at most the own side is named beside the verb, it is said to the other one.
     */
    private boolean isOfOtherSide(Cast cast, Frame frame, String subtype, Set<String> own) {
        boolean may = !discourse.isAgreeing()
                && discourse.hasTwoSides()
                && own.size() == 1
                && cast.agents().stream().noneMatch(p -> LOCAL.contains(String.valueOf(p.office())))
                && !(subtype.equals("accusation")
                        && cast.patients().stream().anyMatch(p -> isOwnMan(p, own, cast.agents())));
        boolean named = false;
        for (Cast.Marked m : may ? cast.others() : List.<Cast.Marked>of()) {
            String state = m.who().state();
            named |= own.contains(String.valueOf(state));
            may &= state == null || own.contains(state);
        }
        boolean warns = subtype.equals("threat")
                && cast.agents().stream()
                        .allMatch(p -> p.name() == null || Grounds.HEADS.contains(String.valueOf(p.office())));
        boolean sorry = subtype.equals("apology") // of a state as such: leaders say it at home too
                && cast.agents().stream()
                        .allMatch(p -> p.name() == null && (p.office() == null || "GOV".equals(p.office())));
        return may && (named ? OF_OTHER.contains(subtype) : frame == Frame.CALLON || warns || sorry);
    }

    /** "Accused N.N. of a coup": somebody else of the speaker's own state, of whom it is said at home. */
    private static boolean isOwnMan(Participant p, Set<String> own, List<Participant> speakers) {
        return p.name() != null
                && own.contains(String.valueOf(p.state()))
                && speakers.stream().noneMatch(q -> p.name().equals(q.name()));
    }

    /** Those whose words are mostly for people at home. */
    private static final Set<String> LOCAL = Set.of("AGENCY", "ARMY", "ARMED");

    /** What is said of others, though the own side is named beside it. */
    private static final Set<String> OF_OTHER =
            Set.of("accusation", "condemnation", "condolence", "thanks", "threat", "apology", "praise");

    /** Those whom a verb is said of in the order of the text, whether it names them or whose the thing is that it names. */
    private static List<Participant> nearest(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Cast.Marked m : cast.others()) {
            boolean said = switch (m.relation()) {
                case BARE, AND, TO, FOR, AGAINST, ON, OF, BY -> !m.isAdjective();
                default -> false;
            };
            if (said) {
                out.add(m.who());
            }
        }
        return out;
    }

    /** "The strike drew condemnation from Egypt": who says it stands after "from", whose act it is before the verb. */
    List<Participant> drawn(Cast cast) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : cast.with(Relation.FROM, Relation.BY, Relation.IN)) {
            if (p.state() != null && maySpeak(p.office())) {
                out.add(p.as(Role.ACTOR));
                together(cast, p).forEach(q -> out.add(q.as(Role.ACTOR)));
                break;
            }
        }
        if (out.isEmpty()) {
            return List.of();
        }
        Set<String> own = Participant.statesOf(out);
        List<Participant> whose = cast.subjects().stream()
                .filter(p -> p.state() != null && !own.contains(p.state()))
                .toList();
        (whose.isEmpty() ? discourse.others(own) : whose).forEach(p -> out.add(p.as(Role.RECIPIENT)));
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
                    && !"CIV".equals(m.who().office())
                    && m.who().state() != null) {
                out.add(m.who());
            } else if (relation != null) {
                break;
            }
        }
        return out;
    }
}
