package org.umubano.coreference;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * How much speaks for two event mentions being one event. Above 0: one event. {@link #APART}: they cannot be one.
 * Symmetric. With a list for reasons each part is also told in words.
 */
final class PairScore {

    /** Days that a date may be off that was worked out from a weekday or from another sentence. */
    static final int LOOSE = 7;

    static final int YEAR = 365;

    static final float APART = Float.NEGATIVE_INFINITY;

    /** What the parts must outweigh. */
    private static final float BAR = 2.25f;

    private static final PairScore SILENT = new PairScore(null);

    private final @Nullable List<Reason> reasons;
    private final PeopleScore people;

    private PairScore(@Nullable List<Reason> reasons) {
        this.reasons = reasons;
        this.people = new PeopleScore(reasons);
    }

    static float of(Node a, Node b) {
        return SILENT.inOrder(a, b);
    }

    static float explain(Node a, Node b, List<Reason> reasons) {
        reasons.add(new Reason("bar", -BAR, "what the reasons must outweigh"));
        return new PairScore(reasons).inOrder(a, b);
    }

    private float say(String what, float weight, String text) {
        if (reasons != null && weight != 0) {
            reasons.add(new Reason(what, weight, text));
        }
        return weight;
    }

    /** The same without building a text that nobody reads. */
    private float say(String what, float weight, Supplier<String> text) {
        return reasons == null ? weight : say(what, weight, text.get());
    }

    /** In one order whichever side asks: sums of fractions and the lines of two acts depend on it. */
    private float inOrder(Node a, Node b) {
        return Node.ORDER.compare(a, b) <= 0 ? score(a, b) : score(b, a);
    }

    private float score(Node a, Node b) {
        float sum = -BAR;
        if (a.mention.article().equals(b.mention.article())) {
            return say("article", APART, "two acts that one article tells apart");
        }
        sum += act(a, b);
        if (sum == APART) {
            return sum;
        }
        sum += states(a, b);
        if (sum == APART) {
            return sum;
        }
        sum += dates(a, b);
        if (sum == APART) {
            return sum;
        }
        sum += people.score(a, b);
        if (sum == APART) {
            return sum;
        }
        return sum + place(a, b) + content(a, b) + context(a, b) + status(a, b);
    }

    private float act(Node a, Node b) {
        if (a.act.kind() != b.act.kind()) {
            return say(
                    "kind",
                    APART,
                    () -> a.act.kind().code() + " and " + b.act.kind().code());
        }
        boolean sameSubtype = a.mention.subtype().equals(b.mention.subtype());
        if (a.act.name().equals(b.act.name())) {
            if (sameSubtype) {
                return say("kind", 0.5f, () -> "both " + a.mention.subtype());
            }
            return say("kind", stages(a, b), () -> both(a, b));
        }
        if (isGeneral(a) || isGeneral(b)) {
            return say("kind", -0.5f, () -> both(a, b));
        }
        if (a.act.kind() == Kind.AGREEMENT && !isEnded(a) && !isEnded(b)) {
            return say("kind", -1.2f, () -> both(a, b));
        }
        if (a.act.kind() == Kind.ACCREDITATION && (a.precision != 3 || b.precision != 3)) {
            return say("kind", -1.2f, () -> both(a, b));
        }
        return say("kind", APART, () -> both(a, b));
    }

    /** Talks of two and talks of delegations are mostly two acts of one visit; what is negotiated is not yet to be signed. */
    private static float stages(Node a, Node b) {
        boolean delegation = either(a, b, "delegation") || either(a, b, "forum");
        boolean negotiation = either(a, b, "negotiation") && (a.topics & b.topics) == 0;
        if (negotiation) {
            return -2f;
        }
        if (either(a, b, "to-be-signed") && either(a, b, "signed")) {
            return 0.3f;
        }
        if (a.act.kind() == Kind.STATEMENT) {
            int x = tone(a);
            int y = tone(b);
            return x == 0 || y == 0 ? 0 : x == y ? 0.25f : -3f;
        }
        boolean sorts = a.act.kind() == Kind.COOPERATION || a.act.kind() == Kind.AID;
        boolean otherSort = sorts && !isAny(a) && !isAny(b);
        return delegation ? -1.2f : otherSort ? -0.8f : 0f;
    }

    private static final int FRIENDLY = 1;
    private static final int HOSTILE = 2;
    private static final int ASKING = 4;

    /** Statements of two tones are two; 0 where the subtype tells none. */
    private static int tone(Node n) {
        return switch (n.mention.subtype()) {
            case "praise", "thanks", "congratulation", "condolence", "apology" -> FRIENDLY;
            case "accusation", "condemnation", "threat", "denial", "refusal" -> HOSTILE;
            case "appeal", "proposal" -> ASKING;
            default -> 0;
        };
    }

    /** Whether the subtype says no more than the kind. */
    private static boolean isAny(Node n) {
        return n.mention.subtype().equals(n.act.kind().code());
    }

    private static boolean either(Node a, Node b, String subtype) {
        return a.mention.subtype().equals(subtype) || b.mention.subtype().equals(subtype);
    }

    private static boolean isEnded(Node n) {
        return n.act.name().equals("ended") || n.act.name().equals("renewed");
    }

    private static boolean isGeneral(Node n) {
        return n.act.name().equals(n.act.kind().code());
    }

    private static String both(Node a, Node b) {
        return a.mention.subtype() + " and " + b.mention.subtype();
    }

    private float states(Node a, Node b) {
        if (a.states.length == 0 || b.states.length == 0) {
            return 0;
        }
        int common = Sets.common(a.states, b.states);
        if (common == 0) {
            boolean isOneForum = a.act.kind() == Kind.SUMMIT && Sets.meet(a.named, b.named);
            return isOneForum ? 0 : say("states", APART, "no state in common");
        }
        if (a.act.kind() == Kind.VISIT) {
            if (a.actors.length > 0 && b.actors.length > 0 && !Sets.meet(a.actors, b.actors)) {
                return say("states", APART, "visitors of different states");
            }
            if (a.hosts.length > 0 && b.hosts.length > 0 && !Sets.meet(a.hosts, b.hosts)) {
                return say("states", APART, "hosts of different states");
            }
        }
        if (a.act.directed() && a.actors.length > 0 && b.actors.length > 0 && !Sets.meet(a.actors, b.actors)) {
            return PeopleScore.haveOneActor(a, b)
                    ? say("states", -0.3f, "one person, given to different states")
                    : say("states", APART, "acts of different states");
        }
        if (common == 1 && isOfTwo(a) && isOfTwo(b)) {
            return isOfThree(a, b)
                    ? say("states", -0.5f, "two pairs of three states that both articles tell of")
                    : say("states", -1.5f, "acts of two different pairs of states");
        }
        if (common == 1 && a.act.kind() == Kind.DISPUTE && Math.min(a.states.length, b.states.length) >= 3) {
            return say("states", -1.5f, "disputes of different states");
        }
        float share = (float) common / (a.states.length + b.states.length - common);
        float rare = common >= 2 ? Math.min(a.act.rarity(), b.act.rarity()) : 0f;
        return say(
                "states", share + rare, () -> common + " in common" + (rare > 0 ? ", and the act is a rare one" : ""));
    }

    private static boolean isOfTwo(Node n) {
        boolean bilateral = switch (n.act.kind()) {
            case VISIT, MEETING, CALL, AGREEMENT, AID, RELATIONS, MISSION -> true;
            default -> false;
        };
        return bilateral && n.states.length == 2;
    }

    /** An agreement that a third state brings about is told of any two of the three. */
    private static boolean isOfThree(Node a, Node b) {
        return a.act.kind() == Kind.AGREEMENT
                && a.mention.subtype().equals(b.mention.subtype())
                && Sets.common(a.states, b.story) == a.states.length
                && Sets.common(b.states, a.story) == b.states.length;
    }

    private float dates(Node a, Node b) {
        if (a.hasDate() && b.hasDate()) {
            return stated(a, b);
        }
        if (a.low > b.high + 1 || b.low > a.high + 1) {
            int gap = Math.max(a.low - b.high, b.low - a.high);
            if (a.session != 0 && a.session == b.session) {
                return say("dates", -0.5f, "one session, told at other times");
            }
            boolean far = gap > 14 && !a.act.once();
            return far
                    ? say("dates", APART, () -> "told at another time by " + gap + " days")
                    : say("dates", -1f - Math.min(1f, gap / 30f), () -> "another time by " + gap + " days");
        }
        boolean known = (a.hasDate() || a.expected != Node.NEVER) && (b.hasDate() || b.expected != Node.NEVER);
        return known && !a.act.once() ? soft(a, b) : 0;
    }

    /** Where one has no date but its article's time tells: the nearer the likelier. */
    private float soft(Node a, Node b) {
        int distance = Math.max(0, Math.max(first(a) - last(b), first(b) - last(a)));
        float scale = Math.max(scale(a), scale(b));
        boolean isGuess = (a.isGuess || b.isGuess) && a.act.kind() != Kind.STATEMENT;
        float weight = Math.max(isGuess ? -0.2f : -0.8f, 0.7f - 0.7f * distance / scale);
        return say("dates", weight, () -> "about " + distance + " days apart as far as the articles' dates tell");
    }

    private static int first(Node n) {
        return n.hasDate() ? n.from : n.expected;
    }

    private static int last(Node n) {
        return n.hasDate() ? n.to : n.expectedEnd;
    }

    private static float scale(Node n) {
        boolean planned = n.mention.status() == Status.PLANNED || n.mention.status() == Status.PROPOSED;
        return n.hasDate() ? 1 : planned ? n.act.lookAhead() / 3f : Math.max(10, n.act.lookBack());
    }

    private float stated(Node a, Node b) {
        int gap = Math.max(a.from - (b.isOpen ? b.high : b.to), b.from - (a.isOpen ? a.high : a.to));
        int coarse = Math.min(a.precision, b.precision);
        if (gap <= 0) {
            float weight = coarse < 3 ? (coarse == 2 ? 1.2f : 0.8f) : a.from == b.from ? 2f : 1.5f;
            return say("dates", weight, () -> datesOf(a, b) + " agree as far as known");
        }
        int most = coarse < 3 ? a.act.gapCoarse() : a.act.gapDay();
        boolean isLoose = (a.isLoose || b.isLoose) && coarse == 3;
        if (gap > most && isLoose && gap <= most + LOOSE) {
            return say("dates", -0.5f, () -> datesOf(a, b) + " may be one, for one of them was worked out");
        }
        if (gap > most && (a.isLoose || b.isLoose) && a.session != 0 && a.session == b.session) {
            return say("dates", -0.5f, () -> datesOf(a, b) + " for one session, and one of them was worked out");
        }
        if (gap > most) {
            return isSlip(a, b)
                    ? say("dates", -0.8f, () -> datesOf(a, b) + " differ as by a slip in the month or year")
                    : say("dates", APART, () -> datesOf(a, b) + " are " + gap + " days apart");
        }
        if (a.act.once() || a.act.gapCoarse() > 60 && coarse < 3) {
            return say("dates", -0.2f, () -> datesOf(a, b) + " differ, as reports of such an act may");
        }
        if (a.act.kind() == Kind.STATEMENT) {
            return say("dates", 0.2f, () -> datesOf(a, b) + " nearly agree");
        }
        return say("dates", coarse < 3 ? 0.4f : 1f - 0.35f * gap, () -> datesOf(a, b) + " nearly agree");
    }

    private static String datesOf(Node a, Node b) {
        return a.mention.from() + " and " + b.mention.from();
    }

    /**
     * Whether one of two dates may be the other with a wrong month or year: all else of them is the same, and the articles
     * are not known to be of two times.
     */
    private static boolean isSlip(Node a, Node b) {
        if (a.precision < 2 || a.precision != b.precision || isOfTwoTimes(a, b)) {
            return false;
        }
        return isSlip(a, a.mention.from(), b.mention.from())
                || isSlip(a, a.mention.to(), b.mention.to())
                || a.precision == 3 && isYearOff(a, b);
    }

    private static boolean isOfTwoTimes(Node a, Node b) {
        return a.published != Node.NEVER && b.published != Node.NEVER && Math.abs(a.published - b.published) > 30;
    }

    /** Whether the days are those of the other, but for the year; an end alone compares with a beginning too. */
    private static boolean isYearOff(Node a, Node b) {
        Node early = a.from <= b.from ? a : b;
        Node late = early == a ? b : a;
        int from = early.from + YEAR;
        int to = early.to + YEAR;
        return from <= late.to + late.act.gapDay() && late.from <= to + late.act.gapDay();
    }

    private static boolean isSlip(Node a, @Nullable PartialDate x, @Nullable PartialDate y) {
        if (x == null || y == null) {
            return false;
        }
        boolean ofYear = x.month() == y.month() && x.day() == y.day() && Math.abs(x.year() - y.year()) == 1;
        boolean ofMonth =
                a.precision == 3 && x.year() == y.year() && x.day() == y.day() && Math.abs(x.month() - y.month()) == 1;
        return ofYear || ofMonth;
    }

    private float place(Node a, Node b) {
        if (a.city != 0 && b.city != 0) {
            if (a.city == b.city) {
                return say("place", 0.7f, "the same city");
            }
            if (isDistant(a)) {
                return 0;
            }
            return a.placeState == b.placeState
                    ? say("place", -0.5f, "two cities of one state")
                    : say("place", -1.5f, "two cities of two states");
        }
        if (a.placeState != 0 && b.placeState != 0 && !(isDistant(a) && a.placeState != b.placeState)) {
            return a.placeState == b.placeState
                    ? say("place", 0.3f, "the same state")
                    : say("place", -1f, "two states");
        }
        return 0;
    }

    /** What one state does to another from afar is told with the capital of either. */
    private static boolean isDistant(Node n) {
        return n.act.kind() == Kind.STATEMENT
                || n.act.kind() == Kind.RELATIONS && !n.act.name().startsWith("border");
    }

    private float content(Node a, Node b) {
        float sum = 0;
        boolean topical = switch (a.act.kind()) {
            case AGREEMENT, AID, COOPERATION, STATEMENT -> true;
            default -> false;
        };
        if (a.topics != 0 && b.topics != 0) {
            int common = Long.bitCount(a.topics & b.topics);
            if (common > 0) {
                float cover = (float) common / Math.min(Long.bitCount(a.topics), Long.bitCount(b.topics));
                sum += say("topics", topical ? 0.3f + 0.9f * cover : 0.3f * cover, () -> common + " in common");
            } else {
                sum += say("topics", noTopics(a, b), "none in common");
            }
        } else if (a.act.kind() == Kind.STATEMENT && (a.topics | b.topics) != 0 && !areHostile(a, b)) {
            sum += say("topics", -0.5f, "only one statement has any");
        }
        if (a.named.length > 0 && b.named.length > 0) {
            sum += Sets.meet(a.named, b.named)
                    ? say("named", 1.5f, "a programme, forum or body in common")
                    : say("named", -0.3f, "different programmes, forums or bodies");
        }
        if (Sets.meet(a.figures, b.figures)) {
            sum += say("figures", 0.5f, "a figure in common");
        } else if (Sets.meet(a.counted, b.counted)) {
            sum += say("figures", -0.2f, "other counts of the same");
        }
        if (a.session != 0 && b.session != 0) {
            sum += a.session == b.session
                    ? say("figures", Sets.common(a.states, b.states) >= 2 ? 2.5f : 1.5f, "the same session")
                    : say("figures", -3f, "two sessions of one body");
        }
        return sum;
    }

    /** A state accuses another of several things in one breath; it praises it on many occasions. */
    private static boolean areHostile(Node a, Node b) {
        return tone(a) == HOSTILE && tone(b) == HOSTILE;
    }

    private static float noTopics(Node a, Node b) {
        return switch (a.act.kind()) {
            case STATEMENT -> areHostile(a, b) ? -0.8f : -2.5f;
            case AID, COOPERATION -> -1.5f;
            case AGREEMENT -> a.people.length == 0 ? -0.3f : -0.6f;
            default -> -0.3f;
        };
    }

    private float context(Node a, Node b) {
        if (a.context.length == 0 || b.context.length == 0) {
            return 0;
        }
        int common = Sets.common(a.context, b.context);
        float cover = (float) common / Math.min(a.context.length, b.context.length);
        return say("articles", 1.2f * cover, () -> common + " people and days in common");
    }

    /** What one article tells as news is hardly what another tells as background, unless dates say so. */
    private float status(Node a, Node b) {
        boolean past = a.mention.status() == Status.PAST;
        if (past == (b.mention.status() == Status.PAST) || (a.hasDate() && b.hasDate()) || a.act.once()) {
            return 0;
        }
        Node background = past ? a : b;
        Node news = past ? b : a;
        boolean later = background.published != Node.NEVER && news.high < background.published;
        if (later || (background.hasDate() && news.isDated())) {
            return 0;
        }
        return say("status", -0.6f, "background in one article, news in the other");
    }
}
