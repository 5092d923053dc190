package org.umubano.coding.report;

import java.util.Objects;
import java.util.Set;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;

/**
 * A headline tells in few words, and often in another tense, what the first sentences of the report below it tell in full:
 * "Armenia, Hungary to restore relations" over "agreed today to restore relations", "Ghana apologises to Nigeria" over what its
 * president said. Where it has no day of its own, the two are one act.
 */
final class ToldInHeadline {

    /** The last sentence in which the act of a headline is told in full. */
    private static final int OPENING = 4;

    /** What two states do with each other, whoever is named first. */
    private static final Set<String> MUTUAL =
            Set.of("restored", "established", "border-opened", "upgraded", "ceasefire");

    private ToldInHeadline() {}

    /** Whether an act of the opening is what a headline tells. */
    static boolean is(Draft headline, Draft act) {
        boolean over = headline.line.number == 0 && act.line.number > 0 && act.line.number <= OPENING;
        return over
                && headline.kind == act.kind
                && isReal(headline.status)
                && isReal(act.status)
                && !act.another
                && !act.further
                && (headline.from == null || headline.dateLine != null || headline.from.equals(act.from))
                && (headline.kind == Kind.STATEMENT ? isSaid(headline, act) : isDone(headline, act));
    }

    /** Whether the act is done after all where the headline has it as to come. */
    static boolean isDoneAfterAll(Draft headline, Draft act) {
        boolean ahead = headline.status == Status.PLANNED || headline.status == Status.PROPOSED;
        return ahead && act.kind == Kind.RELATIONS && act.status == Status.HELD && is(headline, act);
    }

    private static boolean isReal(Status status) {
        return status != Status.PAST && status != Status.DENIED && status != Status.CANCELLED;
    }

    /** What one says of another in the headline and in the opening is one statement, whatever it is called. */
    private static boolean isSaid(Draft headline, Draft act) {
        Participant speaker = headline.participants.get(0);
        Participant told = act.participants.get(0);
        boolean same = speaker.state() != null
                && speaker.state().equals(told.state())
                && (speaker.name() == null
                        || told.name() == null
                        || SameAct.surname(speaker.name()).equals(SameAct.surname(told.name())));
        return same
                && headline.status == Status.HELD
                && act.status == Status.HELD
                && (act.states().equals(headline.states())
                        || headline.subtype.equals(act.subtype)
                                && (act.states().containsAll(headline.states())
                                        || speaker.name() != null && told.name() != null));
    }

    private static boolean isDone(Draft headline, Draft act) {
        boolean kind = headline.kind == Kind.RELATIONS
                || headline.kind == Kind.FORCE
                || headline.kind == Kind.MISSION
                || headline.kind == Kind.AID
                || headline.kind == Kind.COOPERATION;
        boolean sameDoer = MUTUAL.contains(act.subtype)
                || Objects.equals(
                        headline.participants.get(0).state(),
                        act.participants.get(0).state());
        boolean actor = headline.participants.get(0).role() == Role.ACTOR;
        return kind
                && actor
                && sameDoer
                && isSameDeed(headline, act)
                && headline.states().equals(act.states());
    }

    private static boolean isSameDeed(Draft headline, Draft act) {
        return headline.subtype.equals(act.subtype)
                || headline.subtype.equals("deployment") && act.subtype.equals("mobilisation");
    }
}
