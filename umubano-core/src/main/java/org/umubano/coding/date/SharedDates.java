package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TimeForms;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.CalendarExpression;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;

/** Acts that have the date of another: those told in one breath with it, and those that are of its occasion. */
public final class SharedDates {

    /** How far behind a participle the visit may stand on which something was done: "arrived at during his visit". */
    private static final int NEAR = 7;

    private SharedDates() {}

    /** Acts joined in one sentence are of one time where only one of them is dated: "met and signed on Monday". */
    static void share(Line line, List<Draft> drafts, EventLexicon lexicon) {
        drafts.forEach(d -> d.byTheWay = Stays.isByTheWay(line, d, lexicon)
                || isCause(line, d, drafts, lexicon)
                || DoneBefore.isUnder(line, d, drafts, lexicon)
                || DoneBefore.isTimedApart(line, d, drafts));
        during(line, drafts);
        there(line, drafts, lexicon);
        Draft dated = onlyDated(drafts);
        if (dated == null) {
            return;
        }
        legs(line, dated, drafts);
        boolean isShared = dated.from != null
                && (dated.from.isDay() || dated.status.isDone())
                && dated.namedBy == null
                && !dated.byDate
                && !isModifier(line, dated);
        for (Draft draft : isShared ? drafts : List.<Draft>of()) {
            if (isOfTime(line, draft, dated, drafts, lexicon)) {
                copy(dated, draft, "of the same sentence");
                draft.dateHow = dated.dateHow; // the sentence states it
            }
        }
    }

    /** The one act of a sentence that has a date; null for none, or where several have. */
    private static @Nullable Draft onlyDated(List<Draft> drafts) {
        Draft dated = null;
        for (Draft draft : drafts) {
            if (draft.from != null && dated != null) {
                return null;
            }
            dated = draft.from != null ? draft : dated;
        }
        return dated;
    }

    /** Whether an act without a date is of the time of the one in its sentence that has one. */
    private static boolean isOfTime(Line line, Draft draft, Draft dated, List<Draft> drafts, EventLexicon lexicon) {
        boolean isDay = dated.from != null && dated.from.isDay();
        return draft.from == null
                && !draft.mentioned
                && !isContent(draft, dated)
                && !(draft.subtype.equals("in-force") && draft.status == Status.PAST)
                && isSameWay(draft, dated)
                && (draft.status == Status.CANCELLED) == (dated.status == Status.CANCELLED)
                && !(draft.anterior && !dated.anterior && !isUnder(line, dated, draft))
                && !(dated.kind == Kind.VISIT && dated.ended && isOfStay(line, dated, draft))
                && !isApart(line, dated, draft)
                && !DoneBefore.isAfter(line, dated, draft, lexicon)
                && !TimeForms.isVagueSince(line, dated.last, draft.first)
                && !Undoing.is(draft, dated)
                && !ParticipleTimes.isOfObject(line, dated, draft, lexicon)
                && !ObjectRelatives.isOfPaper(line, dated, draft, lexicon)
                && !ObjectRelatives.isJourneyAfter(line, dated, draft, lexicon)
                && !isAside(line, dated, draft)
                && !isCause(line, draft, drafts, lexicon)
                && !(isDay && draft.byTheWay)
                && !((draft.ended || draft.anterior) && Gatherings.isOfDays(dated))
                && !draft.subtype.equals("invitation");
    }

    /** Whether the one that has a date is what the other speaks of, or the other way round. */
    private static boolean isContent(Draft draft, Draft dated) {
        return (dated.first > draft.last || isWithin(dated, draft))
                        && (draft.kind == Kind.STATEMENT || isBlow(dated.kind) && !isTogether(draft.kind))
                || isCondemned(dated, draft);
    }

    /** "Condemned on Thursday the raid of X on Y": a blow was struck before the day on which somebody condemns it. */
    private static boolean isCondemned(Draft dated, Draft blow) {
        return dated.kind == Kind.STATEMENT
                && dated.subtype.equals("condemnation")
                && (blow.kind == Kind.FORCE || blow.kind == Kind.RELATIONS)
                && blow.first > dated.last;
    }

    /** "Yavuze ko ibihano X yafashe bidafite ishingiro": an act between the verb of saying and the words that it goes with. */
    private static boolean isWithin(Draft dated, Draft statement) {
        return statement.kind == Kind.STATEMENT && dated.first > statement.first && dated.last < statement.last;
    }

    /** "Left on Wednesday after a stay that produced six accords", "a visit during which he spoke": what was done in a stay. */
    private static boolean isOfStay(Line line, Draft end, Draft act) {
        for (int t = end.last + 1; t < act.first; t++) {
            Relation marker = line.marker(t);
            if (marker == Relation.WHO || marker == Relation.THAT || marker == Relation.DURING) {
                return true;
            }
        }
        return false;
    }

