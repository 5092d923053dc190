package org.umubano.language;

import java.util.List;
import org.umubano.text.Token;

/** Says what each token of a sentence is. One for each language; a pure function, safe for many threads. */
public interface WordReader {

    /** One analysis for each token, in their order. */
    List<WordAnalysis> read(List<Token> tokens);
}
