package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stem forms by their letters. Hashes run from the end of the word to its beginning, so that one pass over a word gives
 * the hash of each of its ends.
 */
final class StemTable {

    private final String[] keys;
    private final StemForm[][] values;
    private final int mask;

    StemTable(Map<String, List<StemForm>> forms) {
        int size = Integer.highestOneBit(Math.max(16, forms.size() * 3)) << 1;
        keys = new String[size];
        values = new StemForm[size][];
        mask = size - 1;
        forms.forEach((key, list) -> {
            int h = 0;
            for (int i = key.length() - 1; i >= 0; i--) {
                h = hash(h, key.charAt(i));
            }
            int slot = spread(h) & mask;
            while (values[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            values[slot] = new ArrayList<>(list).toArray(new StemForm[0]);
        });
    }

    /** The hash of a word's end that is one letter longer. */
    static int hash(int shorter, char c) {
        return shorter * 31 + c;
    }

    /** The forms that are spelled as the word from start to end, or null. */
    StemForm @Nullable [] find(String word, int start, int end, int hash) {
        int slot = spread(hash) & mask;
        while (values[slot] != null) {
            String key = keys[slot];
            if (key.length() == end - start && word.startsWith(key, start)) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private static int spread(int h) {
        return h * 0x9E3779B9 >>> 9 ^ h;
    }
}
