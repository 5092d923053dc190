package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * States that stand beside an act of force only as where it is done, in a language whose verbs show no agreement: "kidnappers in
 * X seized a driver". Who is named by no state does nothing for the one in whose land he is.
 */
final class OnlyPlaces {

    private OnlyPlaces() {}

    /** The subjects of an act without a state that only tells where the nameless ones are who do it. */
    static List<Line.Actor> without(Line line, Kind kind, boolean headFirst, List<Line.Actor> subjects) {
        boolean place = kind == Kind.FORCE
                && !headFirst
                && subjects.size() == 1
                && subjects.get(0).relation() == Relation.IN
                && subjects.get(0).mention().type() == ActorMention.Type.STATE
                && isBehindNoun(line, subjects.get(0).first());
        return place ? List.of() : subjects;
    }

    /** Whether a word, and neither the beginning of the sentence nor a comma, stands before the preposition of a place. */
    private static boolean isBehindNoun(Line line, int place) {
        int t = place - 1;
        while (t > 0 && line.marker(t) != Relation.IN) {
            t--;
        }
        return t > 0 && line.tokens.get(t - 1).isWord() && line.verbAt(t - 1) == null;
    }

    /** The state in whose land a group acts of which only a guess tells whose it is: "militants in X"; null where none is told. */
    static @Nullable String of(Line line, Line.Actor group) {
        for (Line.Actor actor : line.actors) {
            boolean state = actor.mention().type() == ActorMention.Type.STATE
                    && actor.mention().reference() == null
                    && !actor.isAdjective();
            String code = actor.mention().state();
            if (state && code != null && isThere(line, group, actor.relation(), actor.first()) && Countries.has(code)) {
                return code;
            }
        }
        for (Line.Span span : line.spans) {
            String code = span.mention().type() == SpanMention.Type.PLACE
                    ? span.mention().code()
                    : null;
            boolean beside = span.last() == group.first() - 1; // "Darfur rebels"
            if (code != null
                    && (beside || isThere(line, group, span.relation(), span.first()))
                    && Countries.has(code)) {
                return code;
            }
        }
        return null;
    }

    /** Whether a place is told of under "in" right behind a group, with nothing between them but words without a comma. */
    private static boolean isThere(Line line, Line.Actor group, Relation relation, int first) {
        return relation == Relation.IN
                && first > group.last()
                && line.noVerbBetween(group.last() + 1, first)
                && !line.hasComma(group.last() + 1, first);
    }
}
