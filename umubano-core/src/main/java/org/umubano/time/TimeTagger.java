package org.umubano.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.text.Table;

/**
 * Finds expressions of time in a sentence and says what dates they mean.
 *
 * <pre>{@code
 * TimeTagger tagger = TimeTagger.of("en");
 * List<RawTime> found = tagger.find(text, sentence.start(), sentence.end());
 * ArticleDate anchor = ArticleDate.infer(allOfTheArticle, article.published());
 * TimeExpression t = tagger.resolve(found.get(0), anchor, Direction.PAST, List.of());
 * }</pre>
 *
 * <p>Immutable and safe for threads; the tables of a language are read once.
 */
public final class TimeTagger {

    /** Longer stretches are looked at in pieces, so that one endless line takes no endless memory. */
    private static final int MOST_CHARACTERS = 20_000;

    private static final Map<String, TimeTagger> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final TimeGrammar grammar;

    private TimeTagger(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The tagger of a language.
     *
     * @throws IllegalArgumentException where there are no tables for it, or where they have an error
     */
    public static TimeTagger of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, l -> new TimeTagger(TimeGrammar.load(l)));
    }

    /** Whether there are tables for a language. */
    public static boolean reads(String language) {
        return BY_LANGUAGE.containsKey(language) || Table.exists("lang/" + language + "/time_patterns.tsv");
    }

    /**
     * The expressions of time in a stretch of text, usually a sentence: in the order of the text, apart from one another,
     * the leftmost first and of those the longest.
     *
     * @param start UTF-16 index of the first character
     * @param end UTF-16 index after the last one
     */
    public List<RawTime> find(String text, int start, int end) {
        if (!hasTrigger(text, start, end)) {
            return List.of();
        }
        List<RawTime> out = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = end - from <= MOST_CHARACTERS ? end : wordEnd(text, from + MOST_CHARACTERS, end);
            if (to == end && from == start || hasTrigger(text, from, to)) {
                new TimeParser(grammar, TimeTokens.of(text, from, to, grammar.words)).findAll(out);
            }
            from = to;
        }
        return out;
    }

    /**
     * What an expression means.
     *
     * @param direction which way the sentence looks; decides between Monday past and Monday to come
     * @param before the expressions resolved before it in the article, the last one last: for "the same day"
     */
    public TimeExpression resolve(RawTime raw, ArticleDate anchor, Direction direction, List<TimeExpression> before) {
        return TimeResolver.resolve(raw, anchor, direction, before);
    }

    private boolean hasTrigger(String text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (TimeTokens.isDigit(c)) {
                return true;
            }
            if (TimeTokens.isLetter(c)) {
                int next = TimeTokens.after(text, i, end);
                if (grammar.isTrigger(grammar.words.find(text, i, next), Character.isUpperCase(c))) {
                    return true;
                }
                i = next;
            } else {
                i++;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from, int end) {
        int i = from;
        while (i < end && i < from + 1_000 && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
