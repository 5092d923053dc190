package org.umubano.coding.cast;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;

/** "Arrived on Friday from a summit in Bangkok": the town of an occasion that somebody comes from is not where he arrives. */
public final class CameFrom {

    private CameFrom() {}

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
