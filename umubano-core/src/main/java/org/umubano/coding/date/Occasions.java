package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;

/** "At that meeting they signed", "deals came out of that visit": what has no date of its own has that of the occasion. */
public final class Occasions {

    private Occasions() {}

    /** Gives what a line tells the day of the occasion that it names. */
    public static void read(Line line, EventLexicon lexicon, List<Draft> drafts, List<Draft> before) {
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            boolean points = noun.first() > 0
                    && lexicon.demonstratives.contains(
                            line.tokens.get(noun.first() - 1).norm());
            Draft occasion =
                    triggers == null || !points ? null : last(triggers.get(0).kind(), before);
            if (occasion == null || occasion.from == null) {
                continue;
            }
            for (Draft draft : drafts) {
                if (draft.from == null && draft.kind != Kind.STATEMENT && draft.status.isDone()) {
                    SharedDates.copy(occasion, draft, "of that " + occasion.kind.code());
                    draft.place = draft.place == null ? occasion.place : draft.place;
                }
            }
        }
    }

    private static @Nullable Draft last(Kind kind, List<Draft> before) {
        Draft best = null;
        for (Draft draft : before) {
            boolean fits = kind == Kind.VISIT || kind == Kind.SUMMIT
                    ? draft.kind == kind
                    : draft.kind == Kind.MEETING || draft.kind == Kind.SUMMIT;
            if (fits && draft.status.isDone()) {
                best = draft;
            }
        }
        return best;
    }
}
