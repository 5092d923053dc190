package org.umubano.intake.page;

import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a page from its tags by the rules of HTML (WHATWG, "Tree construction", as jsoup follows it), for the
 * pages of which this takes no second look: whatever would move an element that stands already is {@link Unusual}.
 */
final class TreeGrower {

    /** What stands between the tags of an element. */
    enum Content {
        MARKUP,
        /** As markup, without a line feed at its beginning. */
        LINES,
        /** Text up to its own end tag. */
        PLAIN,
        DATA,
        SCRIPT
    }

    private enum Phase {
        START,
        BEFORE_HEAD,
        HEAD,
        AFTER_HEAD,
        BODY,
        AFTER_BODY
    }

    private final Tree tree;
    private final OpenElements open;
    private final BodyRules bodies;
    private final TableRules tables;
    private Phase phase = Phase.START;
    private int head;
    private boolean isHeadAgain;
    private int first;
    private int last;

    /** @param isStrict whether the document type is that of HTML, and nothing else is in it */
    TreeGrower(Tree tree, boolean isStrict) {
        this.tree = tree;
        this.open = new OpenElements(tree);
        this.bodies = new BodyRules(this, open, isStrict);
        this.tables = new TableRules(this, bodies, open);
    }

    /** A start tag with attributes from one number to before another. */
    Content start(int number, int firstAttribute, int lastAttribute, boolean endsItself) {
        first = firstAttribute;
        last = lastAttribute;
        return start(number, endsItself);
    }

    /** The same tag again, after something was ended or begun for it. */
    Content start(int number, boolean endsItself) {
        int flags = Names.flags(number);
        if ((flags & Names.RARE) != 0) {
            throw Unusual.because("element");
        }
        if (open.mode() == Mode.NOSCRIPT) {
            return inNoscript(number, flags, endsItself);
        }
        if (phase.compareTo(Phase.BODY) < 0) {
            Content content = beforeBody(number, flags);
            if (content != null) {
                return content;
            }
        }
        if (phase == Phase.AFTER_BODY && number == Names.HTML) {
            return second(number);
        }
        phase = Phase.BODY;
        return switch (open.mode()) {
            case BODY -> bodies.start(number, flags, endsItself);
            case FOREIGN -> foreign(number, flags, endsItself);
            case SELECT -> select(number);
            default -> tables.start(number, flags, endsItself);
        };
    }

    // before the body

    private @Nullable Content beforeBody(int number, int flags) {
        if (phase == Phase.START) {
            phase = Phase.BEFORE_HEAD;
            if (number == Names.HTML) {
                insert(number);
                return Content.MARKUP;
            }
            implied(Names.HTML);
        }
        if (number == Names.HTML) {
            return second(number);
        }
        if (phase == Phase.BEFORE_HEAD) {
            phase = Phase.HEAD;
            if (number == Names.HEAD) {
                head = insert(number);
                return Content.MARKUP;
            }
            head = implied(Names.HEAD);
        }
        if (number == Names.HEAD) {
            return Content.MARKUP;
        }
        if ((flags & Names.OF_HEAD) != 0 || number == Names.NOSCRIPT && phase == Phase.HEAD) {
            return ofHead(number, flags);
        }
        beginBody(number == Names.BODY);
        return number == Names.BODY ? Content.MARKUP : null;
    }

    private Content ofHead(int number, int flags) {
        if (phase == Phase.AFTER_HEAD) {
            open.again(head);
            Content content = inserted(number, flags);
            isHeadAgain = content != Content.MARKUP;
            if (!isHeadAgain) {
                open.pop();
            }
            return content;
        }
        return number == Names.NOSCRIPT ? noscript() : inserted(number, flags);
    }

    private void beginBody(boolean isSaid) {
        if (phase == Phase.HEAD) {
            open.pop();
        }
        phase = Phase.BODY;
        tree.body(isSaid ? insert(Names.BODY) : implied(Names.BODY));
    }

    // elements

    int insert(int number) {
        return open.open(number, first, last, open.mode());
    }

    void insert(int number, Mode mode) {
        open.open(number, first, last, mode);
    }

    int implied(int number) {
        return open.open(number, 0, 0, open.mode());
    }

    void implied(int number, Mode mode) {
        open.open(number, 0, 0, mode);
    }

    /** Inserts an element of the head, or one without content. */
    Content inserted(int number, int flags) {
        insert(number);
        if ((flags & Names.VOID) != 0) {
            open.pop();
            return Content.MARKUP;
        }
        return content(number, flags);
    }

    static Content content(int number, int flags) {
        if (number == Names.SCRIPT) {
            return Content.SCRIPT;
        }
        return (flags & Names.DATA) != 0
                ? Content.DATA
                : (flags & Names.PLAIN) != 0 ? Content.PLAIN : number == Names.PRE ? Content.LINES : Content.MARKUP;
    }

    Content noscript() {
        insert(Names.NOSCRIPT, Mode.NOSCRIPT);
        return Content.MARKUP;
    }

    private Content inNoscript(int number, int flags, boolean endsItself) {
        if (endsItself && (flags & (Names.DATA | Names.PLAIN)) != 0) {
            throw Unusual.because("script that ends itself");
        }
        Content content = inserted(number, flags);
        return content == Content.LINES ? Content.MARKUP : content;
    }

    /** A second start of the page or its body: only its attributes count. */
    Content second(int number) {
        if (!tree.giveAttributes(number == Names.BODY ? tree.body() : 0, first, last)) {
            throw Unusual.because("second body");
        }
        return Content.MARKUP;
    }

