package org.umubano.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The running text below an element, paragraph by paragraph, without what is no part of an article. */
final class Paragraphs implements NodeFilter {

    /** Stands for {@code <br>} until a paragraph is whole. */
    private static final char BREAK = '\u2028';

    /** A line that is mostly link and has more linked text than this points to other articles. */
    private static final int LINKED = 40;

    private final Element root;
    private final List<String> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkDepth;
    private int linked;

    private Paragraphs(Element root) {
        this.root = root;
    }

    static List<String> of(Element root) {
        Paragraphs reader = new Paragraphs(root);
        root.filter(reader);
        reader.end();
        return reader.out;
    }

    /** The paragraphs of a text whose lines are parted by line feeds. */
    static List<String> ofText(String body) {
        if (body.contains("<p") || body.contains("<br")) {
            return PageReader.paragraphs(body);
        }
        List<String> out = new ArrayList<>();
        body.lines().map(Cleaning::line).filter(l -> !l.isEmpty()).forEach(out::add);
        return out;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode t) {
            text.append(t.getWholeText().replace(BREAK, ' '));
            linked += linkDepth > 0 ? t.getWholeText().strip().length() : 0;
        } else if (node instanceof Element e) {
            if (e != root && Markup.isLeft(e)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (e.normalName().equals("br")) {
                text.append(BREAK);
            } else if (e.isBlock()) {
                end();
            }
            linkDepth += e.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e) {
            linkDepth -= e.normalName().equals("a") ? 1 : 0;
            if (e.isBlock()) {
                end();
            } else if (e.normalName().equals("td") || e.normalName().equals("th")) {
                text.append(' ');
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Ends a paragraph: one {@code <br>} is a new line of it, two begin another. */
    private void end() {
        int length = text.toString().strip().length();
        boolean isPointer = linked > LINKED ? linked * 10 > length * 6 : linked > 0 && linked + 3 > length;
        if (length > 0 && !isPointer) {
            StringBuilder paragraph = new StringBuilder();
            for (String part : text.toString().split(String.valueOf(BREAK), -1)) {
                String line = Cleaning.line(part);
                if (line.isEmpty()) {
                    add(paragraph);
                } else {
                    paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
                }
            }
            add(paragraph);
        }
        text.setLength(0);
        linked = 0;
    }

    private void add(StringBuilder paragraph) {
        // Rules of stars and dots are no paragraphs.
        if (paragraph.chars().anyMatch(Character::isLetterOrDigit)) {
            out.add(paragraph.toString());
        }
        paragraph.setLength(0);
    }
}
