package org.umubano.coreference;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the parts of a score are told in words, or nowhere: then no text is built that nobody reads. */
record Telling(@Nullable List<Reason> reasons) {

    float say(String what, float weight, String text) {
        if (reasons != null && weight != 0) {
            reasons.add(new Reason(what, weight, text));
        }
        return weight;
    }

    /** The same without building a text that nobody reads. */
    float say(String what, float weight, Supplier<String> text) {
        return reasons == null ? weight : say(what, weight, text.get());
    }

    /** The same for a count of something, for which not even a supplier is made. */
    float count(String what, float weight, int count, String text) {
        return reasons == null ? weight : say(what, weight, count + text);
    }
}
