package org.umubano.coding.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.story.WholeText;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * What a report on something else tells by the way. News of business, sport, culture or crime is long and tells of hardly any
 * act between states; what is coded out of it counts only where its own sentences or the opening of the report bear it out:
 * "'Prices will fall,' the manager said", in a report that names China far below, is no remark on China.
 */
public final class Asides {

    /** A report that tells one act of two states, both named there, in so many sentences is of something else. */
    private static final int SPARSE = 10;

    /** Those who speak for themselves where the report is not of two states. */
    private static final Set<String> OWN_VOICE = Set.of("AGENCY", "NGO", "COMPANY", "LEG", "LOCAL");

    /** Those who speak for a state or body of states abroad, whatever the report is of. */
    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "MFA", "GOV", "SG");

    private static final Set<Kind> NOT_OF_FIRMS =
            Set.of(Kind.STATEMENT, Kind.RELATIONS, Kind.FORCE, Kind.DISPUTE, Kind.MEETING);

    private final List<Draft> acts;
    private final Set<String> opening = new HashSet<>();
    private final int length;
    private final boolean isOfLeaders;

    private Asides(List<Line> lines, List<Draft> all) {
        acts = all.stream()
                .filter(d -> d.kind != Kind.STATEMENT && Grounds.told(d).size() > 1)
                .toList();
        lines.stream().limit(Grounds.OPENING).forEach(line -> opening.addAll(line.states()));
        length = lines.size();
        isOfLeaders = Grounds.isOfLeaders(lines);
    }

    /** Drops what a report on other things tells by the way. */
    public static void drop(List<Line> lines, List<Draft> all) {
        if (all.isEmpty()) {
            return;
        }
        Asides asides = new Asides(lines, all);
        all.removeAll(all.stream()
                .filter(d -> isOfFirm(d)
                        || isOfRebels(d)
                        || isOfThings(d)
                        || isSharedRefusal(d)
                        || lines.size() >= WholeText.LONG && isOfNobodyTold(d)
                        || asides.isSparse(d) && asides.isAside(d))
                .toList());
    }

    /** "The carrier cancelled its flights": a firm is no side of what states do to each other or say. */
    private static boolean isOfFirm(Draft d) {
        if (d.kind == Kind.AID && d.participants.stream().anyMatch(p -> "COMPANY".equals(p.office()))) {
            return true; // "it paid for the tests, an official told the broadcaster"
        }
        if (d.kind == Kind.AID && isPaid(d)) {
            return true;
        }
        return !d.participants.isEmpty()
                && "COMPANY".equals(d.participants.get(0).office())
                && (NOT_OF_FIRMS.contains(d.kind) || d.kind == Kind.VISIT && !d.subtype.equals("site"));
    }

    /** "It is not clear where supplies will come from": neither side is named or referred to. */
    private static boolean isOfNobodyTold(Draft d) {
        return d.states().size() > 1
                && Grounds.told(d).isEmpty()
                && d.people().isEmpty()
                && (d.kind == Kind.STATEMENT
                        || d.line.actors.stream().allMatch(a -> a.mention().reference() == null));
    }

    /** Offices of one person. */
    private static final Set<String> OF_ONE =
            Set.of("HOS", "HOG", "VP", "DHOG", "MFA", "MOD", "MIN", "AMB", "LEG", "CIV");

    /** "Mr N.N. was paid for speeches in X and Y", "the president was paid": one man is given no aid. */
    private static boolean isPaid(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || !verb.passive()) {
            return false;
        }
        for (Participant p : d.participants) {
            boolean one =
                    p.role() == Participant.Role.RECIPIENT && (p.name() != null || isOfOne(p) && verb.agreement() == 0);
            if (one
                    && d.line.actors.stream()
                            .anyMatch(a -> (p.name() != null
                                                    && p.name()
                                                            .equals(a.mention().name())
                                            || a.mention().type() == ActorMention.Type.OFFICE)
                                    && a.last() < verb.first()
                                    && d.line.noVerbBetween(a.last() + 1, verb.first()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOne(Participant p) {
        return p.office() != null && OF_ONE.contains(p.office());
    }

    /** "Said that they fund the rebels": what is said of somebody, and no aid. */
    private static boolean isOfRebels(Draft d) {
        boolean given = d.kind == Kind.AID || d.kind == Kind.COOPERATION && d.subtype.equals("project");
        return given && d.participants.stream().anyMatch(p -> "ARMED".equals(p.office()));
    }

    /** "The country received its crude from X": what nobody of a state receives is no guest. */
    private static boolean isOfThings(Draft d) {
        return d.subtype.equals("reception") && d.participants.stream().allMatch(Cast::isState);
    }

    /** "X na Y byanze kwihuza", refused to unite: what two states refuse together is said to neither. */
    private static boolean isSharedRefusal(Draft d) {
        return d.kind == Kind.STATEMENT
                && (d.subtype.equals("refusal") || d.subtype.equals("denial"))
                && d.states().size() > 1
                && d.participants.stream()
                        .allMatch(p ->
                                p.role() == Participant.Role.ACTOR && (Cast.isState(p) || d.subtype.equals("refusal")));
    }

    private boolean isSparse(Draft d) {
        int others = acts.size() - (acts.contains(d) ? 1 : 0);
        return !isOfLeaders && length > Grounds.OPENING && others * SPARSE < length;
    }

    private boolean isAside(Draft d) {
        Set<String> states = d.states();
        long opened = states.stream().filter(opening::contains).count();
        boolean leads = opened == states.size();
        boolean whole = Grounds.told(d).containsAll(states);
        if (whole && opened > 0 && isOfLeader(d)) {
            return false; // "X wants better ties with Y, its spokesman said", in a report on what the world said of Y
        }
        if (!leads && (!whole || d.subtype.equals("remark")) || whole && opened == 0 && states.size() > 1) {
            return true;
        }
        return d.kind == Kind.STATEMENT ? !whole && !isOfAct(d, states) || isOwnVoice(d) : isOfPrivate(d);
    }

    /** Whether an act is told of the sides of a statement. */
    private boolean isOfAct(Draft d, Set<String> states) {
        return acts.stream()
                .anyMatch(a -> a != d
                        && Grounds.told(a).stream().filter(states::contains).count() > 1);
    }

    /** Whether somebody who speaks for a state abroad says something of another one. */
    private static boolean isOfLeader(Draft d) {
        return d.kind == Kind.STATEMENT
                && d.states().size() > 1
                && d.participants.get(0).offices().stream().anyMatch(LEADERS::contains);
    }

    /** A union, an institute or a manager: one that speaks for no state or body of states. */
    private static boolean isOwnVoice(Draft d) {
        Participant speaker = d.participants.get(0);
        boolean national = speaker.state() == null || Countries.has(speaker.state());
        return national && OWN_VOICE.contains(String.valueOf(speaker.office()))
                || d.participants.stream().anyMatch(p -> "COMPANY".equals(p.office()));
    }

    /** Someone of no office, of a firm or agency, or whose state nobody tells, in an act of one state. */
    private static boolean isOfPrivate(Draft d) {
        Participant first = d.participants.isEmpty() ? null : d.participants.get(0);
        if (first == null || first.name() == null) {
            return false;
        }
        boolean isAlone = d.states().size() < 2 && first.state() == null;
        return isAlone || first.office() == null || first.office().equals("AGENCY");
    }
}
