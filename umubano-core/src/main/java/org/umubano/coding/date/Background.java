package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.time.ArticleDate;

/** Tells background from news: what lies before the trip or crisis that an article reports is past. */
public final class Background {

    /** Held longer than this before the news, an act is background: it lies before the trip or crisis that is reported. */
    private static final int RECENT_DAYS = 45;

    /** The same of talks, agreements and visits where the article tells of newer acts: they are soon over. */
    private static final int RECENT_TALKS = 7;

    /** The same where only the month is told. */
    private static final int RECENT_MONTH = 30;

    /** The same of talks, agreements and visits. */
    private static final int RECENT_MONTH_TALKS = 14;

    /** The same in a report of what is to come. */
    private static final int RECENT_AHEAD = 7;

    /** The same where a past perfect sets it before the news. */
    private static final int RECENT_BEFORE = 9;

    private final Article article;
    private final ArticleDate date;

    public Background(Article article, ArticleDate date) {
        this.article = article;
        this.date = date;
    }

    /** Marks what lies long before the day of the news. */
    public void of(List<Draft> drafts) {
        PartialDate news = DateReader.newsDate(date, drafts);
        for (Draft draft : drafts) {
            over(draft, news);
            draft.isNews = draft.from != null && news != null && !draft.from.isDay() && draft.from.contains(news);
            if (draft.status == Status.HELD && draft.from != null && news != null) {
                boolean ahead = !drafts.isEmpty() && drafts.get(0).status == Status.PLANNED;
                int recent = recent(draft, ahead, drafts, news);
                boolean far = draft.from.last().plusDays(recent).isBefore(news.first());
                boolean before = draft.anterior && draft.isNews && ahead;
                if (far || before) {
                    draft.status = Status.PAST;
                    draft.trace.put("status", "long before the news of " + news);
                }
            }
            if (draft.status == Status.PLANNED
                    && draft.from != null
                    && date.date() != null
                    && article.published() != null
                    && draft.from
                            .last()
                            .plusDays(RECENT_DAYS)
                            .isBefore(date.date().first())) {
                draft.status = Status.PAST;
            }
        }
        continued(drafts);
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean open = draft.from == null && draft.status == Status.HELD;
            if (open && (draft.isStanding || isOfThePast(drafts, i) || isThankedFor(draft, drafts))) {
                draft.status = Status.PAST;
                draft.trace.put("status", "told of what lies before the news");
            }
        }
    }

    /** "Later it stopped its nationals", "Somalia condemned that deal", told right after what is past. */
    private static boolean isOfThePast(List<Draft> drafts, int i) {
        Draft draft = drafts.get(i);
        for (int k = i - 1; k >= 0 && draft.line.number - drafts.get(k).line.number <= 1; k--) {
            Draft before = drafts.get(k);
            boolean shares = before.states().stream().anyMatch(draft.states()::contains);
            boolean beside = before.line == draft.line;
            if (shares && (!beside || before.isStanding)) {
                return before.status == Status.PAST
                        && (beside
                                || draft.isLater && !before.byDate && !SharedDates.isModifier(before.line, before)
                                || isNamedAgain(draft, before.line));
            }
        }
        return false;
    }

    private static boolean isNamedAgain(Draft draft, Line line) {
        return draft.kind == Kind.STATEMENT && line.nouns.stream().anyMatch(n -> draft.pointed.contains(n.key()));
    }

    /** "Thanked Rwanda for having sent aid": what one is thanked for lies before. */
    private static boolean isThankedFor(Draft draft, List<Draft> drafts) {
        return draft.kind != Kind.STATEMENT
                && !isOccasion(draft)
                && drafts.stream()
                        .anyMatch(d -> d.line == draft.line
                                && d.kind == Kind.STATEMENT
                                && (d.subtype.equals("thanks") || d.subtype.equals("praise"))
                                && d.last < draft.first);
    }

    /** "Praised its host on a visit": when it is said, and nothing that one is praised for. */
    private static boolean isOccasion(Draft draft) {
        Line line = draft.line;
        for (int t = draft.first - 1; t >= Math.max(0, draft.first - PHRASE) && line.verbAt(draft.first) == null; t--) {
            Relation marker = line.marker(t);
            if (marker != null || line.verbAt(t) != null) {
                return marker == Relation.ON || marker == Relation.DURING;
            }
        }
        return false;
    }

    /** How far before a noun the preposition may stand under which it is. */
    private static final int PHRASE = 5;

    /** A gathering whose last day lies before the news is over, and so is a visit that was begun long before. */
    private static void over(Draft draft, @Nullable PartialDate news) {
        boolean gathering = draft.kind == Kind.MEETING || draft.kind == Kind.SUMMIT;
        if (gathering
                && draft.status == Status.ONGOING
                && news != null
                && draft.to != null
                && draft.to.last().isBefore(news.first())) {
            draft.status = Status.HELD;
        }
        boolean longAgo = draft.kind == Kind.VISIT
                && draft.status == Status.ONGOING
                && news != null
                && draft.from != null
                && draft.from.last().plusDays(RECENT_DAYS).isBefore(news.first());
        if (longAgo) {
            draft.status = Status.PAST; // "began a tour in March", told in December
        }
    }

    private static int recent(Draft draft, boolean ahead, List<Draft> drafts, PartialDate news) {
        boolean day = draft.from != null && draft.from.isDay();
        if (ahead && day) {
            return RECENT_AHEAD;
        }
        boolean talks = isTalks(draft.kind) && drafts.stream().anyMatch(d -> d != draft && isFresh(d, news));
        if (!day) {
            return talks ? RECENT_MONTH_TALKS : RECENT_MONTH;
        }
        return talks ? RECENT_TALKS : draft.anterior ? RECENT_BEFORE : RECENT_DAYS;
    }

    /** Kinds of acts that are done when they are over; blows, aid and crossings are still felt. */
    private static boolean isTalks(Kind kind) {
        return switch (kind) {
            case AGREEMENT, MEETING, SUMMIT, VISIT, CALL, DISPUTE -> true;
            case RELATIONS, MISSION, ACCREDITATION, STATEMENT, AID, COOPERATION, FORCE -> false;
        };
    }

    private static boolean isFresh(Draft draft, PartialDate news) {
        return draft.from != null
                && draft.from.isDay()
                && draft.status != Status.PAST
                && !draft.from.last().plusDays(RECENT_TALKS).isBefore(news.first());
    }

    /** "He visited in 2015. He met the president then.": undated, of the same person, right after background. */
    private static void continued(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.from != null
                    || draft.status != Status.HELD
                    || draft.kind == Kind.STATEMENT
                    || draft.kind == Kind.VISIT && draft.duration != null
                    || draft.isAfterOccasion) {
                continue;
            }
            for (int k = i - 1; k >= 0 && draft.line.number - drafts.get(k).line.number <= 1; k--) {
                Draft before = drafts.get(k);
                if (before.status == Status.PAST
                        && before.from != null
                        && (before.line == draft.line || !NewsDay.hasOtherTime(draft))
                        && before.people().stream().anyMatch(draft.people()::contains)) {
                    SharedDates.copy(before, draft, "of the background before it");
                    draft.status = Status.PAST;
                    draft.trace.put("status", "told right after what is past");
                    break;
                }
            }
        }
    }

    /** In an article without a date of its own, what has only a month or a year is background beside the rest. */
    public void backdrop(List<Draft> drafts) {
        boolean news = drafts.stream().anyMatch(d -> d.status != Status.PAST && (d.from == null || d.from.isDay()));
        boolean ceremony = drafts.stream().anyMatch(d -> d.subtype.equals("credentials"));
        for (Draft d : drafts) {
            boolean coarse = article.published() == null && d.from != null && !d.from.isDay();
            boolean beginnings =
                    d.kind == Kind.RELATIONS && d.subtype.equals("established") && d.from != null && drafts.size() > 1;
            boolean before = d.subtype.equals("agrement") && ceremony;
            if (d.status == Status.HELD && (coarse && news || beginnings && article.published() == null || before)) {
                d.status = Status.PAST;
                d.trace.put("status", "background: " + d.from);
            }
        }
    }
}
