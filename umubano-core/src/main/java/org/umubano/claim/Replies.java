package org.umubano.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.coreference.Names;
import org.umubano.coreference.SamePerson;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.time.DateHow;

/** What one mention of an act says to what is claimed of it; null where it says nothing on that. */
final class Replies {

    private static final String SIGNED = "signed";

    private Replies() {}

    /**
     * A denial speaks of its own time: "had not begun then" does not dispute that it began in another year. What is told of
     * another stage or sort of the act does not bear it out.
     */
    static Reply act(EventMention asked, EventMention m) {
        Answer answer = status(asked.status(), m.status());
        boolean isDenial = m.status() == Status.DENIED && answer == Answer.DISPUTED;
        boolean isElsewhen = isDenial && asked.from() != null && (m.from() == null || Dates.gap(asked, m) > 0);
        boolean isOther = !BorneOut.bears(asked, m);
        return new Reply(StatusClaims.value(m.status()), isElsewhen || isOther ? Answer.SILENT : answer);
    }

    /** Whether a report of one status bears out a claim of another: what was held was planned, not the other way round. */
    static Answer status(Status asked, Status reported) {
        boolean isUndone = asked == Status.CANCELLED || asked == Status.DENIED;
        if (reported == Status.CANCELLED || reported == Status.DENIED) {
            return isUndone ? Answer.SUPPORTED : Answer.DISPUTED;
        }
        if (isUndone) {
            return reported.isDone() || reported == Status.ONGOING ? Answer.DISPUTED : Answer.SILENT;
        }
        return StatusClaims.stage(reported) >= Math.min(StatusClaims.stage(asked), 2)
                ? Answer.SUPPORTED
                : Answer.SILENT;
    }

    /** @param isDisputed whether some report firmly says another day: then all that say another are against it */
    static @Nullable Reply date(EventMention asked, PartialDate from, EventMention m, boolean isDisputed) {
        PartialDate start = m.from();
        if (start == null) {
            return null;
        }
        boolean isInside =
                !start.first().isBefore(from.first()) && !start.last().isAfter(Dates.last(asked, from));
        boolean isAround = start.isDay()
                && !start.first().isAfter(from.first())
                && !Dates.last(m, start).isBefore(Dates.last(asked, from));
        if (isInside || isAround) {
            return new Reply(Dates.text(m), Answer.SUPPORTED);
        }
        return new Reply(Dates.text(m), isDisputed && isApart(asked, from, m, start) ? Answer.DISPUTED : Answer.SILENT);
    }

    private static boolean isApart(EventMention asked, PartialDate from, EventMention m, PartialDate start) {
        return start.first().isAfter(Dates.last(asked, from))
                || Dates.last(m, start).isBefore(from.first());
    }

    /** Whether a report gives another time of the act, in so many words, and not of a plan for what is said to be done. */
    static boolean isFirmlyApart(EventMention asked, PartialDate from, EventMention m) {
        PartialDate start = m.from();
        boolean isFirm = m.dateHow() != DateHow.PUBLICATION && m.dateHow() != DateHow.INFERRED;
        boolean isOldPlan = asked.status().isDone() && StatusClaims.stage(m.status()) < 2;
        return start != null && isFirm && !isOldPlan && isApart(asked, from, m, start);
    }

    static @Nullable Reply duration(String asked, EventMention m) {
        String there = m.duration();
        if (there == null) {
            return null;
        }
        double x = DateClaims.days(asked);
        double y = DateClaims.days(there);
        boolean isKnown = x > 0 && y > 0;
        boolean isSame = asked.equals(there) || isKnown && Math.max(x, y) / Math.min(x, y) < 1.1;
        boolean isOther = isKnown && Math.max(x, y) / Math.min(x, y) >= 1.4;
        return new Reply(there, isSame ? Answer.SUPPORTED : isOther ? Answer.DISPUTED : Answer.SILENT);
    }

