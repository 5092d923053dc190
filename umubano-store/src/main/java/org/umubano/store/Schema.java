package org.umubano.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables of a store and their versions. {@code V1.sql}, {@code V2.sql} ... lie beside this class and are run once
 * each, in their order, in one transaction.
 *
 * <p>A library for this (Flyway) was weighed: it adds 3 MB to the jar and half a second to every start, and these files
 * are in its form should it be wanted one day.
 */
final class Schema {

    static final int VERSION = 2;

    private Schema() {}

    static void migrate(Database database) {
        Integer before = database.read(c -> version(c));
        if (before != null && before > VERSION) {
            throw new StoreException(
                    StoreException.Cause.UNUSABLE,
                    database.where() + " was made by a newer Umubano (its tables are of version " + before
                            + ", this one knows " + VERSION + "); use that one",
                    null);
        }
        if (before == null || before < VERSION) {
            database.write(c -> {
                int at = version(c);
                for (int v = at + 1; v <= VERSION; v++) {
                    run(c, v, database);
                }
                return true;
            });
        }
    }

    static int version(Connection c) throws SQLException {
        boolean isThere = false;
        try (var tables = c.getMetaData().getTables(null, null, "schema_version", null)) {
            isThere = tables.next();
        }
        return isThere ? (int) Sql.number(c, "SELECT COALESCE(MAX(version), 0) FROM schema_version") : 0;
    }

    private static void run(Connection c, int version, Database database) throws SQLException {
        String script = text("V" + version + ".sql")
                .replace("${text}", database.textType())
                .replace("${blob}", database.blobType())
                .replace("${lean}", database.leanTable());
        try (Statement statement = c.createStatement()) {
            if (version == 1) {
                statement.executeUpdate("CREATE TABLE schema_version (version INTEGER PRIMARY KEY)");
            }
            for (String part : script.split(";\\s*\n", -1)) {
                if (!part.isBlank()) {
                    statement.executeUpdate(part);
                }
            }
        }
        Sql.run(c, "INSERT INTO schema_version (version) VALUES (?)", version);
    }

    private static String text(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
