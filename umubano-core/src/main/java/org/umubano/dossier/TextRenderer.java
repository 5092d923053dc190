package org.umubano.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.umubano.dossier.Page.Block;
import org.umubano.dossier.Page.Comparison;
import org.umubano.dossier.Page.Fact;
import org.umubano.dossier.Page.Item;
import org.umubano.dossier.Page.Note;
import org.umubano.dossier.Page.Row;
import org.umubano.dossier.Page.Side;

/** A page as text for a terminal: aligned, at most {@code width} columns wide. */
public final class TextRenderer {

    private static final int WIDEST_DATE = 20;
    /** What happened is not broken into shorter lines than this. */
    private static final int NARROWEST = 30;

    private static final int MOST_MARKS = 3;
    private static final int MOST_QUOTES = 2;

    private final int width;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    /** @param width columns, at least 60 */
    public TextRenderer(int width, Paint paint) {
        this.width = Math.max(60, width);
        this.paint = paint;
    }

    /** The page, ended by a line feed. */
    public String render(Page page) {
        out.setLength(0);
        String title = page.title().toUpperCase(Locale.ROOT);
        int room = width - length(title) - length(page.asOf());
        line(paint.paint(Tone.HEADING, title) + (room < 2 ? "" : " ".repeat(room) + page.asOf()));
        if (room < 2) {
            wrapped(page.asOf(), 0, Tone.PLAIN);
        }
        wrapped(String.join(" · ", page.summary()), 0, Tone.QUIET);
        for (Block block : page.blocks()) {
            if (block.code().equals("differences")) {
                // What differs and may both hold stands as a note at its event; the sentences would drown the rest.
                continue;
            }
            line("");
            line(paint.paint(Tone.HEADING, block.heading().toUpperCase(Locale.ROOT)));
            int label = labelWidth(block);
            for (Row row : block.rows()) {
                if (row instanceof Item item) {
                    item(item, label);
                } else if (row instanceof Fact fact) {
                    fact(fact, label);
                } else if (row instanceof Comparison comparison) {
                    comparison(comparison);
                }
            }
        }
        return out.toString();
    }

    private int labelWidth(Block block) {
        int most = 0;
        for (Row row : block.rows()) {
            int n = row instanceof Item item ? length(item.when()) : row instanceof Fact f ? length(f.label()) : 0;
            most = Math.max(most, n);
        }
        boolean areFacts = block.rows().get(0) instanceof Fact;
        return Math.min(most, areFacts ? 42 : WIDEST_DATE);
    }

    private void item(Item item, int label) {
        String marks = marks(item.marks());
        String right = (item.tag().isEmpty() ? "" : item.tag() + "  ") + marks + "  " + item.id();
        int indent = 2 + label + 2;
        String when = item.when();
        if (length(when) > label) {
            line("  " + when);
            when = "";
        }
        int room = width - indent - 2 - length(right);
        boolean isNarrow = room < NARROWEST;
        List<String> lines = wrap(item.what(), isNarrow ? width - indent : room);
        String first = "  " + padded(when, label) + "  " + paint.paint(Tone.STRONG, lines.get(0));
        String painted = (item.tag().isEmpty() ? "" : paint.paint(item.tone(), item.tag()) + "  ")
                + paint.paint(Tone.QUIET, marks + "  " + item.id());
        // Beside the first line where there is room for both; else what happened has all the room, and the rest stands
        // below.
        int gap = width - indent - length(lines.get(0)) - length(right);
        boolean isBeside = !isNarrow || lines.size() == 1 && gap >= 2;
        line(isBeside ? first + " ".repeat(Math.max(2, gap)) + painted : first);
        lines.stream().skip(1).forEach(l -> line(" ".repeat(indent) + paint.paint(Tone.STRONG, l)));
        if (!isBeside) {
            line(" ".repeat(Math.max(indent, width - length(right))) + painted);
        }
        int most = item.notes().stream().mapToInt(n -> length(n.label())).max().orElse(0);
        item.notes().forEach(n -> note(n, indent, most));
    }

