package org.umubano.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.language.VerbGroup;

/**
 * Acts of a long article of which one side is told far from them only. "Both countries", "he thanked them" and "the two agreed"
 * mean a state that was named a few sentences before; what is named farther off in a long text mostly belongs to something else that it
 * tells. (Of the acts of long real articles so told, a strict reader accepts one in seven; of short ones three in four.) Where verbs
 * agree, a sentence that means a state without naming it says so: "both countries", "that country", "he told him", "there".
 */
final class FarSides {

    private FarSides() {}

    static void drop(List<Line> lines, List<Draft> all) {
        if (lines.size() >= WholeText.LONG) {
            all.removeIf(d -> isFar(lines, d));
        }
    }

    private static boolean isFar(List<Line> lines, Draft draft) {
        Set<String> untold = new HashSet<>(draft.states());
        untold.removeAll(Grounds.told(draft));
        int at = untold.isEmpty() ? -1 : lines.indexOf(draft.line);
        if (at < 0) {
            return false;
        }
        if (draft.line.lexicon.headFirst && !refers(draft) && !(speaksOn(draft) && untold.size() == 1)) {
            return true;
        }
        for (int i = Math.max(0, at - WholeText.NEAR); i < at; i++) {
            untold.removeAll(Grounds.named(lines.get(i)));
        }
        return !untold.isEmpty();
    }

    /** Whether a sentence on an act refers to states or people named before it. */
    private static boolean refers(Draft draft) {
        VerbGroup verb = draft.line.verbAt(draft.first);
        boolean together = verb != null
                && verb.agreement() == 2
                && !verb.relative()
                && !verb.there()
                && (draft.kind == Kind.AGREEMENT || draft.subtype.equals("talks")); // "they signed"
        boolean there = verb != null && verb.there() && draft.kind != Kind.MEETING;
        return together || there || refers(draft.line, draft.first) || draft.also.stream().anyMatch(line -> refers(line, -1));
    }

    private static boolean refers(Line line, int at) {
        VerbGroup verb = at < 0 ? null : line.verbAt(at);
        boolean byForm = verb != null && (verb.object() == 1 || verb.object() == 2);
        return byForm
                || !line.lexicon.bothStates.find(line.tokens).isEmpty()
                || line.actors.stream().anyMatch(a -> a.mention().reference() != null);
    }

    /** "Yavuze ko amagambo ya X", he said that the words of X: who goes on speaking is named no more. */
    private static boolean speaksOn(Draft draft) {
        VerbGroup verb = draft.line.verbAt(draft.first);
        Participant speaker = draft.participants.get(0);
        return draft.kind == Kind.STATEMENT
                && verb != null
                && verb.agreement() == 1
                && speaker.name() != null
                && !Grounds.named(draft.line).contains(String.valueOf(speaker.state()));
    }
}
