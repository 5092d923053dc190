package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Status;

/** Gives each mention without a date to the dated event that fits it best. */
final class Attachment {

    /** Members of an event that are asked; more would say the same. */
    private static final int ASKED = 12;

    /** A fit this good tells the time of its article. */
    private static final float SURE = 0.8f;
    /** Days around the time of an article that are still its time. */
    private static final int NEAR = 30;

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
        Map<String, int[]> times = times(groups, undated, byKey);
        List<Fit> fits = undated.parallelStream()
                .map(u -> best(u, groups, byKey, times.get(u.mention.article())))
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

    private Fit best(Node u, List<List<Node>> groups, Map<Long, Set<Integer>> byKey, int @Nullable [] time) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (long key : u.home) {
            candidates.addAll(byKey.getOrDefault(key, Set.of()));
        }
        int best = -1;
        float most = 0;
        for (int g : candidates) {
            float score = score(u, groups.get(g)) + fit(u, groups.get(g), time);
            boolean better = score > most
                    || (best >= 0
                            && score == most
                            && Node.ORDER.compare(
                                            groups.get(g).get(0),
                                            groups.get(best).get(0))
                                    < 0);
            if (better) {
                most = score;
                best = g;
            }
        }
        return new Fit(u, best, most);
    }

    /**
     * The time of each article without a date: that of the event which the surest of its news fits. The rest of the article
     * then leans to events of that time.
     */
    private Map<String, int[]> times(List<List<Node>> groups, List<Node> undated, Map<Long, Set<Integer>> byKey) {
        Map<String, Fit> surest = new TreeMap<>();
        undated.parallelStream()
                .filter(u -> u.mention.status() != Status.PAST && u.published == Node.NEVER)
                .map(u -> best(u, groups, byKey, null))
                .filter(f -> f.score > SURE)
                .sequential()
                .forEach(f -> surest.merge(f.node.mention.article(), f, (x, y) -> y.score > x.score ? y : x));
        Map<String, int[]> out = new HashMap<>();
        surest.forEach((article, fit) -> {
            int[] time = time(groups.get(fit.group));
            if (time.length > 0) {
                out.put(article, time);
            }
        });
        return out;
    }

    private static int[] time(List<Node> group) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (Node n : group) {
            if (n.precision >= 2) {
                low = Math.min(low, n.from);
                high = Math.max(high, n.high);
            }
        }
        return low <= high ? new int[] {low, high} : new int[0];
    }

    private static float fit(Node u, List<Node> group, int @Nullable [] time) {
        if (time == null || u.act.once()) {
            return 0;
        }
        int[] other = time(group);
        if (other.length == 0) {
            return 0;
        }
        int gap = Math.max(other[0] - time[1], time[0] - other[1]);
        boolean past = u.mention.status() == Status.PAST;
        if (gap <= NEAR) {
            return past ? -0.5f : 0.7f;
        }
        return past ? 0 : -1.5f;
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
