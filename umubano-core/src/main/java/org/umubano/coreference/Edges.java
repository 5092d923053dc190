package org.umubano.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs of a set of nodes that score above 0. Only nodes that share a key are compared, those that share a season only
 * where their times are near each other, so that the work grows with what happens at one time between two states.
 *
 * <p>An edge is one number: how far its weight is below the highest, and the numbers of its two nodes, so that sorted edges
 * begin with the surest.
 */
final class Edges {

    /** What a score of 1 is as a whole number: sums of whole numbers do not depend on their order. */
    static final int ONE = 1 << 13;

    /** An edge has seventeen bits for its weight. */
    static final int HIGHEST = 16 * ONE - 1;

    private static final int BITS = 23;
    private static final int MASK = (1 << BITS) - 1;

    private final List<Node> nodes;
    private final boolean isDated;
    private final Agglomeration agglomeration;

    private Edges(List<Node> nodes, boolean isDated, Agglomeration agglomeration) {
        this.nodes = nodes;
        this.isDated = isDated;
        this.agglomeration = agglomeration;
    }

    /**
     * The edges of some nodes, each once, sorted; found on all processors.
     *
     * @param nodes in {@link Node#ORDER}
     * @param isDated whether they meet by their seasons and marks, else by their home keys
     * @throws IllegalStateException for more than eight million nodes
     */
    static long[] of(List<Node> nodes, boolean isDated, Agglomeration agglomeration) {
        if (nodes.size() > MASK) {
            throw new IllegalStateException("more than " + MASK + " event mentions cannot be linked at once");
        }
        return new Edges(nodes, isDated, agglomeration).find();
    }

    static long edge(int weight, int a, int b) {
        return ((long) (HIGHEST - weight) << (2 * BITS)) | ((long) a << BITS) | b;
    }

    static int first(long edge) {
        return (int) (edge >>> BITS) & MASK;
    }

    static int second(long edge) {
        return (int) edge & MASK;
    }

    static int weight(long edge) {
        return HIGHEST - (int) (edge >>> (2 * BITS));
    }

    private long[] find() {
        long[] entries = entries();
        int[] begins = begins(entries);
        LongList out = IntStream.range(0, begins.length)
                .parallel()
                .collect(LongList::new, (list, i) -> block(entries, begins[i], list), LongList::addAll);
        return out.sorted();
    }

    /** Key and number of node, sorted. */
    private long[] entries() {
        LongList out = new LongList();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            for (long[] keys : isDated ? new long[][] {node.seasons, node.marks} : new long[][] {node.home}) {
                for (long key : keys) {
                    out.add((key << BITS) | i);
                }
            }
        }
        return out.sorted();
    }

    /** Where blocks of two nodes at least begin. */
    private static int[] begins(long[] entries) {
        int[] out = new int[16];
        int n = 0;
        for (int i = 0; i + 1 < entries.length; i++) {
            boolean isNew = i == 0 || entries[i] >>> BITS != entries[i - 1] >>> BITS;
            if (isNew && entries[i + 1] >>> BITS == entries[i] >>> BITS) {
                if (n == out.length) {
                    out = Arrays.copyOf(out, n * 2);
                }
                out[n++] = i;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private void block(long[] entries, int begin, LongList out) {
        long key = entries[begin] >>> BITS;
        int end = begin + 1;
        while (end < entries.length && entries[end] >>> BITS == key) {
            end++;
        }
        int[] block = new int[end - begin];
        for (int i = 0; i < block.length; i++) {
            block[i] = (int) entries[begin + i] & MASK;
        }
        if (isDated && !Keys.isMark(key)) {
            season(block, key, out);
        } else {
            all(block, key, out);
        }
    }

    /** Each with those that begin before its time is over. */
    private void season(int[] block, long key, LongList out) {
        long[] byTime = new long[block.length];
        int most = 0;
        for (int i = 0; i < block.length; i++) {
            Node node = nodes.get(block[i]);
            byTime[i] = ((long) node.low << 32) | block[i];
            most = Math.max(most, node.reach);
        }
        Arrays.sort(byTime);
        for (int x = 0; x < byTime.length; x++) {
            Node a = nodes.get((int) byTime[x]);
            int last = a.high + a.reach + most;
            for (int y = x + 1; y < byTime.length && (int) (byTime[y] >> 32) <= last; y++) {
                Node b = nodes.get((int) byTime[y]);
                if (a.isNear(b) && Sets.leastCommon(a.seasons, b.seasons) == key) {
                    add((int) byTime[x], (int) byTime[y], out);
                }
            }
        }
    }

    /** Each with each; a pair that shares several keys belongs to its first. */
    private void all(int[] block, long key, LongList out) {
        for (int x = 0; x < block.length; x++) {
            Node a = nodes.get(block[x]);
            for (int y = x + 1; y < block.length; y++) {
                Node b = nodes.get(block[y]);
                boolean isHere = isDated
                        ? Sets.leastCommon(a.marks, b.marks) == key && !(a.isNear(b) && Sets.meet(a.seasons, b.seasons))
                        : Sets.leastCommon(a.home, b.home) == key;
                if (isHere) {
                    add(block[x], block[y], out);
                }
            }
        }
    }

    private void add(int a, int b, LongList out) {
        int weight = agglomeration.weight(nodes.get(a), nodes.get(b));
        if (weight > 0) {
            out.add(edge(weight, Math.min(a, b), Math.max(a, b)));
        }
    }
}
