package org.umubano.language.kinyarwanda;

import java.util.List;
import java.util.Map;

/**
 * Stem forms by their letters. Hashes run from the end of the word to its beginning, so that one pass over a word gives
 * the hash of each of its ends. Most ends are no stem: a table of hashes alone tells so without touching a string.
 */
final class StemTable {

    static final StemForm[] NONE = {};

    private final int[] hashes;
    /** 0 for an empty slot, else one more than the place in keys and values. */
    private final int[] places;

    private final String[] keys;
    private final StemForm[][] values;
    private final int mask;

    StemTable(Map<String, List<StemForm>> forms) {
        int size = Integer.highestOneBit(Math.max(16, forms.size() * 2)) << 1;
        hashes = new int[size];
        places = new int[size];
        keys = new String[forms.size()];
        values = new StemForm[forms.size()][];
        mask = size - 1;
        int n = 0;
        for (Map.Entry<String, List<StemForm>> entry : forms.entrySet()) {
            String key = entry.getKey();
            int h = 0;
            for (int i = key.length() - 1; i >= 0; i--) {
                h = hash(h, key.charAt(i));
            }
            int slot = spread(h) & mask;
            while (places[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[n] = key;
            values[n] = entry.getValue().toArray(NONE);
            hashes[slot] = h;
            places[slot] = ++n;
        }
    }

    /** The hash of a word's end that is one letter longer. */
    static int hash(int shorter, char c) {
        return shorter * 31 + c;
    }

    /** The forms that are spelled as the word from start to end, or {@link #NONE}. */
    StemForm[] find(String word, int start, int end, int hash) {
        int slot = spread(hash) & mask;
        while (places[slot] != 0) {
            if (hashes[slot] == hash) {
                String key = keys[places[slot] - 1];
                if (key.length() == end - start && word.startsWith(key, start)) {
                    return values[places[slot] - 1];
                }
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    private static int spread(int h) {
        int mixed = h * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
