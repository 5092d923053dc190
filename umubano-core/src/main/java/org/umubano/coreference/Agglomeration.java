package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts a connected set of mentions into events: the surest pairs first, two groups are joined where the sum of all scores
 * between them is above 0 and no pair of them must be apart. The result is a function of the set of nodes.
 */
final class Agglomeration {

    private final Set<String> apart;

    Agglomeration(Set<String> apart) {
        this.apart = apart;
    }

    /** The score of a pair, a person's decision included. */
    float score(Node a, Node b) {
        if (!apart.isEmpty() && apart.contains(Decisions.pair(a.mention.id(), b.mention.id()))) {
            return PairScore.APART;
        }
        return PairScore.of(a, b);
    }

    /** The score as a whole number ({@link Edges#ONE} is 1), at most {@link Edges#HIGHEST} from 0, or {@link GroupSums#APART}. */
    int weight(Node a, Node b) {
        float score = score(a, b);
        if (score == PairScore.APART) {
            return GroupSums.APART;
        }
        int whole = Math.round(score * Edges.ONE);
        // What is above 0 by less than can be told stays above 0.
        return score > 0 && whole == 0 ? 1 : Math.max(-Edges.HIGHEST, Math.min(Edges.HIGHEST, whole));
    }

    /** The groups of a connected set of dated or of undated nodes, each in {@link Node#ORDER}. */
    List<List<Node>> of(List<Node> component, boolean isDated) {
        List<Node> nodes = new ArrayList<>(component);
        nodes.sort(Node.ORDER);
        return nodes.size() <= 1 ? List.of(nodes) : of(nodes, Edges.of(nodes, isDated, this));
    }

    /**
     * The same where the edges are known.
     *
     * @param nodes in {@link Node#ORDER}
     * @param edges between them, sorted
     */
    List<List<Node>> of(List<Node> nodes, long[] edges) {
        return nodes.size() <= 1 ? List.of(nodes) : groups(nodes, joined(nodes, edges));
    }

    /**
     * The groups, and how each came about: two nodes have one history where they are in groups that were joined of the same
     * nodes in the same steps.
     *
     * @param history by node
     */
    record Parted(List<List<Node>> groups, Map<Node, Long> history) {}

    /** Groups of dated nodes, not only of one component, with their histories. */
    Parted parted(Collection<Node> some) {
        List<Node> nodes = new ArrayList<>(some);
        nodes.sort(Node.ORDER);
        GroupSums sums = joined(nodes, Edges.of(nodes, true, this));
        Map<Node, Long> history = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            history.put(nodes.get(i), sums.history(sums.group(i)));
        }
        return new Parted(groups(nodes, sums), history);
    }

    private GroupSums joined(List<Node> nodes, long[] edges) {
        GroupSums sums = new GroupSums(nodes, this);
        for (long edge : edges) {
            int a = sums.group(Edges.first(edge));
            int b = sums.group(Edges.second(edge));
            if (a != b && sums.between(a, b) > 0) {
                sums.join(Math.min(a, b), Math.max(a, b), Edges.weight(edge));
            }
        }
        return sums;
    }

    private static List<List<Node>> groups(List<Node> nodes, GroupSums sums) {
        TreeMap<Integer, List<Node>> out = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            out.computeIfAbsent(sums.group(i), k -> new ArrayList<>()).add(nodes.get(i));
        }
        return new ArrayList<>(out.values());
    }

    /** The roots of a forest that grows by joining, each number its own at first. */
    static int[] singles(int n) {
        int[] out = new int[n];
        Arrays.setAll(out, i -> i);
        return out;
    }

    static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
