package org.umubano.event;

import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** How long acts last, as durations of ISO 8601 tell it. */
public final class Lengths {

    private Lengths() {}

    /** The days of {@code P2D} or {@code P1W}; null for hours, and for months and years, whose days are not known. */
    public static @Nullable Integer days(@Nullable String duration) {
        if (duration == null || duration.indexOf('T') >= 0) {
            return null;
        }
        try {
            Period period = Period.parse(duration);
            return period.toTotalMonths() == 0 ? (Integer) period.getDays() : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
