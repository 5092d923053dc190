package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * What was done on a journey that lies back: "he visited Y in April 2022; seven papers were signed there", "went there on 4 and
 * 5 April 2022, when seven papers were signed". It is of that journey, not of the one that the article reports. On which of its
 * days is not told, so of several days the month stays.
 */
public final class DoneThere {

    /** A journey that ended more days ago than this lies back. */
    private static final int BACK = 20;

    private DoneThere() {}

    /** Dates what "when" ties to a time right before it. */
    public static void when(Line line, EventLexicon lexicon, List<Draft> drafts, DateReader dates) {
        for (Draft act : drafts) {
            boolean open = act.from == null && act.status == Status.HELD && act.kind != Kind.STATEMENT;
            int when = open ? opener(line, act.first, lexicon) : -1;
            RawTime raw = when < 2 ? null : endingAt(line, when - 2);
            TimeExpression time = raw == null ? null : dates.resolved(raw);
            if (time != null && time.from() != null && time.how() == DateHow.STATED) {
                give(act, time.from(), time.to(), time.rule() + " when");
            }
        }
    }

    /** The "when" behind a comma that opens the clause of a token; -1 for none. */
    private static int opener(Line line, int token, EventLexicon lexicon) {
        for (int t = token - 1; t > 0 && !line.isComma(t); t--) {
            if (lexicon.whens.contains(line.tokens.get(t).norm()) && line.isComma(t - 1)) {
                return t;
            }
        }
        return -1;
    }

    private static @Nullable RawTime endingAt(Line line, int token) {
        for (RawTime raw : line.times) {
            if (line.tokenAt(raw.end() - 1) == token) {
                return raw;
            }
        }
        return null;
    }

    /** Dates and places what was done "there", where the sentence before tells of a journey that lies back. */
    public static void there(List<Draft> drafts, ArticleDate date) {
        PartialDate news = date.date();
        for (Draft act : drafts) {
            boolean open = act.isThere && act.from == null && act.status == Status.HELD && act.line.times.isEmpty();
            Draft trip = open && news != null ? trip(act, drafts, news) : null;
            if (trip != null && trip.from != null) {
                give(act, trip.from, trip.to, "of the visit " + trip.trace.getOrDefault("from", ""));
                act.place = trip.place == null ? act.place : trip.place;
            }
        }
    }

    private static @Nullable Draft trip(Draft act, List<Draft> drafts, PartialDate news) {
        Draft last = null;
        for (Draft d : drafts) {
            boolean before = d.kind == Kind.VISIT && d.from != null && act.line.number - d.line.number == 1;
            last = before && d.states().containsAll(act.states()) ? d : last;
        }
        PartialDate end = last == null ? null : last.to == null ? last.from : last.to;
        return end != null && end.last().plusDays(BACK).isBefore(news.first()) ? last : null;
    }

    private static void give(Draft act, PartialDate from, @Nullable PartialDate to, String rule) {
        boolean several = from.isDay() && to != null && !to.equals(from);
        act.from = several ? PartialDate.month(from.year(), from.month()) : from;
        act.to = act.from;
        act.dateHow = DateHow.INFERRED;
        act.trace.put("from", rule);
    }
}
