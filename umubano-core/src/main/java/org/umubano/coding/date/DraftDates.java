package org.umubano.coding.date;

import java.time.LocalDate;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimexType;

/** Enters times into the drafts of acts: which of two times stays, and what a date says of an act told in the present. */
final class DraftDates {

    private final ArticleDate anchor;
    /** Whether the date of the article is only inferred, and not from a day that the text calls this one. */
    private final boolean guessed;

    DraftDates(ArticleDate anchor) {
        PartialDate day = anchor.date();
        this.guessed = anchor.how() == ArticleDate.How.INFERRED && (day == null || !day.isDay());
        this.anchor = anchor;
    }

    /**
     * Dates an act by a time of a line, unless a nearer one has dated it already.
     *
     * @param distance how many characters or words of the line lie between the act and the time
     */
    void give(Line line, Draft draft, TimeExpression time, int distance) {
        if (draft.subtype.equals("in-force") && draft.status == Status.PAST) {
            return; // "under an existing agreement": the day is of what is done under it
        }
        if (time.type() == TimexType.DURATION) {
            boolean lasts = draft.kind == Kind.VISIT
                    || draft.kind == Kind.MEETING
                    || draft.kind == Kind.SUMMIT
                    || draft.kind == Kind.CALL;
            if (lasts && isStay(time.value())) {
                draft.duration = time.value();
            }
            return;
        }
        if (time.from() == null || time.type() == TimexType.SET) {
            return;
        }
        boolean reckoned = time.how() == DateHow.WEEKDAY || time.how() == DateHow.RELATIVE;
        if (guessed && reckoned && time.from().isDay()) {
            return; // "this Wednesday" of an article that has no date; "last year" is known by the year alone
        }
        boolean nearer = distance + 8 < draft.dateDistance;
        boolean finer =
                draft.from != null && !draft.from.isDay() && time.from().isDay() && distance <= draft.dateDistance + 8;
        if (draft.from != null && !nearer && !finer) {
            extend(draft, time);
            return;
        }
        draft.dateLine = draft.line == line ? null : line;
        draft.dateDistance = distance;
        draft.from = time.from();
        draft.to = time.to();
        draft.dateHow = time.how();
        draft.weekday = time.weekday();
        draft.trace.put("from", time.rule());
    }

    /** Hours, days or weeks: "the first visit in eleven years", "talks after three years of silence" tell of other lengths. */
    private static boolean isStay(String duration) {
        int time = duration.indexOf('T');
        String days = time < 0 ? duration : duration.substring(0, time);
        return days.indexOf('Y') < 0 && days.indexOf('M') < 0;
    }

    /** A second day right after the first: "on May 29 and on May 30". */
    private static void extend(Draft draft, TimeExpression time) {
        if (draft.from != null
                && draft.from.isDay()
                && time.from() != null
                && time.from().isDay()
                && time.to() != null) {
            LocalDate last = draft.to == null ? draft.from.last() : draft.to.last();
            if (time.from().first().equals(last.plusDays(1)) && draft.kind == Kind.SUMMIT) {
                draft.to = time.to();
            }
        }
    }

    /** A present with a date: what is to come, or under way on the day of the article. */
    void presently(Draft draft) {
        boolean mayCome = draft.kind == Kind.VISIT
                || draft.kind == Kind.MEETING
                || draft.kind == Kind.SUMMIT
                || draft.kind == Kind.AGREEMENT;
        PartialDate now = anchor.date();
        boolean undertaken = draft.kind == Kind.COOPERATION || draft.kind == Kind.AID || draft.kind == Kind.AGREEMENT;
        if (draft.present
                && undertaken
                && draft.status == Status.HELD
                && draft.from != null
                && now != null
                && draft.from.first().isAfter(now.last())) {
            draft.status = Status.PLANNED; // "takes over in March"
            return;
        }
        boolean open = draft.status == Status.HELD || draft.status == Status.ONGOING;
        if (!draft.present || !mayCome || draft.from == null || !draft.from.isDay() || !open) {
            return;
        }
        PartialDate news = anchor.date();
        if (news == null || !news.isDay() || draft.from.first().isAfter(news.first())) {
            draft.status = Status.PLANNED;
        } else if (draft.status == Status.HELD && draft.from.equals(news) && draft.kind != Kind.AGREEMENT) {
            boolean goes = draft.line.number > 0 && (draft.frame == Frame.TRAVEL || draft.frame == Frame.LEAVE);
            draft.status = draft.kind != Kind.VISIT ? Status.ONGOING : goes ? Status.PLANNED : Status.HELD;
        }
    }
}
