package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;

/**
 * Whither somebody goes when talks are over: "after the talks he flew back to Port Sudan", "met N.N. and then left for Washington".
 * That is not where they were held.
 */
final class Goals {

    /** How far before a word for talks "after" may stand: "after his three hours of". */
    private static final int REACH = 5;

    private Goals() {}

    /** The places around an act without such goals. */
    static List<Line.Span> without(Draft draft, List<Line.Span> spans, EventLexicon lexicon) {
        if (lexicon.headFirst || draft.kind != Kind.MEETING && draft.kind != Kind.CALL) {
            return spans;
        }
        List<Line.Span> out = new ArrayList<>(spans);
        out.removeIf(s -> isGoal(draft, s, lexicon));
        return out;
    }

    private static boolean isGoal(Draft draft, Line.Span span, EventLexicon lexicon) {
        Relation marker = draft.line.marker(span.first() - 1);
        VerbGroup over = marker == Relation.TO || marker == Relation.FOR ? lastBefore(draft.line, span.first()) : null;
        if (over == null || !isJourney(over, lexicon)) {
            return false;
        }
        VerbGroup own = draft.line.verbAt(draft.first);
        return own == null ? isAfter(draft, lexicon) : own.last() < over.first();
    }

    private static boolean isJourney(VerbGroup verb, EventLexicon lexicon) {
        return lexicon.rows.isFramed(verb, Frame.TRAVEL) || lexicon.rows.isFramed(verb, Frame.LEAVE);
    }

    /** "After talks", "following a meeting": whether what is told besides came later. */
    private static boolean isAfter(Draft draft, EventLexicon lexicon) {
        for (int t = draft.first - 1; t >= Math.max(0, draft.first - REACH); t--) {
            if (lexicon.afters.contains(draft.line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable VerbGroup lastBefore(Line line, int token) {
        VerbGroup last = null;
        for (VerbGroup verb : line.verbs) {
            last = verb.last() < token ? verb : last;
        }
        return last;
    }
}
