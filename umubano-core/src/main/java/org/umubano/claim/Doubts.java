package org.umubano.claim;

import java.util.Objects;
import org.umubano.coreference.Cluster;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.time.DateHow;

/** Whether a mention may have its date or its place from another act of the same article. */
final class Doubts {

    private Doubts() {}

    /** Whether another act that its article tells is one from which it may have them. */
    static boolean on(Cluster.Member member) {
        EventMention m = member.mention();
        if (m.from() == null && (m.kind() != Kind.MEETING || m.place() == null)) {
            return false; // all below ask for its day, or for the place of talks
        }
        return member.article().mentions().stream()
                .anyMatch(o -> !o.id().equals(m.id())
                        && (isOfStatement(m, o)
                                || isOfOther(m, o)
                                || isOfVisit(m, o)
                                || isOfActElsewhere(m, o)
                                || isAtHomeOfGuest(m, o)));
    }

    /** "In a statement of 11 September it condemned the attack": the date is that of the statement. */
    private static boolean isOfStatement(EventMention m, EventMention other) {
        return m.kind() != Kind.STATEMENT
                && other.kind() == Kind.STATEMENT
                && m.from() != null
                && Objects.equals(m.from(), other.from())
                && m.evidence().start() == other.evidence().start();
    }

    /** "It suspended the treaty, and closed the border on 24 April": the date is that of the closing, and was taken over. */
    private static boolean isOfOther(EventMention m, EventMention other) {
        return m.dateHow() == DateHow.INFERRED
                && other.dateHow() == DateHow.STATED
                && m.from() != null
                && m.from().equals(other.from())
                && m.evidence().start() == other.evidence().start();
    }

    /** Papers with the very day on which, in one of their sentences, the guest came or left: that day is the visit's. */
    private static boolean isOfVisit(EventMention m, EventMention visit) {
        if (m.kind() != Kind.AGREEMENT || visit.kind() != Kind.VISIT || m.from() == null || !sharesSentence(m, visit)) {
            return false;
        }
        boolean isCome = m.from().equals(visit.from()) && !m.from().equals(visit.to());
        boolean isLeft = m.from().equals(visit.to()) && !m.from().equals(visit.from());
        return isCome || isLeft;
    }

    /** "On Sunday he talked in Cotonou before he flew on to Guinea": that day is that of the talks in the other state. */
    private static boolean isOfActElsewhere(EventMention m, EventMention other) {
        String host = m.place() == null ? null : m.place().state();
        String elsewhere = other.place() == null ? null : other.place().state();
        return m.kind() == Kind.VISIT
                && other.kind() == Kind.MEETING
                && host != null
                && elsewhere != null
                && !host.equals(elsewhere)
                && m.from() != null
                && m.from().equals(other.from())
                && m.evidence().start() == other.evidence().start();
    }

    private static boolean sharesSentence(EventMention m, EventMention other) {
        return tells(m, other.evidence().start()) || other.also().stream().anyMatch(e -> tells(m, e.start()));
    }

    private static boolean tells(EventMention m, int start) {
        return m.evidence().start() == start || m.also().stream().anyMatch(e -> e.start() == start);
    }

    /** Talks at the home of him who, as the article says, was abroad with his host. */
    private static boolean isAtHomeOfGuest(EventMention m, EventMention visit) {
        Place place = m.place();
        if (m.kind() != Kind.MEETING || visit.kind() != Kind.VISIT || place == null || place.state() == null) {
            return false;
        }
        boolean isGuests = visit.participants().stream()
                .anyMatch(
                        p -> p.role() == Participant.Role.ACTOR && place.state().equals(p.state()));
        boolean isHostThere = visit.participants().stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT && p.state() != null)
                .anyMatch(h -> !place.state().equals(h.state())
                        && m.participants().stream()
                                .anyMatch(p -> Objects.requireNonNull(h.state()).equals(p.state())));
        boolean isElsewhen = m.from() != null && visit.from() != null && Dates.gap(m, visit) > 1;
        return isGuests && isHostThere && !isElsewhen;
    }
}
