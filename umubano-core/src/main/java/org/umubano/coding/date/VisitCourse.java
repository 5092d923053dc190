package org.umubano.coding.date;

import java.util.List;
import java.util.Objects;
import org.umubano.article.PartialDate;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;

/** The course of visits: their first and last day, and whether they go on. */
public final class VisitCourse {

    private final ArticleDate date;

    public VisitCourse(ArticleDate date) {
        this.date = date;
    }

    /** Who arrived on the day of the news is still there, where nothing is said of the end. */
    public void arrivals(List<Draft> drafts) {
        PartialDate news = DateReader.newsDate(date, drafts);
        for (Draft d : drafts) {
            boolean today = d.line.number == 0 && d.from != null && d.from.equals(date.date());
            boolean recent = d.from != null
                    && d.from.isDay()
                    && date.date() != null
                    && date.date().isDay()
                    && (news != null
                            && !d.from.first().plusDays(3).isBefore(news.first())
                            && !d.from.first().isAfter(news.last()));
            boolean tour = d.subtype.equals("memorial") || d.subtype.equals("site");
            if (d.kind == Kind.VISIT
                    && !tour
                    && d.status == Status.HELD
                    && (d.reached || today)
                    && recent
                    && !isByTheWay(d)
                    && !d.ended) {
                d.status = Status.ONGOING;
                d.trace.put("status", "arrived in the news, no end told");
            }
        }
    }

    /** "Yari yageze mu Rwanda ku Cyumweru", he had arrived on Sunday: by the way, in a report on what he did next. */
    private static boolean isByTheWay(Draft d) {
        VerbGroup verb = d.anterior ? d.line.verbAt(d.first) : null;
        return verb != null && verb.agreement() > 0;
    }

    /** A visit of two days that begins on a day ends on the next. */
    public void lengths(List<Draft> drafts) {
        for (Draft d : drafts) {
            if (d.closing && d.kind == Kind.VISIT && (d.status == Status.HELD || d.status == Status.ONGOING)) {
                d.status = Status.HELD;
                d.ended = true;
            }
            d.arrives &= !d.ended || !d.closing;
            if (d.kind == Kind.SUMMIT && d.status == Status.HELD && d.to != null && !d.to.equals(d.from) && isNow(d)) {
                d.status = Status.ONGOING;
            }
            if (isOnlyEnd(d)) {
                d.from = null;
            } else {
                length(d);
            }
        }
    }

    /** Whether only the end of something is told, and that day taken for its beginning. */
    private static boolean isOnlyEnd(Draft d) {
        boolean talks = d.kind == Kind.MEETING && (d.status != Status.HELD || d.dateLine != null);
        return (d.kind == Kind.VISIT || d.kind == Kind.SUMMIT || d.kind == Kind.COOPERATION || talks)
                && d.ended
                && !d.begun
                && d.nth == 0
                && !(d.reached && d.dateLine == null)
                && d.status.isDone()
                && Gatherings.isOneDay(d.from, d.to)
                && d.duration == null;
    }

    /** Reckons from one day and a length the other day. */
    private void length(Draft d) {
        boolean stays = d.kind == Kind.VISIT || d.kind == Kind.SUMMIT;
        PartialDate last = d.from == null && stays && d.status.isDone() ? d.to : null;
        if (last != null && last.isDay() && isCounted(d)) {
            d.from = PartialDate.of(last.first().minusDays(days(d) - 1L)); // "that ends today"
            d.dateHow = DateHow.INFERRED;
            d.trace.put("from", "its length before its last day");
            lasting(d);
            return;
        }
        boolean lasts = d.kind == Kind.VISIT
                || (d.kind == Kind.SUMMIT || d.kind == Kind.MEETING)
                        && (d.begun || d.ended && d.dateLine == null); // "the two-day summit closed on Sunday"
        if (lasts && d.from == null && d.to != null && d.to.isDay() && isCounted(d)) {
            backFromEnd(d);
            return;
        }
        if (!lasts || d.from == null || !d.from.isDay() || !isCounted(d) || d.to != null && !d.to.equals(d.from)) {
            lasting(d);
            return;
        }
        int days = days(d);
        if (d.ended && d.status == Status.HELD && !d.arrives && !d.reached) {
            d.to = d.from;
            d.from = PartialDate.of(d.from.first().minusDays(days - 1));
            lasting(d);
            return;
        }
        d.to = PartialDate.of(d.from.first().plusDays(days - 1));
        d.openEnded = false;
        if (d.status == Status.HELD && isNow(d)) {
            d.status = Status.ONGOING;
            d.trace.put("status", "its days hold the day of the article");
        }
    }

    /** Whether the day of the article is one of those on which it lasts. */
    private boolean isNow(Draft d) {
        PartialDate news = date.date();
        return news != null
                && news.isDay()
                && d.from != null
                && d.from.isDay()
                && d.to != null
                && !news.first().isBefore(d.from.first())
                && !news.first().isAfter(d.to.last());
    }

    /** "A three-day visit that ends tomorrow", "winds up his visit today": it goes on on the day of the article. */
    private void lasting(Draft d) {
        PartialDate news = date.date();
        PartialDate last = d.to;
        if (d.kind != Kind.VISIT
                || d.status != Status.HELD
                || last == null
                || !last.isDay()
                || news == null
                || !news.isDay()
                || last.first().isBefore(news.first())) {
            return;
        }
        boolean within = d.from != null
                && d.from.isDay()
                && !d.from.equals(last)
                && !d.from.first().isAfter(news.first());
        if (within && (!d.ended || last.first().isAfter(news.first())) || d.ending && last.equals(news)) {
            d.status = Status.ONGOING;
            d.trace.put("status", "its days hold the day of the article");
        }
    }

    /** "On a three-day visit that ends today": it began as many days before. */
    private void backFromEnd(Draft d) {
        d.from = PartialDate.of(Objects.requireNonNull(d.to).first().minusDays(days(d) - 1L));
        PartialDate news = date.date();
        if (d.status == Status.HELD && news != null && news.equals(d.to)) {
            d.status = Status.ONGOING;
            d.trace.put("status", "its last day is that of the article");
        }
        lasting(d);
    }

    /** Whether it is told how many days an act lasts, of which there are several and less than ten. */
    static boolean isCounted(Draft d) {
        String length = d.duration;
        return length != null
                && length.length() == 3
                && length.charAt(0) == 'P'
                && length.charAt(1) >= '2'
                && length.charAt(1) <= '9'
                && length.charAt(2) == 'D';
    }

    private static int days(Draft d) {
        return Objects.requireNonNull(d.duration).charAt(1) - '0';
    }
}
