package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.event.CodedArticle;

/**
 * Parts a set of articles, which grows and shrinks, into regions: articles of two regions never change each other's clusters,
 * so that {@link Coreference} gives for each region alone what it gives of it for the whole set, a person's decisions aside.
 * A region is what hangs together by
 * <ul>
 *   <li>mentions with a season that share a key and score above 0 (their chains, as the coreference follows them);
 *   <li>a mention without a date and such a chain, where they share kind and states and one mention of the chain scores high
 *       enough that an event of the chain might take it in;
 *   <li>two mentions without a date that share kind and states and score above 0;
 *   <li>one article: it is never parted.
 * </ul>
 *
 * <pre>{@code
 * Regions regions = new Regions(Acts.load());
 * articles.forEach(regions::put);
 * for (Regions.Region region : regions.changes().regions()) { ... }
 * }</pre>
 *
 * Not safe for use by several threads at once.
 */
public final class Regions {

    /**
     * An event takes a mention in by the mean score with its members and by what the time of the article speaks for it: unless
     * one member scores above this, the sum cannot come above 0. A little less, for sums of fractions.
     */
    private static final float NEARLY = -Attachment.MOST_LEAN - 0.05f;

    private final Nodes nodes;
    private final Agglomeration agglomeration = new Agglomeration(Set.of());

    /** Mentions with a season by key, the same by home, and those without by home. */
    private final Map<Long, List<Node>> seasons = new HashMap<>();

    private final Map<Long, List<Node>> homes = new HashMap<>();
    private final Map<Long, List<Node>> undated = new HashMap<>();

    private final Map<Node, Chain> chainOf = new IdentityHashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final TreeMap<String, CodedArticle> fresh = new TreeMap<>();

    /** Regions that have come or grown, and ids of what was told of and is no more, since they were last asked for. */
    private final Set<Held> touched = new LinkedHashSet<>();

    private final TreeSet<String> gone = new TreeSet<>();

    public Regions(Acts acts) {
        this.nodes = new Nodes(acts);
    }

    /**
     * Some articles.
     *
     * @param id the least id of its articles
     * @param articles ids, sorted
     */
    public record Region(String id, List<String> articles) {
        public Region {
            articles = List.copyOf(articles);
        }
    }

    /**
     * What is new since it was last asked for.
     *
     * @param regions those that have come or have other articles, by id
     * @param gone ids of regions told of before that are no more
     */
    public record Changes(List<Region> regions, List<String> gone) {
        public Changes {
            regions = List.copyOf(regions);
            gone = List.copyOf(gone);
        }
    }

    /** Mentions with a season that hang together. */
    private static final class Chain {
        final List<Node> nodes = new ArrayList<>(2);
    }

    /** A region while it grows; {@code told} is its id where it was told of. */
    private static final class Held {
        List<Entry> entries = new ArrayList<>(2);

        @Nullable
        String told;
    }

    private static final class Entry {
        final CodedArticle article;
        final List<Node> nodes;
        Held region;

        Entry(CodedArticle article, List<Node> nodes) {
            this.article = article;
            this.nodes = nodes;
            this.region = new Held();
            region.entries.add(this);
        }

        String id() {
            return article.article().id();
        }
    }

    /** Adds an article, or another version of it. */
    public void put(CodedArticle article) {
        remove(article.article().id());
        fresh.put(article.article().id(), article);
    }

    /** Takes an article away, as if it had never been there. */
    public void remove(String id) {
        fresh.remove(id);
        Entry entry = entries.get(id);
        if (entry != null) {
            for (Entry other : drop(entry.region)) {
                if (other != entry) {
                    fresh.put(other.id(), other.article);
                }
            }
        }
    }

    /** Forgets a region for good, without telling that it is gone: nothing will be compared with its articles any more. */
    public void close(String id) {
        Entry entry = entries.get(id);
        if (entry != null) {
            drop(entry.region);
            gone.remove(id);
        }
    }

    private List<Entry> drop(Held region) {
        touched.remove(region);
        if (region.told != null) {
            gone.add(region.told);
        }
        for (Entry entry : region.entries) {
            entries.remove(entry.id());
            for (Node node : entry.nodes) {
                if (node.isDated()) {
                    chainOf.remove(node);
                    unlist(seasons, node.keys(), node);
                    unlist(homes, node.home, node);
                } else {
                    unlist(undated, node.home, node);
                }
            }
        }
        return region.entries;
    }

