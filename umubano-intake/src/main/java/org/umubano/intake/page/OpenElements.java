package org.umubano.intake.page;

import java.util.Arrays;

/**
 * The stack of open elements and the list of active formatting elements (WHATWG, "The stack of open elements", "The list of
 * active formatting elements"), over a {@link Tree}.
 */
final class OpenElements {

    /** Deeper pages are for the full parser, which cuts them. */
    private static final int DEEPEST = 200;

    /** More formatting elements than this are for the full parser, which forgets some. */
    private static final int MOST_ACTIVE = 10;

    private static final int MOST_ALIKE = 3;
    private static final int MARK = -1;

    private final Tree tree;
    private final int[] stack = new int[DEEPEST];
    private final Mode[] modes = new Mode[DEEPEST];
    private int depth;
    private int[] active = new int[16];
    private int actives;
    private int paragraphs;

    OpenElements(Tree tree) {
        this.tree = tree;
    }

    int depth() {
        return depth;
    }

    int node(int at) {
        return stack[at];
    }

    int number(int at) {
        return tree.kind(stack[at]);
    }

    Mode mode(int at) {
        return modes[at];
    }

    /** How what comes next is read. */
    Mode mode() {
        return depth == 0 ? Mode.BODY : modes[depth - 1];
    }

    int top() {
        return stack[depth - 1];
    }

    boolean isTop(int number) {
        return depth > 0 && tree.kind(stack[depth - 1]) == number;
    }

    private int flags(int at) {
        int kind = tree.kind(stack[at]);
        return (kind & Names.FOREIGN) == 0 ? Names.flags(kind) : 0;
    }

    int topFlags() {
        return depth == 0 ? 0 : flags(depth - 1);
    }

    /** Adds an element below the top, and opens it. */
    int open(int number, int firstAttribute, int lastAttribute, Mode mode) {
        if (depth == DEEPEST) {
            throw Unusual.because("depth");
        }
        int node = tree.element(number, depth == 0 ? -1 : stack[depth - 1], firstAttribute, lastAttribute);
        stack[depth] = node;
        modes[depth++] = mode;
        paragraphs += number == Names.P ? 1 : 0;
        return node;
    }

    /** Opens an element again that was ended. */
    void again(int node) {
        tree.reopen(node);
        stack[depth] = node;
        modes[depth++] = Mode.BODY;
    }

    void pop() {
        int node = stack[--depth];
        paragraphs -= tree.kind(node) == Names.P ? 1 : 0;
        tree.close(node);
    }

    void popTo(int number) {
        while (depth > 0) {
            boolean isIt = isTop(number);
            pop();
            if (isIt) {
                return;
            }
        }
    }

    void popToDepth(int least) {
        while (depth > least) {
            pop();
        }
    }

    void popToHeading() {
        while (depth > 0) {
            boolean isIt = (topFlags() & Names.HEADING) != 0;
            pop();
            if (isIt) {
                return;
            }
        }
    }

    /** Ends what ends by itself. @param but not this */
    void impliedEnds(int but) {
        while (depth > 0 && (topFlags() & Names.IMPLIED_END) != 0 && !isTop(but)) {
            pop();
        }
    }

    boolean isInScope(int number) {
        return isInScope(number, 0, 0);
    }

    boolean isInListScope(int number) {
        return isInScope(number, Names.OL, Names.UL);
    }

    boolean isInButtonScope(int number) {
        return (number != Names.P || paragraphs > 0) && isInScope(number, Names.BUTTON, 0);
    }

    private boolean isInScope(int number, int limit, int other) {
        for (int at = depth - 1; at >= 0; at--) {
            int kind = tree.kind(stack[at]);
            if (kind == number) {
                return true;
            }
            if ((flags(at) & Names.SCOPE) != 0 || kind == limit || kind == other) {
                return false;
            }
        }
        return false;
    }

    boolean isHeadingInScope() {
        for (int at = depth - 1; at >= 0; at--) {
            int f = flags(at);
            if ((f & (Names.HEADING | Names.SCOPE)) != 0) {
                return (f & Names.HEADING) != 0;
            }
        }
        return false;
    }

    boolean isInTableScope(int number) {
        for (int at = depth - 1; at >= 0; at--) {
            int kind = tree.kind(stack[at]);
            if (kind == number || kind == Names.TABLE || kind == Names.HTML) {
                return kind == number;
            }
        }
        return false;
    }

    boolean isOpen(int number) {
        for (int at = depth - 1; at >= 0; at--) {
            if (tree.kind(stack[at]) == number) {
                return true;
            }
        }
        return false;
    }

    // formatting

    void mark() {
        push(MARK);
    }

    void activate(int node) {
        int alike = 0;
        for (int i = actives - 1; i >= 0 && active[i] != MARK; i--) {
            alike += tree.kind(active[i]) == tree.kind(node) ? 1 : 0;
        }
        if (alike >= MOST_ALIKE || actives >= MOST_ACTIVE) {
            throw Unusual.because("formatting");
        }
        push(node);
    }

    private void push(int entry) {
        if (actives == active.length) {
            active = Arrays.copyOf(active, actives * 2);
        }
        active[actives++] = entry;
    }

    void clearToMark() {
        while (actives > 0) {
            if (active[--actives] == MARK) {
                return;
            }
        }
    }

    boolean needsReconstruction() {
        return actives > 0 && active[actives - 1] != MARK && !tree.isOpen(active[actives - 1]);
    }

    /** Opens anew what was ended by the end of what it stood in. */
    void reconstruct() {
        if (!needsReconstruction()) {
            return;
        }
        int at = actives - 1;
        while (at > 0 && active[at - 1] != MARK && !tree.isOpen(active[at - 1])) {
            at--;
        }
        for (; at < actives; at++) {
            int old = active[at];
            active[at] = open(tree.kind(old), tree.from(old), tree.to(old), mode());
        }
    }

    private int activeIndex(int number) {
        for (int i = actives - 1; i >= 0 && active[i] != MARK; i--) {
            if (tree.kind(active[i]) == number) {
                return i;
            }
        }
        return -1;
    }

    boolean isActive(int number) {
        return activeIndex(number) >= 0;
    }

    private boolean isActiveNode(int node) {
        for (int i = actives - 1; i >= 0; i--) {
            if (active[i] == node) {
                return true;
            }
        }
        return false;
    }

    private void deactivate(int at) {
        System.arraycopy(active, at + 1, active, at, actives - at - 1);
        actives--;
    }

    /**
     * Ends a formatting element, as long as no block has to be taken apart for it.
     *
     * @return false where there is none, and its end tag is like any other
     */
    boolean endFormatting(int number) {
        if (isTop(number) && !isActiveNode(top())) {
            pop();
            return true;
        }
        int at = activeIndex(number);
        if (at < 0) {
            return false;
        }
        int node = active[at];
        if (!tree.isOpen(node)) {
            deactivate(at);
            return true;
        }
        if (!isInScope(number)) {
            return true;
        }
        for (int i = depth - 1; stack[i] != node; i--) {
            if ((flags(i) & Names.SPECIAL) != 0) {
                throw Unusual.because("adoption");
            }
        }
        while (top() != node) {
            pop();
        }
        pop();
        deactivate(at);
        return true;
    }
}
