package org.umubano.intake.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.umubano.intake.page.TreeGrower.Content;

/**
 * Reads a page once from its first character to its last (WHATWG, "Tokenization", as jsoup follows it) into a {@link Tree}.
 * Scripts, styles and comments are passed over, of attributes only those of {@link Attribute} are kept, and nothing is
 * copied. A page with something unusual is left to the full parser.
 */
final class PageScanner {

    private static final int MOST_ATTRIBUTES = 400;
    private static final String STRICT = "<!doctype html>";

    private final String html;
    private final char[] c;
    private final int length;
    private final Tree tree;
    private final TreeGrower grower;
    private int at;
    /** Where {@code --!>}, which ends a comment too, stands first; -2 before it is known. */
    private int bang = -2;
    /** The first beginning of a comment that is not before the script that was looked at. */
    private int comment = -1;

    private int nameFrom;
    private int nameTo;
    private boolean endsItself;

    private PageScanner(String html) {
        this.html = html;
        this.length = html.length();
        this.c = new char[length + 2];
        html.getChars(0, length, c, 0);
        this.tree = new Tree(html);
        int begin = 0;
        while (isSpace(c[begin])) {
            begin++;
        }
        this.grower = new TreeGrower(tree, html.regionMatches(true, begin, STRICT, 0, STRICT.length()));
    }

    /** The tree of a page, or null where only the full parser knows it. */
    static @Nullable Tree read(String html) {
        if (html.indexOf(0) >= 0) {
            return null;
        }
        try {
            PageScanner scanner = new PageScanner(html);
            scanner.read();
            return scanner.tree;
        } catch (Unusual e) {
            return null;
        }
    }

    static boolean isSpace(char ch) {
        return ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r' || ch == '\f';
    }

    private static boolean isLetter(char ch) {
        return (ch | 0x20) >= 'a' && (ch | 0x20) <= 'z';
    }

    private void read() {
        while (at < length) {
            if (c[at] != '<' || !isMarkup(c[at + 1])) {
                text();
            } else if (isLetter(c[at + 1])) {
                startTag();
            } else if (c[at + 1] == '/') {
                endTag();
            } else {
                comment();
            }
        }
        grower.finish();
    }

