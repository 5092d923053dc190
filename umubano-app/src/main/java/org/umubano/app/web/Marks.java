package org.umubano.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.ValueWords;
import org.umubano.event.EventMention;

/** The words of a quoted sentence that stand out: those on which the values of a mention rest, or that were asked for. */
final class Marks {

    private Marks() {}

    /** Words of a sentence that values of the mention rest on. */
    static List<String> words(EventMention m) {
        TreeSet<String> out = new TreeSet<>();
        m.participants().forEach(p -> add(out, p.name()));
        add(out, m.detail());
        add(out, m.purpose());
        m.named().forEach(n -> add(out, n));
        if (m.place() != null) {
            add(out, m.place().city());
        }
        if (m.announcedBy() != null) {
            add(out, m.announcedBy().name());
        }
        ValueWords.ofTime(m).forEach(words -> add(out, words));
        return List.copyOf(out);
    }

    private static void add(TreeSet<String> out, @Nullable String s) {
        if (s != null && !s.isBlank()) {
            out.add(s);
        }
    }

    /** A sentence cut so that the given words stand alone; longer words first, no overlaps. */
    static List<View.Piece> cut(String sentence, List<String> words) {
        boolean[] isMarked = new boolean[sentence.length()];
        for (String w : words) {
            for (int at = sentence.indexOf(w); at >= 0; at = sentence.indexOf(w, at + w.length())) {
                if (isWhole(sentence, at, at + w.length())) {
                    Arrays.fill(isMarked, at, at + w.length(), true);
                }
            }
        }
        List<View.Piece> out = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sentence.length(); i++) {
            if (i == sentence.length() || isMarked[i] != isMarked[start]) {
                out.add(new View.Piece(sentence.substring(start, i), isMarked[start]));
                start = i;
            }
        }
        return out;
    }

    /** Whether a stretch begins and ends where words do: the 2 of 28 is none. */
    private static boolean isWhole(String text, int from, int to) {
        boolean begins = from == 0 || !isJoined(text.charAt(from - 1), text.charAt(from));
        return begins && (to == text.length() || !isJoined(text.charAt(to - 1), text.charAt(to)));
    }

    private static boolean isJoined(char a, char b) {
        return Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b);
    }
}
