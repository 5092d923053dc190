package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.WordDictionary.Match;
import org.umubano.text.Token;

/** The phrases of the tables that begin with each token of a sentence, looked up once. */
final class Phrases {

    private static final long BEFORE_STATES = Unit.bits(Role.OFFICE, Role.GENITIVE, Role.BODY);

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
            found[i] = match == null ? null : beforeState(Unit.of(match));
        }
        return found[i];
    }

    /**
     * "The president of the Republic of the Congo", "perezida wa Repubulika ya Congo": an office that ends inside the longer name
     * of a state ends before it.
     */
    private Unit beforeState(Unit phrase) {
        if (phrase.to() - phrase.from() < 3 || !phrase.isAny(BEFORE_STATES)) {
            return phrase;
        }
        for (int t = phrase.from() + 1; t < phrase.to(); t++) {
            Unit state = at(t);
            if (state != null && state.is(Role.STATE) && state.to() > phrase.to()) {
                Match<Entry> shorter = dictionary.longestAt(tokens.subList(0, t), phrase.from());
                return shorter == null ? phrase : Unit.of(shorter);
            }
        }
        return phrase;
    }

    boolean is(int i, Role role) {
        Unit phrase = at(i);
        return phrase != null && phrase.is(role);
    }
}
