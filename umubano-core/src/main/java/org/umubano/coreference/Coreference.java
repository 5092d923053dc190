package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.event.CodedArticle;

/**
 * Which event mentions of a set of articles are one event. The clusters are a function of the set of articles: order,
 * repetition, batches, and articles that came and went do not matter. A change recomputes its neighbourhood only.
 *
 * <p>First the mentions that are bound to a season: those that share a kind, a pair of states and a season are scored in
 * pairs, connected ones are parted by {@link Agglomeration}. Then the mentions without any date, each to the event that
 * fits it best; what fits none is clustered among its like.
 *
 * <pre>{@code
 * Coreference coreference = new Coreference(Acts.load(), Decisions.NONE);
 * coreference.put(articles);
 * List<Cluster> clusters = coreference.clusters();
 * }</pre>
 *
 * Not safe for use by several threads at once.
 */
public final class Coreference {

    private final Nodes nodes;
    private final Decisions decisions;
    private final Groups groups;
    private final @Nullable Borrowed borrowed;

    private final Map<String, CodedArticle> articles = new TreeMap<>();
    private final Map<String, List<Node>> nodesOf = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private final Set<Node> gone = new HashSet<>();

    /** Of a coreference that borrows: the nodes by mention. */
    private final Map<String, Node> nodeOf = new HashMap<>();

    public Coreference(Acts acts, Decisions decisions) {
        this(acts, decisions, decisions, Shelf.EMPTY);
    }

