package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts a connected set of mentions into events: the surest pairs first, two groups are joined where the sum of all scores
 * between them is above 0 and no pair of them must be apart. The result is a function of the set of nodes.
 */
final class Agglomeration {

    /** Above this many nodes a component is first cut at a higher bar: the matrix would be too large. */
    static final int LARGEST = 3000;

    private static final float CLAMP = 4f;
    private static final float STEP = 0.75f;

    private final Set<String> apart;

    Agglomeration(Set<String> apart) {
        this.apart = apart;
    }

    /** The groups, each in {@link Node#ORDER}. */
    List<List<Node>> of(List<Node> component) {
        List<Node> nodes = new ArrayList<>(component);
        nodes.sort(Node.ORDER);
        if (nodes.size() <= 1) {
            return List.of(nodes);
        }
        return nodes.size() > LARGEST ? cut(nodes, STEP) : join(nodes);
    }

    /** The score of a pair, a person's decision included. */
    float score(Node a, Node b) {
        if (!apart.isEmpty() && apart.contains(Decisions.pair(a.mention.id(), b.mention.id()))) {
            return PairScore.APART;
        }
        return PairScore.of(a, b);
    }

    private List<List<Node>> join(List<Node> nodes) {
        int n = nodes.size();
        float[][] sums = new float[n][n];
        long[] edges = new long[16];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                float w = score(nodes.get(i), nodes.get(j));
                if (w != PairScore.APART) {
                    w = Math.max(-CLAMP, Math.min(CLAMP, w));
                }
                sums[i][j] = w;
                sums[j][i] = w;
                if (w > 0) {
                    if (count == edges.length) {
                        edges = Arrays.copyOf(edges, count * 2);
                    }
                    edges[count++] = ((long) ~Float.floatToIntBits(w) << 32) | ((long) i << 16) | j;
                }
            }
        }
        Arrays.sort(edges, 0, count);
        int[] group = new int[n];
        Arrays.setAll(group, i -> i);
        for (int e = 0; e < count; e++) {
            int a = find(group, (int) (edges[e] >>> 16) & 0xffff);
            int b = find(group, (int) edges[e] & 0xffff);
            if (a != b && sums[a][b] > 0) {
                merge(sums, group, Math.min(a, b), Math.max(a, b));
            }
        }
        return groups(nodes, group);
    }

    private static void merge(float[][] sums, int[] group, int into, int gone) {
        group[gone] = into;
        for (int k = 0; k < group.length; k++) {
            if (group[k] == k && k != into) {
                sums[into][k] += sums[gone][k];
                sums[k][into] = sums[into][k];
            }
        }
    }

    private static int find(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    private static List<List<Node>> groups(List<Node> nodes, int[] group) {
        TreeMap<Integer, List<Node>> out = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            out.computeIfAbsent(find(group, i), k -> new ArrayList<>()).add(nodes.get(i));
        }
        return new ArrayList<>(out.values());
    }

    /** The components at a higher bar, each joined on its own; where no bar parts them, each node goes to its best leader. */
    private List<List<Node>> cut(List<Node> nodes, float bar) {
        if (bar > CLAMP) {
            return leaders(nodes);
        }
        int[] group = new int[nodes.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                int a = find(group, i);
                int b = find(group, j);
                if (a != b && score(nodes.get(i), nodes.get(j)) > bar) {
                    group[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        List<List<Node>> out = new ArrayList<>();
        for (List<Node> part : groups(nodes, group)) {
            out.addAll(part.size() > LARGEST ? cut(part, bar + STEP) : join(part));
        }
        return out;
    }

    private List<List<Node>> leaders(List<Node> nodes) {
        List<List<Node>> out = new ArrayList<>();
        for (Node node : nodes) {
            List<Node> best = null;
            float most = 0;
            for (List<Node> group : out) {
                float w = score(node, group.get(0));
                if (w > most) {
                    most = w;
                    best = group;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                out.add(best);
            }
            best.add(node);
        }
        return out;
    }
}
