package org.umubano.time;

import org.jspecify.annotations.Nullable;

/**
 * What the words of an expression of time say, before the date of the article and the tense are known; the same for every
 * language. A number that is not said is 0.
 */
public sealed interface CalendarExpression {

    /** The two points from which one reckons. */
    enum Reference implements CalendarExpression {
        /** The date of the article: today, last week. */
        ARTICLE,
        /** The date mentioned last: the same day, that year. */
        MENTIONED,
        /** The date mentioned just before, in the same sentence; else that of the article. */
        BESIDE
    }

    /** 28 May 2025; 28 May; May 2025; May; 2025; Monday; the 28th; any of them together. */
    record Date(int year, int month, int day, int weekday) implements CalendarExpression {

        /** Whether a month or a day of it stands there, and neither year nor weekday that would tell which year is meant. */
        public boolean lacksYear() {
            return year == 0 && month != 0 && weekday == 0;
        }
    }

    /** A date that the text gives as the day of writing: {@code kuri uyu wa 28 Gicurasi}, this 28 May. */
    record Current(Date date) implements CalendarExpression {}

    /** A unit of the calendar some units after another: today is 0 days after the article, the next day 1 after the mentioned one. */
    record Relative(CalendarExpression base, int count, Unit unit) implements CalendarExpression {}

    /** A day, weekday or month inside something longer: Monday of last week, May of last year. */
    record Within(CalendarExpression outer, int month, int day, int weekday) implements CalendarExpression {}

    /** Last Monday (-1), this Monday (0), next May (1): the nearest on that side of the article. */
    record Nearest(int side, int month, int weekday) implements CalendarExpression {}

    /** The n-th (-1: last) weekday of a month: the first Friday of August. */
    record NthWeekday(int nth, int weekday, CalendarExpression month) implements CalendarExpression {}

    /** A feast that moves with Easter, by the days after it; the year is 0 where none is said. */
    record Feast(int daysAfterEaster, int year) implements CalendarExpression {}

    /** From one to the other; an open end is null. */
    record Range(
            @Nullable CalendarExpression from, @Nullable CalendarExpression to) implements CalendarExpression {}

    /** From a month to a month, of the year that contains or is nearest to the reference: the long dry season. */
    record Months(@Nullable CalendarExpression year, int first, int last) implements CalendarExpression {}

    /** A part of a year by its TIMEX3 code: Q1, H2, SU; a null year is the nearest one; 0 this, -1 last, 1 next. */
    record PartOfYear(@Nullable CalendarExpression year, String code, int side) implements CalendarExpression {}

    /** The years that begin with these digits: 199, the nineties; 18, the nineteenth century. */
    record Years(String prefix) implements CalendarExpression {}

    /** A time of day, {@code 14:30} or a part as {@code MO}, of a day; a null day is that of the article. */
    record Clock(@Nullable CalendarExpression day, String time) implements CalendarExpression {}

    /** The beginning, middle, end of something, or about, before and after it (the {@code mod} of TIMEX3). */
    record Modified(String modifier, CalendarExpression of) implements CalendarExpression {}

    /** An amount of time, as ISO 8601 writes it: {@code P2D}. */
    record Duration(String value) implements CalendarExpression {}

    /** Something that comes back, as TIMEX3 writes it: {@code P1Y}, {@code XXXX-WXX-1}. */
    record Recurring(String value) implements CalendarExpression {}

    /** PAST_REF, PRESENT_REF or FUTURE_REF. */
    record Vague(String value, TimexType type) implements CalendarExpression {}

    /** Another meaning by the tense of the sentence: Kinyarwanda {@code ejo}, yesterday or tomorrow. */
    record ByTense(CalendarExpression past, CalendarExpression future, CalendarExpression unknown)
            implements CalendarExpression {}
}
