package org.umubano.coding.words;

import org.jspecify.annotations.Nullable;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * A line of the table of triggers: words that may report an event.
 *
 * @param kind of the event
 * @param subtype of the kind
 * @param frame how participants are read
 * @param status a status that the words themselves give, or null
 * @param isWeak whether the words report an event only beside a date
 * @param topic a topic that the words themselves give, or null
 * @param rule file and line
 */
public record Trigger(
        Kind kind,
        String subtype,
        Frame frame,
        @Nullable Status status,
        boolean isWeak,
        @Nullable String topic,
        String rule) {}
