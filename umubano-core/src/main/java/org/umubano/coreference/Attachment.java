package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Status;

/**
 * Gives each mention without a date to the dated event that fits it best. The mentions of one article are placed together:
 * what is sure of one tells the time of the others.
 */
final class Attachment {

    /** Members of an event that are asked; more would say the same. */
    private static final int ASKED = 12;
    /** A fit this good tells the time of its article. */
    private static final float SURE = 0.8f;
    /** Days around the time of an article that are still its time. */
    private static final int NEAR = 30;
    /** The most that the time of an article speaks for an event; {@link Regions} counts on it. */
    static final float MOST_LEAN = 0.7f;

    /** For sums of fractions. */
    private static final float SLACK = 0.01f;

    private final Agglomeration agglomeration;
    private final Map<Long, Set<Group>> byHome = new HashMap<>();

    Attachment(Agglomeration agglomeration) {
        this.agglomeration = agglomeration;
    }

    void add(Group group) {
        for (Node node : group.core) {
            for (long key : node.home) {
                byHome.computeIfAbsent(key, k -> new HashSet<>()).add(group);
            }
        }
    }

    void remove(Group group) {
        for (Node node : group.core) {
            for (long key : node.home) {
                Set<Group> groups = byHome.get(key);
                if (groups != null && groups.remove(group) && groups.isEmpty()) {
                    byHome.remove(key);
                }
            }
        }
    }

    /** A mention and the event that fits it best. */
    record Fit(Node node, Group group, float score) {}

    /** Where the undated mentions of one article belong; what fits nothing is not in the map. */
    Map<Node, Group> place(Collection<Node> undated) {
        List<Fit> first = fits(undated, null);
        int[] time = time(first);
        List<Fit> fits = time == null ? first : fits(undated, time);
        fits.sort(Comparator.<Fit>comparingDouble(f -> -f.score).thenComparing(f -> f.node, Node.ORDER));
        Map<Node, Group> out = new HashMap<>();
        Set<Group> taken = new HashSet<>();
        for (Fit fit : fits) {
            if (taken.add(fit.group)) {
                out.put(fit.node, fit.group);
            }
        }
        return out;
    }

    private List<Fit> fits(Collection<Node> undated, int @Nullable [] time) {
        List<Fit> out = new ArrayList<>();
        for (Node node : undated) {
            Fit fit = best(node, time);
            if (fit != null) {
                out.add(fit);
            }
        }
        return out;
    }

    /** The time of an article without a date: that of the event which the surest of its news fits. */
    private static int @Nullable [] time(List<Fit> fits) {
        Fit surest = null;
        for (Fit f : fits) {
            boolean news = f.node.mention.status() != Status.PAST && f.node.published == Node.NEVER;
            boolean better = surest == null
                    || f.score > surest.score
                    || (f.score == surest.score && Node.ORDER.compare(f.node, surest.node) < 0);
            if (news && f.score > SURE && better) {
                surest = f;
            }
        }
        return surest == null ? null : time(surest.group);
    }

    private static int @Nullable [] time(Group group) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (Node n : group.core) {
            if (n.precision >= 2) {
                low = Math.min(low, n.from);
                high = Math.max(high, n.high);
            }
        }
        return low <= high ? new int[] {low, high} : null;
    }

    private @Nullable Fit best(Node u, int @Nullable [] time) {
        Set<Group> candidates = new HashSet<>();
        for (long key : u.home) {
            candidates.addAll(byHome.getOrDefault(key, Set.of()));
        }
        Group best = null;
        float most = 0;
        for (Group group : candidates) {
            float score = score(u, group) + lean(u, group, time);
            score += score > 0 ? told(group) : 0;
            boolean better = score > most
                    || (best != null && score == most && Node.ORDER.compare(group.core.get(0), best.core.get(0)) < 0);
            if (better) {
                most = score;
                best = group;
            }
        }
        return best == null ? null : new Fit(u, best, most);
    }

    /** Of two events that fit alike, the one that more articles tell is meant. */
    private static float told(Group group) {
        return 0.1f * Math.min(3, 31 - Integer.numberOfLeadingZeros(group.core.size()));
    }

    /** How the time of the article speaks for or against an event. */
    private static float lean(Node u, Group group, int @Nullable [] time) {
        int[] other = time == null || u.act.once() ? null : time(group);
        if (time == null || other == null) {
            return 0;
        }
        int gap = Math.max(other[0] - time[1], time[0] - other[1]);
        boolean past = u.mention.status() == Status.PAST;
        if (gap <= NEAR) {
            return past ? -0.5f : MOST_LEAN;
        }
        return past ? 0 : -1.5f;
    }

    /** Whether a mention might belong to an event whatever the time of its article speaks for. */
    boolean mayTake(Node u, Group group) {
        for (Node node : group.core) {
            if (Sets.meet(u.home, node.home)) {
                return score(u, group) > -MOST_LEAN - SLACK;
            }
        }
        return false;
    }

    /** The mean score with the better half of members spread over the event, or {@link PairScore#APART}. */
    private float score(Node u, Group group) {
        int step = Math.max(1, group.core.size() / ASKED);
        float[] scores = new float[(group.core.size() + step - 1) / step];
        int n = 0;
        for (int i = 0; i < group.core.size(); i += step) {
            float w = agglomeration.score(u, group.core.get(i));
            if (w == PairScore.APART) {
                return w;
            }
            scores[n++] = w;
        }
        Arrays.sort(scores);
        int better = (n + 1) / 2;
        float sum = 0;
        for (int i = n - better; i < n; i++) {
            sum += scores[i];
        }
        return sum / better;
    }
}
