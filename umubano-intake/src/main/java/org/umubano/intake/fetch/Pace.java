package org.umubano.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The time, and waiting: given from outside, so that tests need no patience. */
public record Pace(Supplier<Instant> now, Sleeper sleeper) {

    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** By the clock of the machine. */
    public static Pace ofSystem() {
        return new Pace(Instant::now, time -> Thread.sleep(time.toMillis()));
    }
}
