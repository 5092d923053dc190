package org.umubano.intake.fetch;

import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param userAgent the whole header; {@link #ROBOT} is what robots.txt may name
 * @param delay between the end of a request and the next to the same host, where robots.txt asks for no longer one
 * @param connectTimeout to connect
 * @param timeout for one request with its body
 * @param mostBytes of a body, unpacked
 * @param isPrivateAllowed also addresses inside one's own network, for tests and intranets
 */
public record FetchSettings(
        String userAgent,
        Duration delay,
        Duration connectTimeout,
        Duration timeout,
        int mostBytes,
        boolean isPrivateAllowed) {

    /** The name by which robots.txt can speak of this program. */
    public static final String ROBOT = "umubano";

    /** @param contact an address by which the owner of a site reaches whoever runs this; may be empty */
    public static FetchSettings standard(String contact) {
        String agent = "Umubano/0.1 (reader of diplomatic news; robots.txt name: " + ROBOT
                + (contact.isBlank() ? "" : "; " + contact.strip()) + ")";
        return new FetchSettings(
                agent, Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(45), 8_000_000, false);
    }

    /** The same, with addresses inside one's own network or without. */
    public FetchSettings withPrivate(boolean isAllowed) {
        return new FetchSettings(userAgent, delay, connectTimeout, timeout, mostBytes, isAllowed);
    }

    /** The same, with another pause between two requests to a host. */
    public FetchSettings withDelay(Duration pause) {
        return new FetchSettings(userAgent, pause, connectTimeout, timeout, mostBytes, isPrivateAllowed);
    }
}
