package org.umubano.coreference;

import java.util.Arrays;
import org.umubano.event.Status;

/**
 * Whether two mentions of one article are one act that it tells twice: what nobody does twice at one time. "The president
 * is in Hanoi", and further down "he was received on Friday"; talks and papers may well be several.
 */
final class Retold {

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
            default -> false;
        };
        return isSameAct && isOfOneTime(a, b);
    }

    private static boolean isOfOneSort(Node a, Node b) {
        return Arrays.equals(a.states, b.states) && a.mention.subtype().equals(b.mention.subtype());
    }

    /** What a headline tells in short is told once more below it. */
    private static boolean isHeadline(Node n) {
        return n.mention.evidence().start() == 0;
    }

    /** Both news or both background, and no dates that are apart. */
    private static boolean isOfOneTime(Node a, Node b) {
        if ((a.mention.status() == Status.PAST) != (b.mention.status() == Status.PAST)) {
            return false;
        }
        if (!a.hasDate() || !b.hasDate()) {
            return a.mention.status() == b.mention.status();
        }
        return Math.max(a.from, b.from) - Math.min(a.to, b.to) <= (a.isLoose || b.isLoose ? 1 : 0);
    }
}
