package org.umubano.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * A folder with {@code umubano.db}. Write-ahead log, synced at every commit; readers do not wait for the writer. Other
 * processes wait up to a minute for their turn to write.
 */
final class SqliteDatabase implements Database {

    static final String FILE = "umubano.db";

    private static final int WAIT = 60_000;

    private final Path folder;
    private final Settings settings;
    private final UnaryOperator<Connection> wrapped;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Connection> readers = new ArrayDeque<>();
    private @Nullable Connection writer;
    private boolean isClosed;

    /** @param wrapped what stands between the store and the driver: nothing, or a test that makes writes fail */
    SqliteDatabase(Path folder, Settings settings, UnaryOperator<Connection> wrapped) {
        this.folder = folder;
        this.settings = settings;
        this.wrapped = wrapped;
        Path file = folder.resolve(FILE);
        if (!Files.exists(file) && !settings.isCreated()) {
            throw new StoreException(
                    StoreException.Cause.UNUSABLE,
                    "there is no store in " + folder + "; read articles into it first (umubano read --store " + folder
                            + " FILE...)",
                    null);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Cause.INPUT_OUTPUT, "cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private Connection open(boolean isWriter) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(WAIT);
        config.setTransactionMode(
                isWriter ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        config.setCacheSize(isWriter ? -32_000 : -8_000);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        Connection connection = wrapped.apply(
                config.createConnection("jdbc:sqlite:" + folder.resolve(FILE).toAbsolutePath()));
        if (isWriter) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_autocheckpoint=4000");
            }
        }
        // The driver begins the next transaction with the end of the last: a writer must not, or it would keep others
        // out.
        connection.setAutoCommit(isWriter);
        return connection;
    }

    @Override
    public <T> T read(Sql.Work<T> work) {
        Connection connection = null;
        try {
            synchronized (readers) {
                connection = readers.poll();
            }
            if (connection == null) {
                connection = open(false);
            }
            T result = work.on(connection);
            connection.rollback();
            give(connection);
            return result;
        } catch (SQLException e) {
            close(connection);
            throw explained(e);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    private void give(Connection connection) {
        synchronized (readers) {
            if (!isClosed) {
                readers.push(connection);
                return;
            }
        }
        close(connection);
    }

    @Override
    public <T> T write(Sql.Work<T> work) {
        writing.lock();
        try {
            Connection connection = writer;
            if (connection == null) {
                connection = open(true);
                writer = connection;
            }
            connection.setAutoCommit(false); // begins
            T result = work.on(connection);
            connection.setAutoCommit(true); // commits
            return result;
        } catch (SQLException e) {
            dropWriter();
            throw explained(e);
        } catch (RuntimeException | Error e) {
            dropWriter();
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /** After a failure the connection is given up: what it had not committed goes with it. */
    private void dropWriter() {
        Connection connection = writer;
        writer = null;
        if (connection != null) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                // The connection is closed next, which takes the transaction back as well.
            }
            close(connection);
        }
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // Nothing that was committed depends on it.
            }
        }
    }

    @Override
    public String textType() {
        return "TEXT";
    }

    @Override
    public String blobType() {
        return "BLOB";
    }

    @Override
    public String leanTable() {
        return " WITHOUT ROWID";
    }

    @Override
    public int keepTextDays() {
        return 30;
    }

    @Override
    public List<String> faults() {
        return read(c -> Sql.list(c, r -> r.getString(1), "PRAGMA integrity_check(20)")).stream()
                .filter(s -> !s.equals("ok"))
                .map(s -> "the database file: " + s.replace('\n', ' '))
                .toList();
    }

    @Override
    public void backup(Path target) {
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Cause.INPUT_OUTPUT, "cannot make the folder " + target + ": " + e.getMessage(), e);
        }
        Path file = target.resolve(FILE);
        if (Files.exists(file)) {
            throw new StoreException(
                    StoreException.Cause.UNUSABLE,
                    "there is a store in " + target + " already; name a new folder",
                    null);
        }
        Connection connection = null;
        try {
            connection = open(false);
            connection.setAutoCommit(true);
            Sql.run(connection, "VACUUM INTO ?", file.toAbsolutePath().toString());
        } catch (SQLException e) {
            throw explained(e);
        } finally {
            close(connection);
        }
    }

    @Override
    public void scrub() {
        writing.lock();
        try {
            dropWriter();
            try (Connection connection = open(true)) {
                connection.setAutoCommit(true);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("VACUUM");
                    statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                }
            }
        } catch (SQLException e) {
            throw explained(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public String where() {
        return folder.toString();
    }

    @Override
    public Path searchFolder() {
        Path given = settings.searchFolder();
        return given != null ? given : folder.resolve("search");
    }

    @Override
    public StoreException explained(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return switch (e.getErrorCode() & 0xff) {
            case 11, 26 ->
                new StoreException(
                        StoreException.Cause.DAMAGED,
                        "the store in " + folder + " is damaged (" + message
                                + "); umubano verify --repair saves what can be read",
                        e);
            case 13 ->
                new StoreException(
                        StoreException.Cause.FULL,
                        "no room is left for the store in " + folder
                                + "; what was acknowledged is there, free some space and go on",
                        e);
            case 5, 6 ->
                new StoreException(
                        StoreException.Cause.BUSY,
                        "another program has written to the store in " + folder
                                + " for more than a minute; try again when it is done",
                        e);
            case 14, 8, 3 ->
                new StoreException(
                        StoreException.Cause.INPUT_OUTPUT,
                        "the store in " + folder + " cannot be opened or written to: " + message,
                        e);
            default ->
                new StoreException(
                        StoreException.Cause.INPUT_OUTPUT,
                        String.format(Locale.ROOT, "the store in %s failed: %s", folder, message),
                        e);
        };
    }

    @Override
    public void close() {
        writing.lock();
        try {
            close(writer);
            writer = null;
            synchronized (readers) {
                isClosed = true;
                readers.forEach(SqliteDatabase::close);
                readers.clear();
            }
        } finally {
            writing.unlock();
        }
    }
}
