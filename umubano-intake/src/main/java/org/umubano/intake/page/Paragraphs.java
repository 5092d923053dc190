package org.umubano.intake.page;

import java.util.ArrayList;
import java.util.List;

/** The running text below an element, paragraph by paragraph, without what is no part of an article. */
final class Paragraphs {

    /** Stands for {@code <br>} until a paragraph is whole. */
    private static final char BREAK = '\u2028';

    /** A line that is mostly link and has more linked text than this points to other articles. */
    private static final int LINKED = 40;

    private final Tree tree;
    private final Markup markup;
    private final List<String> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkDepth;
    private int linked;

    private Paragraphs(Tree tree, Markup markup) {
        this.tree = tree;
        this.markup = markup;
    }

    static List<String> of(Tree tree, Markup markup, int root) {
        Paragraphs reader = new Paragraphs(tree, markup);
        reader.read(root);
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

    private void read(int root) {
        int end = tree.end(root);
        int open = root;
        begin(root);
        for (int n = root + 1; n < end; n++) {
            while (n >= tree.end(open)) {
                close(open);
                open = tree.parent(open);
            }
            if (tree.isText(n)) {
                text(n);
            } else if (tree.isElement(n)) {
                if (markup.isLeft(n)) {
                    n = tree.end(n) - 1;
                } else {
                    open = n;
                    begin(n);
                }
            }
        }
        for (; open != root; open = tree.parent(open)) {
            close(open);
        }
        close(root);
    }

    private void text(int node) {
        String s = tree.text(node);
        text.append(s.indexOf(BREAK) < 0 ? s : s.replace(BREAK, ' '));
        linked += linkDepth > 0 ? s.strip().length() : 0;
    }

    private void begin(int element) {
        int number = tree.number(element);
        if (number == Names.BR) {
            text.append(BREAK);
        } else if (tree.isBlock(element)) {
            end();
        }
        linkDepth += number == Names.A ? 1 : 0;
    }

    private void close(int element) {
        int number = tree.number(element);
        linkDepth -= number == Names.A ? 1 : 0;
        if (tree.isBlock(element)) {
            end();
        } else if (number == Names.TD || number == Names.TH) {
            text.append(' ');
        }
    }

    /** Ends a paragraph: one {@code <br>} is a new line of it, two begin another. */
    private void end() {
        if (text.isEmpty()) {
            linked = 0;
            return;
        }
        String all = text.toString();
        int length = all.strip().length();
        boolean isPointer = linked > LINKED ? linked * 10 > length * 6 : linked > 0 && linked + 3 > length;
        if (length > 0 && !isPointer) {
            if (all.indexOf(BREAK) < 0) {
                add(Cleaning.line(all));
            } else {
                addLines(all);
            }
        }
        text.setLength(0);
        linked = 0;
    }

    private void addLines(String all) {
        StringBuilder paragraph = new StringBuilder();
        for (String part : all.split(String.valueOf(BREAK), -1)) {
            String line = Cleaning.line(part);
            if (line.isEmpty()) {
                add(paragraph.toString());
                paragraph.setLength(0);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        }
        add(paragraph.toString());
    }

    private void add(String paragraph) {
        // Rules of stars and dots are no paragraphs.
        for (int i = 0; i < paragraph.length(); i++) {
            if (Character.isLetterOrDigit(paragraph.charAt(i))) {
                out.add(paragraph);
                return;
            }
        }
    }
}
