package org.umubano.intake.page;

/** The text of an element as one line, as jsoup's {@code Element.text()} gives it: blocks and controls part words. */
final class TreeText {

    private final Tree tree;
    private final StringBuilder out = new StringBuilder();

    private TreeText(Tree tree) {
        this.tree = tree;
    }

    static String of(Tree tree, int element) {
        TreeText text = new TreeText(tree);
        text.read(element);
        return text.out.toString();
    }

    private void read(int element) {
        int open = element;
        for (int n = element; n < tree.end(element); n++) {
            while (n >= tree.end(open)) {
                open = close(open);
            }
            if (tree.isElement(n)) {
                open = n;
                boolean parts = (tree.kind(n) & Names.FOREIGN) == 0
                        && (tree.number(n) == Names.BR || is(n, Names.BOUNDARY) && hasText(n));
                if (tree.isBlock(n) || parts) {
                    space();
                }
            } else if (tree.isText(n)) {
                out.append(tree.text(n));
            }
        }
        while (open != element) {
            open = close(open);
        }
    }

    private int close(int element) {
        int next = tree.end(element);
        int parent = tree.parent(element);
        boolean isFollowed = next < tree.size()
                && tree.parent(next) == parent
                && (tree.isText(next) || tree.isElement(next) && !tree.isBlock(next));
        if (isFollowed && (is(element, Names.BOUNDARY) || tree.isBlock(element) || hasBlock(element))) {
            space();
        }
        return parent;
    }

    private boolean is(int element, int flag) {
        return (tree.kind(element) & Names.FOREIGN) == 0 && (tree.flags(element) & flag) != 0;
    }

    private boolean hasText(int element) {
        for (int n = element + 1; n < tree.end(element); n++) {
            if (tree.isText(n) && !tree.text(n).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBlock(int element) {
        for (int n = element + 1; n < tree.end(element); n++) {
            if (tree.isElement(n) && tree.parent(n) == element && tree.isBlock(n)) {
                return true;
            }
        }
        return false;
    }

    private void space() {
        if (!out.isEmpty()) {
            out.append(' ');
        }
    }
}
