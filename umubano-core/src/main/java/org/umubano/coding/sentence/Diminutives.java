package org.umubano.coding.sentence;

import java.util.List;
import org.umubano.coding.words.EventLexicon;
import org.umubano.text.Token;

/**
 * Places of the class of small things: "mu gace ka Balakot ko muri Pakistan", in the area of Balakot in Pakistan. Their
 * genitive before a place looks like the word that opens what somebody says.
 */
public final class Diminutives {

    /** How far before the word the noun may stand, with its name between. */
    private static final int REACH = 5;

    private Diminutives() {}

    /** Whether a word only ties such a place to the one behind it: a place must follow, and the noun stand before. */
    static boolean isGenitive(List<Token> tokens, int at, EventLexicon lexicon) {
        if (lexicon.smallPlaces.isEmpty()
                || at + 1 >= tokens.size()
                || !lexicon.smallGenitives.contains(tokens.get(at).norm())
                || !isLocative(tokens.get(at + 1).norm(), lexicon)) {
            return false;
        }
        for (int t = at - 1; t >= Math.max(0, at - REACH) && tokens.get(t).isWord(); t--) {
            if (lexicon.smallPlaces.contains(tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Mu", "muri": the longer form stands before names. */
    private static boolean isLocative(String word, EventLexicon lexicon) {
        return word.length() <= LONGEST && lexicon.locatives.stream().anyMatch(word::startsWith);
    }

    private static final int LONGEST = 4;
}
