package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
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
        if (lexicon.headFirst || drafts.isEmpty() || line.times.isEmpty()) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            RawTime day = lexicon.moves.contains(verb.lemma()) ? day(line, verb, lexicon) : null;
            Draft act = day == null ? null : moved(line, verb, drafts);
            if (day != null && act != null) {
                TimeExpression time = dates.ahead(day);
                if (time.from() != null) {
                    act.status = Status.PLANNED;
                    act.from = time.from();
                    act.to = time.to();
                    act.dateHow = time.how() == null ? DateHow.INFERRED : time.how();
                    act.trace.put("from", "the day it was moved to");
                    act.trace.put("status", "moved to a day that is told");
                }
                return;
            }
        }
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
            boolean held = draft.kind == Kind.VISIT
                    || draft.kind == Kind.MEETING
                    || draft.kind == Kind.SUMMIT
                    || draft.kind == Kind.CALL
                    || draft.subtype.equals("to-be-signed");
            VerbGroup own = line.verbAt(draft.first);
            if (held && (own == null || own == verb || draft.status == Status.CANCELLED)) {
                return draft;
            }
        }
        return null;
    }
}
