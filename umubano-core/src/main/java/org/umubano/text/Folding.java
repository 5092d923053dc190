package org.umubano.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which words are looked up: lower case, every apostrophe as ', diacritics gone. */
public final class Folding {

    private Folding() {}

    /** Lower case, apostrophes as ', diacritics folded; allocates nothing for a word that is so already. */
    public static String fold(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '\'' || c == '-' || c == ' ' || c == '.')) {
                return slow(form);
            }
        }
        return form;
    }

    private static String slow(String form) {
        char[] lower = new char[form.length()];
        boolean ascii = true;
        for (int i = 0; i < lower.length; i++) {
            char c = form.charAt(i);
            char plain = isApostrophe(c) ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            ascii &= plain < 128;
            lower[i] = plain;
        }
        String small = new String(lower);
        if (ascii) {
            return small;
        }
        String parts = Normalizer.normalize(small.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c == 'ı' ? 'i' : c == 'ø' ? 'o' : c == 'ł' ? 'l' : c);
            }
        }
        return out.toString();
    }

    /** Every apostrophe in use: ' ’ ‘ ´ ` ʼ. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u00b4' || c == '`' || c == '\u02bc';
    }

    /** Quotation marks that open or close: " “ ” „ « ». */
    public static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab' || c == '\u00bb';
    }
}
