package org.umubano.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the server is run.
 *
 * @param host address to listen on; loopback unless told otherwise
 * @param port 0 for any that is free
 * @param writers token to the name that signs with it; empty where nobody needs one (then only from this machine)
 * @param readers tokens without which nothing is shown; empty where reading is open
 * @param asOf the day from which "next" is reckoned
 * @param clock for the time of changes and for limits
 * @param perMinute requests that one address may make in a minute
 * @param mostBytes the largest request
 */
public record ServerSettings(
        String host,
        int port,
        Map<String, String> writers,
        Set<String> readers,
        Supplier<LocalDate> asOf,
        Supplier<Instant> clock,
        int perMinute,
        int mostBytes) {

    static final int PER_MINUTE = 6000;
    static final int MOST_BYTES = 4_000_000;

    public ServerSettings {
        writers = Map.copyOf(writers);
        readers = Set.copyOf(readers);
    }

    /** On loopback, open to whoever is on this machine. */
    public static ServerSettings local(int port, Supplier<LocalDate> asOf, Supplier<Instant> clock) {
        return new ServerSettings("127.0.0.1", port, Map.of(), Set.of(), asOf, clock, PER_MINUTE, MOST_BYTES);
    }

    boolean isLoopback() {
        return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
    }
}
