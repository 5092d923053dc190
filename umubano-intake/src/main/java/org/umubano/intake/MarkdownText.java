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
    private static String withoutBlockMark(String line) {
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
        if (line.startsWith(">")) {
            return withoutBlockMark(line.substring(1).strip());
        }
        if (line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ")) {
            return line.substring(2).strip();
        }
        return line;
    }

    /** Without emphasis, pictures, code marks and the addresses of links. */
    static String inline(String s) {
        StringBuilder out = new StringBuilder(s.length());
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == '\\' && i + 1 < s.length() && "\\`*_{}[]()#+-.!>".indexOf(s.charAt(i + 1)) >= 0) {
                out.append(s.charAt(i + 1));
                i += 2;
            } else if (c == '!' && s.startsWith("![", i) && linkEnd(s, i + 1) > 0) {
                i = linkEnd(s, i + 1);
            } else if (c == '[' && linkEnd(s, i) > 0) {
                int close = s.indexOf("](", i);
                out.append(s, i + 1, close);
                i = linkEnd(s, i);
            } else if (c == '<' && (s.startsWith("<http", i) || s.startsWith("<!--", i)) && s.indexOf('>', i) > 0) {
                i = s.indexOf('>', i) + 1;
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

    /** Where the link that begins here ends, or -1 where none begins. */
    private static int linkEnd(String s, int at) {
        int close = s.indexOf("](", at);
        int nested = s.indexOf('[', at + 1);
        if (close < 0 || (nested > 0 && nested < close)) {
            return -1;
        }
        int end = s.indexOf(')', close);
        return end < 0 ? -1 : end + 1;
    }
}
