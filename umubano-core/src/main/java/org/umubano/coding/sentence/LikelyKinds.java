package org.umubano.coding.sentence;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.umubano.event.Kind;

/**
 * How likely each sentence of an article tells of each kind of event, by its words alone ({@link KindWords}); each sentence is
 * judged when first asked for.
 */
public final class LikelyKinds {

    private final KindWords kinds;
    private final Line first;
    private final Collection<String> headline;
    private final Map<Line, double[]> judged = new IdentityHashMap<>();

    /** @param first the first line of the article */
    public LikelyKinds(KindWords kinds, Line first) {
        this.kinds = kinds;
        this.first = first;
        this.headline = KindWords.headline(first);
    }

    /** From 0 to 1. */
    public double of(Line line, Kind kind) {
        return all(line)[kind.ordinal()];
    }

    /** The same of the likeliest other kind. */
    public double ofOthers(Line line, Kind kind) {
        double[] all = all(line);
        double most = 0;
        for (int k = 0; k < all.length; k++) {
            most = k == kind.ordinal() ? most : Math.max(most, all[k]);
        }
        return most;
    }

    private double[] all(Line line) {
        return judged.computeIfAbsent(line, l -> kinds.likelihoods(KindWords.of(l, l == first ? List.of() : headline)));
    }
}
