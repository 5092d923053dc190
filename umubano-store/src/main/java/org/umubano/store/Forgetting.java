package org.umubano.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;

/** Takes things out of the log for good: the only place where the log loses anything. */
final class Forgetting {

    private Forgetting() {}

    /** The ids of the articles whose present version is under an address or an id. */
    static TreeSet<String> articles(Connection c, String addressOrId) throws SQLException {
        return new TreeSet<>(Sql.list(
                c,
                r -> r.getString(1),
                "SELECT article FROM version WHERE is_current = 1 AND (article = ? OR url = ?)",
                addressOrId,
                addressOrId));
    }

    static int article(Connection c, long seq, Instant at, String addressOrId) throws SQLException {
        List<Long> versions = Sql.list(
                c, r -> r.getLong(1), "SELECT seq FROM version WHERE article = ? OR url = ?", addressOrId, addressOrId);
        ArticleLog.delete(c, versions);
        Tombstones.add(c, seq, at, Tombstones.ARTICLE, Tombstones.name(addressOrId), null);
        return versions.size();
    }

    static int person(Connection c, long seq, Instant at, Redaction redaction) throws SQLException {
        int changed = mentions(c, redaction);
        reports(c, redaction);
        for (String column : List.of("before", "after")) {
            values(c, redaction, "event_change", column);
        }
        for (String column : List.of("value", "instead", "because")) {
            values(c, redaction, "decision", column);
        }
        Sql.run(c, "DELETE FROM text_cache");
        LinkTables.distrust(c);
        Tombstones.add(c, seq, at, Tombstones.PERSON, Tombstones.personName(redaction.folded()), null);
        return changed;
    }

    private static int mentions(Connection c, Redaction redaction) throws SQLException {
        int[] changed = {0};
        try (PreparedStatement update =
                c.prepareStatement("UPDATE mention SET line = ?, checksum = ? WHERE version = ? AND n = ?")) {
            Sql.each(
                    c,
                    r -> {
                        EventMention before = Lines.mention(r.getString(3));
                        EventMention after = redaction.of(before);
                        if (!after.equals(before)) {
                            String line = Lines.of(after);
                            Sql.set(update, line, Lines.checksum(line), r.getLong(1), r.getInt(2));
                            update.addBatch();
                            changed[0]++;
                        }
                    },
                    "SELECT version, n, line FROM mention ORDER BY version, n");
            update.executeBatch();
        }
        return changed[0];
    }

    private static void reports(Connection c, Redaction redaction) throws SQLException {
        try (PreparedStatement update =
                c.prepareStatement("UPDATE version SET report = ?, checksum = ? WHERE seq = ?")) {
            Sql.each(
                    c,
                    r -> {
                        if (redaction.holds(r.getString(2), true)) {
                            ArticleReport report = redaction.of(Lines.report(r.getString(2)));
                            String line = Lines.of(report);
                            Sql.set(update, line, Lines.checksum(line), r.getLong(1));
                            update.addBatch();
                        }
                    },
                    "SELECT seq, report FROM version ORDER BY seq");
            update.executeBatch();
        }
    }

    private static void values(Connection c, Redaction redaction, String table, String column) throws SQLException {
        try (PreparedStatement update =
                c.prepareStatement("UPDATE " + table + " SET " + column + " = ? WHERE seq = ?")) {
            Sql.each(
                    c,
                    r -> {
                        if (redaction.holds(r.getString(2), false)) {
                            Sql.set(update, Redaction.BLACK, r.getLong(1));
                            update.addBatch();
                        }
                    },
                    "SELECT seq, " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL");
            update.executeBatch();
        }
    }
}
