package org.umubano.language.kinyarwanda;

import java.util.Arrays;

/**
 * Stem forms by their letters. Hashes run from the end of the word to its beginning, so that one pass over a word gives
 * the hash of each of its ends. Most ends are no stem: a table of hashes alone tells so without touching a string.
 */
final class StemTable {

    static final StemForm[] NONE = {};

    private int[] hashes;
    /** 0 for an empty slot, else one more than the place in keys and values. */
    private int[] places;

    private String[] keys;
    private StemForm[][] values;
    private int size;
    private int mask;

    /** @param expected how many spellings will be added, by and large */
    StemTable(int expected) {
        keys = new String[Math.max(16, expected)];
        values = new StemForm[keys.length][];
        mask = slots(keys.length) - 1;
        hashes = new int[mask + 1];
        places = new int[mask + 1];
    }

    private static int slots(int spellings) {
        return Integer.highestOneBit(spellings * 2) << 1;
    }

    /** Adds a form under a spelling, unless a form with the same reading is there. */
    void add(String key, StemForm form) {
        int h = 0;
        for (int i = key.length() - 1; i >= 0; i--) {
            h = hash(h, key.charAt(i));
        }
        int slot = slot(key, h);
        if (places[slot] == 0) {
            if (size == keys.length) {
                grow();
                slot = slot(key, h);
            }
            keys[size] = key;
            values[size] = new StemForm[] {form};
            hashes[slot] = h;
            places[slot] = ++size;
            return;
        }
        StemForm[] there = values[places[slot] - 1];
        for (StemForm old : there) {
            if (old.sameReading(form)) {
                return;
            }
        }
        StemForm[] more = Arrays.copyOf(there, there.length + 1);
        more[there.length] = form;
        values[places[slot] - 1] = more;
    }

    /** The slot of a spelling, or the empty one where it would stand. */
    private int slot(String key, int h) {
        int slot = spread(h) & mask;
        while (places[slot] != 0 && !(hashes[slot] == h && keys[places[slot] - 1].equals(key))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, keys.length * 2);
        values = Arrays.copyOf(values, keys.length);
        int[] oldHashes = hashes;
        int[] oldPlaces = places;
        mask = slots(keys.length) - 1;
        hashes = new int[mask + 1];
        places = new int[mask + 1];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != 0) {
                int slot = slot(keys[oldPlaces[i] - 1], oldHashes[i]);
                hashes[slot] = oldHashes[i];
                places[slot] = oldPlaces[i];
            }
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