    /** The regions that have changed since this was last asked. */
    public Changes changes() {
        List<Entry> some = new ArrayList<>();
        for (Map.Entry<String, CodedArticle> e : fresh.entrySet()) {
            Entry entry = new Entry(e.getValue(), nodes.of(e.getValue()));
            entries.put(e.getKey(), entry);
            touched.add(entry.region);
            some.add(entry);
        }
        fresh.clear();
        chain(some);
        place(some);
        List<Region> out = new ArrayList<>();
        TreeSet<String> lost = new TreeSet<>(gone);
        for (Held region : touched) {
            if (region.told != null) {
                lost.add(region.told);
            }
            List<String> ids = region.entries.stream().map(Entry::id).sorted().toList();
            region.told = ids.get(0);
            out.add(new Region(ids.get(0), ids));
        }
        out.forEach(r -> lost.remove(r.id()));
        out.sort(Comparator.comparing(Region::id));
        touched.clear();
        gone.clear();
        return new Changes(out, List.copyOf(lost));
    }

    /** Joins mentions with a season to chains. */
    private void chain(List<Entry> some) {
        for (Entry entry : some) {
            for (Node node : entry.nodes) {
                if (!node.isDated()) {
                    continue;
                }
                Chain own = new Chain();
                own.nodes.add(node);
                chainOf.put(node, own);
                for (long key : node.keys()) {
                    List<Node> block = seasons.computeIfAbsent(key, k -> new ArrayList<>(2));
                    for (Node other : block) {
                        if (chain(node) != chain(other) && agglomeration.score(node, other) > 0) {
                            join(chain(node), chain(other));
                            join(entry.region, region(other));
                        }
                    }
                    block.add(node);
                }
                list(homes, node.home, node);
            }
        }
    }

    /** Gives mentions without a date the chains that might take them in, and their like. */
    private void place(List<Entry> some) {
        Set<Chain> changed = new LinkedHashSet<>();
        for (Entry entry : some) {
            entry.nodes.stream().filter(Node::isDated).forEach(n -> changed.add(chain(n)));
        }
        for (Chain chain : changed) {
            Set<Node> near = new LinkedHashSet<>();
            chain.nodes.forEach(n -> near.addAll(under(undated, n.home)));
            near.forEach(u -> offer(u, chain));
        }
        for (Entry entry : some) {
            for (Node node : entry.nodes) {
                if (!node.isDated()) {
                    Set<Chain> chains = new HashSet<>();
                    under(homes, node.home).forEach(n -> chains.add(chain(n)));
                    chains.forEach(c -> offer(node, c));
                    for (Node other : under(undated, node.home)) {
                        if (region(node) != region(other) && agglomeration.score(node, other) > 0) {
                            join(region(node), region(other));
                        }
                    }
                    list(undated, node.home, node);
                }
            }
        }
    }

    private void offer(Node node, Chain chain) {
        Held other = region(chain.nodes.get(0));
        if (other != region(node) && chain.nodes.stream().anyMatch(n -> agglomeration.score(node, n) > NEARLY)) {
            join(region(node), other);
        }
    }

    private Chain chain(Node node) {
        return java.util.Objects.requireNonNull(chainOf.get(node), "a mention with a season is in a chain");
    }

    private Held region(Node node) {
        return java.util.Objects.requireNonNull(entries.get(node.mention.article()), "is held").region;
    }

    private void join(Chain a, Chain b) {
        Chain into = a.nodes.size() >= b.nodes.size() ? a : b;
        Chain from = into == a ? b : a;
        into.nodes.addAll(from.nodes);
        from.nodes.forEach(n -> chainOf.put(n, into));
    }

    private void join(Held a, Held b) {
        if (a == b) {
            return;
        }
        Held into = a.entries.size() >= b.entries.size() ? a : b;
        Held from = into == a ? b : a;
        into.entries.addAll(from.entries);
        from.entries.forEach(e -> e.region = into);
        touched.remove(from);
        touched.add(into);
        if (from.told != null) {
            gone.add(from.told);
        }
    }

    private static Collection<Node> under(Map<Long, List<Node>> blocks, long[] keys) {
        Set<Node> out = new LinkedHashSet<>();
        for (long key : keys) {
            out.addAll(blocks.getOrDefault(key, List.of()));
        }
        return out;
    }

    private static void list(Map<Long, List<Node>> blocks, long[] keys, Node node) {
        for (long key : keys) {
            blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(node);
        }
    }

    private static void unlist(Map<Long, List<Node>> blocks, long[] keys, Node node) {
        for (long key : keys) {
            List<Node> block = blocks.get(key);
            if (block != null && block.remove(node) && block.isEmpty()) {
                blocks.remove(key);
            }
        }
    }
}
