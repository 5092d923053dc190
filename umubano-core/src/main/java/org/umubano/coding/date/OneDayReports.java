package org.umubano.coding.date;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * What a report that tells of one day alone tells besides: papers that were signed in the next sentence, a visit of one day in
 * which its guest was received, and, where the report is of that very day, what those who are quoted in it said.
 */
public final class OneDayReports {

    /** How many days before the article the day may lie. */
    private static final int FRESH = 6;

    /** How many paragraphs behind an act a paper may be told. */
    private static final int NEXT = 1;

    /** How many sentences behind an act somebody may be quoted on it. */
    private static final int NEAR = 6;

    /** So many words in quotation marks are what somebody said, fewer may be a term of his. */
    private static final int QUOTED = 5;

    private OneDayReports() {}

    /** Gives acts without a date the only day of the report. */
    public static void date(List<Draft> drafts, @Nullable PartialDate news) {
        today(drafts, news);
        PartialDate day = day(drafts, news);
        if (day == null) {
            return;
        }
        for (Draft act : drafts) {
            if (act.from != null || act.status != Status.HELD && act.status != Status.ONGOING) {
                continue;
            }
            Draft before = before(act, drafts);
            if (isShortVisit(act, drafts)) {
                give(before(act, drafts, Integer.MAX_VALUE), act, day);
            } else if (before != null && (isPaper(act, before, drafts) || isQuoted(act, before, day, news, drafts))) {
                give(before, act, day);
            }
        }
    }

    /** Papers told right after what was done on the day of the article are of that day. */
    private static void today(List<Draft> drafts, @Nullable PartialDate news) {
        for (Draft paper : drafts) {
            Draft before = paper.from == null && isNewPaper(paper) ? before(paper, drafts) : null;
            if (before != null
                    && Objects.equals(before.from, news)
                    && paper.line.number - line(before, paper.line.number) <= NEAR_TODAY
                    && paper.states().stream().anyMatch(before.states()::contains)
                    && !NewsDay.hasOtherTime(paper)) {
                SharedDates.copy(before, paper, "of today, with " + before.kind.code());
                paper.to = paper.from;
            }
        }
    }

    /** How many sentences behind what was done today a paper may be told. */
    private static final int NEAR_TODAY = 2;

    private static boolean isNewPaper(Draft paper) {
        return paper.kind == Kind.AGREEMENT
                && paper.status == Status.HELD
                && (paper.subtype.equals("signed") || paper.subtype.equals("in-principle"))
                && !paper.anterior
                && !paper.mentioned;
    }

    private static void give(@Nullable Draft source, Draft act, PartialDate day) {
        if (source != null) {
            SharedDates.copy(source, act, "of the one day of the report, " + source.kind.code());
            act.from = day;
            act.to = day;
        }
    }

    /** The only day, shortly before the article, on which the report tells of acts; null for none. */
    private static @Nullable PartialDate day(List<Draft> drafts, @Nullable PartialDate news) {
        PartialDate day = null;
        for (Draft act : drafts) {
            boolean under = act.status == Status.ONGOING && Gatherings.isOneDay(act.from, act.from);
            if (!under && !Gatherings.isOneDay(act) || !NewsDay.isFresh(act, news, FRESH)) {
                continue;
            }
            if (day != null && !Objects.equals(day, act.from)) {
                return null;
            }
            day = act.from;
        }
        return day;
    }

    /** The act of one day that is told last before another. */
    private static @Nullable Draft before(Draft act, List<Draft> drafts) {
        return before(act, drafts, act.line.number);
    }

    private static @Nullable Draft before(Draft act, List<Draft> drafts, int upTo) {
        Draft last = null;
        for (Draft other : drafts) {
            boolean told = other != act && Gatherings.isOneDay(other) && other.line.number <= upTo;
            last = told && (last == null || line(other, upTo) >= line(last, upTo)) ? other : last;
        }
        return last;
    }

    /** The last sentence, up to another, that tells of an act. */
    private static int line(Draft act, int upTo) {
        return act.also.stream().mapToInt(l -> l.number).filter(n -> n <= upTo).reduce(act.line.number, Math::max);
    }

    /** "In all, 24 further memoranda were concluded", right below what was done on the day. */
    private static boolean isPaper(Draft act, Draft before, List<Draft> drafts) {
        int paragraphs = act.line.sentence.paragraph() - before.line.sentence.paragraph();
        return isNewPaper(act)
                && paragraphs <= NEXT
                && act.states().stream().anyMatch(before.states()::contains)
                && !hasStay(drafts)
                && !NewsDay.hasOtherTime(act);
    }

    /** Whether a visit of some days, or of open length, leaves open on which of them things were done. */
    private static boolean hasStay(List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.kind == Kind.VISIT
                        && (d.duration != null && !d.duration.equals("P1D")
                                || d.from != null && d.to != null && !d.from.equals(d.to)));
    }

    /** A visit of one day, on which its guest did what the report tells of. */
    private static boolean isShortVisit(Draft visit, List<Draft> drafts) {
        return visit.kind == Kind.VISIT
                && "P1D".equals(visit.duration)
                && drafts.stream()
                        .anyMatch(d -> d != visit
                                && Gatherings.isOneDay(d)
                                && d.people().stream().anyMatch(visit.people()::contains));
    }

    /** "'A historic day,' the minister said", in a report of that day. */
    private static boolean isQuoted(
            Draft act, Draft before, PartialDate day, @Nullable PartialDate news, List<Draft> drafts) {
        long quoted = IntStream.range(0, act.line.quoted.length)
                .filter(t -> act.line.quoted[t])
                .count();
        return act.kind == Kind.STATEMENT
                && act.status == Status.HELD
                && quoted >= QUOTED
                && day.equals(news)
                && act.line.number > before.line.number
                && act.line.number - line(before, act.line.number) <= NEAR
                && act.states().equals(before.states())
                && !act.anterior
                && !act.isStanding
                && !hasStay(drafts)
                && act.line.times.isEmpty();
    }
}