    /**
     * @param former the decisions with which the articles on the shelf were linked
     * @param shelf where the articles lie that were linked before and are not put in
     */
    public Coreference(Acts acts, Decisions decisions, Decisions former, Shelf shelf) {
        this.nodes = new Nodes(acts);
        this.decisions = decisions;
        this.borrowed = isAll(shelf) ? null : new Borrowed(shelf, new Taking());
        this.groups = new Groups(decisions, former, borrowed, this::article);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isAll(Shelf shelf) {
        return shelf == Shelf.EMPTY;
    }

    /** Takes nodes and groups from the shelf as they were there. */
    private final class Taking implements Borrowed.Taker {
        @Override
        public List<Node> take(Shelf.Kept kept) {
            String id = kept.article().article().id();
            List<Node> made = nodes.of(kept.article());
            articles.put(id, kept.article());
            nodesOf.put(id, made);
            groups.take(made);
            made.forEach(n -> nodeOf.put(n.mention.id(), n));
            return made;
        }

        @Override
        public void take(Group group) {
            groups.take(group);
        }
    }

    /** The clusters of a set of articles, by the order of their first members. */
    public static List<Cluster> of(Collection<CodedArticle> articles, Acts acts, Decisions decisions) {
        Coreference coreference = new Coreference(acts, decisions);
        coreference.put(articles);
        return coreference.clusters();
    }

    /** Adds articles; of two versions of one article the later one, by publication and hash, whichever comes first. */
    public void put(Collection<CodedArticle> some) {
        for (CodedArticle article : some) {
            String id = article.article().id();
            CodedArticle old = articles.get(id);
            if (old != null && VERSIONS.compare(old, article) >= 0) {
                continue;
            }
            drop(id);
            articles.put(id, article);
            changed.add(id);
        }
    }

    /** Takes an article away, as if it had never been there. */
    public void remove(String id) {
        if (articles.remove(id) != null) {
            drop(id);
            changed.remove(id);
        }
    }

    /** Takes an article away that is on the shelf; what has come in its place is put after that. */
    public void remove(Shelf.Kept kept) {
        Objects.requireNonNull(borrowed, "borrows").take(kept);
        remove(kept.article().article().id());
    }

    private void drop(String id) {
        List<Node> old = nodesOf.remove(id);
        if (old != null) {
            gone.addAll(old);
        }
    }

    /** The articles that are there, by id. */
    public Collection<CodedArticle> articles() {
        return List.copyOf(articles.values());
    }

    static final Comparator<CodedArticle> VERSIONS = Comparator.comparing(
                    (CodedArticle a) -> String.valueOf(a.report().published()))
            .thenComparing(a -> a.report().hash());

    /** Each article once, by id; of two versions the later one. */
    public static List<CodedArticle> distinct(Collection<CodedArticle> articles) {
        TreeMap<String, CodedArticle> byId = new TreeMap<>();
        for (CodedArticle article : articles) {
            byId.merge(article.article().id(), article, (x, y) -> VERSIONS.compare(x, y) >= 0 ? x : y);
        }
        return new ArrayList<>(byId.values());
    }

    /** The clusters, by the order of their first members. */
    public List<Cluster> clusters() {
        update();
        List<List<Node>> decided = new ArrayList<>(
                Joins.apply(decisions, groups.all().stream().map(Group::members).toList()));
        decided.sort(Comparator.comparing(g -> g.get(0), Node.ORDER));
        return Parts.link(decided);
    }

    private void update() {
        if (changed.isEmpty() && gone.isEmpty()) {
            return;
        }
        List<CodedArticle> todo = changed.stream()
                .map(id -> Objects.requireNonNull(articles.get(id)))
                .toList();
        List<List<Node>> made = todo.parallelStream().map(nodes::of).toList();
        for (int i = 0; i < made.size(); i++) {
            nodesOf.put(todo.get(i).article().id(), made.get(i));
            if (borrowed != null) {
                made.get(i).forEach(n -> nodeOf.put(n.mention.id(), n));
            }
        }
        groups.update(made, gone, made.size() == nodesOf.size());
        changed.clear();
        gone.clear();
        if (borrowed == null) {
            groups.forget();
        }
    }

    /**
     * What a change has made other than it was on the shelf.
     *
     * @param clusters those that are new or have other members or parts
     * @param gone ids of clusters that are no more, sorted
     */
    public record Change(List<Cluster> clusters, List<String> gone) {
        public Change {
            clusters = List.copyOf(clusters);
            gone = List.copyOf(gone);
        }
    }

    /**
     * What has changed since the coreference was made; only for one that borrows from a shelf, and once. Where a person has
     * said that mentions are one event, now or when the shelf was filled, the articles of those events must have been taken
     * away and put in again: they are joined from afar.
     */
    public Change change() {
        update();
        Joined joined = joined();
        Set<Group> now = joined.of(groups.changed());
        Set<Group> left = groups.former();
        TreeSet<String> lost = new TreeSet<>();
        left.forEach(g -> {
            if (g.label != null) {
                lost.add(g.label);
            }
        });
        LocalParts parts = new LocalParts(this::article, joined::group, nodeOf);
        left.addAll(now);
        now.addAll(parts.wholesNear(left));
        List<Cluster> out = new ArrayList<>(now.stream().map(parts::cluster).toList());
        out.sort(Comparator.comparing(Cluster::id));
        out.forEach(c -> lost.remove(c.id()));
        return new Change(out, List.copyOf(lost));
    }

    /** Groups, and those that a person has made of several. */
    private final class Joined {
        private final Map<Group, Group> wholes = new IdentityHashMap<>();

        @Nullable
        Group group(Node node) {
            Group group = groups.group(node);
            return group == null ? null : wholes.getOrDefault(group, group);
        }

        Set<Group> of(Set<Group> some) {
            Set<Group> out = Groups.identities();
            some.forEach(g -> out.add(wholes.getOrDefault(g, g)));
            return out;
        }
    }

    private Joined joined() {
        Joined out = new Joined();
        Set<Group> some = Groups.identities();
        for (String mention : decisions.joined()) {
            Node node = nodeOf.get(mention);
            Group group = node == null ? null : groups.group(node);
            if (group != null) {
                some.add(group);
            }
        }
        List<List<Node>> before = some.stream().map(Group::members).toList();
        for (List<Node> members : Joins.apply(decisions, before)) {
            Set<Group> parts = Groups.identities();
            members.forEach(n -> parts.add(Objects.requireNonNull(groups.group(n))));
            if (parts.size() > 1) {
                Group whole = new Group(members);
                parts.forEach(p -> out.wholes.put(p, whole));
            }
        }
        return out;
    }

    /** Clusters of the shelf that have not changed, by their ids. */
    public List<Cluster> unchanged(Collection<String> ids) {
        LocalParts parts = new LocalParts(this::article, joined()::group, nodeOf);
        return Objects.requireNonNull(borrowed, "borrows").groups(ids).stream()
                .map(parts::cluster)
                .toList();
    }

    private List<Node> article(String id) {
        return nodesOf.getOrDefault(id, List.of());
    }
}
