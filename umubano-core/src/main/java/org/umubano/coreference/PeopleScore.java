package org.umubano.coreference;

import java.util.List;
import org.umubano.event.Kind;

/** What the people of two event mentions say: the same ones, the same offices, or others of the same state. */
final class PeopleScore {

    private static final float MOST = 1.45f;

    /** Two envoys are sent away on two days. */
    private static final float OF_ANOTHER_DAY = -2.8f;

    private static final int GOVERNMENT = "GOV".hashCode();
    private static final int MINISTER = "MIN".hashCode();
    /** Ministers who have an office code of their own. */
    private static final int[] MINISTERS = Sets.of(List.of("MFA".hashCode(), "DMFA".hashCode(), "MOD".hashCode()));

    /**
     * Offices that one holds beside another, or that articles take for each other: the foreign minister whom nobody names may be
     * whom another article calls deputy prime minister.
     */
    private static final int[] CABINET = Sets.of(List.of("MFA".hashCode(), "DMFA".hashCode(), "DHOG".hashCode()));

    private final Telling telling;

    PeopleScore(Telling telling) {
        this.telling = telling;
    }

    private enum Match {
        NAME,
        OFFICE,
        /** Another person, or the holder of another office. */
        OTHER,
        /** One of both has neither name nor office in common terms. */
        UNKNOWN,
        /** Another person, but one of both is not named where the act is told: he was taken from other sentences. */
        DOUBTFUL
    }

    float score(Node a, Node b) {
        if (a.people.length == 0 || b.people.length == 0) {
            return a.people.length == b.people.length ? 0 : telling.say("people", -0.1f, "only one names any");
        }
        long there = count(a, b);
        long back = count(b, a);
        return weigh(
                a,
                b,
                least(there, back, Match.NAME),
                least(there, back, Match.OFFICE),
                least(there, back, Match.OTHER),
                least(there, back, Match.DOUBTFUL));
    }

    /** Counts of one byte each: no pair is worth an array. */
    private static long count(Node a, Node b) {
        long counts = 0;
        for (Node.Person p : a.people) {
            int shift = 8 * best(p, b).ordinal();
            if ((counts >>> shift & 0xff) < 0xff) {
                counts += 1L << shift;
            }
        }
        return counts;
    }

    private static int least(long there, long back, Match match) {
        int shift = 8 * match.ordinal();
        return (int) Math.min(there >>> shift & 0xff, back >>> shift & 0xff);
    }

    private float weigh(Node a, Node b, int names, int offices, int others, int doubtful) {
        float sum = 0;
        if (names > 0) {
            sum += telling.count("people", Math.min(MOST, 0.8f * names), names, " by name");
        }
        if (offices > 0) {
            sum += telling.count("people", 0.45f, offices, " by office");
        }
        if (doubtful > 0) {
            sum += telling.count("people", -0.8f * doubtful, doubtful, " are others, who are not named there");
        }
        if (others > 0) {
            boolean mustAgree = switch (a.act.kind()) {
                case VISIT, MEETING, CALL, STATEMENT -> true;
                default -> false;
            };
            if (a.act.kind() == Kind.STATEMENT && areOthers(a, b)) {
                return telling.say("people", PairScore.APART, "other speakers");
            }
            boolean isSession = a.isOfSession(b);
            boolean isOfOthers = names == 0 && offices == 0 && mustAgree
                    || a.act.kind() == Kind.MEETING && others >= names + offices;
            if (isOfOthers && !isSession && !a.isGuessedBeside(b)) {
                return telling.say("people", PairScore.UNLIKE, "other people of the same states");
            }
            float weight = switch (a.act.kind()) {
                case SUMMIT -> 0f;
                case AGREEMENT -> -0.4f;
                case FORCE -> 0f;
                default -> -0.8f;
            };
            if (names == 0 && a.act.kind() == Kind.RELATIONS && areOfOtherDays(a, b)) {
                weight = OF_ANOTHER_DAY;
            }
            sum += telling.count("people", weight * others, others, " of the same state are others");
        }
        return sum;
    }

    private static boolean areOfOtherDays(Node a, Node b) {
        return a.precision == 3 && b.precision == 3 && (a.to < b.from || b.to < a.from);
    }

    /** How a person stands to those of the same state on the other side. */
    private static Match best(Node.Person p, Node other) {
        Match best = Match.UNKNOWN;
        for (Node.Person q : other.people) {
            if (p.state() != 0 && q.state() != 0 && p.state() != q.state()) {
                if (isOne(p, q)) {
                    return Match.NAME;
                }
                continue;
            }
            Match m = match(p, q);
            if (m == Match.NAME) {
                return m;
            }
            if (m == Match.OTHER && (p.state() == 0 || q.state() == 0)) {
                continue;
            }
            boolean isDoubt = m == Match.OTHER && p.isNamed() && q.isNamed() && p.isTold() != q.isTold();
            m = isDoubt && isTalks(other) ? Match.DOUBTFUL : m;
            if (m == Match.OFFICE || best == Match.UNKNOWN) {
                best = m;
            }
        }
        return best;
    }

    /** Of whom "the two leaders" talk is found in other sentences, and may be found wrongly. */
    private static boolean isTalks(Node n) {
        return n.act.kind() == Kind.MEETING || n.act.kind() == Kind.VISIT;
    }

    /** Whether those who speak are known on both sides, and none of the one is any of the other. */
    private static boolean areOthers(Node a, Node b) {
        boolean isKnown = false;
        for (Node.Person p : a.people) {
            for (Node.Person q : b.people) {
                if (p.isActor() && q.isActor()) {
                    Match m = match(p, q);
                    if (m != Match.OTHER) {
                        return false;
                    }
                    isKnown = true;
                }
            }
        }
        return isKnown;
    }

    /** Whether one who acts in the one surely acts in the other, whatever state the articles give him. */
    static boolean haveOneActor(Node a, Node b) {
        for (Node.Person p : a.people) {
            for (Node.Person q : b.people) {
                if (p.isActor() && q.isActor() && isOne(p, q)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The full name, not a last name alone, which people of two states may share. */
    private static boolean isOne(Node.Person p, Node.Person q) {
        return p.name().isFull() && q.name().isFull() && p.name().isSame(q.name());
    }

    private static Match match(Node.Person p, Node.Person q) {
        if (p.isNamed() && q.isNamed()) {
            return p.isSame(q) ? Match.NAME : Match.OTHER;
        }
        if (p.offices().length == 0 || q.offices().length == 0 || isGovernment(p) || isGovernment(q)) {
            return Match.UNKNOWN;
        }
        if (Sets.meet(p.offices(), q.offices())) {
            return Match.OFFICE;
        }
        boolean isOpen = isSomeMinister(p) && isMinister(q)
                || isSomeMinister(q) && isMinister(p)
                || p.isNamed() != q.isNamed() && Sets.meet(p.offices(), CABINET) && Sets.meet(q.offices(), CABINET);
        return isOpen ? Match.UNKNOWN : Match.OTHER;
    }

    /** "The minister", of whom nobody says which. */
    private static boolean isSomeMinister(Node.Person p) {
        return !p.isNamed() && p.offices().length == 1 && p.offices()[0] == MINISTER;
    }

    private static boolean isMinister(Node.Person p) {
        return Sets.meet(p.offices(), MINISTERS);
    }

    /** The government as such: whoever of it acts, it acts. */
    private static boolean isGovernment(Node.Person p) {
        return p.offices().length == 1 && p.offices()[0] == GOVERNMENT;
    }
}
