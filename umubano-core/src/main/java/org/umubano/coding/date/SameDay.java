package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.time.CalendarExpression;
import org.umubano.time.CalendarExpression.Reference;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimexType;
import org.umubano.time.Unit;

/** "Three more were signed the same day": the day of what was done last, not of what was only named after it. */
final class SameDay {

    /** How many sentences back the act may be told whose day is meant. */
    private static final int NEAR = 10;

    private SameDay() {}

    /** The times from which an expression reckons: those mentioned before it, the day of the act told last behind them. */
    static List<TimeExpression> context(
            Line line, RawTime raw, List<TimeExpression> before, List<Draft> earlier, @Nullable PartialDate news) {
        boolean reckons = raw.meaning() instanceof CalendarExpression.Clock c ? isLoose(c.day()) : isDay(raw.meaning());
        if (!reckons || !before.isEmpty() && before.get(before.size() - 1).start() >= line.sentence.start()) {
            return before;
        }
        Draft told = null;
        for (Draft act : earlier) {
            boolean opened = act.kind == Kind.SUMMIT && act.from != null && act.from.isDay();
            boolean fits = (Gatherings.isOneDay(act.from, act.to) || opened)
                    && act.status == Status.HELD
                    && !act.arrives
                    && !act.reached
                    && act.duration == null
                    && line.number - act.line.number <= NEAR
                    && isFresh(act.from, news);
            told = fits ? act : told;
        }
        if (told != null && isNamedSince(told, before, news)) {
            return before;
        }
        PartialDate day = told == null ? null : told.from;
        if (day == null || news != null && day.first().isAfter(news.last())) {
            return before;
        }
        int at = Math.max(0, raw.start() - 1);
        return List.of(
                new TimeExpression(at, at, TimexType.DATE, day.toString(), day, day, DateHow.INFERRED, 0, 0.8, ""));
    }

    /** "They met on the 9th. He had landed on the 8th; the next day": whether a day is named below what was told. */
    private static boolean isNamedSince(Draft told, List<TimeExpression> before, @Nullable PartialDate news) {
        TimeExpression last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.type() == TimexType.DATE
                && (last.how() == DateHow.STATED || last.how() == DateHow.WEEKDAY)
                && last.from() != null
                && last.from().isDay()
                && last.from().equals(last.to())
                && last.start() >= told.line.sentence.end()
                && told.also.stream().noneMatch(l -> l.sentence.end() > last.start())
                && (news == null || !last.from().first().isAfter(news.last()));
    }

    /** "The next day, Wednesday, he left": whether a day reckoned from another is named by the time right behind it. */
    static boolean isNamedBeside(Line line, RawTime raw) {
        if (!isDay(raw.meaning())) {
            return false;
        }
        int end = line.tokenAt(raw.end() - 1);
        for (RawTime other : line.times) {
            int at = line.tokenAt(other.start());
            if (at > end
                    && at - end <= BESIDE
                    && line.isComma(end + 1)
                    && other.meaning() instanceof CalendarExpression.Date
                    && line.noVerbBetween(end + 1, at)) {
                return true;
            }
        }
        return false;
    }

    /** How far behind a day reckoned from another its name may stand. */
    private static final int BESIDE = 4;

    /** What lies long before the news is not the day that is told of. */
    private static boolean isFresh(@Nullable PartialDate day, @Nullable PartialDate news) {
        return news == null
                || !news.isDay()
                || day == null
                || !day.first().plusDays(FRESH).isBefore(news.first());
    }

    /** How many days before the article the day may lie. */
    private static final int FRESH = 45;

    private static boolean isDay(@Nullable CalendarExpression meaning) {
        return meaning instanceof CalendarExpression.Relative r
                && r.base() == Reference.MENTIONED
                && r.unit() == Unit.DAY;
    }

    /** "In the evening", "the same evening": of the day that is told of. */
    private static boolean isLoose(@Nullable CalendarExpression day) {
        return day == null || day instanceof CalendarExpression.ByTense || isDay(day);
    }
}
