package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Strings of the letters a to z with a list of values each; walked letter by letter, nothing allocated. */
final class LetterTrie<T> {

    static final int ROOT = 0;
    static final int NONE = -1;

    private int[] next = new int[26 * 64];
    private int nodes = 1;
    private final List<List<T>> values = new ArrayList<>();

    LetterTrie() {
        values.add(new ArrayList<>());
    }

    void add(String key, T value) {
        int node = ROOT;
        for (int i = 0; i < key.length(); i++) {
            int slot = node * 26 + key.charAt(i) - 'a';
            if (next[slot] == 0) {
                if ((nodes + 1) * 26 > next.length) {
                    next = Arrays.copyOf(next, next.length * 2);
                }
                next[slot] = nodes++;
                values.add(new ArrayList<>());
            }
            node = next[slot];
        }
        values.get(node).add(value);
    }

    /** The node after one more letter, or {@link #NONE}. */
    int step(int node, char c) {
        if (c < 'a' || c > 'z') {
            return NONE;
        }
        int to = next[node * 26 + c - 'a'];
        return to == 0 ? NONE : to;
    }

    List<T> at(int node) {
        return values.get(node);
    }
}
