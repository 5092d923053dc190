package org.umubano.time;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.time.CalendarExpression.Date;

/**
 * The date from which an article reckons.
 *
 * @param date as precise as it is known; null where it stays open
 * @param how null exactly where the date is
 * @param confidence 0 to 1
 * @param days the days that the article names with their weekday ("Monday, May 26"), with the year where it is known
 */
public record ArticleDate(
        @Nullable PartialDate date, @Nullable How how, double confidence, List<Named> days) {

    /** How the date of an article is known. */
    public enum How {
        /** By the source of the article. */
        GIVEN,
        /** The text states it as its own: a dateline. */
        STATED,
        /** By reasoning over the dates in the text. */
        INFERRED
    }

    /** A day that the article names with its weekday; the year is 0 where it is not known. */
    public record Named(int weekday, int year, int month, int day) {}

    /** With nothing but weekdays to go by, no year after this is guessed: the tables were written then. */
    private static final int YEAR_OF_TABLES = 2026;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;

    /** A date from which one cannot reckon some years back and forth stays open. */
    public ArticleDate {
        days = List.copyOf(days);
        if (date != null && (date.year() < 100 || date.year() > 9_900)) {
            date = null;
            how = null;
            confidence = 0;
        }
    }

    /** Nothing is known. */
    public static ArticleDate open() {
        return new ArticleDate(null, null, 0, List.of());
    }

    /** The date as given by the source of the article, and no more. */
    public static ArticleDate given(PartialDate date) {
        return new ArticleDate(date, How.GIVEN, 1, List.of());
    }

    /** As {@link #infer(List, PartialDate, How)}, for a date that the source gives. */
    public static ArticleDate infer(List<RawTime> allInArticle, @Nullable PartialDate published) {
        return infer(allInArticle, published, How.GIVEN);
    }

    /**
     * The date as published; else a year that the text lets one reason out; else it stays open.
     *
     * <p>The year is the first, not before the latest past year that the text mentions, in which every day named with its
     * weekday falls on it. Without such a day it is the year of the first day without a year after the latest full date
     * of the text, or of that date where it stands before it and no years are
     * told to have passed.
     *
     * @param allInArticle every expression of the article
     * @param published the date of publication, where it is known
     * @param how how that is known
     */
    public static ArticleDate infer(List<RawTime> allInArticle, @Nullable PartialDate published, How how) {
        List<Date> dates = new ArrayList<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (RawTime raw : allInArticle) {
            collect(raw.meaning(), dates, years);
        }
        if (published != null) {
            double confidence = how == How.GIVEN ? 1 : how == How.STATED ? 0.95 : 0.7;
            return new ArticleDate(published, how, confidence, named(dates, published.year()));
        }
        dropTargets(years);
        List<Named> named = named(dates, 0);
        int year = named.isEmpty() ? 0 : yearOfWeekdays(named, years);
        double confidence = named.size() > 1 ? 0.85 : 0.75;
        if (year == 0) {
            year = yearOfDates(dates, years, tellsYears(allInArticle));
            confidence = 0.5;
        }
        if (year == 0) {
            year = yearOfPeriod(dates, allInArticle);
        }
        if (year == 0 && !named.isEmpty() && years.isEmpty()) {
            year = bestOf(named, YEAR_OF_TABLES - 10, YEAR_OF_TABLES, false);
            confidence = 0.4;
        }
        if (year == 0) {
            return new ArticleDate(null, null, 0, named);
        }
        PartialDate day = dayOfWriting(allInArticle, year);
        List<Named> days = named(dates, year);
        return new ArticleDate(
                day == null ? PartialDate.year(year) : day,
                How.INFERRED,
                confidence,
                days.isEmpty() ? firstDay(dates, year) : days);
    }

    /** The latest of the days that the text itself calls this one, or null. */
    private static @Nullable PartialDate dayOfWriting(List<RawTime> all, int year) {
        PartialDate latest = null;
        for (RawTime raw : all) {
            CalendarExpression e = raw.meaning() instanceof CalendarExpression.Clock c ? c.day() : raw.meaning();
            if (e instanceof CalendarExpression.Current c
                    && c.date().day() != 0
                    && c.date().month() != 0) {
                Date d = c.date();
                int y = d.year() != 0 ? d.year() : year;
                if (Calendar.exists(y, d.month(), d.day())) {
                    PartialDate day = new PartialDate(y, d.month(), d.day());
                    latest = latest == null || day.compareTo(latest) > 0 ? day : latest;
                }
            }
        }
        return latest;
    }

    /** The day that an expression names with its month and year ("Tuesday, 15 October 2019, 10:30"), or null. */
    public static @Nullable PartialDate fullDay(RawTime raw) {
        CalendarExpression meaning = raw.meaning() instanceof CalendarExpression.Clock c ? c.day() : raw.meaning();
        return meaning instanceof Date d
                        && d.year() > 0
                        && d.month() > 0
                        && d.day() > 0
                        && Calendar.exists(d.year(), d.month(), d.day())
                ? new PartialDate(d.year(), d.month(), d.day())
                : null;
    }

    /** The day that the article names for a weekday, or null. */
    @Nullable
    PartialDate dayOf(int weekday) {
        for (Named n : days) {
            if (n.weekday == weekday && n.year != 0 && Calendar.exists(n.year, n.month, n.day)) {
                return new PartialDate(n.year, n.month, n.day);
            }
        }
        return null;
    }

    private static void collect(@Nullable CalendarExpression e, List<Date> dates, TreeSet<Integer> years) {
        if (e instanceof CalendarExpression.Current c) {
            collect(c.date(), dates, years);
        } else if (e instanceof Date d) {
            dates.add(d);
            if (d.year() >= FIRST_YEAR && d.year() <= LAST_YEAR) {
                years.add(d.year());
            }
        } else if (e instanceof CalendarExpression.Range r) {
            collect(r.from(), dates, years);
            // The end of a range may be a target: 2024-2029.
            collect(r.to(), dates, r.to() instanceof Date d && d.day() != 0 ? years : new TreeSet<>());
        } else if (e instanceof CalendarExpression.Clock c) {
            collect(c.day(), dates, years);
        } else if (e instanceof CalendarExpression.Modified m) {
            collect(m.of(), dates, isAim(m.modifier()) ? new TreeSet<>() : years);
        } else if (e instanceof CalendarExpression.Relative r) {
            collect(r.base(), dates, years);
        } else if (e instanceof CalendarExpression.Within w) {
            collect(w.outer(), dates, years);
        } else if (e instanceof CalendarExpression.PartOfYear p) {
            collect(p.year(), dates, years);
        }
    }

    /** By 2030, before 2030: nothing that has been. */
    private static boolean isAim(String modifier) {
        return modifier.equals("BEFORE") || modifier.equals("UNTIL");
    }

    /** Round years far above the others are aims (2030, 2050), not the past. */
    private static void dropTargets(TreeSet<Integer> years) {
        while (years.size() > 1) {
            int last = years.last();
            Integer before = years.lower(last);
            if (before == null || last % 5 != 0 || last - before < 4) {
                return;
            }
            years.pollLast();
        }
    }

    /** The first full day of the year of the article, by its weekday: near it lie the days of which only that is told. */
    private static List<Named> firstDay(List<Date> dates, int year) {
        for (Date d : dates) {
            if (d.year() == year && d.month() != 0 && d.day() != 0 && Calendar.exists(year, d.month(), d.day())) {
                int weekday = new PartialDate(year, d.month(), d.day())
                        .first()
                        .getDayOfWeek()
                        .getValue();
                return List.of(new Named(weekday, year, d.month(), d.day()));
            }
        }
        return List.of();
    }

    private static List<Named> named(List<Date> dates, int year) {
        List<Named> out = new ArrayList<>();
        for (Date d : dates) {
            if (d.weekday() != 0 && d.day() != 0 && d.month() != 0) {
                int y = d.year() != 0 ? d.year() : fitting(d, year);
                Named n = new Named(d.weekday(), y, d.month(), d.day());
                if (!out.contains(n)) {
                    out.add(n);
                }
            }
        }
        return out;
    }

    /** The year, or a neighbour of it, in which the day falls on its weekday; 0 where none does. */
    private static int fitting(Date d, int year) {
        for (int y : new int[] {year, year - 1, year + 1}) {
            if (year > 1 && Calendar.isWeekday(y, d.month(), d.day(), d.weekday())) {
                return y;
            }
        }
        return 0;
    }

    private static int yearOfWeekdays(List<Named> named, TreeSet<Integer> years) {
        int statedYear = 0;
        for (Named n : named) {
            statedYear = Math.max(statedYear, n.year);
        }
        if (statedYear != 0) {
            return statedYear;
        }
        if (years.isEmpty()) {
            return 0;
        }
        return bestOf(named, years.last(), years.last() + 11, true);
    }

    /** The first or the last of the years in which most of the days fall on their weekdays, or 0. */
    private static int bestOf(List<Named> named, int from, int to, boolean isFirst) {
        int best = 0;
        int bestCount = 0;
        for (int i = 0; i <= to - from; i++) {
            int year = isFirst ? from + i : to - i;
            int count = 0;
            for (Named n : named) {
                count += Calendar.isWeekday(year, n.month, n.day, n.weekday) ? 1 : 0;
            }
            if (count > bestCount) {
                best = year;
                bestCount = count;
            }
        }
        return best;
    }

    /** The year of a day without one, inside the budget or school year that the text names: 5 March in 2023/2024. */
    private static int yearOfPeriod(List<Date> dates, List<RawTime> all) {
        for (RawTime raw : all) {
            if (raw.meaning() instanceof CalendarExpression.Range r
                    && r.from() instanceof Date from
                    && r.to() instanceof Date to
                    && from.year() != 0
                    && from.day() == 0
                    && to.year() == from.year() + 1) {
                for (Date d : dates) {
                    if (d.year() == 0 && d.month() != 0 && d.day() != 0) {
                        return d.month() >= 7 ? from.year() : to.year();
                    }
                }
            }
        }
        return 0;
    }

    /** "After nearly three years": a day named with its year may lie so long ago. */
    private static boolean tellsYears(List<RawTime> all) {
        for (RawTime raw : all) {
            if (raw.meaning() instanceof CalendarExpression.Duration d
                    && d.value().endsWith("Y")) {
                return true;
            }
        }
        return false;
    }

    private static int yearOfDates(List<Date> dates, TreeSet<Integer> years, boolean isLong) {
        if (years.isEmpty()) {
            return 0;
        }
        int last = years.last();
        Date latest = null;
        for (Date d : dates) {
            if (d.year() == last && d.month() != 0 && (latest == null || order(d) > order(latest))) {
                latest = d;
            }
        }
        if (latest == null) {
            return 0;
        }
        boolean named = false;
        for (Date d : dates) {
            if (d.year() == 0 && d.month() != 0 && d.day() != 0) {
                return named || order(d) >= order(latest) ? last : last + 1;
            }
            named |= !isLong
                    && d == latest
                    && d.day() != 0; // "on 13 April 2025 ... on 12 March": the year that was just named
        }
        return latest.day() == 0 ? 0 : last; // "in November 2021" alone: of this year nobody says so
    }

    private static int order(Date d) {
        return d.month() * 32 + d.day();
    }
}
