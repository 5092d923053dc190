package org.umubano.coding.date;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;

/** The course of visits: their first and last day, whether they go on, and which talks and signatures are parts of them. */
public final class VisitCourse {

    private final Article article;
    private final ArticleDate date;

    public VisitCourse(Article article, ArticleDate date) {
        this.article = article;
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
                && !(d.reached && d.dateLine == null)
                && d.status.isDone()
                && Gatherings.isOneDay(d.from, d.to)
                && d.duration == null;
    }

    /** Reckons from one day and a length the other day. */
    private void length(Draft d) {
        boolean stays = d.kind == Kind.VISIT || d.kind == Kind.SUMMIT;
        PartialDate last = d.from == null && stays && d.status.isDone() ? d.to : null;
        if (last != null && last.isDay() && d.duration != null && d.duration.matches("P[2-9]D")) {
            d.from = PartialDate.of(last.first().minusDays(d.duration.charAt(1) - '1')); // "that ends today"
            d.dateHow = DateHow.INFERRED;
            d.trace.put("from", "its length before its last day");
            lasting(d);
            return;
        }
        boolean lasts = d.kind == Kind.VISIT || (d.kind == Kind.SUMMIT || d.kind == Kind.MEETING) && d.begun;
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

    private static boolean isCounted(Draft d) {
        return d.duration != null && d.duration.matches("P[2-9]D");
    }

    private static int days(Draft d) {
        return Objects.requireNonNull(d.duration).charAt(1) - '0';
    }

    /** A visit under way that is told of without its day began with the first of what is dated in it, not long before the news. */
    private void begins(List<Draft> drafts) {
        PartialDate news = date.date();
        if (news == null || !news.isDay()) {
            return;
        }
        for (Draft visit : drafts) {
            if (visit.kind != Kind.VISIT || visit.status != Status.ONGOING || visit.from != null) {
                continue;
            }
            drafts.stream()
                    .filter(d -> d.status == Status.HELD
                            && Gatherings.isOne(d)
                            && d.states().equals(visit.states()))
                    .map(d -> d.from)
                    .filter(d ->
                            d != null && d.isDay() && !d.first().plusDays(4).isBefore(news.first()))
                    .min(Comparator.comparing(PartialDate::first))
                    .ifPresent(first -> {
                        visit.from = first;
                        visit.to = first;
                        visit.dateHow = DateHow.INFERRED;
                        visit.trace.put("from", FIRST_TOLD);
                    });
        }
    }

    /** The talks, signatures and sites of a visit are its parts and have its place, and its dates where they are to come. */
    public void parts(List<Draft> drafts) {
        begins(drafts);
        if (date.date() != null && date.date().isDay()) {
            lengths(drafts); // also where the length is told elsewhere
        }
        for (Draft part : drafts) {
            if (part.kind == Kind.VISIT && !part.subtype.equals("site") && !part.subtype.equals("memorial")
                    || part.kind == Kind.RELATIONS
                    || part.kind == Kind.FORCE) {
                continue;
            }
            for (Draft visit : drafts) {
                if (visit.kind == Kind.VISIT
                        && visit != part
                        && visit.partOf == null
                        && !visit.subtype.equals("invitation")
                        && belongs(part, visit)) {
                    part.partOf = visit;
                    inherit(part, visit, date.date(), drafts);
                    break;
                }
            }
        }
        months(drafts);
        for (Draft visit : drafts) {
            boolean open = isAgreeing(visit)
                    || visit.duration != null && !visit.duration.equals("P1D") && visit.line.number > 0 && !visit.begun;
            if (FIRST_TOLD.equals(visit.trace.get("from")) && open) {
                visit.from = null; // it has served its parts
                visit.to = null;
                visit.trace.remove("from");
            }
        }
    }

    /** Where verbs agree with their subjects, being on a visit is told by the way, of any day of it. */
    private static boolean isAgreeing(Draft visit) {
        return visit.line.verbs.stream().anyMatch(v -> v.agreement() > 0);
    }

    private static final String FIRST_TOLD = "the first day told of during the visit";

    /**
     * "A two-day visit has ended; on January 23 the two sides signed": a visit of some days, of which only one is told, was in
     * the month of that day.
     */
    private static void months(List<Draft> drafts) {
        for (Draft part : drafts) {
            Draft visit = part.partOf != null && part.partOf.line == part.line ? part.partOf : null;
            PartialDate first = visit == null || visit.status != Status.ONGOING ? null : visit.from;
            boolean open = part.from == null && part.status == Status.PLANNED && part.kind == Kind.MISSION;
            if (open && first != null && first.isDay() && visit != null && visit.duration != null) {
                part.from = PartialDate.month(first.year(), first.month()); // "a visit that will include the opening"
                part.to = part.from;
                part.dateHow = DateHow.INFERRED;
                part.trace.put("from", "the month of the visit");
            }
        }
        for (Draft visit : drafts) {
            boolean open = visit.kind == Kind.VISIT
                    && visit.from == null
                    && visit.duration != null
                    && visit.duration.matches("P[2-9]D")
                    && visit.status == Status.HELD
                    && !isAgreeing(visit)
                    && visit.line.times.stream().allMatch(SharedDates::isDays);
            for (Draft part : open ? drafts : List.<Draft>of()) {
                PartialDate day = part.partOf == visit && part.status == Status.HELD ? part.from : null;
                if (day != null && day.isDay()) {
                    visit.from = PartialDate.month(day.year(), day.month());
                    visit.to = visit.from;
                    visit.dateHow = DateHow.INFERRED;
                    visit.trace.put("from", "the month of what was done during it");
                    break;
                }
            }
        }
    }

    private static boolean belongs(Draft part, Draft visit) {
        if (part.kind == Kind.STATEMENT
                || part.kind == Kind.AID
                || part.kind == Kind.DISPUTE
                || part.kind == Kind.ACCREDITATION
                || part.kind == Kind.SUMMIT) {
            return false;
        }
        if (part.anterior && !visit.anterior && part.from == null) {
            return false; // told as what the visit follows
        }
        boolean time = part.status == visit.status
                || visit.status == Status.ONGOING
                || part.status.isDone() && visit.status.isDone();
        if (!time || visit.status == Status.PAST != (part.status == Status.PAST)) {
            return false;
        }
        if (part.from != null && visit.from != null) {
            PartialDate end = visit.to == null ? visit.from : visit.to;
            if (part.from.last().isBefore(visit.from.first())
                    || part.from.first().isAfter(end.last().plusDays(visit.status == Status.ONGOING ? 5 : 0))) {
                return false;
            }
        }
        Participant visitor = visit.participants.get(0);
        Set<String> states = part.states();
        boolean sides = visit.states().stream().filter(states::contains).count() >= 2 || states.equals(visit.states());
        boolean person = part.people().isEmpty() || part.people().contains(visitor.name());
        return (sides || part.kind == Kind.VISIT && states.contains(visitor.state())) && person;
    }

    /** Whether a part is told in the sentence after the one that its visit is dated in. */
    private static boolean follows(Draft part, Draft visit) {
        int after = part.line.number - visit.line.number;
        return visit.arrives && after >= 1 && after <= 2
                || visit.also.stream().anyMatch(l -> part.line.number == l.number + 1);
    }

    /** Whether a visit under way began on the day of the news or the one before: what was done in it was done then. */
    private static boolean isFresh(Draft visit, @Nullable PartialDate news) {
        return visit.status == Status.ONGOING
                && visit.from != null
                && news != null
                && news.isDay()
                && !visit.from.first().plusDays(1).isBefore(news.first());
    }

    /** "On Wednesday the two held talks. Thirty agreements were signed.": of the day of the talks told right before. */
    private static void afterTalks(Draft paper, List<Draft> drafts) {
        for (Draft talks : drafts) {
            int lines = paper.line.number - talks.line.number;
            boolean next = talks.status == Status.PLANNED && paper.isAfterOccasion;
            if (talks.kind == Kind.MEETING
                    && talks.status == paper.status
                    && (talks.status == Status.HELD || next)
                    && (lines == 1 || lines == 2)
                    && Gatherings.isOneDay(talks.from, talks.to == null ? talks.from : talks.to)
                    && talks.states().equals(paper.states())) {
                SharedDates.copy(talks, paper, "of the talks before it");
                paper.announcedBy = next && paper.announcedBy == null ? talks.announcedBy : paper.announcedBy;
            }
        }
    }

    private static void inherit(Draft part, Draft visit, @Nullable PartialDate news, List<Draft> drafts) {
        if (part.announcedBy == null && part.status == Status.PLANNED && visit.status == Status.PLANNED) {
            part.announcedBy = visit.announcedBy;
        }
        Participant visitor = visit.participants.get(0);
        boolean leads = "HOS".equals(visitor.office()) || "HOG".equals(visitor.office());
        if (part.kind == Kind.MISSION && part.people().isEmpty() && visitor.name() != null && !leads) {
            for (int i = 0; i < part.participants.size(); i++) {
                Participant p = part.participants.get(i);
                if (p.role() == Participant.Role.ACTOR && Objects.equals(p.state(), visitor.state())) {
                    part.participants.set(i, visitor); // who came opens it
                }
            }
        }
        if (part.place == null && visit.place != null) {
            part.place = part.kind == Kind.MISSION
                    ? part.place
                    : new Place(
                            part.from != null && part.from.equals(visit.from) ? visit.place.city() : null,
                            visit.place.state());
        }
        boolean single = visit.from != null
                        && visit.from.isDay()
                        && (visit.to == null || visit.to.equals(visit.from))
                        && visit.status != Status.ONGOING
                        && !visit.openEnded
                || visit.status == Status.PAST && part.status == Status.PAST
                || (visit.status == Status.ONGOING || visit.arrives)
                        && visit.from != null
                        && visit.from.isDay()
                        && (follows(part, visit) || isFresh(visit, news));
        boolean coming = part.status == Status.PLANNED
                && part.kind != Kind.MISSION
                && (visit.status == Status.PLANNED
                        || visit.status != Status.ONGOING
                                && visit.to != null
                                && !visit.to.equals(visit.from)
                                && !visit.arrives);
        boolean dated = part.kind != Kind.COOPERATION
                && !visit.beginsThen // "begins on Monday": what is done in it may be of any of its days
                && !(part.kind == Kind.VISIT && part.line != visit.line && isAgreeing(part))
                && !Gatherings.isOnProgramme(part, visit, drafts)
                && part.dayOf != Sequels.LAST_DAY; // what is promised on a visit has its own time
        if (dated && part.from == null && part.kind == Kind.AGREEMENT) {
            afterTalks(part, drafts);
        }
        if (dated && part.from == null && visit.from != null && (coming || single && part.status != Status.PLANNED)) {
            SharedDates.copy(visit, part, "of the visit");
            if (part.status == Status.HELD && visit.to != null && !visit.to.equals(visit.from)) {
                part.to = part.from;
            }
        }
    }
}
