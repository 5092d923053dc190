package org.umubano.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The variants of the patterns of a rule, merged where they begin alike. */
final class TimeTrie {

    private TimeTrie() {}

    /** A place in a trie. */
    static final class Node {
        final Map<Integer, Node> building = new HashMap<>();
        /** The {@link TimeTrie#key keys} of the words that lead on, in order. */
        int[] keys = new int[0];

        Node[] next = new Node[0];
        final List<Edge> slots = new ArrayList<>();
        Edge[] edges = new Edge[0];
        /** The edges that take no token. */
        Edge[] marks = new Edge[0];

        /** What one of the edges can take; a place without edges takes nothing. */
        Starts begins = new Starts();

        @Nullable
        Accept accept;

        /** Notes what the edges here and further on can take. */
        void begin(Starts[] rules) {
            for (Edge edge : edges) {
                edge.addTo(begins, rules);
                edge.to.begin(rules);
            }
            for (Edge mark : marks) {
                mark.to.begin(rules);
            }
            for (Node node : next) {
                node.begin(rules);
            }
        }

        void freeze() {
            keys = building.keySet().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            next = new Node[keys.length];
            for (int i = 0; i < keys.length; i++) {
                next[i] = Objects.requireNonNull(building.get(keys[i]));
                next[i].freeze();
            }
            edges = slots.stream().filter(e -> !e.isMark()).toArray(Edge[]::new);
            marks = slots.stream().filter(Edge::isMark).toArray(Edge[]::new);
            slots.forEach(e -> e.to.freeze());
        }

        /** The place of the first key of a word, or of a greater one. */
        int firstKey(int word) {
            int low = 0;
            int high = keys.length;
            int wanted = word << 2;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (keys[middle] < wanted) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** A slot on the way: a kind of number, a class of words, or another rule. */
    record Edge(
            NumberKind kind,
            TimeGrammar.@Nullable WordClass words,
            boolean anyCase,
            int rule,
            String alias,
            boolean isGlued,
            Node to) {

        boolean isMark() {
            return kind == NumberKind.END || kind == NumberKind.STOP;
        }

        private void addTo(Starts begins, Starts[] rules) {
            if (rule >= 0) {
                begins.words.or(rules[rule].words);
                begins.isNumber |= rules[rule].isNumber;
            } else if (words != null) {
                words.addTo(begins.words);
            } else {
                begins.isNumber = true;
            }
        }
    }

    /** The end of a variant of a line; of two, the line that comes first counts. */
    record Accept(int order, Template meaning, String where, int context) {}

    /** What a rule can begin with. */
    static final class Starts {
        private final BitSet words = new BitSet();
        private boolean isNumber;

        boolean has(int word, boolean isDigits) {
            return isDigits && isNumber || word >= 0 && words.get(word);
        }
    }

    /** The key of a word in a trie. */
    static int key(int word, boolean isGlued, boolean isCapital) {
        return word << 2 | (isGlued ? 2 : 0) | (isCapital ? 1 : 0);
    }

    static boolean needsGlue(int key) {
        return (key & 2) != 0;
    }

    static boolean needsCapital(int key) {
        return (key & 1) != 0;
    }

    /** What each rule can begin with; repeated until nothing is added, as rules begin with rules. */
    static Starts[] starts(List<Node> rules, int words) {
        Starts[] out = new Starts[rules.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = new Starts();
            for (int key : rules.get(i).keys) {
                out[i].words.set(key >> 2);
            }
        }
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int i = 0; i < out.length; i++) {
                for (Edge edge : rules.get(i).slots) {
                    isChanged |= add(out, i, edge, words);
                }
            }
        }
        return out;
    }

    private static boolean add(Starts[] all, int rule, Edge edge, int words) {
        Starts s = all[rule];
        int before = s.words.cardinality();
        boolean wasNumber = s.isNumber;
        if (edge.rule >= 0) {
            s.words.or(all[edge.rule].words);
            s.isNumber |= all[edge.rule].isNumber;
        } else if (edge.words != null) {
            edge.words.addTo(s.words);
        } else if (edge.isMark()) {
            s.isNumber = true;
            s.words.set(0, words);
        } else {
            s.isNumber = true;
        }
        return s.words.cardinality() != before || s.isNumber != wasNumber;
    }
}
