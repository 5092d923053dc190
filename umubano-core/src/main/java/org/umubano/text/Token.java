package org.umubano.text;

/**
 * One token: a word, a clitic split off its host ({@code w'} of {@code w'u Rwanda}), a number or a mark of punctuation.
 *
 * @param start UTF-16 index of its first character in the text
 * @param end UTF-16 index after its last character
 * @param word what stands there
 */
public record Token(int start, int end, Word word) {

    /** As it stands in the text. */
    public String form() {
        return word.form();
    }

    /** Lower case, apostrophes as ', diacritics folded: for looking up. */
    public String norm() {
        return word.norm();
    }

    /** Whether the token begins with a capital letter. */
    public boolean isCapitalised() {
        return word.isCapitalised();
    }

    /** Whether the token is made of letters (with inner hyphens and apostrophes) or digits. */
    public boolean isWord() {
        return word.isWord();
    }
}
