package org.umubano.coding.sentence;

/** Whether the word before a noun tells that it is one named before: "the visit", "iyo nama". */
public final class Definites {

    private Definites() {}

    /** Whether an article, or what stands for one, is before a token: "the", "this", "his". */
    public static boolean isDefinite(Line line, int token) {
        return token > 0
                && line.lexicon.definites.contains(line.tokens.get(token - 1).norm());
    }

    /** Whether a word that points is before a token, an article or another one: "that", "those". */
    public static boolean isKnown(Line line, int token) {
        return isDefinite(line, token)
                || token > 0
                        && line.lexicon.demonstratives.contains(
                                line.tokens.get(token - 1).norm());
    }

    /** The same of a noun that is nobody's: "the ban", not "its ban". */
    public static boolean isThat(Line line, int token) {
        return isKnown(line, token)
                && !line.lexicon.possessives.contains(line.tokens.get(token - 1).norm());
    }
}
