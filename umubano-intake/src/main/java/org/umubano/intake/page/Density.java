package org.umubano.intake.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Scores elements by the paragraphs in them, in one pass: each paragraph gives points for its length and commas to its
 * parent, half of them to its grandparent, a third to the next (the method of Arc90's Readability).
 */
final class Density implements NodeFilter {

    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int SHORTEST_OWN = 80;
    private static final double BONUS = 25;

    private static final class Frame {
        private final Element element;
        private int text;
        private int linked;
        private int commas;
        private int own;
        private boolean hasBlock;
        private double score;

        Frame(Element element) {
            this.element = element;
        }

        double points() {
            return 1 + commas + Math.min(text / 100, 3);
        }

        double total() {
            double weight = score == 0
                    ? 0
                    : switch (Markup.role(element)) {
                        case LIKELY -> BONUS;
                        case UNLIKELY -> -BONUS;
                        case LEFT, NONE -> 0;
                    };
            return (score + weight) * (1 - (double) linked / Math.max(1, text));
        }
    }

    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable Element best;
    private double most;

    private Density() {}

    /** The element with the highest score, or null where there are no paragraphs. */
    static @Nullable Element densest(Element body) {
        Density density = new Density();
        body.filter(density);
        return density.best;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode t && !open.isEmpty()) {
            String s = t.getWholeText();
            int length = s.strip().length();
            Frame frame = open.getFirst();
            frame.text += length;
            frame.own += length;
            frame.commas += (int) s.chars().filter(c -> c == ',').count();
        } else if (node instanceof Element e) {
            if (!open.isEmpty() && Markup.isLeft(e)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open.push(new Frame(e));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element e)) {
            return FilterResult.CONTINUE;
        }
        Frame frame = open.pop();
        if (e.normalName().equals("a")) {
            frame.linked = frame.text;
        }
        boolean isBlock = e.isBlock();
        if (isBlock && !frame.hasBlock && frame.text >= SHORTEST_PARAGRAPH && frame.linked * 2 < frame.text) {
            credit(frame.points());
        }
        if (isBlock
                && frame.own >= SHORTEST_OWN
                && (frame.hasBlock || !e.normalName().equals("p"))) {
            frame.score += frame.points();
        }
        double total = frame.total();
        if (total > most) {
            most = total;
            best = e;
        }
        Frame parent = open.peek();
        if (parent != null) {
            parent.text += frame.text;
            parent.linked += frame.linked;
            parent.commas += isBlock ? 0 : frame.commas;
            parent.own += isBlock ? 0 : frame.own;
            parent.hasBlock |= isBlock || frame.hasBlock;
        }
        return FilterResult.CONTINUE;
    }

    private void credit(double points) {
        int divisor = 1;
        for (Frame frame : open) {
            frame.score += points / divisor;
            divisor++;
            if (divisor > 3) {
                return;
            }
        }
    }
}
