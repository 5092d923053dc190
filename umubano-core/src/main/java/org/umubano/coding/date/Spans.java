package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/** The first and the last day of what lasts, where a sentence tells them by verbs: "left on Tuesday after a visit begun on Sunday". */
public final class Spans {

    /** How many tokens a time may stand after the verb of beginning or ending. */
    private static final int NEAR = 6;

    private Spans() {}

    /** Gives the one visit or gathering of a line the days of its beginning and its end. */
    public static void read(Line line, ClauseReader clauses, List<Draft> drafts, DateReader dates) {
        if (line.times.isEmpty() || drafts.isEmpty()) {
            return;
        }
        Draft lasting = lasting(drafts);
        if (lasting == null) {
            return;
        }
        TimeExpression first = beside(line, clauses, Effect.BEGIN, dates);
        TimeExpression last = beside(line, clauses, Effect.END, dates);
        begun(line, clauses, lasting);
        if (last != null && last.from() != null && last.from().isDay() && lasting.status == Status.ONGOING) {
            lasting.status = Status.HELD;
            lasting.ended = true;
        }
        if (first == null || first.from() == null || !first.from().isDay()) {
            boolean over = last != null && last.from() != null && last.from().equals(lasting.from);
            lasting.ended |= over
                    && !lasting.reached
                    && !lasting.arrives; // "a visit that he made to X and that ended on Friday"
            return;
        }
        beginsOn(lasting, first, last);
    }

    /** The one act of a sentence that may last for days, a visit before a gathering; null for none, or for two of a kind. */
    private static @Nullable Draft lasting(List<Draft> drafts) {
        Draft lasting = null;
        for (Draft draft : drafts) {
            boolean lasts = draft.kind == Kind.VISIT && !draft.subtype.equals("invitation")
                    || draft.kind == Kind.MEETING
                    || draft.kind == Kind.SUMMIT;
            if (lasts
                    && draft.status != Status.PAST
                    && !draft.subtype.equals("site")
                    && !draft.subtype.equals("memorial")) {
                if (lasting != null && lasting.kind == draft.kind) {
                    return null;
                }
                lasting = lasting == null || draft.kind == Kind.VISIT ? draft : lasting;
            }
        }
        return lasting;
    }

    /** Lets an act begin on a day, and end on the other or, where none is told, on the one that it had; not where it had an earlier one. */
    private static void beginsOn(Draft lasting, TimeExpression first, @Nullable TimeExpression last) {
        if (first.from() != null && lasting.from != null && !lasting.from.equals(first.from())) {
            if (!lasting.from.isDay() || !first.from().first().isBefore(lasting.from.first())) {
                return;
            }
            lasting.to = last != null && last.from() != null ? last.from() : lasting.from;
        }
        lasting.from = first.from();
        lasting.dateHow = first.how();
        lasting.weekday = first.weekday();
        lasting.begun = true;
        lasting.beginsThen = true;
        lasting.trace.put("from", first.rule() + " its beginning");
    }

    /** "There began a summit of two days". */
    private static void begun(Line line, ClauseReader clauses, Draft lasting) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean near = verb.last() < lasting.first && lasting.first - verb.last() <= 3
                    || verb.first() >= lasting.first && verb.last() <= lasting.last;
            if (near && clauses.effect(v) == Effect.BEGIN && lasting.from != null && lasting.from.isDay()) {
                lasting.begun = true;
            }
        }
    }

    /** The day right after a verb of beginning or ending. */
    private static @Nullable TimeExpression beside(Line line, ClauseReader clauses, Effect effect, DateReader dates) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (clauses.effect(v) != effect) {
                continue;
            }
            for (RawTime raw : line.times) {
                int at = line.tokenAt(raw.start());
                int end = line.tokenAt(raw.end() - 1);
                if (effect == Effect.END && verb.first() > end && verb.first() - end <= 2) {
                    return dates.resolved(raw); // "on Thursday he ended"
                }
                if (at > verb.last() && at - verb.last() <= NEAR && line.noVerbBetween(verb.last() + 1, at)) {
                    return dates.resolved(raw);
                }
            }
        }
        return null;
    }
}
