package org.umubano.coreference;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a few groups, where not all groups are at hand: those whose mentions stand in the same articles. */
final class LocalParts implements Parts.Whereabouts<Group> {

    private final Function<String, List<Node>> articles;
    private final Function<Node, @Nullable Group> groups;
    private final Map<String, Node> nodeOf;
    private final Map<Group, Set<Group>> wholes = new IdentityHashMap<>();

    LocalParts(
            Function<String, List<Node>> articles, Function<Node, @Nullable Group> groups, Map<String, Node> nodeOf) {
        this.articles = articles;
        this.groups = groups;
        this.nodeOf = nodeOf;
    }

    @Override
    public @Nullable Group group(String mention) {
        Node node = nodeOf.get(mention);
        return node == null ? null : groups.apply(node);
    }

    @Override
    public List<Node> article(String article) {
        return articles.apply(article);
    }

    /** The groups of which some groups are, or may have been, parts. */
    Set<Group> wholesNear(Collection<Group> some) {
        Set<Group> out = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Group group : some) {
            for (Node n : group.members()) {
                for (Node other : article(n.mention.article())) {
                    boolean isNear = Parts.isTrip(other) || other.mention.id().equals(n.mention.partOf());
                    Group whole = isNear ? groups.apply(other) : null;
                    if (whole != null) {
                        out.add(whole);
                    }
                }
            }
        }
        return out;
    }

    Cluster cluster(Group whole) {
        TreeSet<String> parts = new TreeSet<>();
        for (Node n : whole.members()) {
            for (Node other : article(n.mention.article())) {
                Group part = Parts.mayBePart(other) ? groups.apply(other) : null;
                if (part != null && part != whole && wholes(part).contains(whole)) {
                    parts.add(Cluster.idOf(part.members().get(0).mention));
                }
            }
        }
        return Cluster.of(whole.members(), List.copyOf(parts));
    }

    private Set<Group> wholes(Group part) {
        Set<Group> known = wholes.get(part);
        if (known == null) {
            known = Parts.wholes(part.members(), this);
            wholes.put(part, known);
        }
        return known;
    }
}
