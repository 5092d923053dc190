package org.umubano.text;

import org.jspecify.annotations.Nullable;

/**
 * The words seen last, as they stand in texts and folded, so that a word that comes again is neither cut out nor folded
 * again, and its hash is known. Of the words that fall on one slot the last two are kept: the pool never grows, and holds
 * only what {@link Folding} gives anyway. Safe for threads: entries are immutable, and a lost one is only made again.
 *
 * <p>Most words have at most sixteen letters of one byte each; these fill two numbers, and two words are the same where their
 * numbers are, without a look at their letters. Other words are seldom seen twice, and made anew.
 */
final class WordForms {

    private static final int SLOTS = 1 << 16;
    private static final int LONGEST = 16;

    private static final int NONE = -1;

    private final @Nullable Word[] slots = new Word[SLOTS];

    /** The word of a stretch of text. */
    Word of(String text, int start, int end) {
        long head = 0;
        long tail = 0;
        for (int i = start; i < end; i++) {
            int letter = letter(text.charAt(i));
            if (letter == NONE || end - start > LONGEST) {
                return Word.of(text.substring(start, end));
            }
            head = head << 8 | tail >>> 56;
            tail = tail << 8 | letter;
        }
        int slot = (int) ((tail ^ head * 31) * 0x9E3779B97F4A7C15L >>> 48);
        Word first = slots[slot];
        if (first != null && is(first, head, tail)) {
            return first;
        }
        Word second = slots[slot ^ 1];
        if (second != null && is(second, head, tail)) {
            return second;
        }
        slots[slot ^ 1] = first != null ? first : second;
        Word fresh = new Word(text.substring(start, end), head, tail);
        slots[slot] = fresh;
        return fresh;
    }

    private static boolean is(Word known, long head, long tail) {
        return known.tail == tail && known.head == head;
    }

    /** A letter as one byte, each by another one; {@link #NONE} where it has none. Zero is no letter. */
    private static int letter(char c) {
        if (c > 0 && c < 0x80 || c >= 0xA0 && c <= 0xFF) {
            return c;
        }
        return switch (c) { // the marks that print uses, as Windows-1252 has them
            case '\u2018' -> 0x91;
            case '\u2019' -> 0x92;
            case '\u201c' -> 0x93;
            case '\u201d' -> 0x94;
            case '\u201e' -> 0x84;
            case '\u2013' -> 0x96;
            case '\u2014' -> 0x97;
            case '\u2026' -> 0x85;
            default -> NONE;
        };
    }
}
