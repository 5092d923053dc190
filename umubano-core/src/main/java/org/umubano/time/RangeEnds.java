package org.umubano.time;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.time.CalendarExpression.Date;

/** The two ends of a range help one another: the month or year said once holds for both, and the end is not before the beginning. */
final class RangeEnds {

    private RangeEnds() {}

    static Resolved join(
            CalendarExpression f,
            CalendarExpression t,
            DateChooser dates,
            Function<CalendarExpression, Resolved> resolve) {
        if (f instanceof Date a && t instanceof Date b) {
            if (isWeekday(a) && isWeekday(b)) {
                return weekdays(a, b, dates, resolve);
            }
            return a.year() != 0 && b.year() == 0
                    ? later(resolve.apply(a), b, resolve)
                    : earlier(a, resolve.apply(b), resolve);
        }
        return of(resolve.apply(f), resolve.apply(t));
    }

    private static boolean isWeekday(Date d) {
        return d.weekday() != 0 && d.day() == 0;
    }

    private static Resolved weekdays(
            Date a, Date b, DateChooser dates, Function<CalendarExpression, Resolved> resolve) {
        LocalDate day = dates.day();
        if (day == null) {
            return of(resolve.apply(a), resolve.apply(b));
        }
        LocalDate from = Calendar.inWeek(day, a.weekday());
        LocalDate to = Calendar.nextOrSame(from, b.weekday());
        return of(
                Resolved.of(PartialDate.of(from), DateHow.WEEKDAY, a.weekday(), 0.7),
                Resolved.of(PartialDate.of(to), DateHow.WEEKDAY, b.weekday(), 0.7));
    }

    private static Resolved earlier(Date a, Resolved to, Function<CalendarExpression, Resolved> resolve) {
        PartialDate end = to.to();
        if (a.year() != 0 || end == null || a.month() == 0 && end.month() == 0) {
            return of(resolve.apply(a), to);
        }
        int month = a.month() != 0 ? a.month() : end.month();
        int year = end.year();
        if (month * 32 + a.day() > end.month() * 32 + (a.day() == 0 ? 0 : end.day())) {
            year--;
        }
        return of(
                resolve.apply(new Date(Math.max(1, year), month, a.day(), a.weekday()))
                        .by(howOf(to)),
                to);
    }

    private static Resolved later(Resolved from, Date b, Function<CalendarExpression, Resolved> resolve) {
        PartialDate start = from.from();
        if (start == null || b.month() == 0) {
            return of(from, resolve.apply(b));
        }
        int year = start.year();
        if (b.month() * 32 + b.day() < start.month() * 32 + start.day()) {
            year++;
        }
        return of(from, resolve.apply(new Date(year, b.month(), b.day(), b.weekday())));
    }

    private static DateHow howOf(Resolved r) {
        return r.how() == null ? DateHow.STATED : r.how();
    }

    private static Resolved of(Resolved from, Resolved to) {
        PartialDate first = from.from();
        PartialDate last = to.to();
        boolean isOrdered = first == null || last == null || !last.last().isBefore(first.first());
        @Nullable DateHow how = first != null ? from.how() : last != null ? to.how() : null;
        return new Resolved(
                from.type(),
                from.value() + "/" + to.value(),
                first,
                last,
                how,
                from.weekday(),
                Math.min(from.confidence(), to.confidence()) * (isOrdered ? 1 : 0.5));
    }
}
