package org.umubano.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventMention;

/**
 * Groups of nodes that grow together, and the sums of the scores between those of which somebody has asked. Each pair of
 * nodes is scored once at most, and not at all where two groups never come near each other.
 */
final class GroupSums {

    /** As a score and as a sum: they must be apart. */
    static final int APART = Integer.MIN_VALUE;

    /** No single pair speaks louder against two groups being one, unless it must be apart: it may be misread. */
    private static final int LEAST = -3 * Edges.ONE;

    private final List<Node> nodes;
    private final Agglomeration agglomeration;
    private final int[] group;
    private final int[][] members;
    private final long[] history;
    private final @Nullable Map<Integer, Long>[] sums;

    @SuppressWarnings({"unchecked", "rawtypes"})
    GroupSums(List<Node> nodes, Agglomeration agglomeration) {
        this.nodes = nodes;
        this.agglomeration = agglomeration;
        this.group = Agglomeration.singles(nodes.size());
        this.members = new int[nodes.size()][];
        this.history = new long[nodes.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = new int[] {i};
            EventMention m = nodes.get(i).mention;
            history[i] = Keys.mix(m.id().hashCode() * 31L + m.article().hashCode());
        }
        this.sums = new Map[nodes.size()];
    }

    /** The group of a node: the number of its first node. */
    int group(int node) {
        return Agglomeration.root(group, node);
    }

    /** The sum of the scores between two groups, or {@link #APART}. */
    long between(int a, int b) {
        Map<Integer, Long> of = of(a);
        Long known = of.get(b);
        if (known != null) {
            return known;
        }
        long sum = sum(members[a], members[b]);
        of.put(b, sum);
        of(b).put(a, sum);
        return sum;
    }

    private Map<Integer, Long> of(int g) {
        Map<Integer, Long> of = sums[g];
        if (of == null) {
            of = new HashMap<>(4);
            sums[g] = of;
        }
        return of;
    }

    private long sum(int[] some, int[] others) {
        long sum = 0;
        for (int x : some) {
            for (int y : others) {
                int weight = agglomeration.weight(nodes.get(x), nodes.get(y));
                if (weight == APART) {
                    return APART;
                }
                sum += Math.max(weight, LEAST);
            }
        }
        return sum;
    }

    /** A number for the steps in which a group came about. */
    long history(int g) {
        return history[g];
    }

    /** Joins a group to one with a lower number, for the weight of an edge between them. */
    void join(int into, int gone, int weight) {
        history[into] = Keys.mix(history[into] * 1_000_003L + history[gone] * 31L + weight);
        Map<Integer, Long> a = of(into);
        Map<Integer, Long> b = of(gone);
        Set<Integer> others = new HashSet<>(a.keySet());
        others.addAll(b.keySet());
        others.remove(into);
        others.remove(gone);
        for (int other : others) {
            long sum = both(a.get(other), b.get(other), into, gone, other);
            a.put(other, sum);
            Map<Integer, Long> back = of(other);
            back.put(into, sum);
            back.remove(gone);
        }
        a.remove(gone);
        sums[gone] = null;
        int[] all = new int[members[into].length + members[gone].length];
        System.arraycopy(members[into], 0, all, 0, members[into].length);
        System.arraycopy(members[gone], 0, all, members[into].length, members[gone].length);
        members[into] = all;
        members[gone] = new int[0];
        group[gone] = into;
    }

    private long both(@Nullable Long x, @Nullable Long y, int into, int gone, int other) {
        if (x != null && x == APART || y != null && y == APART) {
            return APART;
        }
        long p = x != null ? x : sum(members[into], members[other]);
        if (p == APART) {
            return APART;
        }
        long q = y != null ? y : sum(members[gone], members[other]);
        return q == APART ? APART : p + q;
    }
}
