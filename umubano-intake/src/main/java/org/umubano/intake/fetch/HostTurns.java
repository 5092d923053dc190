package org.umubano.intake.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One request a host at a time, with a pause between two. Safe for many threads. */
final class HostTurns {

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private Instant next = Instant.MIN;
    }

    /** What is done in a turn. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, InterruptedException;
    }

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final Pace pace;

    HostTurns(Pace pace) {
        this.pace = pace;
    }

    /** Waits for the host's turn, does the work, and keeps the host to itself for the delay. */
    <T> T take(String host, Duration delay, Work<T> work) throws IOException, InterruptedException {
        Turn turn = turns.computeIfAbsent(host, h -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            Instant now = pace.now().get();
            if (turn.next.isAfter(now)) {
                pace.sleeper().sleep(Duration.between(now, turn.next));
            }
            return work.run();
        } finally {
            turn.next = pace.now().get().plus(delay);
            turn.lock.unlock();
        }
    }
}
