package org.umubano.intake.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Resolves character references: frequent ones here, others by jsoup's tables. */
final class References {

    private static final int LONGEST = 8;
    private static final Map<String, String> FREQUENT = frequent();

    private References() {}

    private static Map<String, String> frequent() {
        Map<String, String> out = new HashMap<>();
        for (String name :
                ("amp lt gt quot apos nbsp rsquo lsquo rdquo ldquo ndash mdash hellip bull middot laquo raquo "
                                + "copy reg trade eacute egrave agrave ccedil ecirc ocirc uuml ouml auml szlig times shy")
                        .split(" ")) {
            out.put(name, Parser.unescapeEntities("&" + name + ";", false));
        }
        return Map.copyOf(out);
    }

    /** @param isValue whether it is the value of an attribute, where fewer things are references */
    static String resolved(String raw, boolean isValue) {
        int at = raw.indexOf('&');
        if (at < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int done = 0;
        while (at >= 0) {
            out.append(raw, done, at);
            done = at;
            if (isReference(raw, at + 1)) {
                int end = raw.indexOf(';', at + 1);
                String found = end < 0 || end - at - 1 > LONGEST ? null : one(raw, at + 1, end);
                if (found == null) {
                    return Parser.unescapeEntities(raw, isValue);
                }
                out.append(found);
                done = end + 1;
            } else {
                out.append('&');
                done = at + 1;
            }
            at = raw.indexOf('&', done);
        }
        return out.append(raw, done, raw.length()).toString();
    }

    private static boolean isReference(String raw, int at) {
        if (at >= raw.length()) {
            return false;
        }
        char c = raw.charAt(at);
        return c == '#' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static @Nullable String one(String raw, int from, int to) {
        if (raw.charAt(from) != '#') {
            return FREQUENT.get(raw.substring(from, to));
        }
        boolean isHex = from + 1 < to && (raw.charAt(from + 1) | 0x20) == 'x';
        int value = 0;
        int first = isHex ? from + 2 : from + 1;
        for (int i = first; i < to; i++) {
            int digit = raw.charAt(i) < 128 ? Character.digit(raw.charAt(i), isHex ? 16 : 10) : -1;
            if (digit < 0 || value > 0xFFFF) {
                return null;
            }
            value = value * (isHex ? 16 : 10) + digit;
        }
        boolean isPlain = value >= ' ' && value < 0x7F || value >= 0xA0 && value < 0xD800;
        return first < to && isPlain ? String.valueOf((char) value) : null;
    }
}
