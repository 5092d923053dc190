package org.umubano.analysis;

import java.util.List;
import org.umubano.language.WordAnalysis;
import org.umubano.time.TimeExpression;

/**
 * One sentence with what is seen in it. All offsets are UTF-16 indices of the text.
 *
 * @param start of its first character
 * @param end after its last character
 * @param language in which it was read
 * @param words one for each token
 * @param names in the order of the text
 * @param times in the order of the text, with the dates they mean
 */
public record SentenceAnalysis(
        int start, int end, String language, List<WordAnalysis> words, List<Name> names, List<TimeExpression> times) {

    public SentenceAnalysis {
        words = List.copyOf(words);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }
}
