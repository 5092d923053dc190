package org.umubano.coding.words;

import java.util.List;
import org.umubano.article.PartialDate;
import org.umubano.time.ArticleDate;
import org.umubano.time.CalendarExpression;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * Days without a year in an article on what was long ago: "On 24 May 1961 ... On 9 June 1961 ... The conference of 18 July": where
 * the days told of before it are of one year long past, and none is of the year of the article, it is of that year.
 */
public final class OldDays {

    /** How many years before the article what it tells of lies at least. */
    private static final int LONG_AGO = 5;

    private OldDays() {}

    /** The time, in the old year that the times before it tell of. */
    public static TimeExpression settle(
            RawTime raw, TimeExpression time, List<TimeExpression> before, ArticleDate anchor) {
        PartialDate news = anchor.date();
        if (news == null
                || time.from() == null
                || !(raw.meaning() instanceof CalendarExpression.Date d)
                || !d.lacksYear()) {
            return time;
        }
        int year = 0;
        int days = 0;
        for (TimeExpression told : before) {
            PartialDate day = told.from();
            if (day == null || day.year() > news.year() - LONG_AGO) {
                if (day != null && day.year() >= news.year() - 1) {
                    return time;
                }
            } else if (day.isDay() && told.how() == DateHow.STATED) {
                days = day.year() == year ? days + 1 : 1;
                year = day.year();
            }
        }
        if (days < 2) {
            return time;
        }
        PartialDate of = new PartialDate(year, d.month(), d.day());
        return new TimeExpression(
                time.start(),
                time.end(),
                time.type(),
                of.toString(),
                of,
                of,
                DateHow.INFERRED,
                0,
                time.confidence(),
                time.rule());
    }
}
