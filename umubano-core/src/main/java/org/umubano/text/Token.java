package org.umubano.text;

/**
 * One token: a word, a clitic split off its host ({@code w'} of {@code w'u Rwanda}), a number or a mark of punctuation.
 *
 * @param start UTF-16 index of its first character in the text
 * @param end UTF-16 index after its last character
 * @param form as it stands in the text
 * @param norm lower case, apostrophes as ', diacritics folded: for looking up
 */
public record Token(int start, int end, String form, String norm) {

    /** Whether the token begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether the token is made of letters (with inner hyphens and apostrophes) or digits. */
    public boolean isWord() {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }
}
