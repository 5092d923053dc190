package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Components dated;
    private final Components undated;
    private final Components rest;
    private final Attachment attachment;

    private final Map<String, CodedArticle> articles = new TreeMap<>();
    private final Map<String, List<Node>> nodesOf = new HashMap<>();
    /** Groups of the component of a dated node. */
    private final Map<Node, List<Group>> componentOf = new HashMap<>();

    private final Map<Node, Group> placeOf = new HashMap<>();
    private final Map<Node, List<Group>> restOf = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private final Set<Node> gone = new HashSet<>();

    public Coreference(Acts acts, Decisions decisions) {
        this.nodes = new Nodes(acts);
        this.decisions = decisions;
        this.agglomeration = new Agglomeration(decisions.apart());
        this.dated = new Components(n -> n.keys, agglomeration);
        this.undated = new Components(n -> n.home, agglomeration);
        this.rest = new Components(n -> n.home, agglomeration);
        this.attachment = new Attachment(agglomeration);
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
        List<List<Node>> groups = new ArrayList<>();
        Set<List<Group>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Map<Node, List<Group>> some : List.of(componentOf, restOf)) {
            for (List<Group> component : some.values()) {
                if (seen.add(component)) {
                    component.forEach(g -> groups.add(g.members()));
                }
            }
        }
        List<List<Node>> decided = new ArrayList<>(Joins.apply(decisions, groups));
        decided.sort(Comparator.comparing(g -> g.get(0), Node.ORDER));
        return Parts.link(decided);
    }

    private void update() {
        if (changed.isEmpty() && gone.isEmpty()) {
            return;
        }
        Map<String, List<Node>> fresh = new LinkedHashMap<>();
        List<CodedArticle> todo = changed.stream()
                .map(id -> Objects.requireNonNull(articles.get(id)))
                .toList();
        List<List<Node>> made = todo.parallelStream().map(nodes::of).toList();
        for (int i = 0; i < made.size(); i++) {
            fresh.put(todo.get(i).article().id(), made.get(i));
        }
        nodesOf.putAll(fresh);
        Set<Long> touched = updateDated(fresh.values());
        updateUndated(fresh, touched);
        changed.clear();
        gone.clear();
    }

    /** @return the keys under which groups have changed */
    private Set<Long> updateDated(Collection<List<Node>> fresh) {
        Set<Node> seeds = new HashSet<>();
        Set<List<Group>> old = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node node : gone) {
            if (node.isDated()) {
                dated.remove(node);
                List<Group> component = componentOf.get(node);
                if (component != null) {
                    old.add(component);
                }
            }
        }
        old.forEach(c -> c.forEach(g -> seeds.addAll(g.core)));
        seeds.removeAll(gone);
        for (List<Node> some : fresh) {
            for (Node node : some) {
                if (node.isDated()) {
                    dated.add(node);
                    seeds.add(node);
                }
            }
        }
        List<List<Node>> components = dated.around(seeds);
        components.forEach(c -> c.forEach(n -> {
            List<Group> component = componentOf.get(n);
            if (component != null) {
                old.add(component);
            }
        }));
        Set<Long> touched = new HashSet<>();
        for (List<Group> component : old) {
            for (Group group : component) {
                attachment.remove(group);
                group.core.forEach(n -> {
                    componentOf.remove(n);
                    touch(touched, n);
                });
            }
        }
        for (List<Group> groups : components.parallelStream().map(this::groups).toList()) {
            for (Group group : groups) {
                attachment.add(group);
                group.core.forEach(n -> {
                    componentOf.put(n, groups);
                    touch(touched, n);
                });
            }
        }
        return touched;
    }

    private List<Group> groups(List<Node> component) {
        return agglomeration.of(component).stream().map(Group::new).toList();
    }

    private static void touch(Set<Long> touched, Node node) {
        for (long key : node.home) {
            touched.add(key);
        }
    }

    private void updateUndated(Map<String, List<Node>> fresh, Set<Long> touched) {
        for (Node node : gone) {
            if (!node.isDated()) {
                undated.remove(node);
            }
        }
        for (List<Node> some : fresh.values()) {
            some.stream().filter(n -> !n.isDated()).forEach(undated::add);
        }
        Set<String> affected = new TreeSet<>(fresh.keySet());
        undated.under(touched).forEach(n -> affected.add(n.mention.article()));
        Set<Node> seeds = new HashSet<>();
        Set<Node> leaving = new HashSet<>(gone);
        List<List<Node>> perArticle = new ArrayList<>();
        for (String id : affected) {
            List<Node> mine = nodesOf.getOrDefault(id, List.of()).stream()
                    .filter(n -> !n.isDated())
                    .toList();
            perArticle.add(mine);
            leaving.addAll(mine);
        }
        leave(leaving, seeds);
        List<Map<Node, Group>> places =
                perArticle.parallelStream().map(attachment::place).toList();
        for (int i = 0; i < places.size(); i++) {
            for (Node node : perArticle.get(i)) {
                Group group = places.get(i).get(node);
                if (group != null) {
                    group.attach(node);
                    placeOf.put(node, group);
                } else {
                    rest.add(node);
                    seeds.add(node);
                }
            }
        }
        List<List<Node>> components = rest.around(seeds);
        components.parallelStream()
                .map(this::groups)
                .toList()
                .forEach(groups -> groups.forEach(g -> g.core.forEach(n -> restOf.put(n, groups))));
    }

    /** Takes nodes from where they are; what was clustered with them is to be clustered anew. */
    private void leave(Set<Node> leaving, Set<Node> seeds) {
        for (Node node : leaving) {
            Group group = placeOf.remove(node);
            if (group != null) {
                group.detach(node);
            }
            List<Group> component = restOf.remove(node);
            if (component != null) {
                rest.remove(node);
                component.forEach(g -> seeds.addAll(g.core));
            }
        }
        seeds.removeAll(leaving);
    }
}
