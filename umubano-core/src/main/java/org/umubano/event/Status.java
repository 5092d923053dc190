package org.umubano.event;

import java.util.Locale;

/** Whether an event is planned or done, as the article presents it at its writing. */
public enum Status {
    PLANNED,
    ONGOING,
    /** Done, and the news or its run-up. */
    HELD,
    /** Done, and background. In comparing reports it equals {@link #HELD}. */
    PAST,
    PROPOSED,
    CANCELLED,
    DENIED;

    /** As output has it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with a code; who asks for one that there is not is in error. */
    public static Status ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Held or past. */
    public boolean isDone() {
        return this == HELD || this == PAST;
    }
}
