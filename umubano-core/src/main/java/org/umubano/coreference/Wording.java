package org.umubano.coreference;

import java.util.Arrays;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * The words of the sentence that first tells of an act: names and numbers beside those who act, which are the same in all
 * languages ("Gatuna", "RED-Tabara", "1,700"), and the longer words, which tell two sentences of one language apart.
 *
 * @param names hashed and sorted
 * @param words hashes of their beginnings, sorted
 */
record Wording(int[] names, int[] words) {

    static final Wording NONE = new Wording(new int[0], new int[0]);

    /** Letters of a word that count: endings differ. */
    private static final int STEM = 6;

    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_WORD = 5;
    /** Fewer words tell nothing. */
    private static final int LEAST_WORDS = 4;

    private static final int MOST_NAMES = 3;
    private static final int MOST_WORDS = 5;

    static Wording of(EventMention m) {
        String text = m.evidence().text();
        int[] people = people(m);
        Builder names = new Builder();
        Builder words = new Builder();
        read(text, people, names, words);
        Builder rest = new Builder();
        m.also().forEach(e -> read(e.text(), people, names, rest));
        return new Wording(names.sorted(), words.sorted());
    }

    private static void read(String text, int[] people, Builder names, Builder words) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                int hash = stem(text, i, end);
                int length = end - i;
                if (length >= SHORTEST_NAME && !Sets.has(people, hash)) {
                    if (i > 0 && Character.isUpperCase(c)) {
                        names.add(hash);
                    }
                    if (length >= SHORTEST_WORD) {
                        words.add(hash);
                    }
                }
            } else if (Character.isDigit(c)) {
                int number = c;
                while (end < text.length() && isInNumber(text, end)) {
                    number = Character.isDigit(text.charAt(end)) ? number * 31 + text.charAt(end) : number;
                    end++;
                }
                boolean isYear = end - i == 4 && (c == '1' || c == '2');
                if (!isYear && end - i > 1) {
                    names.add(number);
                }
            }
            i = end;
        }
    }

    private static boolean isInNumber(String text, int i) {
        char c = text.charAt(i);
        boolean joins = (c == ',' || c == '.') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return Character.isDigit(c) || joins;
    }

    private static int[] people(EventMention m) {
        Builder out = new Builder();
        for (Participant p : m.participants()) {
            String name = p.name() == null ? "" : p.name();
            int from = 0;
            for (int i = 0; i <= name.length(); i++) {
                if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                    if (i > from) {
                        out.add(stem(name, from, i));
                    }
                    from = i + 1;
                }
            }
        }
        return out.sorted();
    }

    /** The hash of the first letters of a word, whatever their case; without accents where it has any. */
    private static int stem(String text, int from, int end) {
        int hash = 7;
        int to = Math.min(end, from + STEM);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > 'z') {
                return stemOf(Names.fold(text.substring(from, end)));
            }
            hash = hash * 31 + (c | 0x20);
        }
        return hash;
    }

    private static int stemOf(String folded) {
        int hash = 7;
        for (int i = 0; i < Math.min(folded.length(), STEM); i++) {
            hash = hash * 31 + folded.charAt(i);
        }
        return hash;
    }

    int commonNames(Wording other) {
        return Math.min(MOST_NAMES, Sets.common(names, other.names));
    }

    /** How many words of two sentences of one language are one, at most five; -1 where one is too short to tell. */
    int commonWords(Wording other) {
        return words.length < LEAST_WORDS || other.words.length < LEAST_WORDS
                ? -1
                : Math.min(MOST_WORDS, Sets.common(words, other.words));
    }

    /** Collects numbers. */
    private static final class Builder {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] sorted() {
            Arrays.sort(values, 0, size);
            int n = 0;
            for (int i = 0; i < size; i++) {
                if (n == 0 || values[n - 1] != values[i]) {
                    values[n++] = values[i];
                }
            }
            return Arrays.copyOf(values, n);
        }
    }
}
