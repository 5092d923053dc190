package org.umubano.text;

import java.util.Arrays;

/**
 * Turns UTF-16 indices of a text into counts of Unicode code points and back; free for texts without surrogates. Elsewhere
 * the index of each 256th code point is kept, so that a turn takes the same time wherever in a long text it is asked for.
 */
public final class CodePoints {

    private static final int STEP = 256;

    private static final int[] NONE = {};

    private final String text;
    private final int firstSurrogate;

    /** Where each {@link #STEP}th code point from the first surrogate on begins; empty for texts without surrogates. */
    private final int[] begins;

    public CodePoints(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        this.firstSurrogate = i;
        this.begins = i == text.length() ? NONE : begins(text, i);
    }

    private static int[] begins(String text, int from) {
        int[] out = new int[(text.length() - from - 1) / STEP + 1];
        int n = 0;
        int points = 0;
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (points++ % STEP == 0) {
                out[n++] = i;
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** The code points of the whole text. */
    public int length() {
        return of(text.length());
    }

    /** The number of code points before a UTF-16 index. */
    public int of(int index) {
        if (index <= firstSurrogate) {
            return index;
        }
        int found = Arrays.binarySearch(begins, index);
        int step = found < 0 ? -found - 2 : found;
        return firstSurrogate + step * STEP + text.codePointCount(begins[step], index);
    }

    /** The UTF-16 index after a number of code points. */
    public int toIndex(int codePoints) {
        if (codePoints <= firstSurrogate) {
            return codePoints;
        }
        int beyond = codePoints - firstSurrogate;
        int step = Math.min(beyond / STEP, begins.length - 1);
        return text.offsetByCodePoints(begins[step], beyond - step * STEP);
    }
}
