package org.umubano.intake.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long to leave alone what failed: five minutes, doubled each time, at most a day; longer where the server asks it. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(24);

    private Backoff() {}

    /** @param failures in a row, from 1 */
    static Duration after(int failures, @Nullable Duration asked) {
        Duration own = FIRST.multipliedBy(1L << Math.min(10, Math.max(0, failures - 1)));
        own = own.compareTo(LONGEST) > 0 ? LONGEST : own;
        return asked != null && asked.compareTo(own) > 0 ? asked : own;
    }
}
