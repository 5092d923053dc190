package org.umubano.language;

/**
 * Turns a text into the features by which its language is told: runs of two to five letters, and whole words.
 *
 * <p>Letters are taken without case and without the marks on vowels (Kirundi is sometimes printed with its tones, news
 * never is), every apostrophe is the same, and all else parts words. What is neither a plain letter nor a marked vowel
 * of Rwanda's neighbours (ñ, ß, ł ...) is one sign for "a foreign letter". Nothing is allocated.
 */
public final class LetterFeatures {

    /** Receives each feature as a 64-bit key, in the order of the text. */
    public interface Sink {
        void feature(long key);

        /** The runs of two, three, four and five letters that end with a letter of a long word. */
        default void runs(long two, long three, long four, long five) {
            feature(two);
            feature(three);
            feature(four);
            feature(five);
        }
    }

    static final int BREAK = 0;
    static final int APOSTROPHE = 27;
    static final int FOREIGN = 28;
    /** A letter of another script. */
    static final int OTHER_SCRIPT = 29;

    private static final int BITS = 5;
    private static final int LONGEST = 5;
    private static final byte[] CODES = codes();

    private LetterFeatures() {}

    /**
     * Sends the features of {@code text[from, to)} to the sink.
     *
     * @return how many letters were read, those of another script counted in the upper half ({@code >>> 32})
     */
    public static long scan(CharSequence text, int from, int to, Sink sink) {
        long window = 0;
        long word = 0;
        int letters = 0;
        int foreign = 0;
        int run = 0;
        boolean pending = false;
        for (int i = from; i <= to; i++) {
            int code = i == to ? BREAK : code(text.charAt(i));
            if (code == OTHER_SCRIPT) {
                foreign++;
                code = BREAK;
            } else if (code == SKIP) {
                continue;
            }
            if (code == APOSTROPHE) {
                // An apostrophe counts only between two letters; else it is a quotation mark.
                pending = run > 0;
                if (!pending) {
                    code = BREAK;
                } else {
                    continue;
                }
            }
            if (pending) {
                pending = false;
                if (code != BREAK) {
                    sink.feature(wordKey(word * PRIME + APOSTROPHE));
                    window = window << BITS | APOSTROPHE;
                    run = runs(window, run + 1, sink);
                    word = 0;
                }
            }
            if (code == BREAK) {
                if (run > 0) {
                    window = window << BITS;
                    runs(window, run + 1, sink);
                    sink.feature(wordKey(word));
                }
                run = 0;
                word = 0;
            } else {
                letters++;
                word = word * PRIME + code;
                window = window << BITS | code;
                run = runs(window, run + 1, sink);
            }
        }
        return (long) foreign << 32 | letters;
    }

    /** The runs that end here; they reach over the break before the word, not into the word before it. */
    private static int runs(long window, int run, Sink sink) {
        if (run >= LONGEST - 1) {
            // Most letters come here; without the loop the compiler runs the four at once.
            sink.runs(
                    (window & 0x3FF | 2L << LONGEST * BITS) * SPREAD,
                    (window & 0x7FFF | 3L << LONGEST * BITS) * SPREAD,
                    (window & 0xFFFFF | 4L << LONGEST * BITS) * SPREAD,
                    (window & 0x1FFFFFF | 5L << LONGEST * BITS) * SPREAD);
            return run;
        }
        int longest = Math.min(run + 1, LONGEST);
        for (int n = 2; n <= longest; n++) {
            sink.feature((window & (1L << n * BITS) - 1 | (long) n << LONGEST * BITS) * SPREAD);
        }
        return run;
    }

    private static final long PRIME = 0x100000001B3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SKIP = 30;

    private static long wordKey(long word) {
        long mixed = (word ^ word >>> 29) * SPREAD;
        return (mixed ^ mixed >>> 32) * SPREAD;
    }

    static int code(char c) {
        if (c < CODES.length) {
            return CODES[c];
        }
        if (c >= '\u2018' && c <= '\u201B' || c == '\u2032' || c == '\uFF07' || c == '\uA78C') {
            return APOSTROPHE;
        }
        if (c >= '\u1E00' && c <= '\u1EFF') {
            return FOREIGN;
        }
        return Character.isLetter(c) ? OTHER_SCRIPT : BREAK;
    }

    private static byte[] codes() {
        byte[] codes = new byte[0x370];
        for (int c = 0; c < codes.length; c++) {
            codes[c] = (byte) (Character.isLetter(c) ? FOREIGN : BREAK);
        }
        for (int c = 'a'; c <= 'z'; c++) {
            codes[c] = (byte) (c - 'a' + 1);
            codes[c - 'a' + 'A'] = codes[c];
        }
        fold(codes, 'a', "àáâāăǎÀÁÂĀĂǍ");
        fold(codes, 'e', "èéêëēĕěÈÉÊËĒĔĚ");
        fold(codes, 'i', "ìíîïīĭǐÌÍÎÏĪĬǏ");
        fold(codes, 'o', "òóôōŏǒÒÓÔŌŎǑ");
        fold(codes, 'u', "ùúûūŭǔÙÚÛŪŬǓ");
        for (char c : "'`´ʼʻʹˈ".toCharArray()) {
            codes[c] = APOSTROPHE;
        }
        // Combining marks belong to the letter before; a soft hyphen to nothing.
        for (int c = 0x300; c < 0x370; c++) {
            codes[c] = SKIP;
        }
        codes[0xAD] = SKIP;
        return codes;
    }

    private static void fold(byte[] codes, char plain, String marked) {
        for (char c : marked.toCharArray()) {
            codes[c] = (byte) (plain - 'a' + 1);
        }
    }
}
