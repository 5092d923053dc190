package org.umubano.coding.verb;

import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/** "France withdrew from Mali", "Israel pulls out of Jenin camp": what a state as such leaves with its troops. */
final class PlacesLeft {

    /** How many words a phrase may have that tells what is left: "the southern Lebanese town". */
    private static final int LONG = 6;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    PlacesLeft(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether a land or a place in one stands right behind the small words of a verb, with a state as such for its subject. */
    boolean areBehind(int v) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        boolean out = next + 1 < line.tokens.size()
                && lexicon.home.leaving.contains(line.tokens.get(next).norm());
        int from = out ? next + 1 : next;
        boolean state = clauses.subjects(v).stream()
                .anyMatch(a -> a.mention().type() == ActorMention.Type.STATE && !a.isAdjective());
        return state && line.marker(from) != null && isPlace(from + 1);
    }

    /** "Southern Lebanon", "the Gaza Strip", "a Syrian town": a place that ends its phrase, or one that a word calls so. */
    private boolean isPlace(int from) {
        for (int t = from; t < Math.min(line.tokens.size(), from + LONG); t++) {
            if (t > from && lexicon.home.left.contains(line.tokens.get(t).norm())) {
                return names(from, t);
            }
            boolean ends = !line.tokens.get(t).isWord() || line.verbAt(t) != null || line.isInTime(t);
            if (ends || t > from && line.marker(t) != null) {
                return endsAt(from, t);
            }
        }
        return endsAt(from, line.tokens.size());
    }

    /** Whether some words name a land by its adjective, or a place. */
    private boolean names(int from, int end) {
        return line.actors.stream().anyMatch(a -> a.first() >= from && a.last() < end && a.isAdjective())
                || line.spans.stream().anyMatch(s -> s.first() >= from && s.last() <= end && isThere(s));
    }

    private boolean endsAt(int from, int end) {
        return line.spans.stream().anyMatch(s -> s.first() >= from && s.last() == end - 1 && isThere(s))
                || line.actors.stream()
                        .anyMatch(a -> a.first() >= from
                                && a.last() == end - 1
                                && !a.isAdjective()
                                && a.mention().type() == ActorMention.Type.STATE
                                && discourse.isCountry(a.mention().state()));
    }

    private boolean isThere(Line.Span span) {
        return span.mention().type() == SpanMention.Type.PLACE
                && discourse.isCountry(span.mention().code());
    }
}
