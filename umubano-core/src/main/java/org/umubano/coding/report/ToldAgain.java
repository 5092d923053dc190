package org.umubano.coding.report;

import java.util.List;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/**
 * What a headline says shortly and the first lines say in full: "Seeking help of the bloc" over "will ask the bloc", "urges sanctions
 * on X" over "urged the UN to impose them". One who makes a statement of one kind in both makes it once, and the lines tell to
 * whom. So are sanctions and the measures that one sentence tells beside them one act.
 */
public final class ToldAgain {

    /** The last of the first lines. */
    private static final int FIRST = 2;

    private ToldAgain() {}

    /** Joins such statements and measures, in a language whose verbs show no agreement. */
    public static void join(List<Draft> all) {
        all.removeIf(d -> d.kind == Kind.STATEMENT && d.line.number == 0 && isSaidBelow(d, all)
                || d.kind == Kind.RELATIONS && isBeside(d, all));
    }

    private static boolean isSaidBelow(Draft headline, List<Draft> all) {
        for (Draft draft : all) {
            Participant by = headline.participants.get(0);
            Participant again = draft.participants.get(0);
            boolean same = draft.kind == Kind.STATEMENT
                    && draft.line.number > 0
                    && draft.line.number <= FIRST
                    && draft.subtype.equals(headline.subtype)
                    && (!draft.states().equals(headline.states()) || draft.status != headline.status)
                    && by.state() != null
                    && by.state().equals(again.state())
                    && (by.name() == null || again.name() == null || by.name().equals(again.name()));
            if (same) {
                draft.also.add(headline.line);
                draft.status = headline.status == Status.HELD ? Status.HELD : draft.status;
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Draft measure, List<Draft> all) {
        return measure.subtype.equals("counter-measures")
                && all.stream()
                        .anyMatch(d -> d.subtype.equals("sanctions")
                                && d.line == measure.line
                                && d.first < measure.first
                                && d.states().equals(measure.states()));
    }
}
