package org.umubano.text;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Goes over a text word by word without making tokens, to tell early that none of some thousand words is in it. A word here
 * is a run of letters and digits: {@code w’u Rwanda} has three, {@code Guinea-Bissau} two.
 *
 * <pre>{@code
 * WordScan scan = new WordScan(Map.of("kigali", 1));
 * WordScan.Cursor words = scan.over("Yageze i Kigali.");
 * while (words.next()) { words.value(); } // 0, 0, 1
 * }</pre>
 *
 * Immutable; the cursors are not safe for use by several threads.
 */
public final class WordScan {

    /** Marks after which nothing belongs to the word before them. */
    private static final String ENDS = ".,;:!?()[]\"\n\r\u201c\u201d\u2013\u2014";

    /** Marks that end a sentence. */
    private static final String SENTENCE_ENDS = "\n.!?\u2026";

    /** Of each character of ASCII the small letter or figure by which words are looked up; 0 for what parts words. */
    private static final byte[] SMALL = small();

    private final String[] words;
    /** The hash of the word on each slot, so that few are looked at that are not the one sought. */
    private final int[] hashes;

    private final int[] values;
    private final int mask;
    /** A bit for each word, by its hash: most words that are not there are told by it. Small enough to stay at hand. */
    private final long[] known;
    /** The same for the words that are sought in small letters too: most words of a text are, and most of those sought are names. */
    private final long[] knownSmall;

    /** @param values by words as {@link Folding#fold} gives them; none of them 0 */
    public WordScan(Map<String, Integer> values) {
        this(values, word -> true);
    }

    /**
     * @param values by words as {@link Folding#fold} gives them; none of them 0
     * @param small which of them are sought in small letters too; where these are plain, others have no value
     */
    public WordScan(Map<String, Integer> values, Predicate<String> small) {
        int capacity = Integer.highestOneBit(Math.max(8, values.size())) * 8;
        words = new String[capacity];
        hashes = new int[capacity];
        this.values = new int[capacity];
        mask = capacity - 1;
        known = new long[capacity / 64 + 1];
        knownSmall = new long[capacity / 64 + 1];
        values.forEach((word, value) -> {
            int slot = slot(word.hashCode());
            known[slot >>> 6] |= 1L << slot;
            if (small.test(word)) {
                knownSmall[slot >>> 6] |= 1L << slot;
            }
            while (words[slot] != null) {
                slot = (slot + 1) & mask;
            }
            words[slot] = word;
            hashes[slot] = word.hashCode();
            this.values[slot] = value;
        });
    }

    /** The first word of a form, folded; empty where it has none. */
    public static String firstWord(String form) {
        int from = 0;
        while (from < form.length() && !isPart(form.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < form.length() && isPart(form.charAt(to))) {
            to++;
        }
        return Folding.fold(form.substring(from, to));
    }

    /** A cursor before the first word of a text. */
    public Cursor over(String text) {
        return new Cursor(text, 0);
    }

    /** A cursor before the first word at or after a position, where a line begins. */
    public Cursor over(String text, int from) {
        return new Cursor(text, from);
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 7) & mask;
    }

    /** Whether a character is part of a word: a letter with its marks, or a figure. */
    public static boolean isPart(char c) {
        return c < 128 ? SMALL[c] != 0 : isWidePart(c);
    }

    private static boolean isWidePart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static byte[] small() {
        byte[] out = new byte[128];
        for (char c = '0'; c <= 'z'; c++) {
            out[c] = (byte) (c <= '9' || c >= 'a' ? c : c >= 'A' && c <= 'Z' ? c + 32 : 0);
        }
        return out;
    }

    /** A place in a text. */
    public final class Cursor {
        private final String text;
        private int before;
        private int beforeStart;
        private int start;
        private int end;
        private int value;
        /** Of each mark that ends a sentence the place found last. */
        private final int[] marks = {-1, -1, -1, -1, -1};

        private Cursor(String text, int from) {
            this.text = text;
            start = from;
            end = from;
        }

        /** The index of the first letter of the word. */
        public int start() {
            return start;
        }

        /** Goes on to the next word; false after the last one. */
        public boolean next() {
            int n = text.length();
            before = end;
            beforeStart = start;
            int i = end;
            while (i < n && !isPart(text.charAt(i))) {
                i++;
            }
            if (i == n) {
                return false;
            }
            start = i;
            look(i);
            return true;
        }

        /** Goes on to the next word with which a sentence may begin, see {@link #mayBegin}; false after the last one. */
        public boolean nextBeginning() {
            int n = text.length();
            int i = end == 0 ? 0 : nextEnd(end);
            while (i < n && !isPart(text.charAt(i))) {
                i++;
            }
            if (i == n) {
                return false;
            }
            before = i;
            beforeStart = i;
            start = i;
            look(i);
            return true;
        }

        /** Where the next mark stands that ends a sentence; the end of the text where there is none. */
        private int nextEnd(int from) {
            int nearest = text.length();
            for (int k = 0; k < marks.length; k++) {
                if (marks[k] < from) {
                    int found = text.indexOf(SENTENCE_ENDS.charAt(k), from);
                    marks[k] = found < 0 ? text.length() : found;
                }
                nearest = Math.min(nearest, marks[k]);
            }
            return nearest;
        }