    private static boolean isMarkup(char next) {
        return isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private void text() {
        int from = at;
        boolean isBlank = true;
        boolean isCoded = false;
        while (true) {
            char ch = c[at];
            if (ch == '<') {
                if (isMarkup(c[at + 1])) {
                    break;
                }
                isBlank = false;
            } else if (ch == 0) {
                break; // the end of the page
            } else if (!isSpace(ch)) {
                isBlank = false;
                isCoded |= ch == '&';
            }
            at++;
        }
        grower.text(from, at, isBlank, isCoded);
    }

    /** Comments, and what is taken for one. */
    private void comment() {
        int end;
        if (c[at + 1] == '!' && c[at + 2] == '-' && c[at + 3] == '-') {
            if (bang == -2) {
                bang = html.indexOf("--!>");
            }
            end = html.indexOf("-->", at + 2);
            if (end < 0 || bang >= 0) {
                throw Unusual.because("comment");
            }
            at = end + 3;
            return;
        }
        if (html.startsWith("<![CDATA[", at) && grower.isForeign()) {
            throw Unusual.because("CDATA");
        }
        end = html.indexOf('>', at + 2);
        if (end < 0) {
            throw Unusual.because("comment");
        }
        at = end + 1;
    }

    private void endTag() {
        if (!isLetter(c[at + 2])) {
            if (c[at + 2] == '>' || at + 2 >= length) {
                throw Unusual.because("end tag without a name");
            }
            comment();
            return;
        }
        at += 2;
        int number = name();
        while (isSpace(c[at])) {
            at++;
        }
        if (c[at] != '>') {
            throw Unusual.because("end tag with more than a name");
        }
        at++;
        grower.end(number);
    }

    /** The number of the element whose name begins here. */
    private int name() {
        nameFrom = at;
        long key = 0;
        boolean isOther = false;
        while (true) {
            char ch = c[at];
            int code = Names.code(ch);
            if (code == 0) {
                if (isSpace(ch) || ch == '>' || ch == '/') {
                    break;
                }
                if (ch != ':' && ch != '_' && ch != '.') {
                    throw Unusual.because("name");
                }
                isOther = true;
            }
            key = Names.key(key, code);
            at++;
        }
        nameTo = at;
        int number = isOther || nameTo - nameFrom > 12 ? 0 : Names.of(key);
        return number != 0
                ? number
                : tree.other(html.substring(nameFrom, nameTo).toLowerCase(Locale.ROOT));
    }

    private void startTag() {
        at++;
        int number = name();
        int first = tree.attributes();
        attributes();
        Content content = grower.start(number, first, tree.attributes(), endsItself);
        if (content == Content.LINES || number == Names.TEXTAREA && !grower.isFallback()) {
            lineEnd();
        }
        if (content != Content.MARKUP && content != Content.LINES) {
            content(content);
        }
    }

    /** Passes over the end of a line, if one is here. */
    private void lineEnd() {
        if (c[at] == '\r') {
            at++;
            at += c[at] == '\n' ? 1 : 0;
        } else if (c[at] == '\n') {
            at++;
        }
    }

    private void attributes() {
        endsItself = false;
        for (int n = 0; n < MOST_ATTRIBUTES; n++) {
            while (isSpace(c[at])) {
                at++;
            }
            char ch = c[at];
            if (ch == '>') {
                at++;
                return;
            }
            if (ch == '/') {
                at++;
                if (c[at] == '>') {
                    at++;
                    endsItself = true;
                    return;
                }
            } else {
                attribute();
            }
        }
        throw Unusual.because("attributes");
    }

    private void attribute() {
        int ordinal = attributeName();
        while (isSpace(c[at])) {
            at++;
        }
        if (c[at] != '=') {
            if (ordinal >= 0) {
                tree.attribute(ordinal, at, at, false);
            }
            return;
        }
        at++;
        while (isSpace(c[at])) {
            at++;
        }
        char quote = c[at];
        if (quote == '"' || quote == '\'') {
            at++;
            quoted(ordinal, quote);
        } else {
            bare(ordinal);
        }
    }

    private int attributeName() {
        int from = at;
        long key = 0;
        boolean isOther = false;
        char ch = c[at];
        do {
            int code = Names.code(ch);
            isOther |= code == 0;
            if (ch < ' ') {
                throw Unusual.because("name of an attribute");
            }
            key = Names.key(key, code);
            ch = c[++at];
        } while (ch != '=' && ch != '>' && ch != '/' && !isSpace(ch));
        return isOther || at - from > 12 ? -1 : Attribute.of(key);
    }

    private void quoted(int ordinal, char quote) {
        int from = at;
        boolean isCoded = false;
        char ch = c[at];
        while (ch != quote) {
            isCoded |= ch == '&';
            if (ch == 0) {
                throw Unusual.because("value");
            }
            ch = c[++at];
        }
        if (ordinal >= 0) {
            tree.attribute(ordinal, from, at, isCoded);
        }
        at++;
    }

    private void bare(int ordinal) {
        int from = at;
        boolean isCoded = false;
        char ch = c[at];
        while (ch != '>' && !isSpace(ch)) {
            isCoded |= ch == '&';
            if (ch == 0) {
                throw Unusual.because("value");
            }
            ch = c[++at];
        }
        if (ordinal >= 0) {
            tree.attribute(ordinal, from, at, isCoded);
        }
    }

    /** What stands between a start tag and its end tag where no markup is read, and that tag. */
    private void content(Content content) {
        int from = at;
        int length = nameTo - nameFrom;
        int end = html.indexOf('<', at);
        while (!isEndTag(end, length)) {
            end = html.indexOf('<', end + 1);
        }
        at = end + 2 + length;
        while (isSpace(c[at])) {
            at++;
        }
        if (c[at] != '>' || content == Content.SCRIPT && isEscaped(from, end)) {
            throw Unusual.because("content without markup");
        }
        at++;
        boolean isPlain = content == Content.PLAIN;
        grower.content(content, from, end, isPlain && html.substring(from, end).indexOf('&') >= 0);
    }

    private boolean isEndTag(int there, int nameLength) {
        if (there < 0) {
            throw Unusual.because("no end tag");
        }
        if (c[there + 1] != '/' || !html.regionMatches(true, there + 2, html, nameFrom, nameLength)) {
            return false;
        }
        char after = c[there + 2 + nameLength];
        return isSpace(after) || after == '/' || after == '>';
    }

    /** Whether a script holds a comment and a script, whose end tag then does not end it. */
    private boolean isEscaped(int from, int to) {
        if (comment < from) {
            comment = html.indexOf("<!--", from);
            comment = comment < 0 ? Integer.MAX_VALUE : comment;
        }
        for (int i = comment >= to ? -1 : html.indexOf('<', comment + 4);
                i >= 0 && i < to;
                i = html.indexOf('<', i + 1)) {
            if (html.regionMatches(true, i + 1, "script", 0, 6)) {
                return true;
            }
        }
        return false;
    }
}
