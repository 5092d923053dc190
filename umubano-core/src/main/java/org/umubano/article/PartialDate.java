package org.umubano.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar date known to the day, to the month or to the year: {@code 2025-05-28}, {@code 2025-05}, {@code 2012}.
 * What is not known is 0. No time zone, no clock: the date is as a text has written it.
 *
 * @param year proleptic year, 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    /** A whole day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A year of which neither month nor day is known. */
    public static PartialDate year(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** A month, from 1, of which no day is known. */
    public static PartialDate month(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /**
     * Reads {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd}, or a date followed by a time of day, which is dropped.
     *
     * @throws DateTimeException where the text is none of these
     */
    public static PartialDate parse(String text) {
        String s = text.strip();
        if (s.length() > 10 && (s.charAt(10) == 'T' || s.charAt(10) == ' ')) {
            s = s.substring(0, 10);
        }
        try {
            return switch (s.length()) {
                case 4 -> year(Integer.parseInt(s));
                case 7 -> month(Integer.parseInt(s.substring(0, 4)), Integer.parseInt(s.substring(5, 7)));
                case 10 ->
                    new PartialDate(
                            Integer.parseInt(s.substring(0, 4)),
                            Integer.parseInt(s.substring(5, 7)),
                            Integer.parseInt(s.substring(8, 10)));
                default -> throw new DateTimeException("no ISO date: " + text);
            };
        } catch (NumberFormatException e) {
            throw new DateTimeException("no ISO date: " + text, e);
        }
    }

    /** Whether the day is known. */
    public boolean isDay() {
        return day != 0;
    }

    /** The first day that this date can mean. */
    public LocalDate first() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day that this date can mean. */
    public LocalDate last() {
        if (day != 0) {
            return LocalDate.of(year, month, day);
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    /** Whether every day that {@code other} can mean lies within this date: May contains 28 May. */
    public boolean contains(PartialDate other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /** By first day, then the coarser date first. */
    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : other.last().compareTo(last());
    }

    /** ISO 8601, as precise as the date is. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        digits(out, year, 1000);
        if (month != 0) {
            digits(out.append('-'), month, 10);
        }
        if (day != 0) {
            digits(out.append('-'), day, 10);
        }
        return out.toString();
    }

    /** A number with as many digits as the unit has, or more. */
    private static void digits(StringBuilder out, int number, int unit) {
        for (int u = unit; u > number && u > 1; u /= 10) {
            out.append('0');
        }
        out.append(number);
    }
}
