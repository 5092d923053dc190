package org.umubano.store;

import java.util.List;
import org.umubano.claim.Event;

/**
 * An event as the store keeps it.
 *
 * @param replaces ids issued earlier for events that are this one now, sorted
 */
public record StoredEvent(Event event, List<String> replaces) {
    public StoredEvent {
        replaces = List.copyOf(replaces);
    }
}
