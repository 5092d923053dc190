package org.umubano.coding.report;

import java.util.List;
import java.util.TreeSet;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Participant;

/**
 * States that take part in an act though no sentence on it names them, nor anybody of them: "the two neighbours", "it
 * withdrew its ambassador". They were taken from other sentences and are less sure; the trace says {@code elsewhere: LTU},
 * and who compares two reports of one act may doubt them.
 */
public final class ToldElsewhere {

    private ToldElsewhere() {}

    /** Notes in the trace of an act those of its states that no sentence on it names. */
    public static void mark(Draft draft, List<Participant> participants) {
        TreeSet<String> states = new TreeSet<>();
        for (Participant p : participants) {
            if (p.state() != null && p.name() == null && !isTold(draft, p.state())) {
                states.add(p.state());
            }
        }
        participants.forEach(p -> {
            if (p.name() != null && p.state() != null) {
                states.remove(p.state());
            }
        });
        if (!states.isEmpty()) {
            draft.trace.put("elsewhere", String.join(" ", states));
        }
    }

    private static boolean isTold(Draft draft, String state) {
        return names(draft.line, state) || draft.also.stream().anyMatch(l -> names(l, state));
    }

    /** Also inside a longer phrase: "its ambassador to Iran". */
    static boolean names(Line line, String state) {
        return line.actors.stream().anyMatch(a -> state.equals(a.mention().state()))
                || line.spans.stream()
                        .anyMatch(
                                s -> s.venue() != null && state.equals(s.venue().state()))
                || line.tokens.stream().anyMatch(t -> state.equals(line.lexicon.stateWords.get(t.norm())));
    }
}
