package org.umubano.coding.report;

import java.util.List;
import java.util.Objects;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * What a headline says shortly and the first lines say in full: "Seeking help of the bloc" over "will ask the bloc", "urges sanctions
 * on X" over "urged the UN to impose them". One who makes a statement of one kind in both makes it once, and the lines tell to
 * whom. So are sanctions and the measures that one sentence tells beside them one act.
 */
public final class ToldAgain {

    /** The last of the first lines. */
    private static final int FIRST = 4;

    private ToldAgain() {}

    /** Joins such statements and measures, in a language whose verbs show no agreement. */
    public static void join(List<Draft> all) {
        all.removeIf(d -> d.kind == Kind.STATEMENT && d.line.number == 0 && isSaidBelow(d, all)
                || d.kind == Kind.RELATIONS && (isBeside(d, all) || isDecided(d, all) || isFollowed(d, all)));
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

    /** "Criticised the decision to recall its envoy", of a recall told of before as done: that one. */
    private static boolean isDecided(Draft plan, List<Draft> all) {
        for (Draft done : plan.status == Status.PLANNED && plan.from == null ? all : List.<Draft>of()) {
            boolean before = done.line.number < plan.line.number && done.status == Status.HELD;
            if (before && isSame(done, plan) && done.people().containsAll(plan.people())) {
                done.also.add(plan.line);
                return true;
            }
        }
        return false;
    }

    /** "Will reopen its border, ending a closure that began in 2021": what a participle says of the act before it. */
    private static boolean isFollowed(Draft end, List<Draft> all) {
        VerbGroup verb = end.line.verbAt(end.first);
        return verb != null
                && verb.mood() == VerbGroup.Mood.PARTICIPLE
                && !verb.passive()
                && all.stream().anyMatch(d -> d.line == end.line && d.first < end.first && isSame(d, end));
    }

    private static boolean isSame(Draft a, Draft b) {
        return a.kind == b.kind
                && a.subtype.equals(b.subtype)
                && a.states().equals(b.states())
                && Objects.equals(
                        a.participants.get(0).state(), b.participants.get(0).state());
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
