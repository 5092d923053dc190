package org.umubano.coding.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.mention.ActorMention;

/**
 * Kings of states that have been republics for long: "Umwami Rwabugiri yagabye igitero mu Burundi". What they did is history, and
 * no act of the state of today.
 */
public final class OldKings {

    private OldKings() {}

    /** Takes away what a sentence tells of such a king. */
    public static void drop(Line line, EventLexicon lexicon, List<Draft> drafts) {
        if (lexicon.kings.isEmpty() || drafts.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean king = m.name() != null
                    && m.offices().contains("HOS")
                    && lexicon.kings.contains(line.tokens.get(actor.first()).norm())
                    && isOld(m.state(), lexicon);
            if (king) {
                names.add(m.name());
            }
        }
        if (!names.isEmpty()) {
            drafts.removeIf(d -> d.people().stream().anyMatch(names::contains));
        }
    }

    /** A king of nowhere is one of whom the tables do not know, and none of those who reign. */
    private static boolean isOld(@Nullable String state, EventLexicon lexicon) {
        return state == null || lexicon.oldKingdoms.contains(state);
    }
}
