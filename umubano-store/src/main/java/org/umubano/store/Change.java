package org.umubano.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of an event.
 *
 * @param seq number in the order of changes
 * @param at when the store found it
 * @param event id of the event; after {@code MERGED} and {@code WITHDRAWN} there is no event of this id, but
 *     {@link Repository#event} still finds what it was merged into
 * @param field which value changed: status, from, to; for disagreements the field of the claim
 * @param before the value as it was, or null
 * @param after the value as it is, or null; for {@code MERGED} the id of the event that has its mentions now
 * @param dyads of the event
 */
public record Change(
        long seq,
        Instant at,
        String event,
        What what,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        List<String> dyads) {

    public Change {
        dyads = List.copyOf(dyads);
    }

    /** The sorts of change. */
    public enum What {
        /** An event that was not known. */
        NEW,
        /** A value moved: planned to held. */
        MOVED,
        /** Articles began to disagree on a field, or disagree in another way. */
        DISAGREEMENT,
        /** A disagreement is gone. */
        SETTLED,
        /** The event turned out to be another one that was known. */
        MERGED,
        /** No article says it any longer. */
        WITHDRAWN;

        /** As output has it, in small letters. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
