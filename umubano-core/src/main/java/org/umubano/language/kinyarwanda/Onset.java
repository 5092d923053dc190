package org.umubano.language.kinyarwanda;

/**
 * What a prefix is followed by, as far as it changes how the prefix sounds. Each is one bit, so that a set of them is an
 * int.
 */
final class Onset {

    static final int VOICELESS_LABIAL = 1;
    static final int VOICELESS = 2;
    static final int BREATH = 4;
    static final int VOICED_LABIAL = 8;
    static final int VOICED = 16;
    static final int LIQUID = 32;
    static final int NASAL = 64;
    static final int GLIDE = 128;
    static final int FRONT_VOWEL = 256;
    static final int BACK_VOWEL = 512;

    static final int[] ALL = {
        VOICELESS_LABIAL, VOICELESS, BREATH, VOICED_LABIAL, VOICED, LIQUID, NASAL, GLIDE, FRONT_VOWEL, BACK_VOWEL
    };
    static final int ANY_VOICELESS = VOICELESS_LABIAL | VOICELESS | BREATH;
    static final int ANY_VOWEL = FRONT_VOWEL | BACK_VOWEL;

    private Onset() {}

    /** The bit of a lower-case letter, 0 for anything else. */
    static int of(char c) {
        return switch (c) {
            case 'p', 'f' -> VOICELESS_LABIAL;
            case 't', 'c', 'k', 's' -> VOICELESS;
            case 'h' -> BREATH;
            case 'b', 'v' -> VOICED_LABIAL;
            case 'd', 'g', 'j', 'z' -> VOICED;
            case 'r', 'l' -> LIQUID;
            case 'm', 'n' -> NASAL;
            case 'w', 'y' -> GLIDE;
            case 'a', 'e', 'i' -> FRONT_VOWEL;
            case 'o', 'u' -> BACK_VOWEL;
            default -> 0;
        };
    }

    static boolean isVowel(char c) {
        return (of(c) & ANY_VOWEL) != 0;
    }
}
