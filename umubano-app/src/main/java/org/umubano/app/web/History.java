package org.umubano.app.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.umubano.store.Change;

/**
 * What became of events: the latest changes, and those of each event.
 *
 * @param latest the latest first
 */
record History(List<Change> latest, Map<String, List<Change>> byEvent) {

    private static final int LATEST = 200;
    /** The changes that are kept in memory; what was long ago is in the record. */
    private static final int MOST = 60_000;

    static History of(Records records) {
        List<Change> all = records.changes(Instant.EPOCH);
        List<Change> some = all.subList(Math.max(0, all.size() - MOST), all.size());
        Map<String, List<Change>> byEvent = new HashMap<>();
        some.forEach(
                c -> byEvent.computeIfAbsent(c.event(), e -> new ArrayList<>(1)).add(c));
        List<Change> latest = new ArrayList<>(some.subList(Math.max(0, some.size() - LATEST), some.size()));
        Collections.reverse(latest);
        return new History(latest, byEvent);
    }

    List<Change> of(String event) {
        return byEvent.getOrDefault(event, List.of());
    }
}
