package org.umubano.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.time.CalendarExpression.Reference;

/** Turns meanings into dates. One is made for each expression; it holds what the meaning is reckoned from. */
final class TimeResolver {

    /** Characters between two expressions that are mostly of one sentence. */
    private static final int SAME_SENTENCE = 100;

    private final ArticleDate anchor;
    private final Direction direction;
    private final List<TimeExpression> before;
    private final DateChooser dates;
    private final int start;

    private TimeResolver(int start, ArticleDate anchor, Direction direction, List<TimeExpression> before) {
        this.start = start;
        this.anchor = anchor;
        this.direction = direction;
        this.before = before;
        this.dates = new DateChooser(anchor, direction);
    }

    static TimeExpression resolve(RawTime raw, ArticleDate anchor, Direction direction, List<TimeExpression> before) {
        Resolved r = new TimeResolver(raw.start(), anchor, direction, before).resolve(raw.meaning());
        return new TimeExpression(
                raw.start(),
                raw.end(),
                r.type(),
                r.value(),
                r.from(),
                r.to(),
                r.how(),
                r.weekday(),
                r.confidence(),
                raw.rule());
    }

    private Resolved resolve(CalendarExpression e) {
        if (e instanceof CalendarExpression.Date d) {
            return dates.choose(d);
        } else if (e instanceof CalendarExpression.Relative r) {
            return relative(r);
        } else if (e instanceof CalendarExpression.Within w) {
            return within(w);
        } else if (e instanceof CalendarExpression.Nearest n) {
            return dates.nearest(n);
        } else if (e instanceof CalendarExpression.NthWeekday n) {
            return nthWeekday(n);
        } else if (e instanceof CalendarExpression.Feast f) {
            return dates.feast(f);
        } else if (e instanceof CalendarExpression.Range r) {
            return range(r);
        } else if (e instanceof CalendarExpression.Months m) {
            return months(m);
        } else if (e instanceof CalendarExpression.PartOfYear p) {
            return partOfYear(p);
        }
        return resolveRest(e);
    }

    private Resolved resolveRest(CalendarExpression e) {
        if (e instanceof CalendarExpression.Current c) {
            return dates.choose(c.date());
        } else if (e instanceof CalendarExpression.Years y) {
            Resolved r = Calendar.years(Integer.parseInt(y.prefix()), y.prefix().length() == 2 ? 100 : 10, 0.9);
            return r == null ? Resolved.open(TimexType.DATE, y.prefix(), 0) : r.by(DateHow.STATED);
        } else if (e instanceof CalendarExpression.Clock c) {
            return clock(c);
        } else if (e instanceof CalendarExpression.Modified m) {
            return modified(m);
        } else if (e instanceof CalendarExpression.Duration d) {
            return Resolved.open(TimexType.DURATION, d.value(), 0);
        } else if (e instanceof CalendarExpression.Recurring r) {
            return Resolved.open(TimexType.SET, r.value(), 0);
        } else if (e instanceof CalendarExpression.Vague v) {
            return Resolved.open(v.type(), v.value(), 0);
        } else if (e instanceof CalendarExpression.ByTense t) {
            return resolve(
                    switch (direction) {
                        case PAST -> t.past();
                        case FUTURE -> t.future();
                        case UNKNOWN -> t.unknown();
                    });
        }
        return e == Reference.MENTIONED ? mentioned() : article();
    }

    private Resolved article() {
        PartialDate date = anchor.date();
        return date == null ? unknown() : Resolved.of(date, DateHow.RELATIVE, 0, 0.9 * anchor.confidence());
    }

    private static Resolved unknown() {
        return Resolved.open(TimexType.DATE, "XXXX", 0);
    }

    /** What was mentioned last. */
    private Resolved mentioned() {
        TimeExpression last = lastDated(0);
        return last == null ? Resolved.open(TimexType.DATE, "PAST_REF", 0) : carry(last);
    }

    private static Resolved carry(TimeExpression last) {
        return new Resolved(
                TimexType.DATE,
                dateOf(last.value()),
                last.from(),
                last.to(),
                DateHow.INFERRED,
                0,
                last.confidence() * 0.85);
    }

    /** A value without its time of day. */
    private static String dateOf(String value) {
        int t = value.indexOf('T');
        return t > 0 ? value.substring(0, t) : value;
    }

