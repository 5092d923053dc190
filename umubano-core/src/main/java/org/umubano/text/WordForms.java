package org.umubano.text;

import org.jspecify.annotations.Nullable;

/**
 * The words seen last, as they stand in texts and folded, so that a word that comes again is neither cut out nor folded
 * again, and its hash is known. Of the words that fall on one slot the last two are kept: the pool never grows, and holds
 * only what {@link Folding} gives anyway. Safe for threads: entries are immutable, and a lost one is only made again.
 */
final class WordForms {

    private static final int SLOTS = 1 << 16;
    /** Longer words are seldom seen twice. */
    private static final int LONGEST = 24;

    /** A word as it stands in the text, and folded. */
    record Form(String form, String norm) {}

    private final @Nullable Form[] slots = new Form[SLOTS];
    /** The hash of the word on each slot: a word that is not there is mostly told by it, without a look at the one that is. */
    private final int[] hashes = new int[SLOTS];

    /** The word of a stretch of text. */
    Form of(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return made(text, start, end);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = hash * 0x9E3779B9 >>> 16;
        Form first = at(slot, hash, text, start, length);
        if (first != null) {
            return first;
        }
        Form second = at(slot ^ 1, hash, text, start, length);
        return second != null ? second : keep(slot, hash, made(text, start, end));
    }

    /** Puts a word on its slot, and what was there on the one beside it. */
    private Form keep(int slot, int hash, Form fresh) {
        Form first = slots[slot];
        if (first != null) {
            slots[slot ^ 1] = first;
            hashes[slot ^ 1] = hashes[slot];
        }
        slots[slot] = fresh;
        hashes[slot] = hash;
        return fresh;
    }

    private @Nullable Form at(int slot, int hash, String text, int start, int length) {
        Form known = hashes[slot] == hash ? slots[slot] : null;
        return known != null && isHere(known, text, start, length) ? known : null;
    }

    private static boolean isHere(Form known, String text, int start, int length) {
        return known.form.length() == length && text.startsWith(known.form, start);
    }

    private static Form made(String text, int start, int end) {
        String form = text.substring(start, end);
        return new Form(form, Folding.fold(form));
    }
}
