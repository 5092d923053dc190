package org.umubano.language;

import java.util.List;
import org.umubano.text.Token;

/** Finds the verb groups of a sentence. One for each language; a pure function, safe for many threads. */
public interface VerbReader {

    /** The verb groups in their order, none overlapping another. */
    List<VerbGroup> read(List<Token> tokens);

    /**
     * Whether a folded word is, by itself, a form that the tables know, of a verb or of another common word, and so small but for
     * the capitals of a headline; false where no table lists forms.
     */
    default boolean isForm(String norm) {
        return false;
    }
}
