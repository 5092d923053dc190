package org.umubano.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.json.JsonObject;
import org.umubano.store.EventTables.Written;

/** Writes down what became of events, by comparing them with what they were. */
final class Changes {

    /**
     * One time that events were made.
     *
     * @param changed events that are new or other than before
     * @param oldLines the lines of events that were, by id
     * @param gone ids of events that are no more
     * @param eventOf mention to event, as it is now
     */
    record Step(
            long generation,
            Instant at,
            List<Written> changed,
            Map<String, String> oldLines,
            Collection<String> gone,
            Map<String, String> eventOf) {}

    private final Step step;
    private final PreparedStatement insert;
    private long seq;

    private Changes(Step step, PreparedStatement insert, long seq) {
        this.step = step;
        this.insert = insert;
        this.seq = seq;
    }

    static void write(Connection c, Step step) throws SQLException {
        long seq = Sql.number(c, "SELECT COALESCE(MAX(seq), 0) FROM event_change") + 1;
        Map<String, String> mentionOf = new HashMap<>();
        Sql.eachIn(
                c,
                r -> mentionOf.put(r.getString(1), r.getString(2)),
                "SELECT id, mention FROM issued WHERE id IN (?)",
                step.gone);
        try (PreparedStatement insert = c.prepareStatement("""
                INSERT INTO event_change (seq, generation, at, event, what, field, before, after, dyads)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            new Changes(step, insert, seq).write(mentionOf);
            insert.executeBatch();
        }
    }

    private void write(Map<String, String> mentionOf) throws SQLException {
        Set<String> grown = new HashSet<>();
        for (String id : new TreeSet<>(step.gone)) {
            JsonObject old = JsonObject.parse(Objects.requireNonNull(step.oldLines.get(id)));
            String mention = mentionOf.get(id);
            String now = mention == null ? null : step.eventOf.get(mention);
            add(id, now == null ? Change.What.WITHDRAWN : Change.What.MERGED, null, null, now, old.strings("dyads"));
            if (now != null) {
                grown.add(now);
            }
        }
        for (Written w : step.changed) {
            String id = w.event().id();
            String before = step.oldLines.get(id);
            if (before == null && grown.contains(id)) {
                before = w.replaces().stream()
                        .map(step.oldLines::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
            List<String> dyads = w.event().dyads();
            if (before == null) {
                add(id, Change.What.NEW, null, null, w.event().status().code(), dyads);
            } else {
                compare(id, JsonObject.parse(before), JsonObject.parse(w.line()), dyads);
            }
        }
    }

    private void compare(String id, JsonObject before, JsonObject now, List<String> dyads) throws SQLException {
        for (String field : List.of("status", "from", "to")) {
            String a = before.stringOrNull(field);
            String b = now.stringOrNull(field);
            if (!Objects.equals(a, b)) {
                add(id, Change.What.MOVED, field, a, b, dyads);
            }
        }
        Map<String, String> old = disagreements(before);
        Map<String, String> fresh = disagreements(now);
        for (Map.Entry<String, String> e : fresh.entrySet()) {
            String was = old.get(e.getKey());
            if (!e.getValue().equals(was)) {
                add(id, Change.What.DISAGREEMENT, e.getKey(), was, e.getValue(), dyads);
            }
        }
        for (Map.Entry<String, String> e : old.entrySet()) {
            if (!fresh.containsKey(e.getKey())) {
                add(id, Change.What.SETTLED, e.getKey(), e.getValue(), null, dyads);
            }
        }
    }

    /** Field to verdict and values: {@code contradicts: 2016 | 2012}. */
    private static Map<String, String> disagreements(JsonObject event) {
        Map<String, String> out = new TreeMap<>();
        event.objects("disagreements", d -> d)
                .forEach(d -> out.merge(
                        d.string("field"),
                        d.string("verdict") + ": " + String.join(" | ", d.objects("values", v -> v.string("value"))),
                        (x, y) -> x.equals(y) ? x : x + "; " + y));
        return out;
    }

    private void add(
            String event,
            Change.What what,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            List<String> dyads)
            throws SQLException {
        Sql.set(
                insert,
                seq++,
                step.generation,
                step.at,
                event,
                what.code(),
                field,
                before,
                after,
                String.join(" ", dyads));
        insert.addBatch();
    }

    static List<Change> since(Connection c, Instant since) throws SQLException {
        return Sql.list(
                c,
                r -> new Change(
                        r.getLong(1),
                        Instant.parse(r.getString(2)),
                        r.getString(3),
                        Change.What.valueOf(r.getString(4).toUpperCase(java.util.Locale.ROOT)),
                        r.getString(5),
                        r.getString(6),
                        r.getString(7),
                        r.getString(8).isEmpty()
                                ? List.of()
                                : List.of(r.getString(8).split(" "))),
                """
                SELECT seq, at, event, what, field, before, after, dyads
                FROM event_change WHERE at >= ? ORDER BY seq
                """,
                since);
    }
}
