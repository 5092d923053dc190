package org.umubano.text;

/** Turns UTF-16 indices of a text into counts of Unicode code points and back; free for texts without surrogates. */
public final class CodePoints {

    private final String text;
    private final int firstSurrogate;

    public CodePoints(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        this.firstSurrogate = i;
    }

    /** The number of code points before a UTF-16 index. */
    public int of(int index) {
        return index <= firstSurrogate ? index : firstSurrogate + text.codePointCount(firstSurrogate, index);
    }

    /** The UTF-16 index after a number of code points. */
    public int toIndex(int codePoints) {
        return codePoints <= firstSurrogate
                ? codePoints
                : text.offsetByCodePoints(firstSurrogate, codePoints - firstSurrogate);
    }
}
