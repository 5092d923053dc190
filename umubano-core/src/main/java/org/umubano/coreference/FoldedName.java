package org.umubano.coreference;

import java.util.Arrays;
import java.util.List;

/** A name with what comparing it needs, worked out once: its folded words and how they sound, and the letters of each. */
final class FoldedName {

    static final FoldedName NONE = new FoldedName(List.of());

    private static final String VOWELS = "aeiou";

    /** A shorter word with one vowel more is another word. */
    private static final int SHORTEST = 3;

    /** Words whose sounds have more different letters than this are not looked at: two for each of two changes, and an h. */
    private static final int MOST_LETTERS = 5;

    private final String[] words;
    /** Of each word a set of its letters, to tell words apart without looking at them. */
    private final int[] letters;

    private final String[] sounds;
    private final int[] lettersOfSounds;

    /** A name by its words, folded as {@link Names#words} does it. */
    FoldedName(List<String> folded) {
        words = folded.toArray(new String[0]);
        letters = letters(words);
        sounds = folded.stream().map(FoldedName::sounds).toArray(String[]::new);
        lettersOfSounds = letters(sounds);
    }

    static FoldedName of(String name) {
        return new FoldedName(Names.words(name));
    }

    private static int[] letters(String[] words) {
        return Arrays.stream(words).mapToInt(Names::letters).toArray();
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** Whether there is more than a last name alone, which people of two states may share. */
    boolean isFull() {
        return words.length > 1;
    }

    String last() {
        return words[words.length - 1];
    }

    /** Whether two names are one by their words: accents, order, initials, a letter. */
    boolean isSame(FoldedName other) {
        return Names.same(words, letters, other.words, other.letters);
    }

    /** Whether every word of the shorter name has its like in the longer one. */
    boolean isLike(FoldedName other) {
        if (words.length > other.words.length) {
            return other.isLike(this);
        }
        boolean[] taken = new boolean[other.words.length];
        for (int i = 0; i < words.length; i++) {
            int like = like(i, other, taken);
            if (like < 0) {
                return false;
            }
            taken[like] = true;
        }
        return !isEmpty();
    }

    private int like(int i, FoldedName other, boolean[] taken) {
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && isLike(i, other, j)) {
                return j;
            }
        }
        return -1;
    }

    /** Whether two words may be one word that two languages spell: Aaron, Aron, Aroni; Ssali, Sali, Sari. */
    private boolean isLike(int i, FoldedName other, int j) {
        if (Integer.bitCount(lettersOfSounds[i] ^ other.lettersOfSounds[j]) > MOST_LETTERS) {
            return false;
        }
        String x = sounds[i];
        String y = other.sounds[j];
        return Names.near(words[i], letters[i], other.words[j], other.letters[j])
                || Names.near(x, lettersOfSounds[i], y, other.lettersOfSounds[j])
                || isLengthened(x, y)
                || isLengthened(y, x);
    }

    /** Kinyarwanda lets a word end in a vowel. */
    private static boolean isLengthened(String shorter, String longer) {
        return shorter.length() >= SHORTEST
                && longer.length() == shorter.length() + 1
                && longer.startsWith(shorter)
                && VOWELS.indexOf(longer.charAt(longer.length() - 1)) >= 0;
    }

    /** Each letter once where it is doubled, r for l, which Kinyarwanda does not tell apart, and no h but the first letter. */
    private static String sounds(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i) == 'l' ? 'r' : word.charAt(i);
            boolean isHeard = out.isEmpty() || c != 'h' && out.charAt(out.length() - 1) != c;
            if (isHeard) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
