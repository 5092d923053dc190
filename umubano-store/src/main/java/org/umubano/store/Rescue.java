package org.umubano.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * Saves what can be read of a SQLite file whose pages are damaged: copies row by row into a new file, from both ends of
 * each table, and keeps the old one beside it.
 */
final class Rescue {

    /** The log; what is derived from it is made again. */
    private static final List<String> TABLES =
            List.of("version", "mention", "decision", "tombstone", "issued", "event_change", "text_cache", "meta");

    private final Path file;
    private final List<String> faults = new ArrayList<>();
    private final List<String> repaired = new ArrayList<>();
    private long copied;
    private boolean isEnded;

    private Rescue(Path file) {
        this.file = file;
    }

    /** Does nothing where the file is sound or not there. */
    static Verification of(Path folder, Settings settings) {
        return new Rescue(folder.resolve(SqliteDatabase.FILE)).run(settings);
    }

    private Verification run(Settings settings) {
        if (!Files.exists(file) || isSound()) {
            return new Verification(0, List.of(), List.of());
        }
        try {
            Path fresh = Files.createTempDirectory(file.toAbsolutePath().getParent(), "rescue");
            SqliteDatabase target = new SqliteDatabase(fresh, Settings.standard(settings.clock()), c -> c);
            try {
                Schema.migrate(target);
                copy(target);
            } finally {
                target.close();
            }
            Path kept = keep();
            Files.move(fresh.resolve(SqliteDatabase.FILE), file);
            for (String ending : new String[] {"-wal", "-shm"}) {
                Files.deleteIfExists(fresh.resolve(SqliteDatabase.FILE + ending));
            }
            Files.deleteIfExists(fresh);
            repaired.add("copied " + copied + " entries that could be read into a new file; the damaged one is kept as "
                    + kept.getFileName());
            repaired.add("read the sources again: what is missing is new then, what is there is not coded again");
        } catch (IOException e) {
            throw new StoreException(StoreException.Cause.INPUT_OUTPUT, "the repair failed: " + e.getMessage(), e);
        }
        return new Verification(copied, faults, repaired);
    }

    private boolean isSound() {
        try (Connection c = open();
                Statement statement = c.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA integrity_check(5)")) {
            boolean isSound = true;
            while (rows.next()) {
                if (!rows.getString(1).equals("ok")) {
                    isSound = false;
                    faults.add("the database file: " + rows.getString(1).replace('\n', ' '));
                }
            }
            return isSound;
        } catch (SQLException e) {
            faults.add("the database file: " + e.getMessage());
            return false;
        }
    }

    private Connection open() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private Path keep() throws IOException {
        int n = 1;
        Path kept = file.resolveSibling(SqliteDatabase.FILE + ".damaged-" + n);
        while (Files.exists(kept)) {
            kept = file.resolveSibling(SqliteDatabase.FILE + ".damaged-" + ++n);
        }
        Files.move(file, kept);
        for (String ending : new String[] {"-wal", "-shm"}) {
            Path other = file.resolveSibling(SqliteDatabase.FILE + ending);
            if (Files.exists(other)) {
                Files.move(other, kept.resolveSibling(kept.getFileName() + ending));
            }
        }
        return kept;
    }

    private void copy(SqliteDatabase target) {
        for (String table : TABLES) {
            for (String order : new String[] {"", " ORDER BY rowid DESC"}) {
                boolean isWhole = target.write(into -> copy(into, table, order));
                if (isWhole) {
                    break;
                }
                if (order.isEmpty()) {
                    faults.add("the table " + table + " could not be read to its end");
                }
            }
        }
        target.write(c -> {
            long next = Math.max(
                    Sql.number(c, "SELECT COALESCE(MAX(seq), -1) FROM version") + 1,
                    Math.max(Meta.get(c, Meta.NEXT), Sql.number(c, "SELECT COALESCE(MAX(seq), -1) FROM decision") + 1));
            Meta.set(c, Meta.NEXT, next);
            Meta.set(c, Meta.DERIVED, -1);
            return true;
        });
    }

    /** @return whether the table was read to its end */
    private boolean copy(Connection into, String table, String order) throws SQLException {
        try (Connection from = open();
                Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + order)) {
            int columns = rows.getMetaData().getColumnCount();
            String marks = "?,".repeat(columns - 1) + "?";
            try (PreparedStatement insert =
                    into.prepareStatement("INSERT OR IGNORE INTO " + table + " VALUES (" + marks + ")")) {
                while (next(rows)) {
                    for (int i = 1; i <= columns; i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    copied += insert.executeUpdate();
                }
            }
            return isEnded;
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean next(ResultSet rows) {
        try {
            isEnded = !rows.next();
            return !isEnded;
        } catch (SQLException e) {
            isEnded = false;
            return false;
        }
    }
}
