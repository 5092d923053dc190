package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a set of mentions that grows and shrinks: the dated ones are parted, the others attached to them or
 * clustered among their like. Remembers which groups have come, gone or got other members.
 */
final class Groups {

    private final Agglomeration agglomeration;
    private final Agglomeration former;
    private final Components dated;
    private final Components undated;
    private final Components rest;
    private final Attachment attachment;
    private final @Nullable Borrowed borrowed;
    private final Function<String, List<Node>> articles;
    /** Mentions by which a person had joined events: a group with one of them may be several. */
    private final Set<String> joining;

    private final Map<Node, Group> groupOf = new HashMap<>();
    private final Set<Group> born = identities();
    private final Set<Group> died = identities();
    private final Set<Group> altered = identities();

    static <T> Set<T> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /**
     * @param decisions that count, and those that counted when what is borrowed was linked
     * @param borrowed from where groups are taken that nobody has put in, or null
     * @param articles the mentions of an article by its id
     */
    Groups(Decisions decisions, Decisions former, @Nullable Borrowed borrowed, Function<String, List<Node>> articles) {
        this.agglomeration = new Agglomeration(decisions.apart());
        this.former = new Agglomeration(former.apart());
        this.joining = former.joined();
        this.borrowed = borrowed;
        this.articles = articles;
        Components.Fetcher times = borrowed == null ? null : borrowed::times;
        Components.Fetcher homes = borrowed == null ? null : borrowed::undated;
        this.dated = new Components(true, agglomeration, times);
        this.undated = new Components(false, agglomeration, homes);
        this.rest = new Components(false, agglomeration, homes);
        this.attachment = new Attachment(agglomeration);
    }

    /** Keeps the nodes of an article that lay on the shelf. */
    void take(List<Node> nodes) {
        nodes.forEach(n -> (n.isDated() ? dated : undated).add(n));
    }

    /** Keeps a group that lay there. */
    void take(Group group) {
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

    /** All groups, as far as they have been put in or taken. */
    Set<Group> all() {
        Set<Group> out = identities();
        out.addAll(groupOf.values());
        return out;
    }

    /** Those that are new or have other members. */
    Set<Group> changed() {
        Set<Group> out = identities();
        out.addAll(born);
        out.addAll(altered);
        out.removeAll(died);
        return out;
    }

    /** Those that were there and are no more, or had other members. */
    Set<Group> former() {
        Set<Group> out = identities();
        out.addAll(died);
        out.addAll(altered);
        return out;
    }

    /** Nobody will ask what has changed. */
    void forget() {
        born.clear();
        died.clear();
        altered.clear();
    }

    /**
     * @param fresh the nodes of each article that is new
     * @param gone nodes that are no more
     * @param isWhole whether the fresh articles are all
     */
    void update(List<List<Node>> fresh, Set<Node> gone, boolean isWhole) {
        updateUndated(fresh, gone, updateDated(fresh, gone), isWhole);
    }

    /** @return the keys under which groups have changed */
    private Set<Long> updateDated(List<List<Node>> fresh, Set<Node> gone) {
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
            if (isJoined(group)) {
                // What it was made of might have taken in what the whole would not.
                former.parted(group.core).groups().forEach(c -> died.add(new Group(c)));
            }
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

    private boolean isJoined(Group group) {
        return !joining.isEmpty()
                && group.core.size() > 1
                && group.members().stream().anyMatch(n -> joining.contains(n.mention.id()));
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

    /** The group of a node, taken from where it lies; null for one that is new or gone. */
    @Nullable
    Group group(Node node) {
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

    private void updateUndated(List<List<Node>> fresh, Set<Node> gone, Set<Long> touched, boolean isWhole) {
        gone.stream().filter(n -> !n.isDated()).forEach(undated::remove);
        Set<String> affected = affected(fresh, touched, isWhole);
        Set<Node> seeds = new HashSet<>();
        Set<Node> leaving = new HashSet<>();
        gone.stream().filter(n -> !n.isDated()).forEach(leaving::add);
        List<List<Node>> perArticle = new ArrayList<>();
        for (String id : affected) {
            List<Node> mine =
                    articles.apply(id).stream().filter(n -> !n.isDated()).toList();
            perArticle.add(mine);
            leaving.addAll(mine);
        }
        leave(leaving, seeds);
        if (borrowed != null) {
            perArticle.forEach(mine -> mine.forEach(n -> borrowed.homes(n.home)));
        }
        place(perArticle, seeds);
        regroup(seeds);
    }

    /** The articles whose mentions without a date are new, or might move to another group. */
    private Set<String> affected(List<List<Node>> fresh, Set<Long> touched, boolean isWhole) {
        Set<String> affected = new TreeSet<>();
        for (List<Node> some : fresh) {
            some.stream().filter(n -> !n.isDated()).forEach(n -> {
                undated.add(n);
                affected.add(n.mention.article());
            });
        }
        if (borrowed != null || !isWhole) {
            for (Node node : undated.under(touched)) {
                if (!affected.contains(node.mention.article()) && mayMove(node)) {
                    affected.add(node.mention.article());
                }
            }
        }
        return affected;
    }

    /** Puts mentions without a date into the groups of their acts; those of none are left over. */
    private void place(List<List<Node>> perArticle, Set<Node> seeds) {
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
    }

    /** Makes groups of mentions left over, around those that have come or gone. */
    private void regroup(Set<Node> seeds) {
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
