package org.umubano.intake.page;

import java.time.DateTimeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;

/**
 * Dates as machines write them: ISO 8601 (extended, basic, with {@code /} or {@code .}), RFC 822 and 1123 of feeds and
 * mail. The calendar date is as written; no zone is converted. Dates in the words of a language are not read here.
 */
public final class PublicationDate {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    private PublicationDate() {}

    /** The date, or null where it is none or lies outside 1980 to 2100. */
    public static @Nullable PartialDate parse(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String s = written.strip();
        if (s.length() > 80) {
            return null;
        }
        try {
            PartialDate date = iso(s);
            if (date == null) {
                date = rfc(s);
            }
            return date == null || date.year() < FIRST_YEAR || date.year() > LAST_YEAR ? null : date;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable PartialDate iso(String s) {
        if (!isDigits(s, 0, 4)) {
            return null;
        }
        if (s.length() == 4) {
            return PartialDate.year(number(s, 0, 4));
        }
        char mark = s.charAt(4);
        if (mark == '-' || mark == '/' || mark == '.') {
            int to = digitsEnd(s, 5);
            if (to == 5 || to > 7) {
                return null;
            }
            int month = number(s, 5, to);
            if (to == s.length()) {
                return PartialDate.month(number(s, 0, 4), month);
            }
            int end = digitsEnd(s, to + 1);
            return s.charAt(to) != mark || end == to + 1 || end > to + 3
                    ? null
                    : new PartialDate(number(s, 0, 4), month, number(s, to + 1, end));
        }
        boolean isBasic = isDigits(s, 4, 8) && (s.length() == 8 || s.charAt(8) == 'T' || s.length() == 14);
        return isBasic ? new PartialDate(number(s, 0, 4), number(s, 4, 6), number(s, 6, 8)) : null;
    }

    /** {@code Tue, 27 May 2025 08:00:00 +0200}; the name of the day may be absent, the year may have two digits. */
    private static @Nullable PartialDate rfc(String s) {
        int comma = s.indexOf(',');
        String[] parts = s.substring(comma + 1).strip().replace('-', ' ').split(" +");
        if (parts.length < 3
                || parts[0].length() > 2
                || parts[1].length() < 3
                || !isDigits(parts[0], 0, parts[0].length())) {
            return null;
        }
        int month = MONTHS.indexOf(parts[1].substring(0, 3).toLowerCase(Locale.ROOT));
        int digits = digitsEnd(parts[2], 0);
        if (month < 0 || month % 3 != 0 || digits != parts[2].length() || (digits != 2 && digits != 4)) {
            return null;
        }
        int year = Integer.parseInt(parts[2]);
        // RFC 2822, 4.3: two digits up to 49 are of this century.
        int full = digits == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
        return new PartialDate(full, month / 3 + 1, Integer.parseInt(parts[0]));
    }

    private static int digitsEnd(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isDigits(String s, int from, int to) {
        return s.length() >= to && to > from && digitsEnd(s.substring(0, to), from) == to;
    }

    private static int number(String s, int from, int to) {
        return Integer.parseInt(s.substring(from, to));
    }
}
