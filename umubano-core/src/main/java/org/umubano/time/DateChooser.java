package org.umubano.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.time.CalendarExpression.Date;

/** Chooses the year, month or week that a date leaves out, by the date of the article and the way the sentence looks. */
final class DateChooser {

    /** A tense that speaks against a day this near to the article counts for nothing. */
    private static final int SLACK_DAYS = 3;

    /** What a weekday that does not fit counts, in days. */
    private static final int WRONG_WEEKDAY = 250;
    /** What a date on the wrong side of the article counts, in days. */
    private static final int AGAINST_TENSE = 500;

    private final ArticleDate anchor;
    private final Direction direction;

    DateChooser(ArticleDate anchor, Direction direction) {
        this.anchor = anchor;
        this.direction = direction;
    }

    /** The day of the article, or null where it is not known to the day. */
    @Nullable
    LocalDate day() {
        PartialDate date = anchor.date();
        return date != null && date.isDay() ? date.first() : null;
    }

    Resolved choose(Date d) {
        if (d.year() != 0) {
            return stated(d);
        }
        if (d.month() != 0) {
            int year = yearOf(d);
            return year == 0 ? withoutYear(d.month(), d.day(), d.weekday()) : inYear(d, year);
        }
        return d.day() != 0 ? dayOfMonth(d) : weekday(d.weekday(), direction);
    }

    private Resolved stated(Date d) {
        if (d.month() != 0 && !Calendar.exists(d.year(), d.month(), d.day())) {
            return Resolved.open(TimexType.DATE, Calendar.four(d.year()) + "-" + Operation.two(d.month()), d.weekday());
        }
        boolean fits =
                d.weekday() == 0 || d.day() == 0 || Calendar.isWeekday(d.year(), d.month(), d.day(), d.weekday());
        PartialDate date = new PartialDate(d.year(), d.month(), d.day());
        return Resolved.of(date, DateHow.STATED, d.weekday(), fits ? 0.97 : 0.6);
    }

    private Resolved inYear(Date d, int year) {
        boolean hasWeekday = d.weekday() != 0 && d.day() != 0;
        boolean fits = hasWeekday && Calendar.isWeekday(year, d.month(), d.day(), d.weekday());
        DateHow how = anchor.how() == ArticleDate.How.INFERRED ? DateHow.INFERRED : DateHow.STATED;
        double confidence = (fits ? 0.97 : hasWeekday ? 0.6 : 0.92) * anchor.confidence();
        return Resolved.of(new PartialDate(year, d.month(), d.day()), how, d.weekday(), confidence);
    }

    /** {@code XXXX-05-28}, {@code XXXX-WXX-1}. */
    Resolved withoutYear(int month, int day, int weekday) {
        String value = month != 0
                ? "XXXX-" + Operation.two(month) + (day != 0 ? "-" + Operation.two(day) : "")
                : day != 0 ? "XXXX-XX-" + Operation.two(day) : weekday != 0 ? "XXXX-WXX-" + weekday : "XXXX";
        return Resolved.open(TimexType.DATE, value, weekday);
    }

    /** The year of a day or month without one: of those whose weekday fits, the nearest on the side of the tense; or 0. */
    private int yearOf(Date d) {
        PartialDate date = anchor.date();
        if (date == null) {
            return 0;
        }
        if (date.month() == 0) {
            return yearNearYear(d, date.year());
        }
        int best = 0;
        long bestCost = Long.MAX_VALUE;
        for (int year = date.year() - 5; year <= date.year() + 5; year++) {
            if (Calendar.exists(year, d.month(), d.day())) {
                long cost = cost(new PartialDate(year, d.month(), d.day()), date);
                boolean isOff =
                        d.weekday() != 0 && d.day() != 0 && !Calendar.isWeekday(year, d.month(), d.day(), d.weekday());
                // A weekday that does not fit is rather wrong than meant of a year hence.
                cost += isOff ? WRONG_WEEKDAY : 0;
                if (cost < bestCost) {
                    bestCost = cost;
                    best = year;
                }
            }
        }
        return best;
    }

    private static int yearNearYear(Date d, int year) {
        if (d.weekday() != 0 && d.day() != 0) {
            for (int y : new int[] {year, year - 1, year + 1}) {
                if (Calendar.isWeekday(y, d.month(), d.day(), d.weekday())) {
                    return y;
                }
            }
        }
        return Calendar.exists(year, d.month(), d.day()) ? year : 0;
    }

    /** Days between a date and the article; against the tense it costs more than another year. */
    private long cost(PartialDate date, PartialDate article) {
        if (date.contains(article) || article.contains(date)) {
            return 0;
        }
        boolean isAfter = date.first().isAfter(article.last());
        long days = isAfter
                ? ChronoUnit.DAYS.between(article.last(), date.first())
                : ChronoUnit.DAYS.between(date.last(), article.first());
        boolean isAgainst = isAfter ? direction == Direction.PAST : direction == Direction.FUTURE;
        return isAgainst && (days > SLACK_DAYS || !date.isDay()) ? days + AGAINST_TENSE : days;
    }

