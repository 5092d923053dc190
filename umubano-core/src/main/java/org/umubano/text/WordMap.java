package org.umubano.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by words as {@link Token#norm()} has them, for looking up every word of a text: most words that are not there are
 * told from a bit of their hash alone. Immutable, safe for use by many threads.
 *
 * @param <V> what a word stands for
 */
public final class WordMap<V> {

    private final int[] hashes;
    private final @Nullable String[] words;
    private final @Nullable Object[] values;
    /** A bit for each word, by its hash; a few others share one. */
    private final long[] known;

    public WordMap(Map<String, V> entries) {
        int capacity = Integer.highestOneBit(Math.max(16, entries.size())) * 4;
        hashes = new int[capacity];
        words = new String[capacity];
        values = new Object[capacity];
        known = new long[capacity / 8];
        entries.forEach((word, value) -> {
            int hash = spread(word.hashCode());
            int slot = hash & capacity - 1;
            while (words[slot] != null) {
                slot = slot + 1 & capacity - 1;
            }
            hashes[slot] = hash;
            words[slot] = word;
            values[slot] = value;
            int bit = hash & (known.length << 6) - 1;
            known[bit >>> 6] |= 1L << bit;
        });
    }

    /** What a word stands for; null where it is not there. */
    public @Nullable V get(String word) {
        int hash = spread(word.hashCode());
        int bit = hash & (known.length << 6) - 1;
        if ((known[bit >>> 6] & 1L << bit) == 0) {
            return null;
        }
        int slot = hash & words.length - 1;
        for (String here = words[slot]; here != null; here = words[slot]) {
            if (hashes[slot] == hash && here.equals(word)) {
                @SuppressWarnings("unchecked") // only values of the map it was made of are in it
                V value = (V) values[slot];
                return value;
            }
            slot = slot + 1 & words.length - 1;
        }
        return null;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
