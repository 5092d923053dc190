package org.umubano.text;

import java.util.List;

/**
 * One sentence of a text.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param paragraph number of its paragraph, from 0; paragraphs are parted by one or more line ends
 * @param tokens in the order of the text
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The words of the sentence as they stand in the text. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
