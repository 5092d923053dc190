package org.umubano.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.claim.OfficeRecord;
import org.umubano.coreference.Fingerprint;
import org.umubano.coreference.Keyring;
import org.umubano.coreference.LocalOrigins;
import org.umubano.event.CodedArticle;

/** Writes what {@link LinkMemory} reads. */
final class LinkTables {

    /** Whether these tables are those of the events: 1 after they were made. */
    static final String KNOWN = "linked";

    /** What is kept of an article that tells of events. */
    record Told(long version, String article, long place, long[] keys, long[] marks) {
        static Told of(long version, CodedArticle article, byte[] fingerprint, Keyring keyring) {
            String id = article.article().id();
            return new Told(
                    version,
                    id,
                    LocalOrigins.place(id),
                    keyring.keys(article),
                    Fingerprint.marks(article, fingerprint));
        }
    }

    private LinkTables() {}

    /** The versions that are kept. */
    static Set<Long> versions(Connection c) throws SQLException {
        return new HashSet<>(Sql.list(c, r -> r.getLong(1), "SELECT version FROM told"));
    }

    /** Forgets versions of which nothing else is known any more. */
    static void remove(Connection c, Collection<Long> versions) throws SQLException {
        for (long version : versions) {
            Sql.run(c, "DELETE FROM told_mark WHERE place IN (SELECT place FROM told WHERE version = ?)", version);
            Sql.run(c, "DELETE FROM told_key WHERE version = ?", version);
            Sql.run(c, "DELETE FROM told WHERE version = ?", version);
        }
    }

    static void remove(Connection c, List<Told> some) throws SQLException {
        try (PreparedStatement key = c.prepareStatement("DELETE FROM told_key WHERE k = ? AND version = ?");
                PreparedStatement mark = c.prepareStatement("DELETE FROM told_mark WHERE mark = ? AND place = ?");
                PreparedStatement told = c.prepareStatement("DELETE FROM told WHERE version = ?")) {
            for (Told t : some) {
                add(key, t.keys, t.version);
                add(mark, t.marks, t.place);
                Sql.set(told, t.version);
                told.addBatch();
            }
            key.executeBatch();
            mark.executeBatch();
            told.executeBatch();
        }
    }

    /** @param roots by article the one from which it is taken */
    static void insert(Connection c, Collection<Told> some, Map<String, String> roots) throws SQLException {
        try (PreparedStatement key = c.prepareStatement("INSERT INTO told_key (k, version) VALUES (?, ?)");
                PreparedStatement mark = c.prepareStatement("INSERT INTO told_mark (mark, place) VALUES (?, ?)");
                PreparedStatement told =
                        c.prepareStatement("INSERT INTO told (version, place, article, root) VALUES (?, ?, ?, ?)")) {
            for (Told t : some) {
                add(key, t.keys, t.version);
                add(mark, t.marks, t.place);
                Sql.set(told, t.version, t.place, t.article, roots.getOrDefault(t.article, t.article));
                told.addBatch();
            }
            key.executeBatch();
            mark.executeBatch();
            told.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, long[] values, long of) throws SQLException {
        for (long value : values) {
            Sql.set(statement, value, of);
            statement.addBatch();
        }
    }

    /** Writes the roots that are others than before. */
    static void roots(Connection c, Map<String, String> roots) throws SQLException {
        try (PreparedStatement update =
                c.prepareStatement("UPDATE told SET root = ? WHERE article = ? AND root <> ?")) {
            for (Map.Entry<String, String> e : roots.entrySet()) {
                Sql.set(update, e.getValue(), e.getKey(), e.getValue());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Writes what events say of offices in the place of what they said before. */
    static void offices(Connection c, Collection<String> gone, Map<String, List<OfficeRecord.Row>> offices)
            throws SQLException {
        try (PreparedStatement delete = c.prepareStatement("DELETE FROM office WHERE event = ?");
                PreparedStatement insert = c.prepareStatement(
                        "INSERT INTO office (event, person, season, offices, article) VALUES (?, ?, ?, ?, ?)")) {
            Set<String> old = new HashSet<>(gone);
            old.addAll(offices.keySet());
            for (String id : old) {
                Sql.set(delete, id);
                delete.addBatch();
            }
            delete.executeBatch();
            for (Map.Entry<String, List<OfficeRecord.Row>> e : offices.entrySet()) {
                for (OfficeRecord.Row row : e.getValue()) {
                    Sql.set(insert, e.getKey(), row.person(), row.season(), row.offices(), row.article());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Says that the tables are not to be relied on until they are made anew. */
    static void distrust(Connection c) throws SQLException {
        Sql.run(c, "DELETE FROM office");
        Meta.set(c, KNOWN, 0);
    }
}
