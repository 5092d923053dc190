package org.umubano.coreference;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the parts of a score, and tells them in words or nowhere: then no text is built that nobody reads.
 *
 * @param weights what each part is worth for acts of their kind
 * @param reasons where they are told, or null
 */
record Telling(LinkWeights weights, @Nullable List<Reason> reasons) {

    /** What the parts must outweigh, below 0. */
    float bar(float bar) {
        float least = -weights.bar(bar);
        if (reasons != null) {
            reasons.add(new Reason("bar", least, "what the reasons must outweigh"));
        }
        return least;
    }

    float say(String what, float weight, String text) {
        float worth = worth(what, weight);
        if (reasons != null && worth != 0) {
            reasons.add(new Reason(what, worth, text));
        }
        return worth;
    }

    /** The same without building a text that nobody reads. */
    float say(String what, float weight, Supplier<String> text) {
        return reasons == null ? worth(what, weight) : say(what, weight, text.get());
    }

    /** The same for a count of something, for which not even a supplier is made. */
    float count(String what, float weight, int count, String text) {
        return reasons == null ? worth(what, weight) : say(what, weight, count + text);
    }

    private float worth(String what, float weight) {
        return weight == 0 ? 0 : weights.of(what, weight);
    }
}
