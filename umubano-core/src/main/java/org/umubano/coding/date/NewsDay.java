package org.umubano.coding.date;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.time.CalendarExpression;
import org.umubano.time.RawTime;

/**
 * What a short report tells first was done on a day; the talks and papers that it tells besides, of the same sides, are of that
 * day, where no visit of several days leaves open on which of them. "A third paper was signed by the ministers" is of the day
 * of the papers told right before.
 */
final class NewsDay {

    /** The last sentence in which the act may stand that the report is about. */
    private static final int OPENING = 2;

    /** How many sentences below it the talks and papers of its day are told. */
    private static final int NEAR = 6;

    /** How many days before the article the news may lie. */
    private static final int FRESH = 3;

    private NewsDay() {}

    static void date(List<Draft> drafts, @Nullable PartialDate news) {
        papers(drafts);
        Draft lead = lead(drafts, news);
        if (lead == null) {
            return;
        }
        for (Draft act : drafts) {
            int lines = act.line.number - Gatherings.lastLine(lead);
            boolean near = act.line.number >= lead.line.number && lines <= NEAR;
            if ((isOpen(act) || isBlowToo(act, lead))
                    && near
                    && act.states().equals(lead.states())
                    && !isDuringDays(act, drafts)
                    && !hasOtherTime(act, lead)) {
                SharedDates.copy(lead, act, "of the day of the news, " + lead.kind.code());
                act.to = act.from;
            }
        }
    }

    /** "Three instruments were signed on Friday. The third was signed by the ministers of justice." */
    private static void papers(List<Draft> drafts) {
        for (Draft paper : drafts) {
            if (!isPaper(paper) || paper.from != null || paper.status != Status.HELD || paper.anterior) {
                continue;
            }
            for (Draft before : drafts) {
                int lines = paper.line.number - Gatherings.lastLine(before);
                if (isPaper(before)
                        && before != paper
                        && lines >= 0
                        && lines <= 2
                        && Gatherings.isOneDay(before)
                        && before.states().equals(paper.states())) {
                    SharedDates.copy(before, paper, "of the papers before it");
                    break;
                }
            }
        }
    }

    private static boolean isPaper(Draft act) {
        return act.kind == Kind.AGREEMENT && act.subtype.equals("signed");
    }

    /** The act on which the report opens, where it has a day shortly before the article, and no other act there has another. */
    private static @Nullable Draft lead(List<Draft> drafts, @Nullable PartialDate news) {
        Draft lead = null;
        for (Draft act : drafts) {
            if (act.line.number > OPENING || !isNews(act, news)) {
                continue;
            }
            if (lead != null && !Objects.equals(lead.from, act.from)) {
                return null;
            }
            lead = lead == null || act.line.number < lead.line.number ? act : lead;
        }
        return lead;
    }

    /** Whether an act is of so many days before the article at most, and not after it; any with a date, where the article has none. */
    static boolean isFresh(Draft act, @Nullable PartialDate news, int days) {
        return act.from != null
                && (news == null
                        || !news.isDay()
                        || !act.from.first().plusDays(days).isBefore(news.first())
                                && !act.from.first().isAfter(news.first()));
    }

    private static boolean isNews(Draft act, @Nullable PartialDate news) {
        boolean kind = act.kind == Kind.MEETING
                || act.kind == Kind.AGREEMENT
                || act.kind == Kind.RELATIONS
                || act.kind == Kind.VISIT;
        return kind && isFresh(act, news, FRESH) && Gatherings.isOneDay(act) && !act.mentioned;
    }

    /** "Broke off relations on Monday. Its charge d'affaires was told to leave": one more blow of the same state. */
    private static boolean isBlowToo(Draft act, Draft lead) {
        return act.kind == Kind.RELATIONS
                && lead.kind == Kind.RELATIONS
                && act.from == null
                && act.status == Status.HELD
                && !act.anterior
                && Objects.equals(
                        act.participants.get(0).state(),
                        lead.participants.get(0).state());
    }

    private static boolean isOpen(Draft act) {
        boolean kind = act.kind == Kind.MEETING && !act.onSidelines || act.kind == Kind.AGREEMENT;
        return kind && act.from == null && act.status == Status.HELD && !act.mentioned;
    }

    /** "Last week he received the ambassadors": a time of its own, though none that tells a day. */
    private static boolean hasOtherTime(Draft act, Draft lead) {
        return act.line != lead.line && !lead.also.contains(act.line) && hasOtherTime(act);
    }

    /** Whether a time that is no mere length stands before the words of the act. */
    static boolean hasOtherTime(Draft act) {
        for (RawTime raw : act.line.times) {
            boolean amount = raw.meaning() instanceof CalendarExpression.Duration;
            if (!amount && act.line.tokenAt(raw.start()) < act.first) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may have been done on any day of a visit. */
    private static boolean isDuringDays(Draft act, List<Draft> drafts) {
        for (Draft visit : drafts) {
            boolean days = visit.duration != null
                    || visit.from != null && visit.to != null && !visit.from.equals(visit.to)
                    || visit.from == null;
            if (visit.kind == Kind.VISIT
                    && days
                    && (visit.status == Status.ONGOING || visit.status == Status.HELD)
                    && visit.states().stream().filter(act.states()::contains).count() >= 2) {
                return true;
            }
        }
        return false;
    }
}
