package org.umubano.intake.feed;

import org.jsoup.parser.Parser;

/** Mends what feeds get wrong and an XML parser does not forgive. Character data sections stay as they are. */
final class MendedXml {

    private static final String CDATA = "<![CDATA[";
    private static final int LONGEST_NAME = 32;

    private MendedXml() {}

    static String of(String xml) {
        StringBuilder out = new StringBuilder(xml.length() + 64);
        int i = 0;
        while (i < xml.length()
                && (Character.isWhitespace(xml.charAt(i)) || xml.charAt(i) == '\uFEFF' || xml.charAt(i) == 0)) {
            i++;
        }
        while (i < xml.length()) {
            char c = xml.charAt(i);
            if (c == '<' && xml.startsWith(CDATA, i)) {
                int end = xml.indexOf("]]>", i);
                int to = end < 0 ? xml.length() : end + 3;
                for (int k = i; k < to; k++) {
                    k += append(out, xml, k);
                }
                i = to;
            } else if (c == '&') {
                i = reference(xml, i, out);
            } else {
                i += 1 + append(out, xml, i);
            }
        }
        return out.toString();
    }

    /** Appends a character that XML 1.0 allows, or nothing. @return how many chars more than one were taken */
    private static int append(StringBuilder out, String xml, int i) {
        char c = xml.charAt(i);
        if (Character.isHighSurrogate(c) && i + 1 < xml.length() && Character.isLowSurrogate(xml.charAt(i + 1))) {
            out.append(c).append(xml.charAt(i + 1));
            return 1;
        }
        if (Character.isSurrogate(c)) {
            out.append('\uFFFD');
        } else if (c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\r' || c == '\t') {
            out.append(c);
        }
        return 0;
    }

    private static int reference(String xml, int at, StringBuilder out) {
        int end = at + 1;
        while (end < xml.length() && end - at < LONGEST_NAME && isName(xml.charAt(end))) {
            end++;
        }
        boolean isClosed = end < xml.length() && xml.charAt(end) == ';' && end > at + 1;
        String name = xml.substring(at + 1, end);
        if (!isClosed) {
            out.append("&amp;");
            return at + 1;
        }
        switch (name) {
            case "amp", "lt", "gt", "quot", "apos" ->
                out.append('&').append(name).append(';');
            default -> {
                String value = Parser.unescapeEntities("&" + name + ";", true);
                if (value.startsWith("&") && value.length() > 1) {
                    out.append("&amp;").append(name).append(';');
                } else {
                    escape(value, out);
                }
            }
        }
        return end + 1;
    }

    private static void escape(String value, StringBuilder out) {
        for (int k = 0; k < value.length(); k++) {
            char c = value.charAt(k);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> k += append(out, value, k);
            }
        }
    }

    private static boolean isName(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
