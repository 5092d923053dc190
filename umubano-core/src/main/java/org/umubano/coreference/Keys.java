package org.umubano.coreference;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * Collects the keys of one mention. Only mentions that share a key are compared. A key is a number of forty bits, so that it
 * fits beside a mention's number; should two keys fall together, mentions are compared that need not be.
 */
final class Keys {

    /** Days of one bucket of time in a key. */
    private static final int SEASON = 182;
    /** Days of one bucket in which dates meet that may be a year off; an act is seldom longer. */
    private static final int SLIP = 16;

    private static final int LONGEST_SLIP = 30;
    /** Days between two acts, one of them without a date, that may be one. */
    private static final int FAR = 14;

    private static final int BITS = 40;
    private static final long MARK = 1L << (BITS - 1);

    private final Node.Builder b;
    private final TreeSet<Long> home = new TreeSet<>();
    private final TreeSet<Long> seasons = new TreeSet<>();
    private final TreeSet<Long> marks = new TreeSet<>();
    private final boolean hasTime;
    private final int slack;

    Keys(Node.Builder b) {
        this.b = b;
        this.hasTime = b.low != Node.EVER && b.high != Node.NEVER;
        this.slack = Math.max(b.act.gapDay() + DateScore.LOOSE, b.precision == 3 ? 0 : b.act.gapCoarse());
    }

    /** Whether those under a key are compared whatever their times. */
    static boolean isMark(long key) {
        return (key & MARK) != 0;
    }

    boolean isEmpty() {
        return seasons.isEmpty() && marks.isEmpty();
    }

    void home(long key) {
        home.add(key & (MARK - 1));
    }

    void mark(long key) {
        marks.add(key & (MARK - 1) | MARK);
    }

    void seasons(long key) {
        if (hasTime) {
            int last = Math.floorDiv(b.high + slack, SEASON);
            for (int s = Math.floorDiv(b.low - slack, SEASON); s <= last; s++) {
                seasons.add(mix(key + 1000 + s) & (MARK - 1));
            }
        }
    }

    /** A date meets those that differ from it by one year, or by one month, in keys of their own. */
    void slips(long key) {
        PartialDate from = b.mention.from();
        if (b.precision > 0 && b.precision < 3 && from != null && b.mention.status() == Status.PAST) {
            int years = b.act.kind() == Kind.MISSION ? DateScore.MISSION_YEARS : 1;
            for (int year = from.year() - years; year <= from.year(); year++) {
                mark(mix(key + 33_000_000L + year));
            }
        }
        if (!hasTime) {
            return;
        }
        if (from != null && b.precision >= 2 && isTold(b.act.kind())) {
            for (int year = from.year() - 1; year <= from.year(); year++) {
                mark(mix(key + 120_000_000L + year * 40L + from.month()));
            }
        }
        boolean isShort = b.precision == 3 && b.to - b.from <= LONGEST_SLIP;
        slip(b.mention.from(), isShort, key);
        slip(b.mention.to(), isShort, key);
        if (isShort) {
            // The same days of the year before and of the year after, some days at a time.
            for (int year = 0; year <= 1; year++) {
                int shift = year * DateScore.YEAR + b.act.gapDay();
                int last = Math.floorDiv(b.to + shift, SLIP);
                for (int i = Math.floorDiv(b.from + year * DateScore.YEAR, SLIP); i <= last; i++) {
                    mark(mix(key + 90_000_000L + i));
                }
            }
        }
    }

    /** Acts of which articles tell again years later, and which are few. */
    static boolean isTold(Kind kind) {
        return kind == Kind.AGREEMENT || kind == Kind.MISSION || kind == Kind.RELATIONS;
    }

    private void slip(@Nullable PartialDate date, boolean isShort, long key) {
        if (date == null || b.precision < 2) {
            return;
        }
        long base = key + 50_000_000L * b.precision;
        for (int year = date.year() - 1; year <= date.year() && !isShort; year++) {
            mark(mix(base + year * 1000L + date.month() * 40L + date.day()));
        }
        if (b.precision == 3) {
            int months = date.year() * 12 + date.month();
            for (int month = months - 1; month <= months; month++) {
                mark(mix(base + 25_000_000L + month * 40L + date.day()));
            }
        }
    }

    void fill(Node.Builder into) {
        into.home = home.stream().mapToLong(Long::longValue).toArray();
        into.seasons = seasons.stream().mapToLong(Long::longValue).toArray();
        into.marks = marks.stream().mapToLong(Long::longValue).toArray();
        into.reach = Math.max(slack, FAR) + 1;
    }

    static long mix(long x) {
        long z = x + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