    /** However a report spells the name, it says the same. */
    static @Nullable Reply person(Participant asked, String name, EventMention m) {
        Reply other = null;
        for (Participant p : m.participants()) {
            if (p.name() != null && SamePerson.is(asked, p)) {
                return new Reply(name, Answer.SUPPORTED, ClaimEvidence.of(m, "participants", p.name()));
            }
            boolean isRival = p.name() != null
                    && p.state() != null
                    && p.state().equals(asked.state())
                    && asked.office() != null
                    && asked.office().equals(p.office());
            if (isRival && p.name() != null) {
                other = new Reply(p.name(), Answer.DISPUTED);
            }
        }
        return other;
    }

    /** The office that a report gives to a person; a foreign minister is a minister. */
    static @Nullable Reply office(Participant asked, String name, String office, EventMention m) {
        for (Participant p : m.participants()) {
            if (p.name() != null && p.office() != null && SamePerson.is(asked, p)) {
                boolean isSame = PeopleClaims.isKind(SamePerson.offices(p), Set.of(office));
                return new Reply(
                        name + ": " + (isSame ? office : p.office()),
                        isSame ? Answer.SUPPORTED : Answer.SILENT,
                        ClaimEvidence.of(m, "office", p.name() + ": " + p.office()));
            }
        }
        return null;
    }

    static @Nullable Reply announcer(Participant asked, String name, EventMention m) {
        String there = PeopleClaims.announcer(m);
        Participant announcer = m.announcedBy();
        if (there == null || announcer == null) {
            return null;
        }
        boolean isSame = there.equals(name) || SamePerson.isSame(there, name) || SamePerson.is(asked, announcer);
        return new Reply(
                isSame ? name : there,
                isSame ? Answer.SUPPORTED : Answer.SILENT,
                ClaimEvidence.of(m, "announced_by", there));
    }

    static Reply subtype(EventMention asked, EventMention m) {
        boolean isBorne = BorneOut.bears(asked, m);
        return new Reply(isBorne ? asked.subtype() : m.subtype(), isBorne ? Answer.SUPPORTED : Answer.SILENT);
    }

    static @Nullable Reply named(String asked, EventMention m) {
        String folded = Names.fold(asked);
        for (String name : m.named()) {
            if (Names.fold(name).equals(folded)) {
                return new Reply(name, Answer.SUPPORTED);
            }
        }
        boolean isSaid = Names.fold(m.evidence().text()).contains(folded)
                || m.also().stream().anyMatch(e -> Names.fold(e.text()).contains(folded));
        return isSaid ? new Reply(asked, Answer.SUPPORTED) : null;
    }

    static @Nullable Reply place(EventMention asked, String value, EventMention m) {
        String there = PlaceClaims.value(m);
        Place here = asked.place();
        boolean isBroad = here != null && here.city() == null;
        if (isBroad && here != null && isAbroadIn(here.state(), m)) {
            return new Reply(value, Answer.SUPPORTED);
        }
        if (there == null) {
            return null;
        }
        return switch (PlaceClaims.compare(List.of(new Said(value, asked, null)), List.of(new Said(there, m, null)))) {
            case EQUAL -> new Reply(there, Answer.SUPPORTED);
            case REFINES -> new Reply(there, isBroad ? Answer.SUPPORTED : Answer.SILENT);
            case CONTRADICTS -> new Reply(there, Answer.DISPUTED);
            default -> new Reply(there, isSignedElsewhere(asked, m) ? Answer.DISPUTED : Answer.SILENT);
        };
    }

    /** A visit or a mission is in the state to which it goes. */
    private static boolean isAbroadIn(@Nullable String state, EventMention m) {
        boolean isThere = m.kind() == Kind.VISIT || m.kind() == Kind.MISSION;
        return isThere
                && state != null
                && Doers.states(m, Participant.Role.RECIPIENT).contains(state);
    }

    /** A paper is signed at one place: where a report names another town, or another state, it is not this one. */
    private static boolean isSignedElsewhere(EventMention asked, EventMention m) {
        Place here = asked.place();
        Place there = m.place();
        boolean areSigned = asked.kind() == Kind.AGREEMENT
                && asked.subtype().equals(SIGNED)
                && m.subtype().equals(SIGNED)
                && there != null
                && there.city() != null
                && here != null;
        return areSigned && there != null && here != null && PlaceClaims.areApart(here, there);
    }
}
