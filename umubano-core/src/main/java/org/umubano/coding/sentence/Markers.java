package org.umubano.coding.sentence;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;

/** How the words of a sentence mark what stands behind them: with which relation, and whether they open a clause. */
final class Markers {

    private Markers() {}

    /**
     * The marker that ends at each token, null where there is none.
     *
     * @param line with its verbs and nouns
     */
    static @Nullable Relation[] read(Line line, List<Phrases.Hit<Relation>> marked) {
        EventLexicon lexicon = line.lexicon;
        @Nullable Relation[] markers = new Relation[line.tokens.size()];
        for (Phrases.Hit<Relation> hit : marked) {
            int first = hit.first();
            int last = hit.last();
            Relation before = first > 0 ? markers[first - 1] : null;
            boolean isNone = isAdverb(line, first, last)
                    || isEstimate(line, first, last)
                    || Determiners.belong(lexicon, line.tokens, line.nouns, first, last, before)
                    || Diminutives.isGenitive(line.tokens, last, lexicon);
            Relation marker = hit.values().get(0);
            boolean clause = marker == Relation.AS && opensClause(line, last);
            markers[last] = isNone ? null : clause ? Relation.CLAUSE : marker;
        }
        return markers;
    }

    /** Whether a marker only completes the verb before it: "called off a visit", "is on". */
    private static boolean isAdverb(Line line, int first, int last) {
        VerbGroup verb = line.verbAt(first - 1);
        if (verb == null) {
            return false;
        }
        String word = line.tokens.get(last).norm();
        return line.lexicon.adverbs.contains(word)
                || first == last && !verb.passive() && line.lexicon.phrasals.contains(verb.lemma() + " " + word)
                || first == last && line.lexicon.governors.get(verb.lemma() + " " + word) == Effect.CANCEL;
    }

    /** "About 200 soldiers arrived", "trained over 300 officers": before a number that opens a sentence or stands behind a verb. */
    private static boolean isEstimate(Line line, int first, int last) {
        int next = last + 1;
        return !line.lexicon.headFirst
                && first == last
                && next < line.tokens.size()
                && (first == 0 || line.verbAt(first - 1) != null)
                && line.lexicon.occasions.estimates.contains(
                        line.tokens.get(first).norm())
                && Character.isDigit(line.tokens.get(next).form().charAt(0))
                && line.timeTokens(next, next + 1) == 0;
    }

    /** Whether a finite verb follows a word for "as" before the next comma: "as it left", against "as a partner". */
    private static boolean opensClause(Line line, int token) {
        for (VerbGroup verb : line.verbs) {
            if (verb.first() > token && (verb.isFinite() || verb.first() == token + 1)) {
                return IntStream.range(token, verb.first()).noneMatch(line::isComma)
                        && IntStream.range(token + 2, verb.first())
                                .noneMatch(t -> line.lexicon.demonstratives.contains(
                                        line.tokens.get(t).norm())); // "rejected as false claims that it had"
            }
        }
        return false;
    }
}
