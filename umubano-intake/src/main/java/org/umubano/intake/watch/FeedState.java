package org.umubano.intake.watch;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.intake.feed.FeedItem;
import org.umubano.intake.fetch.Conditions;

/** What is remembered of one feed. Mutable; one thread at a time. */
final class FeedState {

    /**
     * An item that the feed names and whose article is not kept yet.
     *
     * @param tries how often its page could not be fetched
     * @param next not before this
     */
    record Pending(FeedItem item, int tries, Instant next) {}

    /**
     * An item whose article is kept, or that was given up.
     *
     * @param fingerprint of what the feed says of it
     * @param seen when the feed named it last
     * @param page of which its article was made, where it is to be looked at again, else null
     */
    record Known(String fingerprint, Instant seen, @Nullable Visited page) {

        Known seenAt(Instant now) {
            return new Known(fingerprint, now, page);
        }
    }

    /**
     * A page that is looked at again.
     *
     * @param item what the feed says of it, without its text
     * @param hash of the text of its article
     * @param visits how often it was looked at again
     * @param next when to look again
     */
    record Visited(String address, FeedItem item, String hash, int visits, Instant next, Conditions conditions) {}

    Conditions conditions = Conditions.NONE;
    int failures;
    Instant notBefore = Instant.EPOCH;
    String error = "";
    /** Both by a hash of the item's key. */
    final Map<String, Pending> pending = new TreeMap<>();

    final Map<String, Known> known = new TreeMap<>();
}
