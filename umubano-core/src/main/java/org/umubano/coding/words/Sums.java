package org.umubano.coding.words;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.mention.ActorMention;
import org.umubano.text.Token;

/**
 * Sums of money as they are written: "$120m", "5bn euros", "US$3 million". A sum is a noun of the tables, that of the word
 * under which they know a large sum ({@code sum} in language.tsv), and the letters before a sign of currency are no state.
 */
public final class Sums {

    /** The noun of the tables that stands for any sum; empty where the language has none. */
    private final String noun;

    /** How a short number of millions or more ends: "m", "bn". */
    private final Set<String> endings;

    Sums(Settings settings) {
        this.noun = settings.word("sum");
        this.endings = settings.words("sum-endings");
    }

    /** Adds the sums of a sentence to its nouns, where no noun of its own tells of one. */
    void add(List<Token> tokens, List<TableNoun> nouns) {
        if (noun.isEmpty()) {
            return;
        }
        for (int t = 0; t < tokens.size(); t++) {
            int first = t;
            boolean signed = isSign(tokens.get(t)) && t + 1 < tokens.size() && startsAsNumber(tokens.get(t + 1));
            if (!signed && !isShort(tokens.get(t))) {
                continue;
            }
            int last = signed ? t + 1 : t;
            if (nouns.stream().noneMatch(n -> n.first() >= first && n.first() <= last + 1)) {
                nouns.add(new TableNoun(first, last, noun));
            }
            t = last;
        }
        nouns.sort(Comparator.comparingInt(TableNoun::first));
    }

    /** "US$3": letters right before a sign of currency. */
    public boolean isCurrency(List<Token> tokens, ActorMention mention, int last) {
        return last + 1 < tokens.size()
                && mention.end() == tokens.get(last + 1).start()
                && isSign(tokens.get(last + 1));
    }

    private static boolean isSign(Token token) {
        String form = token.form();
        return form.length() == 1 && Character.getType(form.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private static boolean startsAsNumber(Token token) {
        return Character.isDigit(token.form().charAt(0));
    }

    /** "120m", "5bn": a number with the ending of a sum. */
    private boolean isShort(Token token) {
        String norm = token.norm();
        if (norm.isEmpty() || !Character.isDigit(norm.charAt(0))) {
            return false;
        }
        int end = 0;
        while (end < norm.length() && !Character.isLetter(norm.charAt(end))) {
            end++;
        }
        return end < norm.length() && endings.contains(norm.substring(end));
    }
}
