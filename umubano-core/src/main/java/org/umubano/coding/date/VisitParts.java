package org.umubano.coding.date;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;

/** Which talks, signatures and sites are parts of a visit, and what they have of it. */
public final class VisitParts {

    private static final String FIRST_TOLD = "the first day told of during the visit";

    private final ArticleDate date;
    private final VisitCourse course;

    public VisitParts(ArticleDate date, VisitCourse course) {
        this.date = date;
        this.course = course;
    }

    /** The talks, signatures and sites of a visit are its parts and have its place, and its dates where they are to come. */
    public void join(List<Draft> drafts) {
        begins(drafts);
        if (date.date() != null && date.date().isDay()) {
            course.lengths(drafts); // also where the length is told elsewhere
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

    /** Where verbs agree with their subjects, being on a visit is told by the way, of any day of it. */
    private static boolean isAgreeing(Draft visit) {
        return visit.line.verbs.stream().anyMatch(v -> v.agreement() > 0);
    }

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
                    && VisitCourse.isCounted(visit)
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

    private static void inherit(Draft part, Draft visit, @Nullable PartialDate news, List<Draft> drafts) {
        if (part.announcedBy == null && part.status == Status.PLANNED && visit.status == Status.PLANNED) {
            part.announcedBy = visit.announcedBy;
        }
        open(part, visit.participants.get(0));
        if (part.place == null && visit.place != null) {
            part.place = part.kind == Kind.MISSION
                    ? part.place
                    : new Place(
                            part.from != null && part.from.equals(visit.from) ? visit.place.city() : null,
                            visit.place.state());
        }
        dates(part, visit, news, drafts);
    }

    /** Who came opens a mission, where nobody is told to: a minister or envoy, no leader. */
    private static void open(Draft part, Participant visitor) {
        boolean leads = "HOS".equals(visitor.office()) || "HOG".equals(visitor.office());
        if (part.kind == Kind.MISSION && part.people().isEmpty() && visitor.name() != null && !leads) {
            for (int i = 0; i < part.participants.size(); i++) {
                Participant p = part.participants.get(i);
                if (p.role() == Participant.Role.ACTOR && Objects.equals(p.state(), visitor.state())) {
                    part.participants.set(i, visitor); // who came opens it
                }
            }
        }
    }

    /** A part without a day has that of a visit of one day, of one just begun, or of one to come as it is itself. */
    private static void dates(Draft part, Draft visit, @Nullable PartialDate news, List<Draft> drafts) {
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
                && !isOfSomeDay(part, visit)
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

    /** "He arrives on Monday; accords are to be signed": papers are of some day of a visit of which only the first is told. */
    private static boolean isOfSomeDay(Draft part, Draft visit) {
        return part.kind == Kind.AGREEMENT
                && Gatherings.isOneDay(visit.from, visit.to)
                && !"P1D".equals(visit.duration);
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
}
