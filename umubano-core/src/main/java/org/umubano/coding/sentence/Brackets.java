package org.umubano.coding.sentence;

/** Short forms in brackets behind a name: "the Civil Aviation Authority (CAA) announced". */
public final class Brackets {

    /** How many words a short form may have, with the brackets. */
    private static final int LONGEST = 4;

    private Brackets() {}

    /** The last word before a short form that ends at a token; that token where none does. */
    public static int before(Line line, int end) {
        if (end < 0 || !line.tokens.get(end).form().equals(")")) {
            return end;
        }
        for (int t = end; t > 0 && end - t <= LONGEST; t--) {
            if (line.tokens.get(t).form().equals("(")) {
                return t - 1;
            }
        }
        return end;
    }
}
