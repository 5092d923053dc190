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
    private final Map<Node, Group> groupOf = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private final Set<Node> gone = new HashSet<>();

    public Coreference(Acts acts, Decisions decisions) {
        this.nodes = new Nodes(acts);
        this.decisions = decisions;
        this.agglomeration = new Agglomeration(decisions.apart());
        this.dated = new Components(true, agglomeration);
        this.undated = new Components(false, agglomeration);
        this.rest = new Components(false, agglomeration);
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
        Set<Group> groups = Collections.newSetFromMap(new IdentityHashMap<>());
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
        }
        Set<Long> touched = updateDated(made);
        updateUndated(made, touched);
        changed.clear();
        gone.clear();
    }

    /** @return the keys under which groups have changed */
    private Set<Long> updateDated(List<List<Node>> fresh) {
        Set<Node> seeds = new HashSet<>();
        gone.stream().filter(Node::isDated).forEach(dated::remove);
        // What hung together by a node that is gone may fall apart: each part has one of its neighbours.
        gone.stream().filter(Node::isDated).forEach(n -> seeds.addAll(dated.neighbours(n)));
        for (List<Node> some : fresh) {
            some.stream().filter(Node::isDated).forEach(n -> {
                dated.add(n);
                seeds.add(n);
            });
        }
        List<List<List<Node>>> components = dated.around(seeds);
        Set<Group> old = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.stream().filter(Node::isDated).forEach(n -> old.add(groupOf.get(n)));
        components.forEach(c -> c.forEach(g -> g.forEach(n -> old.add(groupOf.get(n)))));
        old.remove(null);
        Set<Long> touched = new HashSet<>();
        for (Group group : old) {
            attachment.remove(group);
            group.core.forEach(n -> {
                groupOf.remove(n);
                touch(touched, n);
            });
        }
        for (List<List<Node>> groups : components) {
            for (List<Node> core : groups) {
                Group group = new Group(core);
                attachment.add(group);
                core.forEach(n -> {
                    groupOf.put(n, group);
                    touch(touched, n);
                });
            }
        }
        return touched;
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
        if (fresh.size() < nodesOf.size()) {
            undated.under(touched).forEach(n -> affected.add(n.mention.article()));
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
        List<Map<Node, Group>> places =
                perArticle.parallelStream().map(attachment::place).toList();
        for (int i = 0; i < places.size(); i++) {
            for (Node node : perArticle.get(i)) {
                Group group = places.get(i).get(node);
                if (group != null) {
                    group.attach(node);
                    groupOf.put(node, group);
                } else {
                    rest.add(node);
                    seeds.add(node);
                }
            }
        }
        for (List<List<Node>> groups : rest.around(seeds)) {
            for (List<Node> core : groups) {
                Group group = new Group(core);
                core.forEach(n -> groupOf.put(n, group));
            }
        }
    }

    /** Takes nodes from where they are; what was clustered with them is to be clustered anew. */
    private void leave(Set<Node> leaving, Set<Node> seeds) {
        for (Node node : leaving) {
            Group group = groupOf.remove(node);
            if (group != null && !group.core.contains(node)) {
                group.detach(node);
            } else if (group != null) {
                rest.remove(node);
            }
        }
        for (Node node : leaving) {
            seeds.addAll(rest.neighbours(node));
        }
    }
}
