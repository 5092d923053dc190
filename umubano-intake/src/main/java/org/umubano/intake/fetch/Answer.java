package org.umubano.intake.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Answer {

    /**
     * A document.
     *
     * @param address where it was found, after all redirects
     * @param type media type in lower case, without parameters; empty where none was given
     * @param charset of the content type, or null
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Fetched(String address, String type, @Nullable String charset, byte[] body, Conditions conditions)
            implements Answer {}

    /** It has not changed since it was fetched with these conditions. */
    record Unchanged() implements Answer {}

    /** It is not asked for, or not given: asking again is no use. */
    record Refused(String reason) implements Answer {}

    /**
     * It did not work this time.
     *
     * @param pause how long the server asks to be left alone, or null
     */
    record Failed(String reason, @Nullable Duration pause) implements Answer {}
}