    /** The last expression known at least to the day (2), the month (1), the year (0). */
    private @Nullable TimeExpression lastDated(int precision) {
        for (int i = before.size() - 1; i >= 0; i--) {
            TimeExpression t = before.get(i);
            PartialDate from = t.from();
            if (from != null && (precision == 0 || (precision == 1 ? from.month() != 0 : from.isDay()))) {
                return t;
            }
        }
        return null;
    }

    private Resolved relative(CalendarExpression.Relative r) {
        if (r.base() == Reference.MENTIONED) {
            return fromMentioned(r);
        }
        PartialDate base;
        double confidence;
        TimeExpression beside = r.base() == Reference.BESIDE ? beside() : null;
        if (beside != null) {
            base = beside.from();
            confidence = 0.8 * beside.confidence();
        } else if (r.base() instanceof Reference) {
            base = anchor.date();
            confidence = 0.9 * anchor.confidence();
        } else {
            Resolved inner = resolve(r.base());
            base = r.count() > 0 ? inner.to() : inner.from();
            confidence = 0.9 * inner.confidence();
        }
        Resolved out =
                base == null || isOutside(base, r) ? null : Calendar.shift(base, r.count(), r.unit(), confidence);
        return out == null ? Resolved.open(TimexType.DATE, pattern(r.unit()), 0) : out;
    }

    /** The last date, where it stands near enough to be of the same sentence. */
    private @Nullable TimeExpression beside() {
        TimeExpression last = lastDated(1);
        return last != null && start - last.end() >= 0 && start - last.end() <= SAME_SENTENCE ? last : null;
    }

    private Resolved fromMentioned(CalendarExpression.Relative r) {
        Unit unit = r.unit();
        int precision = unit.compareTo(Unit.YEAR) >= 0 ? 0 : unit.compareTo(Unit.MONTH) >= 0 ? 1 : 2;
        TimeExpression last = lastDated(precision);
        if (last == null) {
            return Resolved.open(TimexType.DATE, pattern(unit), 0);
        }
        boolean isSameDay = unit == Unit.DAY && r.count() == 0;
        boolean isNextDay = unit == Unit.DAY && r.count() == 1 && spansDays(last);
        PartialDate base = r.count() > 0 && last.to() != null && !isNextDay ? last.to() : last.from();
        if (isSameDay) {
            return carry(last);
        }
        Resolved out = base == null || isOutside(base, r)
                ? null
                : Calendar.shift(base, r.count(), unit, last.confidence() * 0.85);
        return out == null ? Resolved.open(TimexType.DATE, pattern(unit), 0) : out.by(DateHow.INFERRED);
    }

    /** "From 28 to 30 May; the next day ...": after the first of some days, and within them. */
    private static boolean spansDays(TimeExpression t) {
        PartialDate from = t.from();
        PartialDate to = t.to();
        return from != null && to != null && from.isDay() && to.isDay() && !from.equals(to);
    }

    /** Years before 1 or after 9999 are no dates. */
    private static boolean isOutside(PartialDate base, CalendarExpression.Relative r) {
        long years = switch (r.unit()) {
            case CENTURY -> 100L * r.count();
            case DECADE -> 10L * r.count();
            default -> r.count();
        };
        long year = base.year() + (r.unit().compareTo(Unit.YEAR) >= 0 ? years : years / 12);
        return year < 101 || year > 9899;
    }

