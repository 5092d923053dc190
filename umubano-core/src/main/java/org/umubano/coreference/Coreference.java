package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    private final Agglomeration agglomeration;
    private final Agglomeration former;
    private final Components dated;
    private final Components undated;
    private final Components rest;
    private final Attachment attachment;
    private final @Nullable Borrowed borrowed;

    private final Map<String, CodedArticle> articles = new TreeMap<>();
    private final Map<String, List<Node>> nodesOf = new HashMap<>();
    private final Map<Node, Group> groupOf = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private final Set<Node> gone = new HashSet<>();

    /** Of a coreference that borrows: the nodes by mention, and the groups that have come, gone or other members. */
    private final Map<String, Node> nodeOf = new HashMap<>();

    private final Set<Group> born = identities();
    private final Set<Group> died = identities();
    private final Set<Group> altered = identities();

    private static <T> Set<T> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

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
        this.agglomeration = new Agglomeration(decisions.apart());
        this.former = new Agglomeration(former.apart());
        this.borrowed = isAll(shelf) ? null : new Borrowed(shelf, new Taking());
        Components.Fetcher times = borrowed == null ? null : borrowed::times;
        Components.Fetcher homes = borrowed == null ? null : borrowed::undated;
        this.dated = new Components(true, agglomeration, times);
        this.undated = new Components(false, agglomeration, homes);
        this.rest = new Components(false, agglomeration, homes);
        this.attachment = new Attachment(agglomeration);
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
            made.forEach(n -> {
                (n.isDated() ? dated : undated).add(n);
                nodeOf.put(n.mention.id(), n);
            });
            return made;
        }

        @Override
        public void take(Group group) {
            boolean isDated = group.core.get(0).isDated();
            for (Node node : group.members()) {
                groupOf.put(node, group);
                if (!isDated) {
                    rest.add(node);
                }
            }
            if (isDated) {
                attachment.add(group);
            }
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
        Set<Group> groups = identities();
        groups.addAll(groupOf.values());
        List<List<Node>> decided = new ArrayList<>(
                Joins.apply(decisions, groups.stream().map(Group::members).toList()));
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
        Set<Long> touched = updateDated(made);
        updateUndated(made, touched);
        changed.clear();
        gone.clear();
        if (borrowed == null) {
            born.clear();
            died.clear();
            altered.clear();
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
     * What has changed since the coreference was made; only for one that borrows from a shelf, and once.
     *
     * @throws IllegalStateException where a person has said that mentions are one event: that joins clusters from afar
     */
    public Change change() {
        if (decisions.all().stream().anyMatch(d -> d instanceof Decisions.Same)) {
            throw new IllegalStateException("decisions that join need the whole set");
        }
        update();
        Set<Group> now = identities();
        now.addAll(born);
        now.addAll(altered);
        now.removeAll(died);
        Set<Group> left = identities();
        left.addAll(died);
        left.addAll(altered);
        TreeSet<String> lost = new TreeSet<>();
        left.forEach(g -> {
            if (g.label != null) {
                lost.add(g.label);
            }
        });
        LocalParts parts = new LocalParts(this::article, this::group, nodeOf);
        left.addAll(now);
        now.addAll(parts.wholesNear(left));
        List<Cluster> out = new ArrayList<>(now.stream().map(parts::cluster).toList());
        out.sort(Comparator.comparing(Cluster::id));
        out.forEach(c -> lost.remove(c.id()));
        return new Change(out, List.copyOf(lost));
    }

    /** Clusters of the shelf that have not changed, by their ids. */
    public List<Cluster> unchanged(Collection<String> ids) {
        LocalParts parts = new LocalParts(this::article, this::group, nodeOf);
        return Objects.requireNonNull(borrowed, "borrows").groups(ids).stream()
                .map(parts::cluster)
                .toList();
    }

    private List<Node> article(String id) {
        return nodesOf.getOrDefault(id, List.of());
    }

    /** @return the keys under which groups have changed */
    private Set<Long> updateDated(List<List<Node>> fresh) {
        List<Node> going = gone.stream().filter(Node::isDated).toList();
        List<Node> coming = new ArrayList<>();
        fresh.forEach(some -> some.stream().filter(Node::isDated).forEach(coming::add));
        going.forEach(dated::remove);
        coming.forEach(dated::add);
        List<List<Node>> parted = borrowed != null
                ? new Neighbourhood(dated, agglomeration, former, this::group).parted(going, coming)
                : around(going, coming);
        Set<Group> old = identities();
        gone.stream().filter(Node::isDated).forEach(n -> addGroup(old, n));
        List<List<Node>> cores = new ArrayList<>();
        for (List<Node> core : parted) {
            if (!isStill(core)) {
                cores.add(core);
                core.forEach(n -> addGroup(old, n));
            }
        }
        Set<Long> touched = new HashSet<>();
        for (Group group : old) {
            attachment.remove(group);
            died.add(group);
            group.core.forEach(n -> {
                groupOf.remove(n);
                touch(touched, n);
            });
        }
        for (List<Node> core : cores) {
            Group group = new Group(core);
            attachment.add(group);
            born.add(group);
            core.forEach(n -> {
                groupOf.put(n, group);
                touch(touched, n);
            });
        }
        return touched;
    }

    /** The groups of the whole components that a change touches. */
    private List<List<Node>> around(List<Node> going, List<Node> coming) {
        Set<Node> seeds = new HashSet<>(coming);
        // What hung together by a node that is gone may fall apart: each part has one of its neighbours.
        going.forEach(n -> seeds.addAll(dated.neighbours(n)));
        List<List<Node>> out = new ArrayList<>();
        dated.around(seeds).forEach(out::addAll);
        return out;
    }

    /** Whether these are the core of a group as it was. */
    private boolean isStill(List<Node> core) {
        Group group = group(core.get(0));
        if (group == null || group.core.size() != core.size()) {
            return false;
        }
        for (Node node : core) {
            if (group(node) != group) {
                return false;
            }
        }
        return true;
    }

    private void addGroup(Set<Group> to, Node node) {
        Group group = group(node);
        if (group != null) {
            to.add(group);
        }
    }

    private @Nullable Group group(Node node) {
        Group group = groupOf.get(node);
        if (group == null && borrowed != null) {
            borrowed.group(node);
            group = groupOf.get(node);
        }
        return group;
    }

    private static void touch(Set<Long> touched, Node node) {
        for (long key : node.home) {
            touched.add(key);
        }
    }

    private void updateUndated(List<List<Node>> fresh, Set<Long> touched) {
        gone.stream().filter(n -> !n.isDated()).forEach(undated::remove);
        Set<String> affected = new TreeSet<>();
        for (List<Node> some : fresh) {
            some.stream().filter(n -> !n.isDated()).forEach(n -> {
                undated.add(n);
                affected.add(n.mention.article());
            });
        }
        if (borrowed != null || fresh.size() < nodesOf.size()) {
            for (Node node : undated.under(touched)) {
                if (!affected.contains(node.mention.article()) && mayMove(node)) {
                    affected.add(node.mention.article());
                }
            }
        }
        Set<Node> seeds = new HashSet<>();
        Set<Node> leaving = new HashSet<>();
        gone.stream().filter(n -> !n.isDated()).forEach(leaving::add);
        List<List<Node>> perArticle = new ArrayList<>();
        for (String id : affected) {
            List<Node> mine = nodesOf.getOrDefault(id, List.of()).stream()
                    .filter(n -> !n.isDated())
                    .toList();
            perArticle.add(mine);
            leaving.addAll(mine);
        }
        leave(leaving, seeds);
        if (borrowed != null) {
            perArticle.forEach(mine -> mine.forEach(n -> borrowed.homes(n.home)));
        }
        List<Map<Node, Group>> places =
                perArticle.parallelStream().map(attachment::place).toList();
        for (int i = 0; i < places.size(); i++) {
            for (Node node : perArticle.get(i)) {
                Group group = places.get(i).get(node);
                if (group != null) {
                    group.attach(node);
                    altered.add(group);
                    groupOf.put(node, group);
                } else {
                    rest.add(node);
                    seeds.add(node);
                }
            }
        }
        for (List<List<Node>> groups : rest.around(seeds)) {
            for (List<Node> core : groups) {
                if (isStill(core)) {
                    continue;
                }
                core.forEach(n -> addGroup(died, n));
                Group group = new Group(core);
                born.add(group);
                core.forEach(n -> groupOf.put(n, group));
            }
        }
    }

    /** Whether a mention without a date was in a group that is gone, or might have been taken in by one that has changed. */
    private boolean mayMove(Node node) {
        Group group = group(node);
        if (group != null && died.contains(group)) {
            return true;
        }
        for (Set<Group> some : List.of(died, born)) {
            for (Group other : some) {
                if (other.core.get(0).isDated() && attachment.mayTake(node, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes nodes from where they are; what was clustered with them is to be clustered anew. */
    private void leave(Set<Node> leaving, Set<Node> seeds) {
        for (Node node : leaving) {
            Group group = group(node);
            groupOf.remove(node);
            if (group != null && !group.core.contains(node)) {
                group.detach(node);
                altered.add(group);
            } else if (group != null) {
                rest.remove(node);
                died.add(group);
            }
        }
        for (Node node : leaving) {
            seeds.addAll(rest.neighbours(node));
        }
        seeds.removeAll(leaving);
    }
}