    /** "Summoned him on Tuesday over the expulsion of two": what made somebody act had been done before. */
    private static boolean isCause(Line line, Draft cause, List<Draft> drafts, EventLexicon lexicon) {
        boolean gathering = cause.kind == Kind.MEETING || cause.kind == Kind.SUMMIT || cause.kind == Kind.CALL;
        boolean noun = !gathering && !isFiniteAt(line, cause.first) && !isFiniteAt(line, cause.last);
        for (int t = cause.first - 1; noun && t > 0 && !isFiniteAt(line, t); t--) {
            int word = t;
            if (lexicon.causes.contains(line.tokens.get(t).norm()) && line.verbAt(t + 1) == null) {
                return drafts.stream().anyMatch(d -> d.last < word);
            }
        }
        return false;
    }

    private static boolean isFiniteAt(Line line, int token) {
        VerbGroup verb = line.verbAt(token);
        return verb != null && verb.isFinite();
    }

    /** "Renewed it last July during talks with a delegation": gatherings at which what is dated was done. */
    private static void during(Line line, List<Draft> drafts) {
        for (Draft talks : drafts) {
            boolean gathering = talks.kind == Kind.MEETING || talks.kind == Kind.CALL || talks.kind == Kind.SUMMIT;
            if (!gathering || talks.from != null || line.verbAt(talks.first) != null) {
                continue;
            }
            int during = -1;
            for (int t = talks.first - 1; t >= 0 && line.verbAt(t) == null && !line.isComma(t); t--) {
                during = line.marker(t) == Relation.DURING ? t : during;
            }
            Draft done = null;
            for (Draft draft : drafts) {
                done = draft.last < during && (done == null || draft.last > done.last) ? draft : done;
            }
            if (done != null && done.from != null && done.status.isDone() && talks.status.isDone()) {
                copy(done, talks, "of what was done at it");
                talks.dateHow = done.dateHow;
            }
        }
    }

    /** "In September ministers travelled to Kigali, where a statement was issued": what was done where a dated journey led. */
    private static void there(Line line, List<Draft> drafts, EventLexicon lexicon) {
        for (Draft act : drafts) {
            int where = act.from != null || act.mentioned || act.anterior || act.status != Status.HELD ? -1 : act.first;
            while (where >= 0 && !lexicon.wheres.contains(line.tokens.get(where).norm())) {
                where = line.isComma(where) ? -1 : where - 1;
            }
            for (Draft trip : where < 0 ? List.<Draft>of() : drafts) {
                boolean led = trip.kind == Kind.VISIT && trip.from != null && trip.status.isDone();
                boolean shortly = trip.from != null && (trip.to == null || trip.from.equals(trip.to));
                if (led && shortly && trip.last < where && line.noVerbBetween(trip.last + 1, where)) {
                    copy(trip, act, "where a journey led");
                    act.dateHow = trip.dateHow;
                }
            }
        }
    }

