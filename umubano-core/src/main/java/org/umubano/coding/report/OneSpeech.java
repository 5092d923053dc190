package org.umubano.coding.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/**
 * What one says in one breath: "The minister condemned the raid. He demanded that those behind it be punished", "Kenya denied it. Its
 * foreign minister said that ...". One speech is one statement, whatever its sentences are called. It goes on from sentence to sentence
 * of a paragraph, as long as nobody else of the state is named as the speaker.
 */
final class OneSpeech {

    private OneSpeech() {}

    /** Whether the later statement goes on what the earlier one said. */
    static boolean is(Draft a, Draft b) {
        return a.kind == Kind.STATEMENT
                && b.kind == Kind.STATEMENT
                && isNext(a, b)
                && a.status == Status.HELD
                && b.status == Status.HELD
                && !b.anterior
                && !isToPress(a)
                && !isToPress(b)
                && (a.from == null || b.from == null || a.from.equals(b.from))
                && isSpeaker(a.participants.get(0), b.participants.get(0))
                && isHeard(a, b);
    }

    private static boolean isNext(Draft a, Draft b) {
        int last = a.line.number;
        for (Line line : a.also) {
            last = Math.max(last, line.number);
        }
        return b.line.number - last == 1 && a.line.sentence.paragraph() == b.line.sentence.paragraph();
    }

    private static boolean isToPress(Draft d) {
        return d.subtype.equals("press-conference");
    }

    /** One person, or a state and whoever speaks for it. */
    private static boolean isSpeaker(Participant p, Participant q) {
        if (p.state() == null || !p.state().equals(q.state())) {
            return false;
        }
        String one = p.name();
        String other = q.name();
        if (one != null && other != null) {
            return SameAct.surname(one).equals(SameAct.surname(other));
        }
        boolean nameless = one == null && other == null;
        return !nameless
                || p.office() == null
                || q.office() == null
                || p.office().equals(q.office());
    }

    /** A remark goes on whomever it speaks of; what is said to one is not said to another. */
    private static boolean isHeard(Draft a, Draft b) {
        if (a.subtype.equals("remark") || b.subtype.equals("remark")) {
            return true;
        }
        Set<String> as = new HashSet<>(a.states());
        Set<String> bs = new HashSet<>(b.states());
        String speaker = String.valueOf(a.participants.get(0).state());
        as.remove(speaker);
        bs.remove(speaker);
        return as.isEmpty() || bs.isEmpty() || !Collections.disjoint(as, bs);
    }
}
