package org.umubano.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as RFC 4180 has them, in bounded memory: a cell in quotation marks may hold what parts the cells, line
 * breaks and doubled quotation marks; a quotation mark within another cell is one as any other. Of a row longer than allowed
 * the rest is passed over.
 */
final class TableRows {

    private static final int END = -1;
    private static final int NONE = -2;

    private final InputStream in;
    private final char mark;
    private final int most;
    private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
    private int ahead = NONE;
    private int lines;
    private int line;
    private int length;
    private boolean isOpen;

    /** @param mark what parts the cells, in ASCII */
    TableRows(InputStream in, char mark, int most) {
        this.in = in;
        this.mark = mark;
        this.most = most;
    }

    /** The line on which the row that was read last begins, from 1. */
    int line() {
        return line;
    }

    /** Whether that row was longer than allowed. */
    boolean isCut() {
        return length > most;
    }

    /** Whether a quotation mark in it was never closed. */
    boolean isOpen() {
        return isOpen;
    }

    boolean isBroken() {
        return isCut() || isOpen;
    }

    /** The cells of the next row, or null at the end. */
    @Nullable
    List<String> next() throws IOException {
        if (peek() == END) {
            return null;
        }
        line = ++lines;
        length = 0;
        isOpen = false;
        List<String> out = new ArrayList<>();
        int end = mark;
        while (end == mark) {
            end = cell();
            out.add(Charsets.decode(cell.toByteArray()));
        }
        return out;
    }

    /** Reads one cell, and gives what ended it: the mark, a line feed, the end. */
    private int cell() throws IOException {
        cell.reset();
        if (peek() == '"') {
            read();
            quoted();
        }
        int c = read();
        while (c != mark && c != '\n' && c != END) {
            if (c != '\r' || peek() != '\n') {
                keep(c);
            }
            c = read();
        }
        return c;
    }

    /** Reads up to the quotation mark that closes a cell. */
    private void quoted() throws IOException {
        for (int c = read(); c != END; c = read()) {
            if (c == '"' && peek() != '"') {
                return;
            }
            if (c == '"') {
                read();
            }
            lines += c == '\n' ? 1 : 0;
            keep(c);
        }
        isOpen = true;
    }

    private void keep(int c) {
        length++;
        if (!isCut()) {
            cell.write(c);
        }
    }

    private int peek() throws IOException {
        ahead = ahead == NONE ? in.read() : ahead;
        return ahead;
    }

    private int read() throws IOException {
        int c = peek();
        ahead = c == END ? END : NONE;
        return c;
    }
}
