package org.umubano.intake.page;

import java.util.Arrays;

/**
 * Scores elements by the paragraphs in them, in one pass: each paragraph gives points for its length and commas to its
 * parent, half of them to its grandparent, a third to the next (the method of Arc90's Readability).
 */
final class Density {

    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int SHORTEST_OWN = 80;
    private static final double BONUS = 25;
    private static final int NONE = -1;

    private static final class Frame {
        private int element;
        private int text;
        private int linked;
        private int commas;
        private int own;
        private boolean hasBlock;
        private double score;

        void begin(int node) {
            element = node;
            text = 0;
            linked = 0;
            commas = 0;
            own = 0;
            hasBlock = false;
            score = 0;
        }

        double points() {
            return 1 + commas + Math.min(text / 100, 3);
        }
    }

    private final Tree tree;
    private final Markup markup;
    private Frame[] open = new Frame[32];
    private int depth;
    private int best = NONE;
    private double most;

    private Density(Tree tree, Markup markup) {
        this.tree = tree;
        this.markup = markup;
    }

    /** The element with the highest score, or -1 where there are no paragraphs. */
    static int densest(Tree tree, Markup markup) {
        Density density = new Density(tree, markup);
        density.read(tree.body());
        return density.best;
    }

    private void read(int body) {
        int end = tree.end(body);
        for (int n = body; n < end; n++) {
            while (depth > 0 && n >= tree.end(open[depth - 1].element)) {
                close();
            }
            if (tree.isText(n)) {
                text(n);
            } else if (tree.isElement(n)) {
                if (depth > 0 && markup.isLeft(n)) {
                    n = tree.end(n) - 1;
                } else {
                    open(n);
                }
            }
        }
        while (depth > 0) {
            close();
        }
    }

    private void open(int element) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        if (open[depth] == null) {
            open[depth] = new Frame();
        }
        open[depth++].begin(element);
    }

    private void text(int node) {
        Frame frame = open[depth - 1];
        if (tree.isCoded(node)) {
            text(frame, tree.text(node), 0, Integer.MAX_VALUE);
        } else {
            text(frame, tree.source(), tree.from(node), tree.to(node));
        }
    }

    private static void text(Frame frame, String s, int from, int limit) {
        int first = from;
        int last = Math.min(limit, s.length());
        while (first < last && Character.isWhitespace(s.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(s.charAt(last - 1))) {
            last--;
        }
        for (int i = first; i < last; i++) {
            frame.commas += s.charAt(i) == ',' ? 1 : 0;
        }
        frame.text += last - first;
        frame.own += last - first;
    }

    private void close() {
        Frame frame = open[--depth];
        int element = frame.element;
        if (tree.number(element) == Names.A) {
            frame.linked = frame.text;
        }
        boolean isBlock = tree.isBlock(element);
        if (isBlock && !frame.hasBlock && frame.text >= SHORTEST_PARAGRAPH && frame.linked * 2 < frame.text) {
            credit(frame.points());
        }
        if (isBlock && frame.own >= SHORTEST_OWN && (frame.hasBlock || tree.number(element) != Names.P)) {
            frame.score += frame.points();
        }
        double total = total(frame);
        if (total > most) {
            most = total;
            best = element;
        }
        if (depth > 0) {
            Frame parent = open[depth - 1];
            parent.text += frame.text;
            parent.linked += frame.linked;
            parent.commas += isBlock ? 0 : frame.commas;
            parent.own += isBlock ? 0 : frame.own;
            parent.hasBlock |= isBlock || frame.hasBlock;
        }
    }

    private double total(Frame frame) {
        double weight = frame.score == 0
                ? 0
                : switch (markup.role(frame.element)) {
                    case LIKELY -> BONUS;
                    case UNLIKELY -> -BONUS;
                    case LEFT, NONE -> 0;
                };
        return (frame.score + weight) * (1 - (double) frame.linked / Math.max(1, frame.text));
    }

    private void credit(double points) {
        int divisor = 1;
        for (int at = depth - 1; at >= 0 && divisor <= 3; at--) {
            open[at].score += points / divisor;
            divisor++;
        }
    }
}
