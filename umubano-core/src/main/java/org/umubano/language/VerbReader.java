package org.umubano.language;

import java.util.List;
import org.umubano.text.Token;

/** Finds the verb groups of a sentence. One for each language; a pure function, safe for many threads. */
public interface VerbReader {

    /** The verb groups in their order, none overlapping another. */
    List<VerbGroup> read(List<Token> tokens);
}
