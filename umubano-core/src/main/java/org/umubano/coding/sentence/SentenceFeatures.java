package org.umubano.coding.sentence;

import java.util.List;

/**
 * The words of a sentence by which it is told what kind of event it may be of.
 *
 * @param start UTF-16 index of its first character in the text
 * @param end UTF-16 index after its last
 * @param paragraph number of its paragraph, from 0
 * @param words outside the names of actors, verbs and offices marked as such; each once
 */
public record SentenceFeatures(int start, int end, int paragraph, List<String> words) {
    public SentenceFeatures {
        words = List.copyOf(words);
    }
}
