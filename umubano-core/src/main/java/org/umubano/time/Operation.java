package org.umubano.time;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.time.CalendarExpression.ByTense;
import org.umubano.time.CalendarExpression.Clock;
import org.umubano.time.CalendarExpression.Current;
import org.umubano.time.CalendarExpression.Date;
import org.umubano.time.CalendarExpression.Duration;
import org.umubano.time.CalendarExpression.Feast;
import org.umubano.time.CalendarExpression.Modified;
import org.umubano.time.CalendarExpression.Months;
import org.umubano.time.CalendarExpression.Nearest;
import org.umubano.time.CalendarExpression.NthWeekday;
import org.umubano.time.CalendarExpression.PartOfYear;
import org.umubano.time.CalendarExpression.Range;
import org.umubano.time.CalendarExpression.Recurring;
import org.umubano.time.CalendarExpression.Reference;
import org.umubano.time.CalendarExpression.Relative;
import org.umubano.time.CalendarExpression.Vague;
import org.umubano.time.CalendarExpression.Within;
import org.umubano.time.CalendarExpression.Years;

/** What the meaning column of a table of patterns can say. */
final class Operation {

    static final Set<String> NAMES = Set.of(
            "date", "shift", "in", "nearest", "nth", "easter", "range", "months", "part", "years", "decade", "century",
            "clock", "hour", "hhmm", "ago", "this", "on", "mod", "dur", "dur2", "set", "vague", "tense", "add", "mul",
            "neg");

    private Operation() {}

    /** The value of an operation; null where its numbers make no sense, so that the words are no expression of time. */
    static @Nullable Object apply(String name, Arguments a) {
        return switch (name) {
            case "add" -> a.number(0) + a.number(1);
            case "mul" -> a.number(0) * a.number(1);
            case "neg" -> a.word(0).equals("X") ? "-X" : (Object) (-a.number(0));
            case "date" -> date(a.number("y"), a.number("m"), a.number("d"), a.number("w"));
            case "shift" -> shift(a);
            case "in" -> new Within(a.timeOrArticle(0), a.number("m"), a.number("d"), a.number("w"));
            case "nearest" -> new Nearest(a.number(0), a.number("m"), a.number("w"));
            case "nth" -> new NthWeekday(a.number(0), a.number(1), a.timeOrArticle(2));
            case "easter" -> new Feast(a.number(0), a.number("y"));
            case "range" -> range(a.time(0), a.time(1));
            case "months" -> new Months(a.time("y"), a.number(0), a.number(1));
            case "part" -> new PartOfYear(a.time("y"), a.word(0) + a.word(1), a.number("side"));
            default -> applyRest(name, a);
        };
    }

    private static @Nullable Object applyRest(String name, Arguments a) {
        return switch (name) {
            case "years" -> new Years(a.word(0));
            case "decade" -> new Years(decade(a.number(0)));
            case "century" -> a.number(0) < 1 || a.number(0) > 30 ? null : new Years(two(a.number(0) - 1));
            case "clock" -> new Clock(a.time(1), a.word(0));
            case "hour" -> hour(a);
            case "mod" -> new Modified(a.word(0), a.timeOrArticle(1));
            case "dur" -> duration(a.word(0), a.word(1));
            case "dur2" -> durations(a);
            case "set" -> recurring(a);
            case "vague" -> new Vague(a.word(0), a.word(1).isEmpty() ? TimexType.DATE : TimexType.TIME);
            case "tense" -> byTense(a);
            case "ago" -> ago(a);
            case "on" -> a.time(0) instanceof Clock c ? new Clock(a.time(1), c.time()) : null;
            case "this" -> a.time(0) instanceof Date d ? new Current(d) : a.time(0);
            case "hhmm" -> hoursAndMinutes(a.number(0), a.time(1));
            default -> throw new IllegalArgumentException("no operation " + name);
        };
    }

    private static @Nullable Date date(int year, int month, int day, int weekday) {
        if (month > 12 || day > 31 || year < 0 || year > 9999) {
            return null;
        }
        boolean fits = day == 0
                || month == 0
                || day <= YearMonth.of(year == 0 ? 2024 : year, month).lengthOfMonth();
        return fits ? new Date(year, month, day, weekday) : null;
    }

    private static @Nullable Object shift(Arguments a) {
        Unit unit = Unit.ofCode(a.word(2));
        if (unit == null) {
            return null;
        }
        String count = a.word(1);
        boolean isVague = count.isEmpty() || count.toUpperCase(Locale.ROOT).endsWith("X");
        return isVague
                ? new Vague(count.startsWith("-") ? "PAST_REF" : "FUTURE_REF", TimexType.DATE)
                : Math.abs(a.number(1)) > 9999 ? null : new Relative(a.timeOrArticle(0), a.number(1), unit);
    }

