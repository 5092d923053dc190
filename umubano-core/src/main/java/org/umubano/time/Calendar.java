package org.umubano.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;

/** Reckoning with days, weeks, months and years: ISO weeks begin on Monday. */
final class Calendar {

    private Calendar() {}

    /** Whether a day can be: 29 February only in leap years. */
    static boolean exists(int year, int month, int day) {
        return year >= 1
                && year <= 9999
                && (day == 0 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** {@code 2025-W22} of a day. */
    static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + Operation.two(week);
    }

    static String four(int year) {
        String s = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - s.length())) + s;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The weekday in the week of a day. */
    static LocalDate inWeek(LocalDate day, int weekday) {
        return monday(day).plusDays(weekday - 1L);
    }

    static LocalDate lastOrSame(LocalDate day, int weekday) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
    }

    static LocalDate nextOrSame(LocalDate day, int weekday) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    }

    static boolean isWeekday(int year, int month, int day, int weekday) {
        return exists(year, month, day)
                && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
    }

    /** The day of Easter, by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** A stretch some units after the one in which a date lies, or null where the date is not known so finely. */
    static @Nullable Resolved shift(PartialDate base, int count, Unit unit, double confidence) {
        LocalDate first = base.first();
        return switch (unit) {
            case DAY -> base.isDay() ? of(first.plusDays(count), confidence) : null;
            case WEEK -> base.isDay() ? week(monday(first).plusWeeks(count), confidence) : null;
            case WEEKEND -> base.isDay() ? weekend(first, count, confidence) : null;
            case MONTH -> base.month() == 0 ? null : month(YearMonth.from(first).plusMonths(count), confidence);
            case QUARTER -> base.month() == 0 ? null : quarter(first.plusMonths(3L * count), confidence);
            case YEAR -> year(first.getYear() + count, confidence);
            case DECADE -> years(first.getYear() / 10 + count, 10, confidence);
            case CENTURY -> years(first.getYear() / 100 + count, 100, confidence);
            case HOUR, MINUTE, SECOND -> base.isDay() ? clock(first, count, unit, confidence) : null;
        };
    }

    private static Resolved of(LocalDate day, double confidence) {
        return Resolved.of(PartialDate.of(day), DateHow.RELATIVE, 0, confidence);
    }

    private static Resolved week(LocalDate monday, double confidence) {
        return Resolved.of(
                week(monday), PartialDate.of(monday), PartialDate.of(monday.plusDays(6)), DateHow.RELATIVE, confidence);
    }

    static Resolved weekend(LocalDate day, int count, double confidence) {
        LocalDate saturday = inWeek(day, 6).plusWeeks(count);
        return Resolved.of(
                week(saturday) + "-WE",
                PartialDate.of(saturday),
                PartialDate.of(saturday.plusDays(1)),
                DateHow.RELATIVE,
                confidence);
    }

    private static Resolved month(YearMonth m, double confidence) {
        return Resolved.of(PartialDate.month(m.getYear(), m.getMonthValue()), DateHow.RELATIVE, 0, confidence);
    }

    private static Resolved quarter(LocalDate day, double confidence) {
        int quarter = (day.getMonthValue() - 1) / 3;
        return Resolved.of(
                four(day.getYear()) + "-Q" + (quarter + 1),
                PartialDate.month(day.getYear(), quarter * 3 + 1),
                PartialDate.month(day.getYear(), quarter * 3 + 3),
                DateHow.RELATIVE,
                confidence);
    }

    private static @Nullable Resolved year(int year, double confidence) {
        return year < 1 || year > 9999 ? null : Resolved.of(PartialDate.year(year), DateHow.RELATIVE, 0, confidence);
    }

    /** A decade or a century by its first digits. */
    static @Nullable Resolved years(int prefix, int length, double confidence) {
        int first = prefix * length;
        if (first < 1 || first + length > 9999) {
            return null;
        }
        return Resolved.of(
                Integer.toString(prefix),
                PartialDate.year(first),
                PartialDate.year(first + length - 1),
                DateHow.RELATIVE,
                confidence);
    }

    /** Hours from a day without an hour: the day is meant if they are few. */
    private static @Nullable Resolved clock(LocalDate day, int count, Unit unit, double confidence) {
        ChronoUnit chrono = switch (unit) {
            case HOUR -> ChronoUnit.HOURS;
            case MINUTE -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
        LocalDate to = day.atTime(12, 0).plus(count, chrono).toLocalDate();
        PartialDate date = PartialDate.of(to);
        return new Resolved(TimexType.TIME, date + "TXX", date, date, DateHow.RELATIVE, 0, confidence / 2);
    }
}