    /** "The 28th": of the month of the article, or of the one before or after it. */
    private Resolved dayOfMonth(Date d) {
        LocalDate day = day();
        PartialDate article = anchor.date();
        if (day == null || article == null) {
            return article != null && article.month() != 0 && Calendar.exists(article.year(), article.month(), d.day())
                    ? Resolved.of(
                            new PartialDate(article.year(), article.month(), d.day()),
                            DateHow.RELATIVE,
                            d.weekday(),
                            0.6)
                    : withoutYear(0, d.day(), d.weekday());
        }
        PartialDate best = null;
        long bestCost = Long.MAX_VALUE;
        for (int months = -2; months <= 2; months++) {
            LocalDate in = day.plusMonths(months);
            if (d.day() <= in.lengthOfMonth()) {
                PartialDate date = PartialDate.of(in.withDayOfMonth(d.day()));
                boolean isOff = d.weekday() != 0 && date.first().getDayOfWeek().getValue() != d.weekday();
                long cost = cost(date, article) + (isOff ? 400 : 0);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = date;
                }
            }
        }
        return best == null
                ? withoutYear(0, d.day(), d.weekday())
                : Resolved.of(best, DateHow.RELATIVE, d.weekday(), 0.8 * anchor.confidence());
    }

    /** A weekday alone: the day that the article names with it, else the nearest on the side of the tense. */
    private Resolved weekday(int weekday, Direction side) {
        if (weekday == 0) {
            return Resolved.open(TimexType.DATE, "XXXX", 0);
        }
        LocalDate day = day();
        PartialDate named = anchor.dayOf(weekday);
        if (named != null && (day == null || Math.abs(ChronoUnit.DAYS.between(day, named.first())) <= 7)) {
            return Resolved.of(named, DateHow.INFERRED, weekday, 0.85 * anchor.confidence());
        }
        if (day == null) {
            return besideNamed(weekday);
        }
        LocalDate chosen =
                side == Direction.FUTURE ? Calendar.nextOrSame(day, weekday) : Calendar.lastOrSame(day, weekday);
        double confidence = side == Direction.UNKNOWN ? 0.7 : 0.9;
        return Resolved.of(PartialDate.of(chosen), DateHow.WEEKDAY, weekday, confidence * anchor.confidence());
    }

    /** Without a date of the article, the weekday next to the day that it names with another weekday. */
    private Resolved besideNamed(int weekday) {
        for (ArticleDate.Named n : anchor.days()) {
            PartialDate named = anchor.dayOf(n.weekday());
            if (named != null) {
                // The nearest one: the days of a story lie together.
                LocalDate day = Calendar.nextOrSame(named.first().minusDays(3), weekday);
                return Resolved.of(PartialDate.of(day), DateHow.INFERRED, weekday, 0.5 * anchor.confidence());
            }
        }
        return withoutYear(0, 0, weekday);
    }

    /** Last, this or next Monday or May. */
    Resolved nearest(CalendarExpression.Nearest n) {
        if (n.side() == 0) {
            return n.weekday() != 0
                    ? weekday(n.weekday(), direction)
                    : choose(new Date(0, n.month(), 0, 0)).by(DateHow.RELATIVE);
        }
        if (n.month() != 0) {
            int year = yearOnSide(n.side(), n.month(), n.month());
            return year == 0
                    ? withoutYear(n.month(), 0, 0)
                    : Resolved.of(PartialDate.month(year, n.month()), DateHow.RELATIVE, 0, 0.9 * anchor.confidence());
        }
        LocalDate day = day();
        if (day == null || n.weekday() == 0) {
            return withoutYear(0, 0, n.weekday());
        }
        LocalDate chosen = n.side() < 0
                ? Calendar.lastOrSame(day.minusDays(1), n.weekday())
                : Calendar.nextOrSame(day.plusDays(1), n.weekday());
        return Resolved.of(PartialDate.of(chosen), DateHow.WEEKDAY, n.weekday(), 0.85 * anchor.confidence());
    }

    Resolved feast(CalendarExpression.Feast f) {
        PartialDate article = anchor.date();
        int year = f.year();
        if (year == 0 && article == null) {
            return Resolved.open(TimexType.DATE, "XXXX", 0);
        }
        if (year == 0 && article != null) {
            long bestCost = Long.MAX_VALUE;
            for (int y = article.year() - 1; y <= article.year() + 1; y++) {
                long cost = cost(PartialDate.of(Calendar.easter(y).plusDays(f.daysAfterEaster())), article);
                if (cost < bestCost) {
                    bestCost = cost;
                    year = y;
                }
            }
        }
        LocalDate day = Calendar.easter(year).plusDays(f.daysAfterEaster());
        return Resolved.of(PartialDate.of(day), f.year() == 0 ? DateHow.RELATIVE : DateHow.STATED, 0, 0.85);
    }

    /** The year in which a stretch of months begins that is nearest on the side of the tense, or 0. */
    int yearOfMonth(int first, int last) {
        PartialDate article = anchor.date();
        if (article == null || first == 0) {
            return 0;
        }
        if (article.month() == 0) {
            return article.year();
        }
        int month = article.month();
        boolean wraps = last < first;
        boolean isInside = wraps ? month >= first || month <= last : month >= first && month <= last;
        if (isInside) {
            return wraps && month <= last ? article.year() - 1 : article.year();
        }
        return switch (direction) {
            case PAST -> month < first ? article.year() - 1 : article.year();
            case FUTURE -> month > first ? article.year() + 1 : article.year();
            case UNKNOWN -> article.year();
        };
    }

    /** The year of the last (-1) or next (1) such months, those of the article excluded; or 0. */
    int yearOnSide(int side, int first, int last) {
        PartialDate article = anchor.date();
        if (article == null || first == 0) {
            return 0;
        }
        if (article.month() == 0) {
            return article.year() + side;
        }
        if (side < 0) {
            boolean isOver = article.month() > last && last >= first;
            return isOver ? article.year() : article.year() - 1;
        }
        return article.month() < first ? article.year() : article.year() + 1;
    }
}
