package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.umubano.dossier.Paint;
import org.umubano.dossier.Tone;

/**
 * Prints text for people, broken between words at the width of the console.
 *
 * <pre>{@code
 * new Paragraphs(console).print(2, 4, "", List.of(new Piece(Tone.PLAIN, "2 days"), new Piece(Tone.QUIET, "(rw1)")));
 * }</pre>
 */
final class Paragraphs {

    /** Words of one tone; between two pieces there are two blanks; an empty one is none. */
    record Piece(Tone tone, String text) {

        static Piece of(String text) {
            return new Piece(Tone.PLAIN, text);
        }
    }

    private final Console console;
    private final Paint paint;

    Paragraphs(Console console) {
        this.console = console;
        this.paint = Colours.paint(console.isColoured());
    }

    void line() {
        console.out().println();
    }

    void print(int indent, Piece... pieces) {
        print(indent, "", indent, pieces);
    }

    /**
     * @param indent columns before the label
     * @param label stands before the first line; may be empty
     * @param at the column in which the text begins after a label, and in which its further lines begin
     */
    void print(int indent, String label, int at, Piece... pieces) {
        int room = Math.max(20, console.columns() - at);
        List<String> lines = new ArrayList<>();
        StringBuilder painted = new StringBuilder();
        int used = 0;
        for (Piece piece : pieces) {
            if (piece.text().isEmpty()) {
                continue;
            }
            String gap = used == 0 ? "" : "  ";
            StringBuilder run = new StringBuilder();
            for (String word : piece.text().replace('\n', ' ').split(" ", -1)) {
                int length = word.codePointCount(0, word.length());
                if (used > 0 && used + gap.length() + length > room) {
                    painted.append(painted(piece.tone(), run));
                    lines.add(painted.toString());
                    painted.setLength(0);
                    run.setLength(0);
                    used = 0;
                    gap = "";
                }
                run.append(gap).append(word);
                used += gap.length() + length;
                gap = " ";
            }
            painted.append(painted(piece.tone(), run));
        }
        lines.add(painted.toString());
        String head = " ".repeat(indent) + label;
        int blanks = label.isEmpty() ? 0 : Math.max(1, at - indent - label.codePointCount(0, label.length()));
        console.out().println(head + " ".repeat(blanks) + lines.get(0));
        lines.stream().skip(1).forEach(l -> console.out().println(" ".repeat(at) + l));
    }

    private String painted(Tone tone, StringBuilder run) {
        return run.isEmpty() ? "" : paint.paint(tone, run.toString());
    }
}
