package org.umubano.coding.verb;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;

/**
 * "U Bufaransa bwahamagaje Ambasaderi N.N. wari i Washington", France called the ambassador who was in Washington: whoever is
 * posted outside the state that calls him is its own, and is called home.
 */
final class PostedAbroad {

    /** How far behind the verb the clause may stand that tells where the envoy is. */
    private static final int REACH = 8;

    private PostedAbroad() {}

    /** Whether the envoy whom a verb calls is told to be in a state other than that of its subject. */
    static boolean is(Line line, VerbGroup calls, List<Line.Actor> callers) {
        String own = callers.isEmpty() ? null : callers.get(0).mention().state();
        VerbGroup being = own == null ? null : relative(line, calls);
        if (being == null) {
            return false;
        }
        String there = stateAt(line, being.last() + 2);
        return there != null && !there.equals(own);
    }

    /** The short relative verb behind another: "wari", "uri". */
    private static @Nullable VerbGroup relative(Line line, VerbGroup calls) {
        for (VerbGroup verb : line.verbs) {
            boolean near = verb.first() > calls.last() + 1 && verb.first() - calls.last() <= REACH;
            if (near) {
                boolean placed = verb.agreement() == 1
                        && line.marker(verb.last() + 1) == Relation.IN
                        && !line.isComma(verb.first() - 1);
                return placed ? verb : null;
            }
        }
        return null;
    }

    private static @Nullable String stateAt(Line line, int token) {
        for (Line.Span span : line.spans) {
            if (span.first() == token) {
                return span.mention().code();
            }
        }
        return line.actors.stream()
                .filter(a -> a.first() == token)
                .map(a -> a.mention().state())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
