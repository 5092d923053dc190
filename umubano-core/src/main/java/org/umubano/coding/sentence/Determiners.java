package org.umubano.coding.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.text.Token;

/**
 * Words that open a clause, or point to a noun: "iyo ageze", when he arrives, against "iyo nama", that meeting; "uwo yasuye",
 * whom he visited, against "muri uwo mujyi", in that town. Before a noun that has lost its augment, and behind a
 * preposition, they point.
 */
final class Determiners {

    private Determiners() {}

    /**
     * Whether some tokens, a marker by themselves, belong to the noun behind them.
     *
     * @param before the marker right before them, null for none
     */
    static boolean belong(
            EventLexicon lexicon,
            List<Token> tokens,
            List<TableNoun> nouns,
            int first,
            int last,
            @Nullable Relation before) {
        return lexicon.headFirst
                ? point(lexicon, tokens, nouns, last, before)
                : first == last && first > 0 && before == null && isAdjective(lexicon, tokens, nouns, first);
    }

    /** "Will hold the following summit": a word between an article and the noun of an act is no conjunction. */
    private static boolean isAdjective(EventLexicon lexicon, List<Token> tokens, List<TableNoun> nouns, int token) {
        return lexicon.definites.contains(tokens.get(token - 1).norm())
                && nouns.stream().anyMatch(n -> n.first() == token + 1 && lexicon.nouns.containsKey(n.key()));
    }

    private static boolean point(
            EventLexicon lexicon, List<Token> tokens, List<TableNoun> nouns, int token, @Nullable Relation before) {
        int next = token + 1;
        if (next >= tokens.size()
                || !lexicon.definites.contains(tokens.get(token).norm())
                || !tokens.get(next).isWord()
                || tokens.get(next).isCapitalised()) {
            return false;
        }
        if (before == Relation.IN || before == Relation.ON) {
            return true;
        }
        String form = tokens.get(next).norm();
        for (TableNoun noun : nouns) {
            if (noun.first() == next && !noun.key().startsWith(form) || noun.first() == token && noun.last() > token) {
                return true;
            }
        }
        return false;
    }
}
