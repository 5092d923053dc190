package org.umubano.mention;

import java.util.List;
import org.umubano.text.Token;

/**
 * The units of one sentence with their text.
 *
 * @param text the text of the article
 * @param tokens the tokens of the sentence
 * @param units its units, which cover the tokens
 */
record SentenceUnits(String text, List<Token> tokens, List<Unit> units) {

    int size() {
        return units.size();
    }

    Unit get(int i) {
        return units.get(i);
    }

    /** Where a unit begins in the text. */
    int startOf(int unit) {
        return tokens.get(units.get(unit).from()).start();
    }

    /** Where a unit ends in the text. */
    int endOf(int unit) {
        return tokens.get(units.get(unit).to() - 1).end();
    }

    boolean is(int i, Role role) {
        return i >= 0 && i < units.size() && units.get(i).is(role);
    }

    /** The first token of a unit. */
    Token token(int unit) {
        return tokens.get(units.get(unit).from());
    }

    /** Whether a unit is the name of a person. */
    boolean isName(int i) {
        return units.get(i).isPersonal();
    }
}
