package org.umubano.coreference;

import java.util.Arrays;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * Whether two mentions of one article are one act that it tells twice: what nobody does twice at one time. "The president
 * is in Hanoi", and further down "he was received on Friday"; talks and papers may well be several.
 */
final class Retold {

    /** Days around its article in which a stay is of its time. */
    private static final int DAYS = 3;

    private Retold() {}

    static boolean isOne(Node a, Node b) {
        if (a.act != b.act && !a.act.name().equals(b.act.name()) || a.act.kind() != b.act.kind()) {
            return false;
        }
        boolean isSameAct = switch (a.act.kind()) {
            case VISIT ->
                Parts.isTrip(a)
                        && a.hosts.length == 1
                        && Arrays.equals(a.hosts, b.hosts)
                        && Arrays.equals(a.actors, b.actors)
                        && PeopleScore.haveOneActor(a, b);
            case RELATIONS, FORCE -> isOfOneSort(a, b) && (!a.act.directed() || Arrays.equals(a.actors, b.actors));
            case AGREEMENT ->
                isOfOneSort(a, b)
                        && (isHeadline(a) || isHeadline(b))
                        && ((a.topics & b.topics) != 0 || (isHeadline(a) ? b : a).topics == 0)
                        && (a.figures.length == 0 || b.figures.length == 0 || Sets.meet(a.figures, b.figures));
            case STATEMENT, AID, MISSION, DISPUTE, COOPERATION, ACCREDITATION ->
                (isHeadline(a) || isHeadline(b)) && isOfOneSide(a, b);
            case SUMMIT ->
                (isHeadline(a) || isHeadline(b)) && (Sets.meet(a.states, b.states) || Sets.meet(a.named, b.named));
            default -> false;
        };
        boolean isHead = isHeadline(a) || isHeadline(b);
        if (!isSameAct && isHead && (a.act.kind() == Kind.FORCE || a.act.kind() == Kind.RELATIONS)) {
            isSameAct = isOfOneSide(a, b);
        }
        return isSameAct && (isHead ? mayBeOfOneTime(a, b) : isOfOneTime(a, b));
    }

    /** Whether the states that act are the same, and the others do not differ; statements also of one tone. */
    private static boolean isOfOneSide(Node a, Node b) {
        int common = Sets.common(a.states, b.states);
        return common >= 2
                && common == Math.min(a.states.length, b.states.length)
                && (!a.act.directed() || Sets.meet(a.actors, b.actors))
                && (a.act.kind() != Kind.STATEMENT || isOfOneTone(a, b));
    }

    private static boolean isOfOneTone(Node a, Node b) {
        int x = ActScore.tone(a);
        int y = ActScore.tone(b);
        return x == 0 || y == 0 || x == y;
    }

    /** A headline says what is to come of what was decided, and gives no day. */
    private static boolean mayBeOfOneTime(Node a, Node b) {
        boolean isPast = a.mention.status() == Status.PAST;
        if (isPast != (b.mention.status() == Status.PAST)) {
            return false;
        }
        return !a.hasDate()
                || !b.hasDate()
                || Math.max(a.from, b.from) - Math.min(a.to, b.to) <= (a.isLoose || b.isLoose ? 1 : 0);
    }

    private static boolean isOfOneSort(Node a, Node b) {
        return Arrays.equals(a.states, b.states) && a.mention.subtype().equals(b.mention.subtype());
    }

    /** What a headline tells in short is told once more below it. */
    private static boolean isHeadline(Node n) {
        return n.mention.evidence().start() == 0;
    }

    /** Whether a stay is of the days of the article, which has told of it without a date too. */
    private static boolean isThen(Node dated, Node undated) {
        return dated.hasDate()
                && !undated.hasDate()
                && dated.mention.status() != Status.PAST
                && dated.published != Node.NEVER
                && dated.from <= dated.published + DAYS
                && dated.to >= dated.published - DAYS;
    }

    /** Both news or both background, and no dates that are apart. */
    private static boolean isOfOneTime(Node a, Node b) {
        if ((a.mention.status() == Status.PAST) != (b.mention.status() == Status.PAST)) {
            return false;
        }
        if (!a.hasDate() || !b.hasDate()) {
            return a.mention.status() == b.mention.status()
                    || a.act.kind() == Kind.VISIT && (isThen(a, b) || isThen(b, a));
        }
        return Math.max(a.from, b.from) - Math.min(a.to, b.to) <= (a.isLoose || b.isLoose ? 1 : 0);
    }
}
