package org.umubano.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;

/** The numbered sessions that an article tells of: "the memoranda signed during the second session" are those of that one. */
final class Sessions {

    /** No number of a session. */
    static final int NONE = 0;

    /** The number of the session that each meeting is, hashed, in the order of the mentions. */
    private final List<Integer> numbers = new ArrayList<>();

    private final Map<String, Integer> byId = new HashMap<>();

    /** The first session of which a sentence that begins at some place tells. */
    private final Map<Integer, Integer> byStart = new HashMap<>();

    Sessions(List<EventMention> mentions) {
        for (EventMention mention : mentions) {
            int number = mention.kind() == Kind.MEETING ? number(mention) : NONE;
            if (number != NONE) {
                byId.putIfAbsent(mention.id(), numbers.size());
                byStart.putIfAbsent(mention.evidence().start(), numbers.size());
                numbers.add(number);
            }
        }
    }

    /** The number of the session that a mention says it is, hashed. */
    static int number(EventMention mention) {
        for (EventMention.Quantity quantity : mention.quantities()) {
            if (quantity.what().equals("session")) {
                return quantity.value().hashCode();
            }
        }
        return NONE;
    }

    /** The number of the first session that an agreement is a part of, or that is told of in a sentence of its own. */
    int of(EventMention agreement) {
        if (numbers.isEmpty()) {
            return NONE;
        }
        int none = numbers.size();
        String whole = agreement.partOf();
        int first = whole == null ? none : byId.getOrDefault(whole, none);
        first = Math.min(first, byStart.getOrDefault(agreement.evidence().start(), none));
        for (Evidence further : agreement.also()) {
            first = Math.min(first, byStart.getOrDefault(further.start(), none));
        }
        return first == none ? NONE : numbers.get(first);
    }
}
