package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives each mention without a date to the dated event that fits it best. */
final class Attachment {

    /** Members of an event that are asked; more would say the same. */
    private static final int ASKED = 12;

    private final Agglomeration agglomeration;

    Attachment(Agglomeration agglomeration) {
        this.agglomeration = agglomeration;
    }

    private record Fit(Node node, int group, float score) {}

    /**
     * Adds to the groups what fits one of them; of two mentions of one article only the better.
     *
     * @return what fits none
     */
    List<Node> attach(List<List<Node>> groups, List<Node> undated) {
        Map<Long, Set<Integer>> byKey = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (Node node : groups.get(g)) {
                for (long key : node.home) {
                    byKey.computeIfAbsent(key, k -> new HashSet<>()).add(g);
                }
            }
        }
        List<Fit> fits = undated.parallelStream()
                .map(u -> best(u, groups, byKey))
                .filter(f -> f.group >= 0)
                .sorted(Comparator.<Fit>comparingDouble(f -> -f.score).thenComparing(f -> f.node, Node.ORDER))
                .toList();
        Set<String> taken = new HashSet<>();
        Set<Node> placed = new HashSet<>();
        for (Fit fit : fits) {
            if (taken.add(fit.group + " " + fit.node.mention.article())) {
                groups.get(fit.group).add(fit.node);
                placed.add(fit.node);
            }
        }
        groups.replaceAll(g -> {
            List<Node> sorted = new ArrayList<>(g);
            sorted.sort(Node.ORDER);
            return sorted;
        });
        return undated.stream().filter(u -> !placed.contains(u)).toList();
    }

    private Fit best(Node u, List<List<Node>> groups, Map<Long, Set<Integer>> byKey) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (long key : u.home) {
            candidates.addAll(byKey.getOrDefault(key, Set.of()));
        }
        int best = -1;
        float most = 0;
        for (int g : candidates) {
            float score = score(u, groups.get(g));
            boolean better = score > most
                    || (best >= 0
                            && score == most
                            && Node.ORDER.compare(
                                            groups.get(g).get(0), groups.get(best).get(0))
                                    < 0);
            if (better) {
                most = score;
                best = g;
            }
        }
        return new Fit(u, best, most);
    }

    /** The mean score with members spread over the event, or {@link PairScore#APART}. */
    private float score(Node u, List<Node> group) {
        int step = Math.max(1, group.size() / ASKED);
        float sum = 0;
        int n = 0;
        for (int i = 0; i < group.size(); i += step) {
            float w = agglomeration.score(u, group.get(i));
            if (w == PairScore.APART) {
                return w;
            }
            sum += w;
            n++;
        }
        return sum / n;
    }
}
