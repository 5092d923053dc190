package org.umubano.coreference;

import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** What the times of two event mentions say: stated days, and where an undated act lies by its article. */
final class DateScore {

    /** Days that a date may be off that was worked out from a weekday or from another sentence. */
    static final int LOOSE = 7;

    static final int YEAR = 365;

    /** Dates so near may be two reports of one act, where others say so. */
    private static final int FORTNIGHT = 14;

    /** Two dates of some months apart: no two such mentions are one, but one wrong date does not bar an event that many tell. */
    private static final float OTHER_DATE = -5;

    /** Days by which what an article tells without a date may lie before the time that is usual for such an act. */
    private static final int WEEKS = 60;

    /** Days between a day and a month next to it: people remember the turn of a month badly. */
    private static final int NEARLY = 4;

    /** Days between two times of which one may be a guess or wrong; no such error is greater. */
    private static final int FAR = 548;

    private final Telling telling;

    DateScore(Telling telling) {
        this.telling = telling;
    }

    float score(Node a, Node b) {
        if (a.hasDate() && b.hasDate()) {
            return stated(a, b);
        }
        if (a.low > b.high + 1 || b.low > a.high + 1) {
            int gap = Math.max(a.low - b.high, b.low - a.high);
            if (a.isOfSession(b)) {
                return telling.say("dates", -0.5f, "one session, told at other times");
            }
            // An invitation is dated by the day on which it was given, or by that of the visit.
            boolean far = gap > 14 && !a.act.once() && !a.act.name().equals("invitation");
            return far
                    ? telling.say(
                            "dates",
                            gap <= WEEKS ? PairScore.UNLIKE : PairScore.APART,
                            () -> "told at another time by " + gap + " days")
                    : telling.say("dates", -0.55f - Math.min(1f, gap / 15f), () -> "another time by " + gap + " days");
        }
        boolean known = (a.hasDate() || a.expected != Node.NEVER) && (b.hasDate() || b.expected != Node.NEVER);
        if (a.act.once()) {
            return 0;
        }
        return known ? soft(a, b) : telling.say("time", timeless(a, b), "the time of one of them is not known");
    }

    /** Where nobody knows when one was: articles without people and days in common hardly tell of one act. */
    private static float timeless(Node a, Node b) {
        return switch (Sets.common(a.context, b.context)) {
            case 0 -> -0.7f;
            case 1 -> -0.35f;
            case 2 -> 0.05f;
            default -> 0.3f;
        };
    }

    /** Where one has no date but its article's time tells: the nearer the likelier. */
    private float soft(Node a, Node b) {
        int distance = Math.max(0, Math.max(first(a) - last(b), first(b) - last(a)));
        float scale = Math.max(scale(a), scale(b)) * (a.act.kind() == Kind.STATEMENT ? 0.5f : 1f);
        // Measures between states are told of when they are taken, and the next ones soon after them.
        boolean isPrompt = a.act.kind() == Kind.RELATIONS;
        boolean isGuess = (a.isGuess || b.isGuess) && a.act.kind() != Kind.STATEMENT && !isPrompt;
        // No guess is wrong by a year and a half, and these are two.
        boolean isFar = isGuess && distance > FAR;
        boolean isJoint = a.act.kind() == Kind.COOPERATION;
        float guessed = isFar ? -2.4f : isJoint ? -0.8f : -0.2f;
        float worst = isGuess ? guessed : isPrompt ? -1.5f : -0.8f;
        float weight = Math.max(worst, 0.5f - (isPrompt || isJoint ? 1f : 0.5f) * distance / scale);
        return telling.say(
                "dates", weight, () -> "about " + distance + " days apart as far as the articles' dates tell");
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
        boolean isDeadline = isEndOnly(a) || isEndOnly(b);
        if (gap <= 0 && isDeadline) {
            return telling.say("dates", 0.4f, () -> datesOf(a, b) + " agree, though of one only an end is known");
        }
        if (gap <= 0) {
            float weight = coarse < 3 ? (coarse == 2 ? 1.4f : 1f) : a.from == b.from ? 1.6f : 0.4f;
            float sure = sure(a, b);
            return telling.say(
                    "dates",
                    weight + sure,
                    () -> datesOf(a, b) + " agree as far as known" + (sure > 0 ? ", both are stated" : ""));
        }
        int most = coarse < 3 || isDeadline ? a.act.gapCoarse() : a.act.gapDay();
        boolean isLoose = (a.isLoose || b.isLoose) && coarse == 3;
        if (gap > most && isLoose && gap <= most + LOOSE) {
            return telling.say("dates", -0.9f, () -> datesOf(a, b) + " may be one, for one of them was worked out");
        }
        if (gap > most && (a.isLoose || b.isLoose) && a.isOfSession(b)) {
            return telling.say(
                    "dates", -0.5f, () -> datesOf(a, b) + " for one session, and one of them was worked out");
        }
        if (gap > most && coarse < 3 && gap <= NEARLY) {
            return telling.say("dates", -0.4f, () -> datesOf(a, b) + " are next to each other");
        }
        if (gap > most && gap <= FORTNIGHT && isPlan(a) && isPlan(b) && a.city != 0 && a.city == b.city) {
            return telling.say(
                    "dates", -0.5f, () -> datesOf(a, b) + " are " + gap + " days apart, and a plan may move");
        }
        if (gap > most) {
            return isSlip(a, b)
                    ? telling.say("dates", -0.3f, () -> datesOf(a, b) + " differ as by a slip in the month or year")
                    : telling.say(
                            "dates",
                            gap <= FORTNIGHT ? PairScore.UNLIKE : gap <= FAR ? OTHER_DATE : PairScore.APART,
                            () -> datesOf(a, b) + " are " + gap + " days apart");
        }
        if (a.act.name().equals("hosting") && a.precision != b.precision) {
            return telling.say("dates", -1.2f, () -> datesOf(a, b) + " are two years, and a state is host often");
        }
        if (a.act.once() || a.act.gapCoarse() > 60 && coarse < 3) {
            return telling.say("dates", -0.2f, () -> datesOf(a, b) + " differ, as reports of such an act may");
        }
        if (a.act.kind() == Kind.STATEMENT) {
            return telling.say("dates", -0.3f, () -> datesOf(a, b) + " nearly agree");
        }
        if (a.act.kind() == Kind.VISIT && !Parts.isTrip(a) && coarse == 3 && a.city != b.city) {
            return telling.say("dates", -0.6f, () -> datesOf(a, b) + " are two days, for two places of a journey");
        }
        return telling.say(
                "dates",
                isCoarse(a, b) ? 0f : coarse < 3 ? 0.2f : nearly(a) - slope(a) * gap,
                () -> datesOf(a, b) + " nearly agree");
    }

