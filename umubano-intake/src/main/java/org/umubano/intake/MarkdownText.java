package org.umubano.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of Markdown.
 *
 * @param heading the first heading, where it stands before all else
 * @param text paragraphs with an empty line between them
 */
record MarkdownText(@Nullable String heading, String text) {

    static MarkdownText of(String[] lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String heading = null;
        boolean isCode = false;
        for (String raw : lines) {
            String line = raw.strip();
            if (line.startsWith("```") || line.startsWith("~~~")) {
                isCode = !isCode;
                close(open, paragraphs);
                continue;
            }
            if (isCode) {
                continue;
            }
            if (isRule(line) || line.isEmpty()) {
                close(open, paragraphs);
                continue;
            }
            String block = withoutBlockMark(line);
            boolean isBlock = !block.equals(line);
            if (isBlock && !line.startsWith(">")) {
                close(open, paragraphs);
            }
            String plain = inline(block);
            if (!plain.isBlank()) {
                open.append(open.isEmpty() ? "" : " ").append(plain.strip());
            }
            if (line.startsWith("#")) {
                heading = paragraphs.isEmpty() && heading == null ? plain.strip() : heading;
                close(open, paragraphs);
            }
        }
        close(open, paragraphs);
        return new MarkdownText(heading, String.join("\n\n", paragraphs));
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    private static boolean isRule(String line) {
        if (line.length() < 3 || "-*_=".indexOf(line.charAt(0)) < 0) {
            return false;
        }
        char mark = line.charAt(0);
        return line.chars().allMatch(c -> c == mark || c == ' ');
    }

    /** Without the marks of headings, quotations and lists. */
    private static String withoutBlockMark(String quoted) {
        int quote = 0;
        while (quote < quoted.length() && (quoted.charAt(quote) == '>' || (quote > 0 && quoted.charAt(quote) == ' '))) {
            quote++;
        }
        String line = quoted.substring(quote);
        int i = 0;
        while (i < line.length() && line.charAt(i) == '#') {
            i++;
        }
        if (i > 0 && i <= 6 && i < line.length() && line.charAt(i) == ' ') {
            int end = line.length();
            while (end > i && (line.charAt(end - 1) == '#' || line.charAt(end - 1) == ' ')) {
                end--;
            }
            return line.substring(i, end).strip();
        }
        if (line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ")) {
            return line.substring(2).strip();
        }
        return line;
    }

    /** Without emphasis, pictures, code marks and the addresses of links. */
    static String inline(String s) {
        Ahead closing = new Ahead(s, "](");
        Ahead bracket = new Ahead(s, "[");
        Ahead parenthesis = new Ahead(s, ")");
        Ahead angle = new Ahead(s, ">");
        StringBuilder out = new StringBuilder(s.length());
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            int link = c == '!' ? i + 1 : i;
            int close = c == '[' || (c == '!' && s.startsWith("[", link)) ? closing.from(link) : -1;
            int nested = close < 0 ? -1 : bracket.from(link + 1);
            int end = close < 0 || (nested >= 0 && nested < close) ? -1 : parenthesis.from(close);
            boolean isTag = c == '<' && (s.startsWith("<http", i) || s.startsWith("<!--", i)) && angle.from(i) >= 0;
            if (c == '\\' && i + 1 < s.length() && "\\`*_{}[]()#+-.!>".indexOf(s.charAt(i + 1)) >= 0) {
                out.append(s.charAt(i + 1));
                i += 2;
            } else if (end >= 0) {
                if (c == '[') {
                    out.append(s, i + 1, close);
                }
                i = end + 1;
            } else if (isTag) {
                i = angle.from(i) + 1;
            } else if (c == '*' || c == '`' || (c == '_' && isEdge(s, i))) {
                i++;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private static boolean isEdge(String s, int i) {
        boolean before = i > 0 && Character.isLetterOrDigit(s.charAt(i - 1));
        boolean after = i + 1 < s.length() && Character.isLetterOrDigit(s.charAt(i + 1));
        return !(before && after);
    }

    /** Where something comes next, without looking over the same text twice: asked from left to right. */
    private static final class Ahead {
        private final String text;
        private final String what;
        private int next;

        Ahead(String text, String what) {
            this.text = text;
            this.what = what;
            this.next = text.indexOf(what);
        }

        int from(int at) {
            if (next >= 0 && next < at) {
                next = text.indexOf(what, at);
            }
            return next;
        }
    }
}
