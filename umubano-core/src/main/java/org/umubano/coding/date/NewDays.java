package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.CalendarExpression;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * What is given another day: "the visit, due on 20 May, was put off to 3 June", "rescheduled for Monday", "brought forward from
 * Friday to Thursday". It is planned, for the day behind "to", and not called off.
 */
public final class NewDays {

    /** How far behind its verb the new day may stand. */
    private static final int REACH = 9;

    private NewDays() {}

    /** Gives acts of a line the day that they were moved to. */
    public static void read(Line line, EventLexicon lexicon, List<Draft> drafts, DateReader dates) {
        if (drafts.isEmpty() || line.times.isEmpty()) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            RawTime day = lexicon.moves.contains(verb.lemma()) ? day(line, verb, lexicon) : null;
            Draft act = day == null ? null : moved(line, verb, drafts);
            if (day == null && lexicon.governors.get(verb.lemma()) == Effect.CANCEL) {
                day = heldAnew(line, v, lexicon);
                act = day == null ? null : calledOff(verb, drafts);
            }
            if (day != null && act != null) {
                move(act, dates.ahead(day));
                return;
            }
        }
    }

    private static void move(Draft act, TimeExpression time) {
        if (time.from() != null) {
            act.status = Status.PLANNED;
            act.from = time.from();
            act.to = time.to();
            act.dateHow = time.how() == null ? DateHow.INFERRED : time.how();
            act.trace.put("from", "the day it was moved to");
            act.trace.put("status", "moved to a day that is told");
        }
    }

    /** "Yasubitse uruzinduko, ruzaba mu kwezi gutaha": the time behind the next verb, where it says that it will be then; else null. */
    private static @Nullable RawTime heldAnew(Line line, int cancels, EventLexicon lexicon) {
        for (int v = cancels + 1; v < line.verbs.size(); v++) {
            VerbGroup next = line.verbs.get(v);
            boolean anew = next.tense() == VerbGroup.Tense.FUTURE
                    && !next.negated()
                    && lexicon.heldAnew.contains(next.lemma());
            int end = v + 1 < line.verbs.size() ? line.verbs.get(v + 1).first() : line.tokens.size();
            for (RawTime raw : anew ? line.times : List.<RawTime>of()) {
                int at = line.tokenAt(raw.start());
                if (at > next.last() && at < end && !(raw.meaning() instanceof CalendarExpression.Duration)) {
                    return raw;
                }
            }
        }
        return null;
    }

    /** The act that a verb calls off: the nearest one. */
    private static @Nullable Draft calledOff(VerbGroup verb, List<Draft> drafts) {
        Draft best = null;
        for (Draft draft : drafts) {
            boolean nearer = best == null || Math.abs(draft.first - verb.first()) < Math.abs(best.first - verb.first());
            best = draft.status == Status.CANCELLED && isHeld(draft) && nearer ? draft : best;
        }
        return best;
    }

    /** The day behind "to", "until" or "for" after a verb, no other verb between; null for none. */
    private static @Nullable RawTime day(Line line, VerbGroup verb, EventLexicon lexicon) {
        for (RawTime raw : line.times) {
            int at = line.tokenAt(raw.start());
            boolean near = at > verb.last() + 1 && at - verb.last() <= REACH && line.noVerbBetween(verb.last() + 1, at);
            if (near
                    && !(raw.meaning() instanceof CalendarExpression.Duration)
                    && (lexicon.moveTo.contains(line.tokens.get(at - 1).norm())
                            || lexicon.moveTo.contains(line.tokens.get(at).norm()))) {
                return raw;
            }
        }
        return null;
    }

    /** What somebody would hold on a day and the verb moves: told by a noun beside it, or called off. */
    private static @Nullable Draft moved(Line line, VerbGroup verb, List<Draft> drafts) {
        for (Draft draft : drafts) {
            VerbGroup own = line.verbAt(draft.first);
            if (isHeld(draft) && (own == null || own == verb || draft.status == Status.CANCELLED)) {
                return draft;
            }
        }
        return null;
    }

    /** Whether an act is held on a day. */
    private static boolean isHeld(Draft draft) {
        return draft.kind == Kind.VISIT
                || draft.kind == Kind.MEETING
                || draft.kind == Kind.SUMMIT
                || draft.kind == Kind.CALL
                || draft.subtype.equals("to-be-signed");
    }
}
