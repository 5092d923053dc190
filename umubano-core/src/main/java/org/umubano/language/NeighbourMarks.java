package org.umubano.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.umubano.text.Table;

/**
 * The words and letters that set two neighbouring languages apart: {@code cyangwa} is Kinyarwanda, {@code canke} and all
 * that has {@code vy} before a vowel Kirundi.
 *
 * <p>In a sentence of twenty words that the neighbours share, one such mark is lost in the sum of {@link DetectorModel};
 * it decides all the same. Each mark is one feature of {@link LetterFeatures}; immutable.
 *
 * <pre>{@code
 * NeighbourMarks marks = NeighbourMarks.load();
 * marks.balance("ivyo bihugu"); // below 0: the second of marks.languages()
 * }</pre>
 */
final class NeighbourMarks {

    private final List<String> languages;
    /** Open addressing; 0 is an empty place. */
    private final long[] keys;

    private final byte[] weights;
    private final int shift;

    private NeighbourMarks(List<String> languages, Map<Long, Byte> marks) {
        int size = Integer.highestOneBit(Math.max(1, marks.size())) << 2;
        this.languages = List.copyOf(languages);
        this.keys = new long[size];
        this.weights = new byte[size];
        this.shift = Long.numberOfLeadingZeros(size) + 1;
        marks.forEach((key, weight) -> {
            int at = (int) (key >>> shift);
            while (keys[at] != 0) {
                at = at + 1 & size - 1;
            }
            keys[at] = key;
            weights[at] = weight;
        });
    }

    /** The marks of two neighbours. @throws IllegalStateException where the table is of other than two languages */
    static NeighbourMarks load() {
        NeighbourMarks marks = load("lang/neighbours.tsv");
        if (marks.languages.size() != 2) {
            throw new IllegalStateException("neighbours are two languages, not " + marks.languages);
        }
        return marks;
    }

    /** @throws IllegalStateException where the table has an unknown kind of mark */
    static NeighbourMarks load(String table) {
        List<String> languages = new ArrayList<>();
        Map<Long, Byte> marks = new HashMap<>();
        for (Table.Row row : Table.load(table).rows()) {
            String language = row.get("language");
            if (!languages.contains(language)) {
                languages.add(language);
            }
            byte weight = (byte) (languages.indexOf(language) == 0 ? 1 : -1);
            marks.put(key(row.get("kind"), row.get("mark")), weight);
        }
        return new NeighbourMarks(languages, marks);
    }

    /** The first has the positive side of the balance. */
    List<String> languages() {
        return languages;
    }

    /** How many marks of the first language the text has more than of the second. */
    int balance(CharSequence text) {
        Count count = new Count();
        LetterFeatures.scan(text, 0, text.length(), count);
        return count.sum;
    }

    private final class Count implements LetterFeatures.Sink {
        private int sum;

        @Override
        public void feature(long key) {
            int at = (int) (key >>> shift);
            while (keys[at] != 0) {
                if (keys[at] == key) {
                    sum += weights[at];
                    return;
                }
                at = at + 1 & keys.length - 1;
            }
        }
    }

    /** The feature that is the mark, by its place among all that a word sends: for each letter its runs by length. */
    private static long key(String kind, String mark) {
        boolean elided = mark.endsWith("'");
        int letters = mark.length() - (elided ? 1 : 0);
        List<Long> sent = new ArrayList<>();
        String text = elided ? mark + "a" : mark;
        LetterFeatures.scan(text, 0, text.length(), sent::add);
        int after = sentBy(letters);
        return switch (kind) {
            case "word" -> elided ? sent.get(after) : sent.get(sent.size() - 1);
            case "start" -> sent.get(after - 1);
            case "part" -> sent.get(sentBy(letters - 1) + letters - 2);
            case "end" -> sent.get(after + letters - 1);
            default -> throw new IllegalStateException("no kind of mark is " + kind);
        };
    }

    private static int sentBy(int letters) {
        int sum = 0;
        for (int i = 1; i <= letters; i++) {
            sum += Math.min(i, 4);
        }
        return sum;
    }
}
