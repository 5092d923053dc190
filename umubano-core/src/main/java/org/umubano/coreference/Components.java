package org.umubano.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The connected components of nodes over pairs that score above 0, each parted into groups. The components of a whole set
 * are found block by block on all processors; those around a few nodes by walking from them. Both find the same.
 */
final class Components {

    /** Told before the nodes under some keys are asked for, so that it can add those that are not here yet. */
    interface Fetcher {
        void fetch(long[] keys);
    }

    private final boolean isDated;
    private final Agglomeration agglomeration;
    private final @Nullable Fetcher fetcher;
    private final Set<Node> nodes = new HashSet<>();
    /** Nodes by key; only made when somebody asks for the neighbours of a few. */
    private @Nullable Map<Long, List<Node>> blocks;

    /**
     * @param isDated whether its nodes meet by seasons and marks, else by their home keys
     * @param fetcher null where all nodes are added by the one who asks
     */
    Components(boolean isDated, Agglomeration agglomeration, @Nullable Fetcher fetcher) {
        this.isDated = isDated;
        this.agglomeration = agglomeration;
        this.fetcher = fetcher;
    }

    private long[] keys(Node node) {
        return isDated ? node.keys() : node.home;
    }

    void add(Node node) {
        nodes.add(node);
        if (blocks != null) {
            put(blocks, node);
        }
    }

    private void put(Map<Long, List<Node>> into, Node node) {
        for (long key : keys(node)) {
            into.computeIfAbsent(key, k -> new ArrayList<>(2)).add(node);
        }
    }

    void remove(Node node) {
        nodes.remove(node);
        if (blocks == null) {
            return;
        }
        for (long key : keys(node)) {
            List<Node> block = blocks.get(key);
            if (block != null && block.remove(node) && block.isEmpty()) {
                blocks.remove(key);
            }
        }
    }

    private Map<Long, List<Node>> blocks() {
        Map<Long, List<Node>> out = blocks;
        if (out == null) {
            out = new HashMap<>();
            for (Node node : nodes) {
                put(out, node);
            }
            blocks = out;
        }
        return out;
    }

    private void fetch(long[] keys) {
        if (fetcher != null) {
            fetcher.fetch(keys);
        }
    }

    /** The nodes under one of these keys. */
    Set<Node> under(Collection<Long> some) {
        fetch(some.stream().mapToLong(Long::longValue).toArray());
        Set<Node> out = new HashSet<>();
        for (long key : some) {
            out.addAll(blocks().getOrDefault(key, List.of()));
        }
        return out;
    }

    /** The nodes that score above 0 with one that may be among them or not. */
    Set<Node> neighbours(Node node) {
        Set<Node> out = new HashSet<>();
        long[] keys = keys(node);
        fetch(keys);
        for (long key : keys) {
            for (Node other : blocks().getOrDefault(key, List.of())) {
                if (other != node && isEdge(node, other)) {
                    out.add(other);
                }
            }
        }
        return out;
    }

    private boolean isEdge(Node a, Node b) {
        boolean isApart = isDated && !a.isNear(b) && !Sets.meet(a.marks, b.marks);
        return !isApart && agglomeration.weight(a, b) > 0;
    }

    /** The components that hold these nodes, each with its groups, each group in {@link Node#ORDER}. */
    List<List<List<Node>>> around(Collection<Node> seeds) {
        if (fetcher == null && seeds.size() * 2 >= nodes.size()) {
            return all();
        }
        return walk(seeds).parallelStream()
                .map(c -> agglomeration.of(c, isDated))
                .toList();
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
                long[] keys = keys(node);
                fetch(keys);
                for (long key : keys) {
                    for (Node other : blocks().getOrDefault(key, List.of())) {
                        if (!seen.contains(other) && isEdge(node, other)) {
                            seen.add(other);
                            open.push(other);
                        }
                    }
                }
            }
            out.add(component);
        }
        return out;
    }

    private List<List<List<Node>>> all() {
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort(Node.ORDER);
        long[] edges = Edges.of(sorted, isDated, agglomeration);
        int[] group = Agglomeration.singles(sorted.size());
        for (long edge : edges) {
            int a = Agglomeration.root(group, Edges.first(edge));
            int b = Agglomeration.root(group, Edges.second(edge));
            group[Math.max(a, b)] = Math.min(a, b);
        }
        return parts(sorted, edges, group);
    }

    /** Nodes and edges of each component, in which nodes are numbered anew. */
    private List<List<List<Node>>> parts(List<Node> sorted, long[] edges, int[] group) {
        int[] place = new int[sorted.size()];
        List<List<Node>> components = new ArrayList<>();
        int[] component = new int[sorted.size()];
        for (int i = 0; i < place.length; i++) {
            int root = Agglomeration.root(group, i);
            if (root == i) {
                component[i] = components.size();
                components.add(new ArrayList<>(1));
            }
            component[i] = component[root];
            place[i] = components.get(component[i]).size();
            components.get(component[i]).add(sorted.get(i));
        }
        LongList[] own = new LongList[components.size()];
        for (long edge : edges) {
            int a = Edges.first(edge);
            LongList list = own[component[a]];
            if (list == null) {
                list = new LongList();
                own[component[a]] = list;
            }
            list.add(Edges.edge(Edges.weight(edge), place[a], place[Edges.second(edge)]));
        }
        return IntStream.range(0, own.length)
                .parallel()
                .mapToObj(i -> agglomeration.of(components.get(i), own[i] == null ? NONE : own[i].toArray()))
                .toList();
    }

    private static final long[] NONE = {};
}
