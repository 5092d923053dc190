package org.umubano.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.json.EventLine;
import org.umubano.json.JsonObject;

/** Asks the tables of events. */
final class EventReader {

    /** Events whose mentions are fetched together. */
    private static final int TOGETHER = 200;

    private EventReader() {}

    /** An SQL condition with its values. */
    private record Condition(String sql, List<@Nullable Object> values) {

        static Condition of(EventFilter f) {
            Condition out = new Condition("", new ArrayList<>());
            out = out.and(f.dyad(), "e.id IN (SELECT d.event FROM event_dyad d WHERE d.dyad = ?)");
            out = out.anyOf(
                    "e.kind", f.kinds().stream().map(Kind::code).sorted().toList());
            out = out.anyOf(
                    "e.status", f.statuses().stream().map(Status::code).sorted().toList());
            out = out.and(f.from(), "e.last_day >= ?");
            out = out.and(f.to(), "e.first_day <= ?");
            out = out.and(f.language() == null ? null : "% " + f.language() + " %", "e.languages LIKE ?");
            out = out.and(
                    f.verdict() == null ? null : f.verdict().code(),
                    "e.id IN (SELECT g.event FROM disagreement g WHERE g.verdict = ?)");
            return out.and(f.outlet(), """
                    e.id IN (SELECT x.event FROM event_member x JOIN version v ON v.seq = x.version
                        WHERE v.outlet = ?)
                    """);
        }

        private Condition anyOf(String column, List<String> some) {
            if (some.isEmpty()) {
                return this;
            }
            values.addAll(some);
            return with(column + " IN (?" + ", ?".repeat(some.size() - 1) + ")");
        }

        private Condition and(@Nullable Object value, String condition) {
            if (value == null) {
                return this;
            }
            values.add(value);
            return with(condition);
        }

        private Condition with(String condition) {
            return new Condition(sql + (sql.isEmpty() ? " WHERE " : " AND ") + condition, values);
        }
    }

    static int count(Connection c, EventFilter filter) throws SQLException {
        Condition condition = Condition.of(filter);
        return (int) Sql.number(c, "SELECT COUNT(*) FROM event e" + condition.sql, condition.values.toArray());
    }

    static void each(Connection c, EventFilter filter, Consumer<StoredEvent> sink) throws SQLException {
        Condition condition = Condition.of(filter);
        String page = filter.limit() > 0
                ? String.format(Locale.ROOT, " LIMIT %d OFFSET %d", filter.limit(), filter.offset())
                : "";
        lines(
                c,
                sink,
                "SELECT e.id, e.line FROM event e" + condition.sql + " ORDER BY e.place_in_order" + page,
                condition.values.toArray());
    }

    private static void lines(Connection c, Consumer<StoredEvent> sink, String sql, @Nullable Object... values)
            throws SQLException {
        List<String[]> some = new ArrayList<>(TOGETHER);
        Sql.each(
                c,
                r -> {
                    some.add(new String[] {r.getString(1), r.getString(2)});
                    if (some.size() == TOGETHER) {
                        give(c, some, sink);
                        some.clear();
                    }
                },
                sql,
                values);
        give(c, some, sink);
    }

    private static void give(Connection c, List<String[]> lines, Consumer<StoredEvent> sink) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        Map<String, String> mentionLines = new HashMap<>();
        Sql.eachIn(
                c,
                r -> mentionLines.put(r.getString(1), r.getString(2)),
                """
                SELECT x.mention, m.line FROM event_member x
                JOIN mention m ON m.version = x.version AND m.n = x.n WHERE x.event IN (?)
                """,
                lines.stream().map(l -> l[0]).toList());
        lines.parallelStream().map(l -> event(l[1], mentionLines)).toList().forEach(sink);
    }

    private static StoredEvent event(String line, Map<String, String> mentionLines) {
        JsonObject json = JsonObject.parse(line);
        return new StoredEvent(
                EventLine.read(json, id -> {
                    String mention = mentionLines.get(id);
                    if (mention == null) {
                        throw new IllegalArgumentException("mention " + id + " is missing");
                    }
                    return Lines.mention(mention);
                }),
                json.strings("replaces"));
    }

    static @Nullable StoredEvent find(Connection c, String id) throws SQLException {
        String found = resolve(c, id);
        if (found == null) {
            return null;
        }
        List<StoredEvent> out = new ArrayList<>(1);
        lines(c, out::add, "SELECT e.id, e.line FROM event e WHERE e.id = ?", found);
        return out.isEmpty() ? null : out.get(0);
    }

    /** The id of the event that an id leads to, or null. */
    private static @Nullable String resolve(Connection c, String id) throws SQLException {
        for (String sql : new String[] {
            "SELECT id FROM event WHERE id = ?",
            "SELECT x.event FROM issued i JOIN event_member x ON x.mention = i.mention WHERE i.id = ?",
            "SELECT event FROM event_member WHERE mention = ?"
        }) {
            String found = Sql.first(c, r -> r.getString(1), sql, id);
            if (found != null) {
                return found;
            }
        }
        List<String> beginning = idsBeginning(c, id, 2);
        return beginning.size() == 1 ? beginning.get(0) : null;
    }

    static List<StoredEvent> beginning(Connection c, String id, int most) throws SQLException {
        List<StoredEvent> out = new ArrayList<>();
        for (String one : idsBeginning(c, id, most)) {
            lines(c, out::add, "SELECT e.id, e.line FROM event e WHERE e.id = ?", one);
        }
        return out;
    }

    /** Ids of events, in their order. */
    private static List<String> idsBeginning(Connection c, String id, int most) throws SQLException {
        if (id.isEmpty()) {
            return List.of();
        }
        return Sql.list(c, r -> r.getString(1), """
                SELECT id FROM event WHERE id >= ? AND id < ?
                UNION SELECT x.event FROM issued i JOIN event_member x ON x.mention = i.mention
                    WHERE i.id >= ? AND i.id < ?
                UNION SELECT event FROM event_member WHERE mention >= ? AND mention < ?
                ORDER BY 1 LIMIT ?
                """, id, id + '~', id, id + '~', id, id + '~', most);
    }

    static List<EventMention> mentions(Connection c, String article) throws SQLException {
        return Sql.list(c, r -> Lines.mention(r.getString(1)), """
                SELECT m.line FROM mention m JOIN version v ON v.seq = m.version
                WHERE v.article = ? AND v.is_current = 1 ORDER BY m.n
                """, article);
    }

    static List<DyadSummary> dyads(Connection c) throws SQLException {
        return Sql.list(
                c,
                r -> new DyadSummary(
                        r.getString(1),
                        r.getInt(2),
                        r.getInt(3),
                        r.getInt(4),
                        day(r.getString(5)),
                        day(r.getString(6))),
                """
                SELECT d.dyad, COUNT(*),
                    SUM(CASE WHEN e.status IN ('planned', 'ongoing') THEN 1 ELSE 0 END),
                    SUM(CASE WHEN EXISTS (SELECT 1 FROM disagreement g WHERE g.event = e.id) THEN 1 ELSE 0 END),
                    MIN(e.first_day), MAX(e.last_day)
                FROM event_dyad d JOIN event e ON e.id = d.event GROUP BY d.dyad ORDER BY d.dyad
                """);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
