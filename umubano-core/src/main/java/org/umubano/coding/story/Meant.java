package org.umubano.coding.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.umubano.event.Participant;

/**
 * Whom the verbs of one person in the sentence that is read mean, told while it is read from left to right: "he said that X had
 * come" is not said by X, who is named behind.
 */
public final class Meant {

    private final Map<Integer, List<Participant>> byVerb = new HashMap<>();

    /** Begins a sentence. */
    void begin() {
        byVerb.clear();
    }

    /** Remembers whom a verb means. */
    public void tell(int v, List<Participant> who) {
        byVerb.put(v, List.copyOf(who));
    }

    /** Whom a verb means; {@code otherwise} where that was not told. */
    public List<Participant> of(int v, List<Participant> otherwise) {
        return byVerb.getOrDefault(v, otherwise);
    }
}
