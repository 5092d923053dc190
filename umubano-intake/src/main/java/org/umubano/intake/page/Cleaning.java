package org.umubano.intake.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** White space and invisible characters of web pages. */
final class Cleaning {

    private Cleaning() {}

    /**
     * One line: runs of white space become one space; control characters, marks of writing direction and soft hyphens,
     * which hide or reorder what a reader sees, are left out; half surrogate pairs become U+FFFD.
     */
    static String line(String s) {
        int clean = cleanLength(s);
        if (clean == s.length()) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length()).append(s, 0, clean);
        boolean isSpace = false;
        for (int i = clean; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == ' '
                    || c == '\n'
                    || c == '\t'
                    || c == '\r'
                    || c == '\f'
                    || c == '\u00A0'
                    || Character.isSpaceChar(c)) {
                isSpace = true;
            } else if (!isHidden(c)) {
                if (isSpace && !out.isEmpty()) {
                    out.append(' ');
                }
                isSpace = false;
                if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
                    out.append(c).append(s.charAt(++i));
                } else {
                    out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
                }
            }
        }
        return out.toString();
    }

    /** How many characters stay as they are at the head of a text: nearly all of most paragraphs. */
    private static int cleanLength(String s) {
        boolean isAfterSpace = true;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean isSpace = c == ' ';
            boolean isClean = isSpace
                    ? !isAfterSpace && i + 1 < s.length()
                    : c > ' ' && c < '\u007F' || c >= '\u00C0' && c < '\u0600' || c >= '\u2010' && c <= '\u2027';
            if (!isClean) {
                return isAfterSpace && i > 0 ? i - 1 : i;
            }
            isAfterSpace = isSpace;
        }
        return s.length();
    }

    static @Nullable String lineOrNull(@Nullable String s) {
        String line = s == null ? "" : line(s);
        return line.isEmpty() ? null : line;
    }

    /** Letters and digits alone, in lower case: to tell whether two lines say the same. */
    static String letters(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(char c) {
        return c < ' '
                || (c >= '\u007F' && c < '\u00A0')
                || c == '\u00AD'
                || c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF';
    }
}
