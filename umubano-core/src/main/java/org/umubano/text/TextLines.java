package org.umubano.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text in its lines, each of which is cut into sentences when it is first asked for, and once: of most articles only some
 * lines are read. Line ends in a row part two lines once, whatever they are and whatever blanks stand between. For one thread.
 *
 * <pre>{@code
 * TextLines lines = new TextLines(Segmenter.of("en"), "Market burns\n\nThe market burnt down. Nobody was hurt.");
 * lines.sentences(1); // two
 * lines.sentences(); // three
 * }</pre>
 */
public final class TextLines {

    private static final int FEW = 16;

    private final Segmenter segmenter;
    private final String text;
    /** Where each line begins, in UTF-16 units. */
    private int[] starts = new int[FEW];

    private int count;
    private final @Nullable List<Sentence>[] cut;
    /** The pieces of lines that were cut by themselves, by where they begin. */
    private final Map<Integer, List<Sentence>> pieces = new HashMap<>();

    /** The one that was cut last. */
    private List<Sentence> piece = List.of();

    private int pieceStart;
    private int pieceEnd;

    public TextLines(Segmenter segmenter, String text) {
        this.segmenter = segmenter;
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = i;
            i = nextLine(endOf(i));
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        List<Sentence>[] none = new List[count];
        this.cut = none;
    }

    /** Where the next line begins that has anything in it; the end of the text where none has. */
    private int nextLine(int end) {
        int next = end;
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                next = i + 1;
            } else if (c > ' ' && c != '\u00A0') {
                return next;
            }
        }
        return text.length();
    }

    private int endOf(int from) {
        int end = text.indexOf('\n', from);
        while (end >= 0 && goesOn(from, end)) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    /** A line that a page has cut may not be shorter; a shorter one is a name, a heading or an item. */
    private static final int CUT = 40;

    /** Whether the sentence of a line that a page has cut goes on in the next one, which begins with a small letter. */
    private boolean goesOn(int from, int end) {
        if (end - from < CUT || end + 1 == text.length() || !Character.isLowerCase(text.charAt(end + 1))) {
            return false;
        }
        char last = text.charAt(end - 1) == '\r' ? text.charAt(end - 2) : text.charAt(end - 1);
        return Character.isLetterOrDigit(last) || last == ',';
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines there are; the first one is empty where the text begins with a line end. */
    public int count() {
        return count;
    }

    /** The line in which a character stands, from 0. */
    public int at(int position) {
        int found = Arrays.binarySearch(starts, 0, count, position);
        return found >= 0 ? found : -found - 2;
    }

    /** The sentences of a line. */
    public List<Sentence> sentences(int line) {
        List<Sentence> here = cut[line];
        if (here == null) {
            here = pieces.isEmpty()
                    ? segmenter.paragraph(text, starts[line], endOf(starts[line]), line)
                    : joined(line, endOf(starts[line]));
            cut[line] = here;
        }
        return here;
    }

    /** The sentences of a line from its pieces, of which some are cut. */
    private List<Sentence> joined(int line, int end) {
        List<Sentence> out = new ArrayList<>();
        for (int from = starts[line]; from < end; ) {
            int to = segmenter.certainEnd(text, from, end);
            List<Sentence> known = pieces.get(from);
            out.addAll(known != null ? known : segmenter.paragraph(text, from, to, line));
            from = to;
        }
        return out;
    }

    /** The sentence in which a letter or figure stands. Of its line only the piece is cut that ends for certain where others begin. */
    public Sentence sentenceAt(int position) {
        int line = at(position);
        List<Sentence> whole = cut[line];
        for (Sentence sentence : whole != null ? whole : piece(line, position)) {
            if (position < sentence.end()) {
                return sentence;
            }
        }
        throw new IllegalArgumentException("no sentence at " + position);
    }

    private List<Sentence> piece(int line, int position) {
        if (position >= pieceStart && position < pieceEnd) {
            return piece;
        }
        int end = endOf(starts[line]);
        int from = starts[line];
        int to = segmenter.certainEnd(text, from, end);
        while (to <= position) {
            from = to;
            to = segmenter.certainEnd(text, from, end);
        }
        pieceStart = from;
        pieceEnd = to;
        piece = segmenter.paragraph(text, from, to, line);
        pieces.put(from, piece);
        return piece;
    }

    /** At least how many sentences the text has, told from its line ends and full stops alone. */
    public int leastSentences() {
        int least = count;
        for (int i = text.indexOf('.', END); i >= 0; i = text.indexOf('.', i + 1)) {
            int next = i + 1 < text.length() && Folding.isQuote(text.charAt(i + 1)) ? i + 2 : i + 1;
            boolean opens = next + 1 < text.length() && text.charAt(next) == ' ' && opens(text.charAt(next + 1));
            least += opens && isWordBefore(i) ? 1 : 0;
        }
        return least;
    }

    /** How many small letters or figures are no title before a full stop, and no initial. */
    private static final int END = 3;

    private boolean isWordBefore(int stop) {
        for (int i = stop - END; i < stop; i++) {
            if (!Character.isLowerCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean opens(char c) {
        return Character.isUpperCase(c) || Folding.isQuote(c);
    }

    /** All sentences of the text, in its order. */
    public List<Sentence> sentences() {
        List<Sentence> out = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            out.addAll(sentences(line));
        }
        return out;
    }
}