    private static String pattern(Unit unit) {
        return switch (unit) {
            case DAY, HOUR, MINUTE, SECOND -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    private Resolved within(CalendarExpression.Within w) {
        Resolved outer = resolve(w.outer());
        PartialDate from = outer.from();
        if (from == null) {
            return dates.withoutYear(w.month(), w.day(), w.weekday());
        }
        DateHow how = outer.how() == null ? DateHow.RELATIVE : outer.how();
        if (w.weekday() != 0 && w.day() == 0) {
            LocalDate day = Calendar.nextOrSame(from.first(), w.weekday());
            return Resolved.of(PartialDate.of(day), how, w.weekday(), outer.confidence());
        }
        int month = w.month() != 0 ? w.month() : from.month();
        if (month == 0 || !Calendar.exists(from.year(), month, w.day())) {
            return dates.withoutYear(w.month(), w.day(), w.weekday());
        }
        return Resolved.of(new PartialDate(from.year(), month, w.day()), how, w.weekday(), outer.confidence());
    }

    private Resolved nthWeekday(CalendarExpression.NthWeekday n) {
        Resolved month = resolve(n.month());
        PartialDate from = month.from();
        if (from == null || from.month() == 0) {
            return Resolved.open(TimexType.DATE, "XXXX-WXX-" + n.weekday(), n.weekday());
        }
        LocalDate day = n.nth() < 0
                ? Calendar.lastOrSame(from.last(), n.weekday())
                : Calendar.nextOrSame(from.first(), n.weekday()).plusWeeks(n.nth() - 1L);
        DateHow how = month.how() == null ? DateHow.STATED : month.how();
        return Resolved.of(PartialDate.of(day), how, n.weekday(), month.confidence());
    }

    private Resolved range(CalendarExpression.Range r) {
        CalendarExpression f = r.from();
        CalendarExpression t = r.to();
        if (f == null || t == null) {
            Resolved one = resolve(f == null ? Objects.requireNonNull(t) : f);
            String value = f == null ? "../" + one.value() : one.value() + "/..";
            return new Resolved(
                    one.type(),
                    value,
                    f == null ? null : one.from(),
                    t == null ? null : one.to(),
                    one.how(),
                    one.weekday(),
                    one.confidence());
        }
        return RangeEnds.join(f, t, dates, this::resolve);
    }

    private Resolved months(CalendarExpression.Months m) {
        int year;
        DateHow how = DateHow.RELATIVE;
        double confidence = 0.8;
        CalendarExpression stated = m.year();
        if (stated != null) {
            Resolved y = resolve(stated);
            year = y.from() == null ? 0 : y.from().year();
            how = y.how() == null ? how : y.how();
            confidence = y.confidence();
        } else {
            year = dates.yearOfMonth(m.first(), m.last());
        }
        if (year == 0) {
            return Resolved.open(
                    TimexType.DATE, "XXXX-" + Operation.two(m.first()) + "/XXXX-" + Operation.two(m.last()), 0);
        }
        PartialDate from = PartialDate.month(year, m.first());
        PartialDate to = PartialDate.month(m.last() < m.first() ? year + 1 : year, m.last());
        return Resolved.of(from + "/" + to, from, to, how, confidence);
    }

    private Resolved partOfYear(CalendarExpression.PartOfYear p) {
        CalendarExpression stated = p.year();
        Resolved year = stated == null ? null : resolve(stated);
        int first = PartsOfYear.firstMonth(p.code());
        int last = PartsOfYear.lastMonth(p.code());
        int y = year != null
                ? (year.from() == null ? 0 : year.from().year())
                : p.side() != 0 ? dates.yearOnSide(p.side(), first, last) : dates.yearOfMonth(first, last);
        if (y == 0 || first == 0) {
            return Resolved.open(TimexType.DATE, (y == 0 ? "XXXX" : Calendar.four(y)) + "-" + p.code(), 0);
        }
        DateHow how = year == null || year.how() == null ? DateHow.RELATIVE : year.how();
        return Resolved.of(
                Calendar.four(y) + "-" + p.code(),
                PartialDate.month(y, first),
                PartialDate.month(last < first ? y + 1 : y, last),
                how,
                year == null ? 0.8 : year.confidence());
    }

    private Resolved clock(CalendarExpression.Clock c) {
        CalendarExpression stated = c.day();
        boolean isLoose = stated == null
                || stated instanceof CalendarExpression.ByTense; // "in the evening", of this day or the last
        TimeExpression beside = isLoose ? beside() : null;
        boolean onDay = beside != null
                && start > beside.end() // of words before it
                && beside.from() != null
                && beside.from().isDay();
        Resolved day = beside != null && onDay ? carry(beside) : stated != null ? resolve(stated) : article();
        PartialDate from = day.from();
        boolean isDay = from != null && from.isDay();
        String date = isDay || from == null && day.value().length() >= 10 ? dateOf(day.value()) : "XXXX-XX-XX";
        return new Resolved(
                TimexType.TIME,
                date + "T" + c.time(),
                isDay ? from : null,
                isDay ? day.to() : null,
                isDay ? day.how() : null,
                day.weekday(),
                stated == null ? day.confidence() * 0.8 : day.confidence());
    }

    private Resolved modified(CalendarExpression.Modified m) {
        Resolved of = resolve(m.of());
        return switch (m.modifier()) {
            case "BEFORE" ->
                new Resolved(of.type(), of.value(), null, of.to(), of.how(), of.weekday(), of.confidence());
            case "AFTER" ->
                new Resolved(of.type(), of.value(), of.from(), null, of.how(), of.weekday(), of.confidence());
            default -> of;
        };
    }
}
