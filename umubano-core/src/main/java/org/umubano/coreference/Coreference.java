package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.event.CodedArticle;

/**
 * Which event mentions of a set of articles are one event. A function of the set: order and repetition do not matter.
 *
 * <p>First the mentions that are bound to a season: those that share a kind, a pair of states and a season are scored in
 * pairs, connected ones are parted by {@link Agglomeration}. Then the mentions without any date, each to the event that
 * fits it best; what fits none is clustered among its like.
 */
public final class Coreference {

    private final Nodes nodes;
    private final Decisions decisions;
    private final Agglomeration agglomeration;

    public Coreference(Acts acts, Decisions decisions) {
        this.nodes = new Nodes(acts);
        this.decisions = decisions;
        this.agglomeration = new Agglomeration(decisions.apart());
    }

    /** The events, by the order of their first members. Articles with one id count once. */
    public List<Cluster> of(Collection<CodedArticle> articles) {
        List<Node> all = new ArrayList<>();
        for (CodedArticle article : distinct(articles)) {
            all.addAll(nodes.of(article));
        }
        all.sort(Node.ORDER);
        List<List<Node>> groups = cluster(all);
        groups = decided(groups);
        groups.sort(Comparator.comparing(g -> g.get(0), Node.ORDER));
        return Parts.link(groups);
    }

    /** Each article once; of two versions the later one, by publication, then by hash. */
    public static List<CodedArticle> distinct(Collection<CodedArticle> articles) {
        TreeMap<String, CodedArticle> byId = new TreeMap<>();
        for (CodedArticle article : articles) {
            byId.merge(article.article().id(), article, (x, y) -> VERSIONS.compare(x, y) >= 0 ? x : y);
        }
        return new ArrayList<>(byId.values());
    }

    private static final Comparator<CodedArticle> VERSIONS = Comparator.comparing(
                    (CodedArticle a) -> String.valueOf(a.report().published()))
            .thenComparing(a -> a.report().hash());

    private List<List<Node>> cluster(List<Node> all) {
        List<Node> dated = all.stream().filter(Node::isDated).toList();
        List<List<Node>> groups = new ArrayList<>(components(dated, false).parallelStream()
                .flatMap(c -> agglomeration.of(c).stream())
                .toList());
        List<Node> undated = all.stream().filter(n -> !n.isDated()).toList();
        List<Node> rest = new Attachment(agglomeration).attach(groups, undated);
        components(rest, true).forEach(c -> groups.addAll(agglomeration.of(c)));
        return groups;
    }

    /** Connected components over pairs with a score above 0. */
    private List<List<Node>> components(List<Node> nodes, boolean home) {
        Map<Long, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (long key : home ? nodes.get(i).home : nodes.get(i).keys) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        int[] group = new int[nodes.size()];
        Arrays.setAll(group, i -> i);
        List<long[]> found = blocks.entrySet().parallelStream()
                .map(e -> pairs(nodes, e.getKey(), e.getValue(), home))
                .toList();
        for (long[] pairs : found) {
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

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** The pairs of a block that score above 0; a pair that shares several blocks belongs to its first. */
    private long[] pairs(List<Node> nodes, long key, List<Integer> block, boolean home) {
        long[] out = new long[16];
        int n = 0;
        for (int x = 0; x < block.size(); x++) {
            Node a = nodes.get(block.get(x));
            for (int y = x + 1; y < block.size(); y++) {
                Node b = nodes.get(block.get(y));
                long first = home ? Sets.leastCommon(a.home, b.home) : Sets.leastCommon(a.keys, b.keys);
                if (first == key && agglomeration.score(a, b) > 0) {
                    if (n == out.length) {
                        out = Arrays.copyOf(out, n * 2);
                    }
                    out[n++] = ((long) block.get(x) << 32) | block.get(y);
                }
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** Joins what a person has said to be one event, unless somebody has said that two of its mentions are not. */
    private List<List<Node>> decided(List<List<Node>> groups) {
        if (decisions.all().isEmpty()) {
            return groups;
        }
        Map<String, List<Node>> of = new HashMap<>();
        for (List<Node> group : groups) {
            group.forEach(n -> of.put(n.mention.id(), group));
        }
        Set<String> apart = decisions.apart();
        for (Decisions.Decision d : decisions.all()) {
            if (!(d instanceof Decisions.Same same)) {
                continue;
            }
            List<Node> a = of.get(same.a());
            List<Node> b = of.get(same.b());
            if (a == null || b == null || a == b || forbidden(a, b, apart)) {
                continue;
            }
            TreeSet<Node> merged = new TreeSet<>(Node.ORDER);
            merged.addAll(a);
            merged.addAll(b);
            List<Node> group = new ArrayList<>(merged);
            group.forEach(n -> of.put(n.mention.id(), group));
        }
        Set<List<Node>> out = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        out.addAll(of.values());
        return new ArrayList<>(out);
    }

    private static boolean forbidden(List<Node> a, List<Node> b, Set<String> apart) {
        return !apart.isEmpty()
                && a.stream()
                        .anyMatch(x -> b.stream()
                                .anyMatch(y -> apart.contains(Decisions.pair(x.mention.id(), y.mention.id()))));
    }
}
