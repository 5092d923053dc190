package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimexType;

/**
 * What the times of a line date beyond the acts they stand nearest to: what is done by a paper that has a day, a visit whose
 * landing only is told, and each further time at which one visit was made. Such acts can only be dated once every time of the
 * line has gone to its own act, for that one goes first.
 */
final class FurtherDates {

    /** How far behind "according to" the day of the statement may stand. */
    private static final int NEAR_ACCORD = 10;

    /** The characters of a year. */
    private static final int YEAR = 4;

    private final EventLexicon lexicon;
    private final DraftDates dates;
    private final List<TimeExpression> told;

    /** Reads of the times told so far, a list that grows from line to line. */
    FurtherDates(EventLexicon lexicon, DraftDates dates, List<TimeExpression> told) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.told = told;
    }

    /** "Have raised their ties, according to a declaration adopted on Friday": what is done by what is put out. */
    void accorded(Line line, List<Draft> drafts) {
        int i = drafts.isEmpty() ? -1 : SayingTimes.statementTime(line, lexicon);
        TimeExpression time = i < 0 ? null : resolved(line.times.get(i));
        if (time == null) {
            return;
        }
        int at = line.tokenAt(line.times.get(i).start());
        for (Draft act : drafts) {
            boolean decided = DateReader.isDecision(act) && act.from == null && act.status == Status.HELD;
            int accord = decided ? at - 1 : -1;
            while (accord > act.last && line.marker(accord) != Relation.ACCORD) {
                accord--;
            }
            if (time != null && accord > act.last && at - accord <= NEAR_ACCORD) {
                dates.give(line, act, time, DateReader.NEXT);
            }
        }
    }

    /**
     * "Nk'uko byatangajwe na Minisiteri ku wa Gatanu", as the ministry made known on Friday: where a sentence names no other time,
     * what was done in it is of the day on which it was told.
     */
    void toldAs(Line line, List<Draft> drafts) {
        if (!lexicon.headFirst || line.times.isEmpty() || drafts.isEmpty()) {
            return;
        }
        List<RawTime> times =
                line.times.stream().filter(t -> !SharedDates.isDays(t)).toList();
        if (times.size() != 1) {
            return;
        }
        TimeExpression day = resolved(times.get(0));
        int at = line.tokenAt(times.get(0).start());
        int accord = at - 1;
        while (accord >= 0 && line.marker(accord) != Relation.ACCORD) {
            accord--;
        }
        boolean near = at - accord <= FAR_ACCORD
                && day != null
                && day.from() != null
                && day.from().isDay()
                && isOfIt(WhenTold.lastBefore(line, at), accord);
        if (day == null || !near || accord <= 0) {
            return;
        }
        for (Draft act : drafts) {
            boolean done = act.status == Status.HELD && !act.anterior && !act.byTheWay;
            if (done && act.from == null && act.last < accord && act.kind != Kind.STATEMENT && act.kind != Kind.VISIT) {
                dates.give(line, act, day, DateReader.NEXT);
            }
        }
    }

    /** "Byatangajwe", "yabitangaje": what stands before is told or was told. */
    private static boolean isOfIt(@Nullable VerbGroup verb, int from) {
        return verb != null && verb.first() > from && (verb.agreement() == THINGS || verb.object() == THINGS);
    }

    /** The class of nouns with which a verb agrees that tells of a whole sentence. */
    private static final int THINGS = 8;

    /** How far behind "nk'uko" the day on which it was told may stand. */
    private static final int FAR_ACCORD = 16;

    /** "The decision was taken at a summit held in Abuja on Saturday": what was decided is of the day of the summit. */
    void decidedAt(Line line, List<Draft> drafts, List<Draft> open) {
        Draft summit = drafts.size() == 1 && drafts.get(0).kind == Kind.SUMMIT ? drafts.get(0) : null;
        boolean told = lexicon.decidedSo.find(line.tokens).stream().anyMatch(h -> h.first() <= 1);
        if (summit == null || !told || summit.status != Status.HELD || !Gatherings.isOneDay(summit.from, summit.to)) {
            return;
        }
        for (Draft act : open) {
            SharedDates.copy(summit, act, "of the summit that decided it");
        }
    }

    /** "He spoke on Friday, a few hours after landing": on that day. */
    void landed(Line line, List<Draft> drafts) {
        for (Draft visit : drafts) {
            int after = visit.first - 1;
            boolean soon = visit.kind == Kind.VISIT
                    && visit.from == null
                    && visit.status == Status.HELD
                    && after > 0
                    && line.marker(after) == Relation.CLAUSE
                    && lexicon.soon.contains(line.tokens.get(after - 1).norm());
            for (int i = 0; soon && i < line.times.size(); i++) {
                TimeExpression day = resolved(line.times.get(i));
                if (day != null
                        && day.type() == TimexType.DATE
                        && day.from() != null
                        && day.from().isDay()) {
                    dates.give(line, visit, day, DateReader.NEXT);
                    break;
                }
            }
        }
    }

    /**
     * "Announced on Thursday after talks with his counterpart": the talks were on that day. "At Wednesday's ceremony he praised":
     * so was what was said at what has a day.
     */
    void atOccasion(Line line, List<Draft> drafts) {
        for (Draft act : lexicon.headFirst ? List.<Draft>of() : drafts) {
            boolean open = act.from == null && act.status == Status.HELD && !act.mentioned;
            for (int i = 0; open && act.from == null && i < line.times.size(); i++) {
                int at = line.tokenAt(line.times.get(i).start());
                int end = line.tokenAt(line.times.get(i).end() - 1);
                TimeExpression day = resolved(line.times.get(i));
                boolean talks = act.kind == Kind.MEETING && isAfter(line, end + 1, act.first);
                boolean said = act.kind == Kind.STATEMENT && at == 1 && line.marker(end + 1) == Relation.OWNER;
                said |= act.kind == Kind.STATEMENT && at == 1 && line.marker(end) == Relation.OWNER;
                if ((talks || said)
                        && day != null
                        && day.from() != null
                        && day.from().isDay()) {
                    dates.give(line, act, day, DateReader.NEXT);
                }
            }
        }
    }

    /** "Invited her to the summit that his capital is to host in June": to come on the days of what she is invited to. */
    void invited(Line line, List<Draft> drafts) {
        for (Draft call : drafts) {
            boolean open = call.from == null
                    && call.to == null
                    && call.status != Status.CANCELLED
                    && call.status != Status.DENIED
                    && call.subtype.equals("invitation");
            for (Draft gathering : open ? drafts : List.<Draft>of()) {
                boolean host = gathering.kind == Kind.SUMMIT || gathering.kind == Kind.MEETING;
                if (host
                        && line.times.stream().anyMatch(t -> line.tokenAt(t.start()) > gathering.first)
                        && gathering.status == Status.PLANNED
                        && gathering.from != null
                        && gathering.first > call.first) {
                    SharedDates.copy(gathering, call, "of what it is to");
                    break;
                }
            }
        }
    }

    /** Whether nothing but "after" stands before the words of an act, and right there. */
    private boolean isAfter(Line line, int after, int act) {
        return after < line.tokens.size()
                && lexicon.afters.contains(line.tokens.get(after).norm())
                && act > after
                && act - after <= 2;
    }

    /** "Went there in 2018 and 2022": once in each. */
    void again(Line line, List<Draft> drafts) {
        for (int i = 1; i < line.times.size(); i++) {
            RawTime first = line.times.get(i - 1);
            RawTime second = line.times.get(i);
            int at = line.tokenAt(second.start());
            int end = line.tokenAt(first.end() - 1);
            boolean joined = at - end >= 2 && at - end <= 4 && line.marker(end + 1) == Relation.AND
                    || at - end == 2 && line.isComma(end + 1) && first.end() - first.start() == YEAR;
            TimeExpression earlier = resolved(first);
            TimeExpression later = resolved(second);
            if (!joined || earlier == null || later == null || earlier.from() == null || later.from() == null) {
                continue;
            }
            for (Draft draft : List.copyOf(drafts)) {
                boolean visit = draft.kind == Kind.VISIT || draft.kind == Kind.MEETING || draft.kind == Kind.AID;
                boolean apart = later.from().toString().length()
                                == earlier.from().toString().length()
                        && !earlier.from()
                                .last()
                                .plusDays(1)
                                .equals(later.from().first());
                if (visit && apart && earlier.from().equals(draft.from) && draft.status.isDone()) {
                    Draft twice = draft.again();
                    twice.from = later.from();
                    twice.to = later.to();
                    twice.dateHow = later.how();
                    drafts.add(drafts.indexOf(draft) + 1, twice);
                }
            }
        }
    }

    /** What a time of the line dated last means, or null. */
    @Nullable
    TimeExpression resolved(RawTime raw) {
        for (TimeExpression time : told) {
            if (time.start() == raw.start() && time.end() == raw.end()) {
                return time;
            }
        }
        return null;
    }
}