    private Content select(int number) {
        if (number == Names.OPTION || number == Names.OPTGROUP) {
            if (open.isTop(Names.OPTION)) {
                open.pop();
            }
            if (number == Names.OPTGROUP && open.isTop(Names.OPTGROUP)) {
                open.pop();
            }
            insert(number);
            return Content.MARKUP;
        }
        throw Unusual.because("in a list to select from");
    }

    private Content foreign(int number, int flags, boolean endsItself) {
        int top = open.number(open.depth() - 1) & ~Names.FOREIGN;
        if ((flags & Names.BREAKS_OUT) != 0 || top == Names.TITLE || top == tree.desc || top == tree.foreignObject) {
            throw Unusual.because("HTML in foreign content");
        }
        insert(number | Names.FOREIGN, Mode.FOREIGN);
        if (endsItself) {
            open.pop();
        }
        return Content.MARKUP;
    }

    // ends

    /** An end tag. */
    void end(int number) {
        int flags = Names.flags(number);
        if ((flags & Names.RARE) != 0) {
            throw Unusual.because("element");
        }
        if (open.mode() == Mode.NOSCRIPT) {
            endInNoscript(number);
            return;
        }
        if (phase.compareTo(Phase.BODY) < 0) {
            endBeforeBody(number);
            return;
        }
        if (phase == Phase.AFTER_BODY && number == Names.HTML) {
            return;
        }
        phase = Phase.BODY;
        switch (open.mode()) {
            case BODY -> bodies.end(number, flags);
            case FOREIGN -> endInForeign(number);
            case SELECT -> endInSelect(number);
            default -> tables.end(number, flags);
        }
    }

    private void endBeforeBody(int number) {
        boolean isHead = number == Names.HEAD && phase == Phase.HEAD;
        if (isHead) {
            open.pop();
            phase = Phase.AFTER_HEAD;
        } else if (phase.compareTo(Phase.HEAD) < 0
                || number == Names.BODY
                || number == Names.BR
                || number == Names.HTML) {
            throw Unusual.because("end before the body");
        }
    }

    private void endInNoscript(int number) {
        int at = open.depth() - 1;
        while (at > 0 && open.mode(at - 1) == Mode.NOSCRIPT && open.number(at) != number) {
            at--;
        }
        boolean isOutermost = open.mode(at - 1) != Mode.NOSCRIPT;
        if (number == Names.NOSCRIPT) {
            while (open.mode(at - 1) == Mode.NOSCRIPT) {
                at--;
            }
            open.popToDepth(at);
        } else if (!isOutermost) {
            open.popTo(number);
        }
    }

    private void endInForeign(int number) {
        for (int at = open.depth() - 1; open.mode(at) == Mode.FOREIGN; at--) {
            if (open.number(at) == (number | Names.FOREIGN) && number != Names.P && number != Names.BR) {
                open.popToDepth(at);
                return;
            }
        }
        throw Unusual.because("end in foreign content");
    }

    private void endInSelect(int number) {
        if (number == Names.OPTGROUP || number == Names.OPTION) {
            if (number == Names.OPTGROUP
                    && open.isTop(Names.OPTION)
                    && open.number(open.depth() - 2) == Names.OPTGROUP) {
                open.pop();
            }
            if (open.isTop(number)) {
                open.pop();
            }
        } else if (number == Names.SELECT) {
            open.popTo(number);
        } else {
            throw Unusual.because("end in a list to select from");
        }
    }

    // text

    /** Text between tags, without a break of any kind in it. */
    void text(int first, int to, boolean isBlank, boolean isCoded) {
        int from = first;
        Mode mode = open.mode();
        if (phase != Phase.BODY && mode != Mode.NOSCRIPT) {
            if (isBlank) {
                return;
            }
            // Space before and after the body stays outside.
            while (PageScanner.isSpace(tree.source().charAt(from))) {
                from++;
            }
            if (phase.compareTo(Phase.BODY) < 0) {
                this.first = 0;
                this.last = 0;
                beforeBody(Names.BODY, 0);
            }
            phase = Phase.BODY;
        }
        switch (mode) {
            case BODY, CELL, CAPTION -> open.reconstruct();
            case FOREIGN -> {
                if (open.needsReconstruction()) {
                    throw Unusual.because("formatting in foreign content");
                }
            }
            case TABLE, TABLE_BODY, ROW, COLUMNS -> {
                if (!isBlank) {
                    throw Unusual.because("text in a table");
                }
            }
            case SELECT, NOSCRIPT -> {}
        }
        leaf(isCoded ? Tree.CODED_TEXT : Tree.TEXT, from, to);
    }

    private void leaf(int kind, int from, int to) {
        if (to > from) {
            tree.leaf(kind, open.top(), from, to);
        }
    }

    /** The content of an element that has no markup, and its end. */
    void content(Content content, int from, int to, boolean isCoded) {
        leaf(content != Content.PLAIN ? Tree.DATA : isCoded ? Tree.CODED_TEXT : Tree.TEXT, from, to);
        open.pop();
        if (isHeadAgain) {
            isHeadAgain = false;
            open.pop();
        }
    }

    /** The body was ended; what comes nevertheless goes on in it. */
    void afterBody() {
        phase = Phase.AFTER_BODY;
    }

    boolean isForeign() {
        return open.mode() == Mode.FOREIGN;
    }

    /** Whether what comes is for browsers without scripts. */
    boolean isFallback() {
        return open.mode() == Mode.NOSCRIPT;
    }

    void finish() {
        if (phase.compareTo(Phase.BODY) < 0) {
            throw Unusual.because("no body");
        }
        open.popToDepth(0);
    }
}
