package org.umubano.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of phrases, matched against tokens by their {@code norm}: a trie over words. Fill it, then share it
 * between threads; it is not changed by looking up.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> values = new ArrayList<>(1);
        /** The words that may follow, made at the first look-up. */
        private @Nullable Followers<T> followers;

        private Node<T> add(String word) {
            followers = null;
            return next.computeIfAbsent(word, w -> new Node<>());
        }

        private @Nullable Node<T> get(Word word) {
            if (next.isEmpty()) {
                return null;
            }
            Followers<T> known = followers;
            if (known == null) {
                known = new Followers<>(next); // two threads may make one each: they are alike, and do not change
                followers = known;
            }
            return known.get(word);
        }
    }

    /** A phrase found: tokens {@code first} to {@code last}, both included. */
    public record Hit<T>(int first, int last, List<T> values) {}

    private final Node<T> root = new Node<>();

    /** A hash table of the words that may follow: most words that do not are told from a bit of their hash alone. */
    private static final class Followers<T> {
        private final int[] hashes;
        private final String[] words;
        private final List<Node<T>> nodes = new ArrayList<>();
        private final int[] at;
        /** A bit for each word, by its hash; a few others share one. Small enough to stay at hand. */
        private final long[] known;

        Followers(Map<String, Node<T>> next) {
            int capacity = Integer.highestOneBit(Math.max(2, next.size())) * 4;
            hashes = new int[capacity];
            words = new String[capacity];
            at = new int[capacity];
            known = new long[Math.max(1, capacity / 8)];
            next.forEach((word, node) -> {
                int slot = slot(word.hashCode());
                while (words[slot] != null) {
                    slot = (slot + 1) & (hashes.length - 1);
                }
                hashes[slot] = word.hashCode();
                words[slot] = word;
                at[slot] = nodes.size();
                nodes.add(node);
                int bit = bit(word.hashCode());
                known[bit >>> 6] |= 1L << bit;
            });
        }

        private int bit(int hash) {
            return (hash * 0x9E3779B9 >>> 7) & (known.length << 6) - 1;
        }

        private int slot(int hash) {
            return (hash ^ hash >>> 15) & (hashes.length - 1);
        }

        @Nullable
        Node<T> get(Word word) {
            int hash = word.normHash();
            int bit = bit(hash);
            if ((known[bit >>> 6] & 1L << bit) == 0) {
                return null;
            }
            int slot = slot(hash);
            while (words[slot] != null) {
                if (hashes[slot] == hash && words[slot].equals(word.norm())) {
                    return nodes.get(at[slot]);
                }
                slot = (slot + 1) & (hashes.length - 1);
            }
            return null;
        }
    }

    /** Adds a phrase; its words are folded and parted at spaces. */
    public void add(String phrase, T value) {
        Node<T> node = root;
        for (String word : words(phrase)) {
            node = node.add(word);
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** Folded words; a clitic ending in an apostrophe is a word of its own, as the segmenter has it. */
    private static List<String> words(String phrase) {
        List<String> out = new ArrayList<>();
        for (String word : Folding.fold(phrase.strip()).split(" ")) {
            int cut = word.indexOf('\'');
            if (cut > 0 && cut <= 3 && cut + 1 < word.length()) {
                out.add(word.substring(0, cut + 1));
                out.add(word.substring(cut + 1));
            } else if (word.endsWith("'s") && word.length() > 2) {
                out.add(word.substring(0, word.length() - 2));
                out.add("'s");
            } else if (!word.isEmpty()) {
                out.add(word);
            }
        }
        return out;
    }

    /** All phrases of a line of tokens, leftmost and longest, none overlapping another. */
    public List<Hit<T>> find(List<Token> tokens) {
        List<Hit<T>> out = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Hit<T> hit = at(tokens, i);
            if (hit != null) {
                out.add(hit);
                i = hit.last() + 1;
            } else {
                i++;
            }
        }
        return out;
    }

    /** The longest phrase that begins at a token, or null. */
    public @Nullable Hit<T> at(List<Token> tokens, int first) {
        if (first >= tokens.size()) {
            return null;
        }
        Node<T> node = root.get(tokens.get(first).word());
        Node<T> best = null;
        int last = first;
        for (int i = first; node != null; ) {
            if (!node.values.isEmpty()) {
                best = node;
                last = i;
            }
            i++;
            node = i == tokens.size() ? null : node.get(tokens.get(i).word());
        }
        return best == null ? null : new Hit<>(first, last, best.values);
    }
}
