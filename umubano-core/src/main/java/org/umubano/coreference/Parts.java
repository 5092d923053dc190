package org.umubano.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * Which events are parts of which visit: the talks, the signature, the wreath. An article that says so decides; else an act
 * that an article tells beside a visit of the same people to the same state at the same time is a part of it.
 */
final class Parts {

    private Parts() {}

    /** Where a mention is: its group, and all mentions of its article. */
    interface Whereabouts<G> {
        /** The group of the mention with this id, or null where it is not there. */
        @Nullable
        G group(String mention);

        List<Node> article(String article);
    }

    static List<Cluster> link(List<List<Node>> groups) {
        Map<String, Integer> groupOf = new HashMap<>();
        Map<String, List<Node>> byArticle = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (Node n : groups.get(g)) {
                groupOf.put(n.mention.id(), g);
                byArticle
                        .computeIfAbsent(n.mention.article(), k -> new ArrayList<>())
                        .add(n);
            }
        }
        Whereabouts<Integer> where = new Whereabouts<>() {
            @Override
            public @Nullable Integer group(String mention) {
                return groupOf.get(mention);
            }

            @Override
            public List<Node> article(String article) {
                return byArticle.getOrDefault(article, List.of());
            }
        };
        Map<Integer, TreeSet<String>> parts = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (int whole : wholes(groups.get(g), where)) {
                if (whole != g) {
                    parts.computeIfAbsent(whole, k -> new TreeSet<>())
                            .add(Cluster.idOf(groups.get(g).get(0).mention));
                }
            }
        }
        List<Cluster> out = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            TreeSet<String> mine = parts.get(g);
            out.add(Cluster.of(groups.get(g), mine == null ? List.of() : List.copyOf(mine)));
        }
        return out;
    }

    /** The groups of which a group is a part. */
    static <G> Set<G> wholes(List<Node> group, Whereabouts<G> where) {
        Set<G> out = new LinkedHashSet<>();
        for (Node n : group) {
            String stated = n.mention.partOf();
            G whole = stated == null ? null : where.group(stated);
            if (whole != null) {
                out.add(whole);
            }
        }
        if (!out.isEmpty()) {
            return out;
        }
        for (Node n : group) {
            for (Node visit : where.article(n.mention.article())) {
                G whole = isPart(n, visit) ? where.group(visit.mention.id()) : null;
                if (whole != null) {
                    out.add(whole);
                }
            }
        }
        return out;
    }

    private static boolean isPart(Node n, Node visit) {
        if (visit == n || !isTrip(visit) || !canBePart(n)) {
            return false;
        }
        EventMention m = n.mention;
        boolean sameTime = (m.status() == Status.PAST) == (visit.mention.status() == Status.PAST)
                && n.low <= visit.high + 1
                && visit.low <= n.high + 1;
        boolean sameHost = n.placeState == 0 ? Sets.meet(n.states, visit.hosts) : Sets.has(visit.hosts, n.placeState);
        return sameTime && sameHost && Sets.meet(n.states, visit.actors) && sameVisitor(n, visit);
    }

    /** What other acts may be parts of without an article saying so. */
    static boolean isTrip(Node n) {
        return n.act.kind() == Kind.VISIT && n.act.name().equals("trip");
    }

    static boolean mayBePart(Node n) {
        return n.mention.partOf() != null || canBePart(n);
    }

    private static boolean canBePart(Node n) {
        return switch (n.act.kind()) {
            case MEETING, AGREEMENT -> true;
            case VISIT -> !n.act.name().equals("trip") && !n.act.name().equals("invitation");
            case STATEMENT -> n.mention.subtype().equals("press-conference");
            default -> false;
        };
    }

    private static boolean sameVisitor(Node n, Node visit) {
        boolean known = false;
        for (Node.Person p : n.people) {
            for (Node.Person q : visit.people) {
                if (p.state() != q.state() || !Sets.has(visit.actors, p.state())) {
                    continue;
                }
                known = true;
                if (p.isNamed() && q.isNamed() ? p.isSame(q) : Sets.meet(p.offices(), q.offices())) {
                    return true;
                }
            }
        }
        return !known;
    }
}
