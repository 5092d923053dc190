package org.umubano.coding.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.language.VerbGroup;
import org.umubano.time.CalendarExpression;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * "$10 million on 7 May 2021, $20 million on 20 May", "under a deal of May 2021 Uganda had sent it on 7 May": a day without a
 * year is of the year that its sentence states before it, where only nouns stand between the two, where a verb tells what had
 * been done, or where by the article's date alone it would lie more than half a year from it.
 */
final class YearOfSentence {

    /** Days from the article within which a day needs no year. */
    private static final int NEAR = 200;

    private YearOfSentence() {}

    /** The time, in the year that the sentence states. */
    static TimeExpression settle(
            Line line, RawTime raw, TimeExpression time, List<TimeExpression> before, @Nullable PartialDate news) {
        if (news == null
                || time.from() == null
                || !(raw.meaning() instanceof CalendarExpression.Date d)
                || !d.lacksYear()) {
            return time;
        }
        PartialDate stated = stated(line, raw, before);
        if (stated == null || stated.year() >= time.from().year() || !isMeant(line, raw, time.from(), news)) {
            return time;
        }
        PartialDate day = new PartialDate(stated.year(), d.month(), d.day());
        return stated.month() > d.month() || stated.isDay() && day.isDay() && stated.compareTo(day) > 0
                ? time
                : new TimeExpression(
                        time.start(),
                        time.end(),
                        time.type(),
                        day.toString(),
                        day,
                        day,
                        DateHow.INFERRED,
                        0,
                        time.confidence(),
                        time.rule());
    }

    /** The last date before a time in its sentence that has its year. */
    private static @Nullable PartialDate stated(Line line, RawTime raw, List<TimeExpression> before) {
        int begin = line.sentence.start();
        for (int i = before.size() - 1; i >= 0; i--) {
            TimeExpression told = before.get(i);
            if (told.end() <= raw.start() && told.start() >= begin && told.from() != null) {
                if (told.how() == DateHow.STATED && hasYear(line, told)) {
                    return told.from();
                }
                if (told.how() != DateHow.INFERRED) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean hasYear(Line line, TimeExpression told) {
        for (RawTime raw : line.times) {
            if (raw.start() == told.start()) {
                return raw.meaning() instanceof CalendarExpression.Date d && d.year() != 0;
            }
        }
        return false;
    }

    private static boolean isMeant(Line line, RawTime raw, PartialDate found, PartialDate news) {
        int at = line.tokenAt(raw.start());
        VerbGroup last = null;
        for (VerbGroup verb : line.verbs) {
            last = verb.first() < at ? verb : last;
        }
        return last == null
                || last.first() < yearAt(line, raw)
                || last.tense() == VerbGroup.Tense.PAST_PERFECT
                || Math.abs(ChronoUnit.DAYS.between(found.first(), news.last())) > NEAR;
    }

    /** The token at which the last date with its year ends before a time. */
    private static int yearAt(Line line, RawTime raw) {
        int at = 0;
        for (RawTime other : line.times) {
            if (other.end() <= raw.start() && other.meaning() instanceof CalendarExpression.Date d && d.year() != 0) {
                at = line.tokenAt(other.end() - 1);
            }
        }
        return at;
    }
}
