package org.umubano.time;

/** What must not stand beside an expression, since then it would be a part of something else. */
final class TimeBoundaries {

    private final TimeGrammar grammar;
    private final TimeTokens tokens;

    TimeBoundaries(TimeGrammar grammar, TimeTokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
    }

    /** Whether what stands there cannot be the thing of which the words before it tell the number. */
    boolean isAtEnd(int at) {
        return isAtStop(at) || grammar.isGlue(tokens.word[at]);
    }

    boolean isAtStop(int at) {
        return at == tokens.count || !Character.isLetter(tokens.text.charAt(tokens.start[at]));
    }

    /** No figure is cut out of a longer number, code or amount: 13,500; $2012; A320; 2012%. */
    boolean hasCleanEdges(int first, int end) {
        int last = end - 1;
        if (first > 0 && tokens.number[first] >= 0 && tokens.isGlued(first)) {
            char before = tokens.text.charAt(tokens.start[first] - 1);
            boolean afterNumber = first > 1 && tokens.isGlued(first - 1) && isDigitAt(first - 2);
            if (Character.isLetterOrDigit(before)
                    || "$€£#_".indexOf(before) >= 0
                    || ".,:/-–".indexOf(before) >= 0 && (afterNumber || isWordDash(first))) {
                return false;
            }
        }
        if (end < tokens.count && tokens.number[last] >= 0 && tokens.isGlued(end)) {
            char after = tokens.text.charAt(tokens.start[end]);
            boolean beforeNumber = end + 1 < tokens.count && tokens.isGlued(end + 1) && isDigitAt(end + 1);
            return !Character.isLetterOrDigit(after) && after != '%' && !(".,:/-–".indexOf(after) >= 0 && beforeNumber);
        }
        return !isBeforeWordDash(end);
    }

    /** A week-long course: the words before the dash are no expression of their own. */
    private boolean isBeforeWordDash(int end) {
        return end + 1 < tokens.count
                && tokens.text.charAt(tokens.start[end]) == '-'
                && tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && Character.isLetter(tokens.text.charAt(tokens.start[end + 1]));
    }

    /** "Mu Kanama ka Loni", in the council of the UN: not in August. */
    boolean isOwned(int end) {
        return end < tokens.count && tokens.isCapitalised(end - 1) && grammar.isOwner(tokens.word[end]);
    }

    /** Friday Mbewe; The Daily Nation: one word with a capital before a name, with no preposition before it. */
    boolean isPartOfName(int first, int end) {
        if (end != first + 1 || end == tokens.count || !tokens.isCapitalised(first) || !tokens.isCapitalised(end)) {
            return false;
        }
        boolean isBound =
                first > 0 && grammar.isGlue(tokens.word[first - 1]) && (first == 1 || !tokens.isCapitalised(first - 1));
        boolean opens = first == 0 && grammar.isTrigger(tokens.word[first], false); // "Tomorrow President N.N. will"
        return tokens.word[end] < 0 && !isBound && !opens;
    }

    private boolean isDigitAt(int token) {
        return TimeTokens.isDigit(tokens.text.charAt(tokens.start[token]));
    }

    /** COVID-19 */
    private boolean isWordDash(int first) {
        return tokens.text.charAt(tokens.start[first] - 1) == '-'
                && first > 1
                && tokens.isGlued(first - 1)
                && Character.isLetter(tokens.text.charAt(tokens.end[first - 2] - 1));
    }
}
