package org.umubano.coding.cast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * States that stand beside an act of force only as where it is done, in a language whose verbs show no agreement: "kidnappers in
 * X seized a driver". Who is named by no state does nothing for the one in whose land he is.
 */
public final class OnlyPlaces {

    private OnlyPlaces() {}

    /** The subjects of an act without a state that only tells where the nameless ones are who do it. */
    public static List<Line.Actor> without(Line line, Kind kind, boolean headFirst, List<Line.Actor> subjects) {
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

    /** The state in whose land a group acts of which only a guess tells whose it is; null where none is told. */
    static @Nullable String of(Line line, Line.Actor group) {
        String beside = beside(line, group);
        boolean home = group.mention().rule().endsWith("state:home");
        return beside != null || home || isOfTalks(line) ? beside : whereItActs(line, group);
    }

    /** Whether a sentence tells of talks, for which armed men go abroad. */
    private static boolean isOfTalks(Line line) {
        for (TableNoun noun : line.nouns) {
            for (Trigger trigger : line.lexicon.nouns.getOrDefault(noun.key(), List.of())) {
                if (trigger.kind() == Kind.MEETING || trigger.kind() == Kind.SUMMIT) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The land that stands right beside a group: "militants in X", "Darfur rebels"; null for none. */
    public static @Nullable String beside(Line line, Line.Actor group) {
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

    /** "Rebels seized two Chinese miners in Congo": the one land behind a group under "in", before the next comma. */
    private static @Nullable String whereItActs(Line line, Line.Actor group) {
        String land = null;
        for (Line.Span span : line.spans) {
            land = land == null
                            && isIn(
                                    line,
                                    group,
                                    span.relation(),
                                    span.first(),
                                    span.mention().code())
                    ? span.mention().code()
                    : land;
        }
        for (Line.Actor actor : line.actors) {
            boolean state = actor.mention().type() == ActorMention.Type.STATE && !actor.isAdjective();
            String code = state ? actor.mention().state() : null;
            land = land == null && isIn(line, group, actor.relation(), actor.first(), code) ? code : land;
        }
        return land;
    }

    private static boolean isIn(Line line, Line.Actor group, Relation relation, int first, @Nullable String code) {
        return code != null
                && Countries.has(code)
                && relation == Relation.IN
                && first > group.last()
                && !line.hasComma(group.last() + 1, first);
    }

    /** Whether a place is told of under "in" right behind a group, with nothing between them but words without a comma. */
    private static boolean isThere(Line line, Line.Actor group, Relation relation, int first) {
        return relation == Relation.IN
                && first > group.last()
                && line.noVerbBetween(group.last() + 1, first)
                && !line.hasComma(group.last() + 1, first);
    }
}