    /** "Will tour A, B and C in June": what one verb tells of several. */
    private static void legs(Line line, Draft dated, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean same = draft.kind == dated.kind && draft.first == dated.first && draft.last == dated.last
                    || isToDo(line, draft, dated)
                    || isForTalks(draft, dated)
                    || isForTalks(dated, draft);
            if (same && draft.from == null) {
                copy(dated, draft, "of the same verb");
                draft.dateHow = dated.dateHow;
            }
        }
    }

    /** "Will travel there next year to open an embassy". */
    private static boolean isToDo(Line line, Draft purpose, Draft visit) {
        VerbGroup verb = line.verbAt(purpose.first);
        return visit.kind == Kind.VISIT
                && purpose.status == Status.PLANNED
                && visit.status == Status.PLANNED
                && verb != null
                && verb.mood() == VerbGroup.Mood.INFINITIVE
                && verb.first() > visit.last
                && line.noVerbBetween(visit.last + 1, verb.first());
    }

    /** "Will go there in October for talks". */
    private static boolean isForTalks(Draft talks, Draft visit) {
        return talks.kind == Kind.MEETING
                && visit.kind == Kind.VISIT
                && talks.status == Status.PLANNED
                && visit.status == Status.PLANNED
                && talks.first > visit.last
                && talks.line.noVerbBetween(visit.last + 1, talks.last + 1);
    }

    /** "The roadmap signed in July 2023", "directives arrived at during his visit in May": no time of what is told. */
    static boolean isModifier(Line line, Draft dated) {
        int gap = dated.kind == Kind.VISIT && dated.first == dated.last ? NEAR : 0;
        return line.verbs.stream()
                .anyMatch(v -> (v.last() <= dated.first && dated.first - v.last() <= gap
                                || v.first() > dated.first && v.last() <= dated.last)
                        && v.first() > 0
                        && v.passive()
                        && v.mood() == VerbGroup.Mood.PARTICIPLE
                        && v.agreement() == 0
                        && (line.tokens.get(v.first() - 1).isWord() || line.hasQuote(v.first() - 1)));
    }

    /** "Had imposed sanctions at a summit on July 30": what a noun names is told under the verb before it. */
    private static boolean isUnder(Line line, Draft noun, Draft verb) {
        return noun.first > verb.last
                && line.noVerbBetween(noun.first, noun.last + 1)
                && line.noVerbBetween(verb.last + 1, noun.first);
    }

    /** "Opened it on Tuesday, nine months after they opened theirs": days lie between two acts, or a clause of its own. */
    static boolean isApart(Line line, Draft a, Draft b) {
        int from = Math.min(a.last, b.last);
        int to = Math.max(a.first, b.first);
        for (RawTime raw : line.times) {
            int at = line.tokenAt(raw.start());
            int end = line.tokenAt(raw.end() - 1);
            boolean between = at > from && end < to || at == 0 && line.marker(end) == Relation.CLAUSE;
            if (between && (line.marker(end) == Relation.CLAUSE && isDays(raw) || opensClause(line, at, end))) {
                return true;
            }
        }
        for (int t = from + 1; t < to; t++) {
            if (line.tokens.get(t).form().equals(";") || line.marker(t) == Relation.ACCORD) {
                return true;
            }
        }
        return false;
    }

    /** "Recalled its own and, on Saturday, the president signed": a time set off behind "and" is of what follows. */
    static boolean opensClause(Line line, int at, int end) {
        int t = at - 1;
        boolean marked = t > 0 && (line.marker(t) == Relation.ON || line.marker(t) == Relation.IN);
        t -= marked ? 1 : 0;
        t -= t > 0 && line.isComma(t) ? 1 : 0;
        return t > 0 && line.marker(t) == Relation.AND && line.isComma(end + 1);
    }

    /** "X, who arrived on Friday, toured a plant": a day of the relative clause. */
    private static boolean isAside(Line line, Draft dated, Draft draft) {
        if (draft.first > dated.last
                && dated.first > 0
                && line.marker(dated.first - 1) == Relation.WHO
                && line.isComma(dated.first - 2)) {
            return true;
        }
        if (dated.first > draft.last
                && (isOfGuest(line, dated) || draft.kind != Kind.VISIT && isWhoCame(line, dated))) {
            return true;
        }
        int who = dated.first - 1;
        while (who > 0 && line.marker(who) != Relation.WHO && !line.isComma(who)) {
            who--;
        }
        boolean opened = who > 0 && line.marker(who) == Relation.WHO && line.isComma(who - 1);
        boolean closed = false;
        for (int t = dated.last + 1; opened && t < draft.first; t++) {
            closed |= line.isComma(t);
        }
        return closed;
    }

    /** "Met X, who had arrived on Friday": behind a comma, of somebody told of before. */
    static boolean isOfGuest(Line line, Draft dated) {
        VerbGroup verb = line.verbAt(dated.first);
        return verb != null
                && dated.kind == Kind.VISIT
                && verb.first() > 1
                && line.marker(verb.first() - 1) == Relation.WHO
                && line.isComma(verb.first() - 2);
    }

    /** "Yasinywe na N.N., wageze i Kigali ku wa Gatatu", signed by N.N., who came on Wednesday: behind a comma, of him alone. */
    private static boolean isWhoCame(Line line, Draft dated) {
        VerbGroup verb = line.verbAt(dated.first);
        return verb != null
                && dated.kind == Kind.VISIT
                && verb.relative()
                && verb.agreement() == 1
                && line.isComma(verb.first() - 1);
    }

    /** Whether an expression is an amount of days or more, not of hours. */
    static boolean isDays(RawTime raw) {
        return raw.meaning() instanceof CalendarExpression.Duration d
                && d.value().startsWith("P")
                && !d.value().startsWith("PT");
    }

    /** Kinds of acts that are told in one breath, with a date at the end for all. */
    static boolean isTogether(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, CALL, SUMMIT, MISSION, COOPERATION, ACCREDITATION, DISPUTE -> true;
            case STATEMENT, RELATIONS, FORCE, AID, AGREEMENT -> false;
        };
    }

    private static boolean isBlow(Kind kind) {
        return kind == Kind.RELATIONS || kind == Kind.FORCE || kind == Kind.STATEMENT;
    }

    static boolean isSameWay(Draft a, Draft b) {
        return WhenTold.direction(a.status) == WhenTold.direction(b.status);
    }

    /** Gives an act the date of another, with the reason: "of the meeting", "of the same sentence". */
    public static void copy(Draft source, Draft target, String why) {
        target.dateLine = null;
        target.from = source.from;
        target.to = source.to;
        target.dateHow = DateHow.INFERRED;
        target.trace.put("from", why + ": " + source.trace.getOrDefault("from", ""));
    }
}
