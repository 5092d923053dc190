package org.umubano.coding.verb;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.mention.ActorMention;

/** Who is set free: "Abanyarwanda batanu bari bafungiye muri X barekuwe", the state that held them stands in a clause of their own. */
final class Released {

    private Released() {}

    /** Whether a verb is about people named by their state, who hold no office of it. */
    static boolean areNationals(List<Line.Actor> subjects) {
        return subjects.stream()
                .map(Line.Actor::mention)
                .anyMatch(m -> m.type() == ActorMention.Type.GROUP
                        && m.state() != null
                        && m.offices().contains("CIV"));
    }
}
