package org.umubano.event;

/**
 * A sentence that says it.
 *
 * @param start offset of its first code point in the text of the article
 * @param end offset after its last code point
 * @param text the sentence, cut at 400 characters with "…"
 */
public record Evidence(int start, int end, String text) {

    /** The most characters of a text that are kept. */
    public static final int MOST = 400;

    /** Of a sentence and its offsets; a very long one is shortened. */
    public static Evidence of(int start, int end, String sentence) {
        if (sentence.codePointCount(0, sentence.length()) <= MOST) {
            return new Evidence(start, end, sentence);
        }
        return new Evidence(start, end, sentence.substring(0, sentence.offsetByCodePoints(0, MOST)) + "…");
    }
}
