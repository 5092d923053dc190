package org.umubano.intake.page;

import org.umubano.intake.page.TreeGrower.Content;

/** Tags in the body, and in cells of tables (WHATWG, "in body"). */
final class BodyRules {

    /** The full parser looks no farther for some items. */
    private static final int FARTHEST_ITEM = 24;

    private final TreeGrower grower;
    private final OpenElements open;
    private final boolean isStrict;
    private int form = -1;

    BodyRules(TreeGrower grower, OpenElements open, boolean isStrict) {
        this.grower = grower;
        this.open = open;
        this.isStrict = isStrict;
    }

    Content start(int number, int flags, boolean endsItself) {
        if (number == Names.HTML || number == Names.BODY) {
            return grower.second(number);
        }
        if (number >= Names.KNOWN) {
            open.reconstruct();
            grower.insert(number);
            return Content.MARKUP;
        }
        if ((flags & Names.FORMATTING) != 0) {
            return formatting(number);
        }
        if ((flags & (Names.CLOSES_P | Names.HEADING)) != 0 || number == Names.PRE) {
            endParagraph();
            if ((flags & Names.HEADING) != 0 && (open.topFlags() & Names.HEADING) != 0) {
                open.pop();
            }
            grower.insert(number);
            return TreeGrower.content(number, flags);
        }
        if ((flags & Names.INLINE_VOID) != 0) {
            open.reconstruct();
            return grower.inserted(number, flags);
        }
        if ((flags & (Names.OF_HEAD | Names.VOID | Names.DATA | Names.PLAIN)) != 0) {
            if (number == Names.HR) {
                endParagraph();
            }
            if ((flags & (Names.OF_TABLE)) != 0) {
                return Content.MARKUP;
            }
            return grower.inserted(number, flags);
        }
        if ((flags & Names.OF_TABLE) != 0 || number == Names.HEAD) {
            return Content.MARKUP;
        }
        return special(number, endsItself);
    }

    private Content formatting(int number) {
        if (number == Names.A && open.isActive(number)) {
            open.endFormatting(number);
            if (open.isOpen(number)) {
                throw Unusual.because("link in a link");
            }
        }
        open.reconstruct();
        open.activate(grower.insert(number));
        return Content.MARKUP;
    }

    private Content special(int number, boolean endsItself) {
        if (number == Names.LI) {
            endItem(Names.LI, Names.LI);
        } else if (number == Names.DD || number == Names.DT) {
            endItem(Names.DD, Names.DT);
        } else if (number == Names.FORM) {
            if (form >= 0) {
                return Content.MARKUP;
            }
            endParagraph();
            form = grower.insert(number);
            return Content.MARKUP;
        } else if (number == Names.TABLE) {
            table();
            return Content.MARKUP;
        } else {
            return inline(number, endsItself);
        }
        endParagraph();
        grower.insert(number);
        return Content.MARKUP;
    }

    private Content inline(int number, boolean endsItself) {
        if (number == Names.BUTTON && open.isInScope(number) || number == Names.SELECT && endsItself) {
            throw Unusual.because("control");
        }
        if ((number == Names.OPTION || number == Names.OPTGROUP) && open.isTop(Names.OPTION)) {
            open.pop();
        }
        open.reconstruct();
        if (number == Names.NOSCRIPT) {
            return grower.noscript();
        }
        if (number == Names.SVG) {
            grower.insert(number | Names.FOREIGN, Mode.FOREIGN);
            if (endsItself) {
                open.pop();
            }
        } else {
            grower.insert(number, number == Names.SELECT ? Mode.SELECT : open.mode());
        }
        if (number == Names.OBJECT) {
            open.mark();
        }
        return Content.MARKUP;
    }

    private void table() {
        if (open.isInButtonScope(Names.P)) {
            if (!isStrict) {
                throw Unusual.because("table in a paragraph");
            }
            endParagraph();
        }
        grower.insert(Names.TABLE, Mode.TABLE);
    }

    void endParagraph() {
        if (open.isInButtonScope(Names.P)) {
            open.impliedEnds(Names.P);
            open.popTo(Names.P);
        }
    }

    private void endItem(int one, int other) {
        for (int at = open.depth() - 1; at > 0; at--) {
            int number = open.number(at);
            if (open.depth() - at > FARTHEST_ITEM) {
                throw Unusual.because("item far above");
            }
            if (number == one || number == other) {
                grower.end(number);
                return;
            }
            boolean isThrough = number == Names.DIV || number == Names.ADDRESS || number == Names.P;
            if ((Names.flags(number) & Names.SPECIAL) != 0 && !isThrough) {
                return;
            }
        }
    }

    void end(int number, int flags) {
        if ((flags & Names.FORMATTING) != 0) {
            if (!open.endFormatting(number)) {
                endOther(number);
            }
        } else if ((flags & Names.CLOSER) != 0) {
            if (open.isInScope(number)) {
                open.impliedEnds(0);
                open.popTo(number);
            }
        } else if ((flags & Names.HEADING) != 0) {
            if (open.isHeadingInScope()) {
                open.impliedEnds(0);
                open.popToHeading();
            }
        } else if (number == Names.P) {
            if (!open.isInButtonScope(number)) {
                grower.implied(number);
            }
            open.impliedEnds(number);
            open.popTo(number);
        } else {
            endSpecial(number);
        }
    }

    private void endSpecial(int number) {
        if (number == Names.LI || number == Names.DD || number == Names.DT) {
            if (number == Names.LI ? open.isInListScope(number) : open.isInScope(number)) {
                open.impliedEnds(number);
                open.popTo(number);
            }
        } else if (number == Names.BODY || number == Names.HTML) {
            if (number == Names.HTML || open.isInScope(number)) {
                grower.afterBody();
            }
        } else if (number == Names.FORM) {
            endForm();
        } else if (number == Names.OBJECT) {
            if (open.isInScope(number)) {
                open.impliedEnds(0);
                open.popTo(number);
                open.clearToMark();
            }
        } else if (number == Names.BR) {
            open.reconstruct();
            grower.implied(number);
            open.pop();
        } else {
            endOther(number);
        }
    }

    private void endForm() {
        int was = form;
        form = -1;
        if (was < 0 || !open.isInScope(Names.FORM)) {
            return;
        }
        open.impliedEnds(0);
        if (open.top() != was) {
            throw Unusual.because("form across elements");
        }
        open.pop();
    }

    private void endOther(int number) {
        for (int at = open.depth() - 1; at >= 0; at--) {
            int there = open.number(at);
            if (there == number) {
                open.impliedEnds(number);
                open.popTo(number);
                return;
            }
            if ((Names.flags(there) & Names.SPECIAL) != 0) {
                return;
            }
        }
    }
}
