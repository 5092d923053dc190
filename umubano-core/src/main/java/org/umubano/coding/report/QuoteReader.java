package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.EventMention.Quote;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.text.CodePoints;
import org.umubano.text.Folding;

/**
 * Finds the quotations of a text and gives them to the events that they tell: to statements those of their sentences, to
 * another act one that its sentence mostly is.
 */
public final class QuoteReader {

    /** Fewer words in quotation marks are a name or a word held at a distance. */
    private static final int LEAST_WORDS = 4;
    /** The share of a sentence that is quoted where the act in it is told by the quotation. */
    private static final double MOSTLY = 0.6;

    /** UTF-16 indices, without the marks. */
    private record Span(int start, int end) {
        int common(Line line) {
            return Math.min(end, line.sentence.end()) - Math.max(start, line.sentence.start());
        }
    }

    private QuoteReader() {}

    /** Gives each act the quotations that stand in its sentences. */
    public static void read(String text, List<Draft> drafts) {
        List<Span> spans = spans(text);
        if (spans.isEmpty()) {
            return;
        }
        CodePoints points = new CodePoints(text);
        for (Draft draft : drafts) {
            int end = end(draft);
            for (int i = firstBehind(spans, start(draft)); i < spans.size() && spans.get(i).start < end; i++) {
                Span span = spans.get(i);
                if (isOf(span, draft)) {
                    draft.quotes.add(new Quote(points.of(span.start), points.of(span.end), speaker(draft)));
                }
            }
        }
    }

    /** Where the first of the sentences that tell of an act begins. */
    private static int start(Draft draft) {
        int start = draft.line.sentence.start();
        for (Line line : draft.also) {
            start = Math.min(start, line.sentence.start());
        }
        return start;
    }

    /** Where the last of the sentences that tell of an act ends. */
    private static int end(Draft draft) {
        int end = draft.line.sentence.end();
        for (Line line : draft.also) {
            end = Math.max(end, line.sentence.end());
        }
        return end;
    }

    /** The number of the first quotation that ends behind some place: they follow each other. */
    private static int firstBehind(List<Span> spans, int at) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isOf(Span span, Draft draft) {
        if (draft.kind != Kind.STATEMENT) {
            int length = draft.line.sentence.end() - draft.line.sentence.start();
            return span.common(draft.line) >= MOSTLY * length;
        }
        return span.common(draft.line) > 0 || draft.also.stream().anyMatch(l -> span.common(l) > 0);
    }

    private static @Nullable String speaker(Draft draft) {
        if (draft.speaker != null) {
            return draft.speaker.name();
        }
        if (draft.kind == Kind.STATEMENT) {
            for (Participant p : draft.participants) {
                if (p.role() == Participant.Role.ACTOR && p.name() != null) {
                    return p.name();
                }
            }
        }
        return draft.announcedBy == null ? null : draft.announcedBy.name();
    }

    /** Between quotation marks, inside one paragraph; a quotation that nothing closes ends with its paragraph. */
    private static List<Span> spans(String text) {
        List<Span> out = new ArrayList<>();
        int open = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n') {
                add(text, open, i, out);
                open = -1;
            } else if (Folding.isQuote(c)) {
                boolean opens =
                        c == '\u201c' || c == '\u00ab' || c == '\u201e' || c != '\u201d' && c != '\u00bb' && open < 0;
                add(text, open, i, out);
                open = opens ? i + 1 : -1;
            }
        }
        return out;
    }

    private static void add(String text, int from, int to, List<Span> out) {
        int words = 0;
        for (int i = Math.max(0, from); from >= 0 && i < to; i++) {
            boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
            words += begins && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        if (words >= LEAST_WORDS) {
            out.add(new Span(from, to));
        }
    }
}
