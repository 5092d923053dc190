package org.umubano.evaluation;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** How well a found event fits one of gold. */
final class Likeness {

    private Likeness() {}

    /**
     * 0 where they cannot be paired: another kind, no common state, or neither the same paragraph nor the same date.
     *
     * @param sameParagraph whether a sentence of the found one stands in the paragraph of gold
     */
    static double weight(Seen gold, Seen found, boolean sameParagraph) {
        if (!gold.kind().equals(found.kind())) {
            return 0;
        }
        double states = jaccard(gold.states(), found.states());
        if (!gold.states().isEmpty() && common(gold.states(), found.states()) == 0) {
            return 0;
        }
        String from = gold.from();
        String other = found.from();
        boolean sameDate = from != null
                && other != null
                && from.length() == other.length()
                && Seen.overlap(gold, found)
                && states >= 0.5;
        if (!sameParagraph && !sameDate) {
            return 0;
        }
        double w = 4
                + (sameParagraph ? 2 : 0)
                + states
                + jaccard(gold.people(), found.people())
                + 0.5 * jaccard(gold.offices(), found.offices());
        w += gold.status().equals(found.status()) ? 1 : 0;
        w += from == null && other == null || Seen.overlap(gold, found) ? 1 : 0;
        return w;
    }

    /** The same states, status and first date, and at least half of the people. */
    static boolean isStrict(Seen gold, Seen found) {
        return gold.states().equals(found.states())
                && gold.status().equals(found.status())
                && Objects.equals(gold.from(), found.from())
                && common(gold.people(), found.people()) * 2 >= gold.people().size();
    }

    static int common(Set<String> a, Set<String> b) {
        int out = 0;
        for (String x : a) {
            out += b.contains(x) ? 1 : 0;
        }
        return out;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> union = new TreeSet<>(a);
        union.addAll(b);
        return union.isEmpty() ? 1 : common(a, b) / (double) union.size();
    }
}
