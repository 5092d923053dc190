package org.umubano.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Nodes under their keys, and the connected components over pairs with a score above 0. The components of a whole set are
 * found block by block on all processors; those around a few nodes by walking from them. Both find the same.
 */
final class Components {

    private final Map<Long, List<Node>> blocks = new HashMap<>();
    private final Function<Node, long[]> keys;
    private final Agglomeration agglomeration;
    private int size;

    Components(Function<Node, long[]> keys, Agglomeration agglomeration) {
        this.keys = keys;
        this.agglomeration = agglomeration;
    }

    void add(Node node) {
        size++;
        for (long key : keys.apply(node)) {
            blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(node);
        }
    }

    void remove(Node node) {
        size--;
        for (long key : keys.apply(node)) {
            List<Node> block = blocks.get(key);
            if (block != null && block.remove(node) && block.isEmpty()) {
                blocks.remove(key);
            }
        }
    }

    /** The nodes under one of these keys. */
    Set<Node> under(Collection<Long> some) {
        Set<Node> out = new HashSet<>();
        for (long key : some) {
            out.addAll(blocks.getOrDefault(key, List.of()));
        }
        return out;
    }

    /** The components that hold these nodes; each node in {@link Node#ORDER}. */
    List<List<Node>> around(Collection<Node> seeds) {
        return seeds.size() * 2 >= size ? all() : walk(seeds);
    }

    private List<List<Node>> walk(Collection<Node> seeds) {
        Set<Node> seen = new HashSet<>();
        List<List<Node>> out = new ArrayList<>();
        for (Node seed : seeds) {
            if (!seen.add(seed)) {
                continue;
            }
            List<Node> component = new ArrayList<>();
            ArrayDeque<Node> open = new ArrayDeque<>(List.of(seed));
            while (!open.isEmpty()) {
                Node node = open.pop();
                component.add(node);
                for (long key : keys.apply(node)) {
                    for (Node other : blocks.getOrDefault(key, List.of())) {
                        if (!seen.contains(other) && agglomeration.score(node, other) > 0) {
                            seen.add(other);
                            open.push(other);
                        }
                    }
                }
            }
            component.sort(Node.ORDER);
            out.add(component);
        }
        return out;
    }

    private List<List<Node>> all() {
        Set<Node> distinct = new HashSet<>();
        blocks.values().forEach(distinct::addAll);
        List<Node> nodes = new ArrayList<>(distinct);
        nodes.sort(Node.ORDER);
        Map<Node, Integer> number = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            number.put(nodes.get(i), i);
        }
        int[] group = new int[nodes.size()];
        Arrays.setAll(group, i -> i);
        List<Map.Entry<Long, List<Node>>> entries = new ArrayList<>(blocks.entrySet());
        for (long[] pairs : entries.parallelStream()
                .map(e -> pairs(e.getKey(), e.getValue(), number))
                .toList()) {
            for (long pair : pairs) {
                int a = root(group, (int) (pair >>> 32));
                int b = root(group, (int) pair);
                group[Math.max(a, b)] = Math.min(a, b);
            }
        }
        TreeMap<Integer, List<Node>> out = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            out.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(nodes.get(i));
        }
        return new ArrayList<>(out.values());
    }

    /** The pairs of a block that score above 0; a pair that shares several blocks belongs to its first. */
    private long[] pairs(long key, List<Node> block, Map<Node, Integer> number) {
        LongList out = new LongList();
        for (int x = 0; x < block.size(); x++) {
            Node a = block.get(x);
            for (int y = x + 1; y < block.size(); y++) {
                Node b = block.get(y);
                if (Sets.leastCommon(keys.apply(a), keys.apply(b)) == key && agglomeration.score(a, b) > 0) {
                    out.add(((long) number.getOrDefault(a, 0) << 32) | number.getOrDefault(b, 0));
                }
            }
        }
        return out.sortedDistinct();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
