package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.WordDictionary.Match;
import org.umubano.text.Token;

/** The phrases of the tables that begin with each token of a sentence, looked up once. */
final class Phrases {

    private final WordDictionary<Entry> dictionary;
    private final List<Token> tokens;
    private final @Nullable Unit[] found;
    private final boolean[] looked;

    Phrases(Lexicon lexicon, List<Token> tokens) {
        this.dictionary = lexicon.dictionary();
        this.tokens = tokens;
        this.found = new Unit[tokens.size()];
        this.looked = new boolean[tokens.size()];
    }

    /** The longest phrase that begins with a token, or null. */
    @Nullable
    Unit at(int i) {
        if (!looked[i]) {
            looked[i] = true;
            Match<Entry> match = dictionary.longestAt(tokens, i);
            found[i] = match == null ? null : Unit.of(match);
        }
        return found[i];
    }

    boolean is(int i, Role role) {
        Unit phrase = at(i);
        return phrase != null && phrase.is(role);
    }
}
