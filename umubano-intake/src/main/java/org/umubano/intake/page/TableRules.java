package org.umubano.intake.page;

import org.umubano.intake.page.TreeGrower.Content;

/** Tags inside tables, where nothing has to be moved out of them. */
final class TableRules {

    private final TreeGrower grower;
    private final BodyRules bodies;
    private final OpenElements open;

    TableRules(TreeGrower grower, BodyRules bodies, OpenElements open) {
        this.grower = grower;
        this.bodies = bodies;
        this.open = open;
    }

    Content start(int number, int flags, boolean endsItself) {
        return switch (open.mode()) {
            case TABLE -> inTable(number, flags, endsItself);
            case COLUMNS -> inColumns(number, endsItself);
            case TABLE_BODY -> inBody(number, flags, endsItself);
            case ROW -> inRow(number, flags, endsItself);
            default -> inCell(number, flags, endsItself);
        };
    }

    private Content inTable(int number, int flags, boolean endsItself) {
        if (number == Names.CAPTION) {
            open.mark();
            grower.insert(number, Mode.CAPTION);
        } else if (number == Names.COLGROUP) {
            grower.insert(number, Mode.COLUMNS);
        } else if (number == Names.COL) {
            grower.implied(Names.COLGROUP, Mode.COLUMNS);
            return grower.start(number, endsItself);
        } else if (isBody(number)) {
            grower.insert(number, Mode.TABLE_BODY);
        } else if (number == Names.TR || isCell(number)) {
            grower.implied(Names.TBODY, Mode.TABLE_BODY);
            return grower.start(number, endsItself);
        } else {
            return anywhere(number, flags);
        }
        return Content.MARKUP;
    }

    private Content anywhere(int number, int flags) {
        if (number == Names.SCRIPT || number == Names.STYLE) {
            return grower.inserted(number, flags);
        }
        throw Unusual.because("in a table");
    }

    private Content inColumns(int number, boolean endsItself) {
        if (number == Names.COL) {
            return grower.inserted(number, Names.flags(number));
        }
        if (number == Names.HTML) {
            throw Unusual.because("second html");
        }
        open.pop();
        return grower.start(number, endsItself);
    }

    private Content inBody(int number, int flags, boolean endsItself) {
        if (number == Names.TR) {
            grower.insert(number, Mode.ROW);
            return Content.MARKUP;
        }
        if (isCell(number)) {
            grower.implied(Names.TR, Mode.ROW);
            return grower.start(number, endsItself);
        }
        if ((flags & Names.OF_TABLE) != 0) {
            open.pop();
            return grower.start(number, endsItself);
        }
        return anywhere(number, flags);
    }

    private Content inRow(int number, int flags, boolean endsItself) {
        if (isCell(number)) {
            grower.insert(number, Mode.CELL);
            open.mark();
            return Content.MARKUP;
        }
        if ((flags & Names.OF_TABLE) != 0) {
            open.pop();
            return grower.start(number, endsItself);
        }
        return anywhere(number, flags);
    }

    private Content inCell(int number, int flags, boolean endsItself) {
        if ((flags & Names.OF_TABLE) != 0) {
            endCell();
            return grower.start(number, endsItself);
        }
        return bodies.start(number, flags, endsItself);
    }

    private void endCell() {
        if (open.mode() == Mode.CAPTION) {
            endCell(Names.CAPTION);
            return;
        }
        endCell(open.isInTableScope(Names.TD) ? Names.TD : Names.TH);
    }

    private void endCell(int number) {
        open.impliedEnds(0);
        open.popTo(number);
        open.clearToMark();
    }

    void end(int number, int flags) {
        switch (open.mode()) {
            case TABLE -> endInTable(number, flags);
            case COLUMNS -> endInColumns(number);
            case TABLE_BODY -> endInBody(number, flags);
            case ROW -> endInRow(number, flags);
            case CAPTION -> endInCaption(number, flags);
            default -> endInCell(number, flags);
        }
    }

    private void endInTable(int number, int flags) {
        if (number == Names.TABLE) {
            open.popTo(number);
        } else if ((flags & Names.OF_TABLE) == 0 && number != Names.BODY && number != Names.HTML) {
            throw Unusual.because("end in a table");
        }
    }

    private void endInColumns(int number) {
        if (number == Names.COL) {
            return;
        }
        open.pop();
        if (number != Names.COLGROUP) {
            grower.end(number);
        }
    }

    private void endInBody(int number, int flags) {
        if (open.isTop(number)) {
            open.pop();
        } else if (number == Names.TABLE) {
            open.pop();
            grower.end(number);
        } else if ((flags & Names.OF_TABLE) == 0 && number != Names.BODY && number != Names.HTML) {
            throw Unusual.because("end in a table");
        }
    }

    private void endInRow(int number, int flags) {
        if (number == Names.TR) {
            open.pop();
        } else if (number == Names.TABLE || isBody(number) && open.isInTableScope(number)) {
            open.pop();
            grower.end(number);
        } else if ((flags & Names.OF_TABLE) == 0 && number != Names.BODY && number != Names.HTML) {
            throw Unusual.because("end in a table");
        }
    }

    private void endInCaption(int number, int flags) {
        if (number == Names.CAPTION) {
            endCell(number);
        } else if (number == Names.TABLE) {
            endCell();
            grower.end(number);
        } else if ((flags & Names.OF_TABLE) == 0 && number != Names.BODY && number != Names.HTML) {
            bodies.end(number, flags);
        }
    }

    private void endInCell(int number, int flags) {
        if (isCell(number)) {
            if (!open.isInTableScope(number)) {
                throw Unusual.because("end of another cell");
            }
            endCell(number);
        } else if (number == Names.TABLE || number == Names.TR || isBody(number)) {
            if (open.isInTableScope(number)) {
                endCell();
                grower.end(number);
            }
        } else if ((flags & Names.OF_TABLE) == 0 && number != Names.BODY && number != Names.HTML) {
            bodies.end(number, flags);
        }
    }

    private static boolean isBody(int number) {
        return number == Names.TBODY || number == Names.THEAD || number == Names.TFOOT;
    }

    private static boolean isCell(int number) {
        return number == Names.TD || number == Names.TH;
    }
}
