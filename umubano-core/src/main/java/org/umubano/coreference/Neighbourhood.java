package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parts anew only what a change of a few nodes reaches, to the same groups that parting their whole components would give.
 *
 * <p>Whether two groups are joined depends on their members alone, and is asked along edges. So the groups near the change
 * are parted twice, as they were and as they are: a node whose group came about in the same steps both times has passed
 * nothing on to others. Where the steps differ, all neighbours must have been there; if not, their groups are added and it
 * is done once more.
 */
final class Neighbourhood {

    private final Components dated;
    private final Agglomeration agglomeration;
    private final Agglomeration former;
    private final Function<Node, @Nullable Group> groups;
    private final Set<Node> before = new HashSet<>();
    private final Set<Node> now = new HashSet<>();
    private final Set<Node> gone = new HashSet<>();

    /**
     * @param former how it was parted before
     * @param groups the group in which a node was, null for one that comes
     */
    Neighbourhood(
            Components dated,
            Agglomeration agglomeration,
            Agglomeration former,
            Function<Node, @Nullable Group> groups) {
        this.dated = dated;
        this.agglomeration = agglomeration;
        this.former = former;
        this.groups = groups;
    }

    /** @param going nodes that are no more; @param coming nodes that are new; both are taken from and added to the rest */
    List<List<Node>> parted(Collection<Node> going, Collection<Node> coming) {
        gone.addAll(going);
        now.addAll(coming);
        going.forEach(this::add);
        Set<Node> closed = new HashSet<>();
        Collection<Node> open = new ArrayList<>(going);
        open.addAll(coming);
        close(open, closed);
        while (true) {
            Agglomeration.Parted parted = agglomeration.parted(now);
            open = changed(former.parted(before).history(), parted.history());
            if (!close(open, closed)) {
                return parted.groups();
            }
        }
    }

    /** Adds the groups of all neighbours of some nodes. @return whether one was not there */
    private boolean close(Collection<Node> open, Set<Node> closed) {
        boolean isGrown = false;
        for (Node node : open) {
            if (closed.add(node)) {
                for (Node other : dated.neighbours(node)) {
                    isGrown |= add(other);
                }
            }
        }
        return isGrown;
    }

    /** Nodes that are in one of both only, or in groups that came about in other steps. */
    private static List<Node> changed(Map<Node, Long> was, Map<Node, Long> is) {
        List<Node> out = new ArrayList<>();
        was.forEach((node, history) -> {
            if (!Objects.equals(history, is.get(node))) {
                out.add(node);
            }
        });
        is.keySet().stream().filter(n -> !was.containsKey(n)).forEach(out::add);
        return out;
    }

    /** Adds the whole group in which a node was. @return whether it was not there */
    private boolean add(Node node) {
        Group group = groups.apply(node);
        if (group == null || before.contains(node)) {
            return false;
        }
        for (Node member : group.core) {
            before.add(member);
            if (!gone.contains(member)) {
                now.add(member);
            }
        }
        return true;
    }
}
