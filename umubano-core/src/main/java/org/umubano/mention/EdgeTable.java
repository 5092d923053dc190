package org.umubano.mention;

import java.util.Arrays;

/** The edges of a trie over words: a node and the number of a word, in one {@code long}, to the node after it. Grows as it is filled. */
final class EdgeTable {

    /** What there is where there is no edge. */
    static final int NONE = -1;

    private static final int SMALLEST = 64;

    private long[] keys = new long[SMALLEST];
    private int[] targets = new int[SMALLEST];
    private int size;

    EdgeTable() {
        Arrays.fill(keys, NONE);
    }

    /** The node after an edge, or {@link #NONE}. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? targets[slot] : NONE;
    }

    /** The node after an edge, which is added where there is none. */
    int getOrPut(long key, int target) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return targets[slot];
        }
        if (4 * (size + 1) > keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        targets[slot] = target;
        size++;
        return target;
    }

    /** The slot of a key, or the empty one where it would stand. */
    private int slot(long key) {
        int slot = spread(key) & (keys.length - 1);
        while (keys[slot] != key && keys[slot] != NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    EdgeTable copy() {
        EdgeTable out = new EdgeTable();
        out.keys = keys.clone();
        out.targets = targets.clone();
        out.size = size;
        return out;
    }

    /** Of each node the words that may follow, a bit for every 64th word. */
    long[] following(int nodes) {
        long[] out = new long[nodes];
        for (long key : keys) {
            if (key != NONE) {
                out[(int) (key >>> 32)] |= 1L << key;
            }
        }
        return out;
    }

    private static int spread(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 33);
    }
}
