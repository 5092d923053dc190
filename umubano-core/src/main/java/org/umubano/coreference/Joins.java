package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what a person has said to be one event, unless somebody has said that two of its mentions are not. */
final class Joins {

    private Joins() {}

    static List<List<Node>> apply(Decisions decisions, List<List<Node>> groups) {
        if (decisions.all().stream().noneMatch(d -> d instanceof Decisions.Same)) {
            return groups;
        }
        Map<String, List<Node>> of = new HashMap<>();
        for (List<Node> group : groups) {
            group.forEach(n -> of.put(n.mention.id(), group));
        }
        Set<String> apart = decisions.apart();
        for (Decisions.Decision d : decisions.all()) {
            if (d instanceof Decisions.Same same) {
                join(of, of.get(same.a()), of.get(same.b()), apart);
            }
        }
        Set<List<Node>> out = Collections.newSetFromMap(new IdentityHashMap<>());
        out.addAll(of.values());
        return new ArrayList<>(out);
    }

    private static void join(
            Map<String, List<Node>> of, @Nullable List<Node> a, @Nullable List<Node> b, Set<String> apart) {
        if (a == null || b == null || a == b || isForbidden(a, b, apart)) {
            return;
        }
        List<Node> group = new ArrayList<>(a);
        group.addAll(b);
        group.sort(Node.ORDER);
        group.forEach(n -> of.put(n.mention.id(), group));
    }

    private static boolean isForbidden(List<Node> a, List<Node> b, Set<String> apart) {
        return !apart.isEmpty()
                && a.stream()
                        .anyMatch(x -> b.stream()
                                .anyMatch(y -> apart.contains(Decisions.pair(x.mention.id(), y.mention.id()))));
    }
}
