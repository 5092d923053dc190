package org.umubano.text;

/**
 * A word, clitic, number or mark as it stands in a text, with what is asked of it again and again. Immutable; two are equal
 * that are written alike.
 */
public final class Word {

    private final String form;
    private final String norm;
    private final int hash;
    private final boolean isCapitalised;
    private final boolean isWord;
    /** Its letters as {@link WordForms} packs them; 0 where they are too many or of other kinds. */
    final long head;

    final long tail;

    Word(String form, long head, long tail) {
        this.form = form;
        this.norm = Folding.fold(form);
        this.hash = norm.hashCode();
        int first = form.codePointAt(0);
        this.isCapitalised = Character.isUpperCase(first);
        this.isWord = Character.isLetterOrDigit(first);
        this.head = head;
        this.tail = tail;
    }

    /** The word that is written so; not empty. */
    public static Word of(String form) {
        return new Word(form, 0, 0);
    }

    /** As it stands in the text. */
    public String form() {
        return form;
    }

    /** Lower case, apostrophes as ', diacritics folded: for looking up. */
    public String norm() {
        return norm;
    }

    /** The hash of {@link #norm}, at hand: most words that a table has not are told by it alone. */
    public int normHash() {
        return hash;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return isCapitalised;
    }

    /** Whether it is made of letters (with inner hyphens and apostrophes) or digits. */
    public boolean isWord() {
        return isWord;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && word.form.equals(form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form;
    }
}
