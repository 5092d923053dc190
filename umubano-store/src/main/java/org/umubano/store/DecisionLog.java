package org.umubano.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Decisions.Decision;

/** The part of the log that holds what people decided. Taking back is an entry of its own. */
final class DecisionLog {

    private DecisionLog() {}

    static void add(Connection c, long seq, Instant at, Decision decision) throws SQLException {
        if (decision instanceof Decisions.Same d) {
            insert(c, seq, at, "same", d.a(), d.b(), null, null, null, d.because());
        } else if (decision instanceof Decisions.NotSame d) {
            insert(c, seq, at, "not-same", d.a(), d.b(), null, null, null, d.because());
        } else if (decision instanceof Decisions.WrongValue d) {
            insert(c, seq, at, "wrong", d.mention(), null, d.field(), d.value(), d.right(), d.because());
        } else if (decision instanceof Decisions.Note d) {
            insert(c, seq, at, "note", d.mention(), null, null, null, null, d.because());
        }
    }

    private static void insert(Connection c, long seq, Instant at, String kind, @Nullable String... values)
            throws SQLException {
        Sql.run(c, """
                INSERT INTO decision (seq, at, kind, a, b, field, value, instead, because)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, seq, at, kind, values[0], values[1], values[2], values[3], values[4], values[5]);
    }

    /** @return whether there was such a decision that still counted */
    static boolean undo(Connection c, long seq, Instant at, long decision) throws SQLException {
        boolean counts = Sql.number(c, "SELECT COUNT(*) FROM decision WHERE seq = ? AND kind <> 'undo'", decision) > 0
                && Sql.number(c, "SELECT COUNT(*) FROM decision WHERE undoes = ?", decision) == 0;
        if (counts) {
            Sql.run(
                    c,
                    "INSERT INTO decision (seq, at, kind, because, undoes) VALUES (?, ?, 'undo', '', ?)",
                    seq,
                    at,
                    decision);
        }
        return counts;
    }

    static List<StoredDecision> all(Connection c) throws SQLException {
        Set<Long> undone =
                new HashSet<>(Sql.list(c, r -> r.getLong(1), "SELECT undoes FROM decision WHERE kind = 'undo'"));
        List<StoredDecision> out = new ArrayList<>();
        Sql.each(
                c,
                r -> out.add(new StoredDecision(
                        r.getLong(1), Instant.parse(r.getString(2)), decision(r), undone.contains(r.getLong(1)))),
                """
                SELECT seq, at, kind, a, b, field, value, instead, because
                FROM decision WHERE kind <> 'undo' ORDER BY seq
                """);
        return out;
    }

    /** Those that count. */
    static Decisions counting(Connection c) throws SQLException {
        return Decisions.of(all(c).stream()
                .filter(d -> !d.isUndone())
                .map(StoredDecision::decision)
                .toList());
    }

    /** Those that counted before an entry of the log. */
    static Decisions counting(Connection c, long before) throws SQLException {
        Set<Long> undone = new HashSet<>(
                Sql.list(c, r -> r.getLong(1), "SELECT undoes FROM decision WHERE kind = 'undo' AND seq < ?", before));
        return Decisions.of(all(c).stream()
                .filter(d -> d.seq() < before && !undone.contains(d.seq()))
                .map(StoredDecision::decision)
                .toList());
    }

    private static final String SINCE = """
            FROM decision d WHERE d.seq >= ? AND d.kind <> 'undo'
                OR d.seq IN (SELECT u.undoes FROM decision u WHERE u.seq >= ? AND u.kind = 'undo')
            """;

    /** The articles of the mentions of which decisions speak that were taken or taken back since. */
    static Set<String> articles(Connection c, long since) throws SQLException {
        Set<String> mentions = new TreeSet<>();
        Sql.each(
                c,
                r -> {
                    for (int column = 1; column <= 2; column++) {
                        if (r.getString(column) != null) {
                            mentions.add(r.getString(column));
                        }
                    }
                },
                "SELECT d.a, d.b " + SINCE,
                since,
                since);
        Set<String> out = new TreeSet<>();
        Sql.eachIn(
                c,
                r -> out.add(r.getString(1)),
                "SELECT v.article FROM mention m JOIN version v ON v.seq = m.version WHERE m.id IN (?)",
                mentions);
        return out;
    }

    private static Decision decision(ResultSet r) throws SQLException {
        String a = r.getString(4);
        String because = r.getString(9);
        return switch (r.getString(3)) {
            case "same" -> new Decisions.Same(a, r.getString(5), because);
            case "not-same" -> new Decisions.NotSame(a, r.getString(5), because);
            case "wrong" -> new Decisions.WrongValue(a, r.getString(6), r.getString(7), r.getString(8), because);
            default -> new Decisions.Note(a, because);
        };
    }
}