    /** On the day of the news much is done; who states the day of what lies before it means that act. */
    private static float sure(Node a, Node b) {
        if (!a.isLoose && !b.isLoose) {
            return 0.45f;
        }
        boolean isOften = a.act.kind() == Kind.AGREEMENT || a.act.kind() == Kind.RELATIONS;
        return a.isLoose && b.isLoose ? (isOften ? -0.6f : -0.3f) : isOften ? -0.25f : -0.15f;
    }

    /** What is still to be, on a day that may be another one in the next report. */
    private static boolean isPlan(Node n) {
        Status status = n.mention.status();
        boolean held = n.act.kind() == Kind.VISIT || n.act.kind() == Kind.MEETING || n.act.kind() == Kind.SUMMIT;
        return held && n.precision == 3 && (status == Status.PLANNED || status == Status.PROPOSED);
    }

    /** What dates next to each other tell: help comes in several loads, joint work is begun once. */
    private static float nearly(Node n) {
        return switch (n.act.kind()) {
            case AID -> 0.3f;
            case COOPERATION -> 1.6f;
            default -> 1.2f;
        };
    }

    /** What a day between two dates takes away: less where reports of such an act may lie weeks apart. */
    private static float slope(Node n) {
        return Math.min(0.35f, 1.3f / n.act.gapDay());
    }

    private static boolean isEndOnly(Node n) {
        return n.mention.from() == null;
    }

    /** Two months or two years one after the other are no near dates. */
    private static boolean isCoarse(Node a, Node b) {
        return a.precision < 3 && b.precision < 3;
    }

    private static String datesOf(Node a, Node b) {
        return a.mention.from() + " and " + b.mention.from();
    }

    /**
     * Whether one of two dates may be the other with a wrong month or year: all else of them is the same, and the articles
     * are not known to be of two times.
     */
    private static boolean isSlip(Node a, Node b) {
        if (isBackground(a) && isBackground(b) && !isOfTwoTimes(a, b) && isNearInMemory(a, b)) {
            return true;
        }
        if (isRemembered(a, b)) {
            return true;
        }
        if (a.precision < 2 || a.precision != b.precision || isOfTwoTimes(a, b)) {
            return false;
        }
        return isSlip(a, a.mention.from(), b.mention.from())
                || isSlip(a, a.mention.to(), b.mention.to())
                || a.precision == 3 && isYearOff(a, b);
    }

    /** What articles tell of the past without a day: a person's earlier visit, the year of an embassy. */
    private static boolean isBackground(Node n) {
        return n.mention.status() == Status.PAST
                && n.precision < 3
                && (n.act.kind() == Kind.MISSION
                        || n.act.name().equals("ended")
                        || n.act.kind() == Kind.VISIT && Parts.isTrip(n) && hasName(n));
    }

    private static boolean hasName(Node n) {
        for (Node.Person p : n.people) {
            if (p.isNamed() && p.isActor()) {
                return true;
            }
        }
        return false;
    }

    /** Years by which the opening of an embassy is misremembered: a state opens one in another once. */
    static final int MISSION_YEARS = 3;

    /** Years one after the other, or two months at most between months of one year. */
    private static boolean isNearInMemory(Node a, Node b) {
        PartialDate x = a.mention.from();
        PartialDate y = b.mention.from();
        if (x == null || y == null) {
            return false;
        }
        return a.precision == 2 && b.precision == 2 && x.year() == y.year()
                ? Math.abs(x.month() - y.month()) <= 2
                : a.precision + b.precision < 4
                        && Math.abs(x.year() - y.year()) <= (a.act.kind() == Kind.MISSION ? MISSION_YEARS : 1);
    }

    /** A month told of the past, beside a day of that month in the year before or after. */
    private static boolean isRemembered(Node a, Node b) {
        PartialDate x = a.mention.from();
        PartialDate y = b.mention.from();
        Node coarse = a.precision == 2 ? a : b;
        return x != null
                && y != null
                && Keys.isTold(a.act.kind())
                && a.precision + b.precision == 5
                && coarse.mention.status() == Status.PAST
                && x.month() == y.month()
                && Math.abs(x.year() - y.year()) == 1;
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
}
