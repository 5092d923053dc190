package org.umubano.coding.cast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;

/** "Arrived on Friday from a summit in Bangkok": the town of an occasion that somebody comes from is not where he arrives. */
public final class CameFrom {

    private CameFrom() {}

    /**
     * What stands around a journey that its words tell of from first to last: without the goal that somebody who stops over is only
     * on his way to, "made a stopover in Doha on his way to Beijing".
     */
    static Cast of(Trigger trigger, Cast around, int first, int last, Line line, EventLexicon lexicon) {
        Cast cast = of(trigger, around, line, lexicon);
        if (trigger.kind() != Kind.VISIT || lexicon.home.onward.isEmpty()) {
            return cast;
        }
        Cast stop = new Cast(
                cast.subjects(),
                cast.others().stream()
                        .filter(m -> !isOnward(m.who().state(), first, last, line, lexicon))
                        .toList(),
                cast.spans().stream()
                        .filter(s -> !isOnward(s.first(), first, last, line, lexicon))
                        .toList(),
                cast.isPassive());
        boolean there = !stop.with(Relation.TO, Relation.IN, Relation.BARE).isEmpty()
                || stop.spans().stream().anyMatch(s -> s.relation() != Relation.FROM);
        return there ? stop : cast;
    }

    private static boolean isOnward(@Nullable String state, int first, int last, Line line, EventLexicon lexicon) {
        boolean any = false;
        for (Line.Actor actor : line.actors) {
            if (state != null && state.equals(actor.mention().state())) {
                if (!isOnward(actor.first(), first, last, line, lexicon)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether "on the way to" stands right before a token, and is not what tells of the journey itself. */
    private static boolean isOnward(int token, int first, int last, Line line, EventLexicon lexicon) {
        int to = token - 1;
        return to > 0
                && line.marker(to) == Relation.TO
                && (to < first || to > last)
                && lexicon.home.onward.contains(line.tokens.get(to - 1).norm());
    }

    /** What stands around a journey, with such towns marked as those that it comes from. */
    public static Cast of(Trigger trigger, Cast cast, Line line, EventLexicon lexicon) {
        if (trigger.kind() != Kind.VISIT
                || lexicon.headFirst
                || cast.spans().stream().noneMatch(s -> isOfOrigin(s, line, lexicon))) {
            return cast;
        }
        List<Line.Span> spans = cast.spans().stream()
                .map(s -> isOfOrigin(s, line, lexicon)
                        ? new Line.Span(s.mention(), s.first(), s.last(), Relation.FROM, s.venue())
                        : s)
                .toList();
        return new Cast(cast.subjects(), cast.others(), spans, cast.isPassive());
    }

    private static boolean isOfOrigin(Line.Span span, Line line, EventLexicon lexicon) {
        int in = span.first() - 1;
        if (span.relation() != Relation.IN || line.marker(in) != Relation.IN) {
            return false;
        }
        for (TableNoun noun : line.nouns) {
            if (noun.last() == in - 1) {
                int before = noun.first() - 1;
                boolean isArticle = before > 0
                        && (lexicon.indefinites.contains(line.tokens.get(before).norm())
                                || lexicon.definites.contains(
                                        line.tokens.get(before).norm()));
                return line.marker(isArticle ? before - 1 : before) == Relation.FROM;
            }
        }
        return false;
    }
}