    /** {@code (ago n unit)}: decades and centuries are counted in years. */
    private static @Nullable Object ago(Arguments a) {
        if (a.word(0).isEmpty() || a.word(0).equals("X")) {
            return new Vague("PAST_REF", TimexType.DATE);
        }
        Unit unit = Unit.ofCode(a.word(1));
        if (unit == null || a.number(0) > 9999) {
            return null;
        }
        return switch (unit) {
            case DECADE -> new Relative(Reference.ARTICLE, -10 * a.number(0), Unit.YEAR);
            case CENTURY -> new Relative(Reference.ARTICLE, -100 * a.number(0), Unit.YEAR);
            default -> new Relative(Reference.ARTICLE, -a.number(0), unit);
        };
    }

    private static ByTense byTense(Arguments a) {
        CalendarExpression unknown = a.time(2);
        return new ByTense(a.timeOrArticle(0), a.timeOrArticle(1), unknown == null ? a.timeOrArticle(0) : unknown);
    }

    private static @Nullable Clock hoursAndMinutes(int number, @Nullable CalendarExpression day) {
        int hour = number / 100;
        int minute = number % 100;
        return hour > 24 || minute > 59 ? null : new Clock(day, two(hour % 24) + ":" + two(minute));
    }

    private static @Nullable Range range(@Nullable CalendarExpression from, @Nullable CalendarExpression to) {
        if (from == null && to == null) {
            return null;
        }
        if (from instanceof Date f && to instanceof Date t && f.year() != 0 && t.year() != 0 && f.year() > t.year()) {
            return null;
        }
        return new Range(from, to);
    }

    /** {@code 90} and {@code 1990} are the nineties. */
    private static String decade(int number) {
        int year = number < 100 ? (number < 30 ? 2000 + number : 1900 + number) : number;
        return Integer.toString(year / 10);
    }

    /** {@code (hour h m shift day)}: an hour and minutes of the clock, the hour shifted, of a day. */
    private static @Nullable Clock hour(Arguments a) {
        int hour = a.number(0);
        int shift = a.number(2);
        // Half past twelve at noon is no half past twenty-four.
        int real = shift == 12 && hour >= 12 ? hour : shift == -12 ? (hour == 12 ? 0 : hour) : (hour + shift) % 24;
        return hour > 24 || a.number(1) > 59 ? null : new Clock(a.time(3), two(real % 24) + ":" + two(a.number(1)));
    }

    private static @Nullable Duration duration(String count, String unit) {
        if (unit.equals("any")) {
            return new Duration("PXX");
        }
        String amount = amount(count, unit);
        return amount.isEmpty() ? null : new Duration("P" + amount);
    }

    /** Two amounts; the T before the hours is written once. */
    private static Duration durations(Arguments a) {
        String first = amount(a.word(0), a.word(1));
        String second = amount(a.word(2), a.word(3));
        boolean isTwice = first.startsWith("T") && second.startsWith("T");
        return new Duration("P" + first + (isTwice ? second.substring(1) : second));
    }

    /** {@code 2D}, {@code T3H}, {@code XM}; decades and centuries in years. */
    private static String amount(String count, String code) {
        Unit unit = Unit.ofCode(code);
        String number = count.isEmpty() ? "X" : count;
        if (unit == null) {
            return "";
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> "T" + number + unit.letter();
            case DECADE -> times(number, 10, "Y", "DE");
            case CENTURY -> times(number, 100, "Y", "CE");
            case QUARTER -> times(number, 3, "M", "Q");
            case WEEKEND -> number + "WE";
            default -> number + unit.letter();
        };
    }

    private static String times(String number, int factor, String smaller, String own) {
        return Template.value(number) instanceof Integer i ? (long) i * factor + smaller : number + own;
    }

    /** {@code (set 2 year)} is P2Y, {@code (set XXXX-WXX- 1)} is XXXX-WXX-1, with numbers of one digit padded after a month's dash. */
    private static Recurring recurring(Arguments a) {
        String first = a.word(0);
        if (!first.startsWith("XXXX")) {
            return new Recurring("P" + amount(first, a.word(1)));
        }
        StringBuilder out = new StringBuilder(first);
        for (int i = 1; i < a.ordered().size(); i++) {
            String next = a.word(i);
            boolean isDate = first.equals("XXXX-") && !next.equals("-");
            out.append(isDate && next.length() == 1 ? "0" + next : next);
        }
        return new Recurring(out.toString());
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