    private void note(Note note, int indent, int label) {
        int at = indent + label + 2;
        String text = note.text() + (note.tag().isEmpty() ? "" : "  " + note.tag());
        List<String> lines = wrap(text, width - at);
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            String l = lines.get(i);
            if (i == last && !note.tag().isEmpty() && l.endsWith(note.tag())) {
                l = l.substring(0, l.length() - note.tag().length()) + paint.paint(note.tone(), note.tag());
            }
            String head = i == 0 ? paint.paint(Tone.QUIET, padded(note.label(), label)) : " ".repeat(label);
            line(" ".repeat(indent) + head + "  " + l);
        }
    }

    private void fact(Fact fact, int label) {
        int at = fact.label().isEmpty() ? 2 : 2 + label + 2;
        List<String> lines = wrap(fact.text(), width - at);
        String head = fact.label();
        if (length(head) > label) {
            line("  " + paint.paint(Tone.STRONG, head));
            head = "";
        }
        for (int i = 0; i < lines.size(); i++) {
            String left = i == 0 && !head.isEmpty()
                    ? "  " + paint.paint(Tone.STRONG, padded(head, label)) + "  "
                    : " ".repeat(at);
            line(left + lines.get(i));
        }
    }

    private void comparison(Comparison c) {
        String right = c.verdict() + "  " + c.id();
        String what = c.what() + ": " + c.field();
        List<String> lines = wrap(what, width - 4 - length(right));
        line("  " + paint.paint(Tone.STRONG, lines.get(0))
                + " ".repeat(Math.max(2, width - 2 - length(lines.get(0)) - length(right)))
                + paint.paint(c.tone(), c.verdict()) + "  " + paint.paint(Tone.QUIET, c.id()));
        lines.stream().skip(1).forEach(l -> line("  " + paint.paint(Tone.STRONG, l)));
        int columns = c.sides().size() == 2 ? 2 : 1;
        int column = (width - 4 - (columns - 1) * 3) / columns;
        for (int i = 0; i < c.sides().size(); i += columns) {
            List<String> left = side(c.sides().get(i), column);
            List<String> other = columns == 2 ? side(c.sides().get(i + 1), column) : List.of();
            for (int k = 0; k < Math.max(left.size(), other.size()); k++) {
                String l = k < left.size() ? left.get(k) : "";
                String r = k < other.size() ? other.get(k) : "";
                Tone tone = k == 0 ? Tone.PLAIN : Tone.QUIET;
                line("    "
                        + paint.paint(tone, columns == 2 ? padded(l, column) : l)
                        + (columns == 2 ? " │ " + paint.paint(tone, r) : ""));
            }
        }
    }

    private List<String> side(Side side, int column) {
        List<String> lines = new ArrayList<>();
        String from = side.marks().isEmpty() ? "" : "  (" + marks(side.marks()) + ")";
        lines.addAll(wrap(side.value() + from, column));
        side.quotes().stream()
                .limit(MOST_QUOTES)
                .forEach(q -> lines.addAll(wrap(q.mark() + " “" + q.text() + "”", column)));
        return lines;
    }

    private static String marks(List<String> marks) {
        if (marks.size() <= MOST_MARKS + 1) {
            return String.join(" ", marks);
        }
        return String.join(" ", marks.subList(0, MOST_MARKS)) + " +" + (marks.size() - MOST_MARKS);
    }

    private void wrapped(String text, int indent, Tone tone) {
        wrap(text, width - indent).forEach(l -> line(" ".repeat(indent) + paint.paint(tone, l)));
    }

    private void line(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        out.append(text, 0, end).append('\n');
    }

    private static int length(String s) {
        return s.codePointCount(0, s.length());
    }

    private static String padded(String s, int columns) {
        return s + " ".repeat(Math.max(0, columns - length(s)));
    }

    /** Lines of at most {@code columns}, broken at spaces and line ends; a longer word stands alone. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            String word = text.substring(from, i);
            int gap = Math.max(1, countSpacesBefore(text, from));
            if (!line.isEmpty() && length(line.toString()) + gap + length(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!word.isEmpty()) {
                line.append(line.isEmpty() ? "" : " ".repeat(Math.min(gap, 2))).append(word);
            }
            from = i + 1;
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static int countSpacesBefore(String text, int at) {
        int n = 0;
        while (at - 1 - n >= 0 && text.charAt(at - 1 - n) == ' ') {
            n++;
        }
        return n;
    }
}