        /** Looks up the word that begins at the start. */
        private void look(int from) {
            int n = text.length();
            int hash = 0;
            int i = from;
            for (; i < n; i++) {
                char c = text.charAt(i);
                int small = c < 128 ? SMALL[c] : 0;
                if (small == 0) {
                    break;
                }
                hash = hash * 31 + small;
            }
            if (i < n && text.charAt(i) >= 128 && isPart(text.charAt(i))) {
                while (i < n && isPart(text.charAt(i))) {
                    i++;
                }
                end = i;
                value = find(Folding.fold(text.substring(start, end)));
            } else {
                end = i;
                value = find(hash);
            }
        }

        /** What the word stands for, 0 where it is none of those sought. */
        public int value() {
            return value;
        }

        /** The first letter as it stands in the text. */
        public char first() {
            return text.charAt(start);
        }

        /** The characters of the word. */
        public int length() {
            return end - start;
        }

        /** Whether the word has no letter in lower case. */
        public boolean isUpper() {
            for (int i = start; i < end; i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a sentence may begin with the word: after a mark that ends one, on a new line, or at the very start. */
        public boolean mayBegin() {
            for (int i = before; i < start; i++) {
                if (isEnd(text.charAt(i))) {
                    return true;
                }
            }
            return before == 0;
        }

        private static boolean isEnd(char c) {
            return SENTENCE_ENDS.indexOf(c) >= 0;
        }

        /** Whether the word before is this one, folded, with nothing but spaces between. */
        public boolean isRightAfter(String word) {
            for (int i = before; i < start; i++) {
                if (text.charAt(i) != ' ') {
                    return false;
                }
            }
            return isAfter(word);
        }

        /** Whether the word before is this one, folded, whatever stands between. */
        public boolean isAfter(String word) {
            return before > beforeStart && isSame(word, beforeStart, before);
        }

        /** Whether the next word is this one, folded, whatever stands between. */
        public boolean isBefore(String word) {
            int from = end;
            while (from < text.length() && !isPart(text.charAt(from))) {
                from++;
            }
            int to = from;
            while (to < text.length() && isPart(text.charAt(to))) {
                to++;
            }
            return to > from && isSame(word, from, to);
        }

        /** The next word, folded, where only a space stands between and it has a capital; else empty. */
        public String nextOfName() {
            int from = end + 1;
            if (from >= text.length() || text.charAt(end) != ' ' || !Character.isUpperCase(text.charAt(from))) {
                return "";
            }
            int to = from;
            while (to < text.length() && isPart(text.charAt(to))) {
                to++;
            }
            return Folding.fold(text.substring(from, to));
        }

        /** Whether what stands next is a word without a capital, or no word, mark of a sentence's parts or end. */
        public boolean isBeforeSmall() {
            int at = end;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at == text.length()) {
                return false;
            }
            char c = text.charAt(at);
            return !(Character.isUpperCase(c) || Character.isDigit(c) || ENDS.indexOf(c) >= 0);
        }

        /** The word before, folded, where nothing but the end of a sentence stands between, and spaces; else empty. */
        public String lastOfSentence() {
            char mark = before < start ? text.charAt(before) : ' ';
            if (mark != '.' && mark != '!' && mark != '?' || before + 1 >= start || before == beforeStart) {
                return "";
            }
            for (int i = before + 1; i < start; i++) {
                if (text.charAt(i) != ' ') {
                    return "";
                }
            }
            return Folding.fold(text.substring(beforeStart, before));
        }

        /** Whether a line ends between the word before and this one. */
        public boolean isOnNewLine() {
            for (int i = before; i < start; i++) {
                if (text.charAt(i) == '\n') {
                    return true;
                }
            }
            return false;
        }

        private boolean isSame(String word, int from, int to) {
            boolean plain = true;
            for (int i = from; i < to; i++) {
                plain &= text.charAt(i) < 128;
            }
            return plain
                    ? word.length() == to - from && word.regionMatches(true, 0, text, from, to - from)
                    : Folding.fold(text.substring(from, to)).equals(word);
        }

        private int find(int hash) {
            int slot = slot(hash);
            char first = text.charAt(start);
            long[] mayBe = first >= 'a' && first <= 'z' ? knownSmall : known;
            if ((mayBe[slot >>> 6] & 1L << slot) == 0) {
                return 0;
            }
            while (words[slot] != null) {
                if (hashes[slot] == hash && isHere(words[slot])) {
                    return values[slot];
                }
                slot = (slot + 1) & mask;
            }
            return 0;
        }

        private boolean isHere(String word) {
            if (word.length() != end - start) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                char c = text.charAt(start + i);
                if (word.charAt(i) != (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c)) {
                    return false;
                }
            }
            return true;
        }

        private int find(String folded) {
            int slot = slot(folded.hashCode());
            while (words[slot] != null) {
                if (words[slot].equals(folded)) {
                    return values[slot];
                }
                slot = (slot + 1) & mask;
            }
            return 0;
        }
    }

    @Override
    public String toString() {
        return "WordScan of " + Arrays.stream(values).filter(v -> v != 0).count() + " words";
    }
}
