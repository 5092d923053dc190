package org.umubano.intake.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What changed between two texts of an article, paragraph by paragraph.
 *
 * @param removed paragraphs of the old text that the new one has not, in their order
 * @param added paragraphs of the new text that the old one has not, in their order
 */
public record TextChange(List<String> removed, List<String> added) {

    private static final int MOST = 1000;

    public TextChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** Compares by the longest common sequence of paragraphs; of texts of more than 1000 only the first 1000. */
    public static TextChange between(String before, String after) {
        List<String> a = paragraphs(before);
        List<String> b = paragraphs(after);
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int k = b.size() - 1; k >= 0; k--) {
                length[i][k] = a.get(i).equals(b.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < a.size() || k < b.size()) {
            if (i < a.size() && k < b.size() && a.get(i).equals(b.get(k))) {
                i++;
                k++;
            } else if (k == b.size() || (i < a.size() && length[i + 1][k] >= length[i][k + 1])) {
                removed.add(a.get(i++));
            } else {
                added.add(b.get(k++));
            }
        }
        return new TextChange(removed, added);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .limit(MOST)
                .toList();
    }
}
