package org.umubano.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.umubano.article.Article;

/** A schema of a PostgreSQL server. One writer at a time, by a lock of the server; readers never wait. */
final class PostgresDatabase implements Database {

    /** Any number, the same for all who write to a store: "umubano" in letters of a telephone. */
    private static final long LOCK = 8_628_226L;

    private final String shown;
    private final Settings settings;
    private final HikariDataSource pool;

    PostgresDatabase(String url, Settings settings) {
        this.shown = withoutSecrets(url);
        this.settings = settings;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        config.setPoolName("umubano");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "umubano");
        try {
            this.pool = new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new StoreException(
                    StoreException.Cause.UNUSABLE,
                    "cannot connect to " + shown + ": " + message(e)
                            + "; is the server running, and is the user right?",
                    e);
        }
    }

    private static String message(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    /** The address without user and password. */
    private static String withoutSecrets(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    @Override
    public <T> T read(Sql.Work<T> work) {
        return run(work, false);
    }

    @Override
    public <T> T write(Sql.Work<T> work) {
        return run(work, true);
    }

    private <T> T run(Sql.Work<T> work, boolean isWriter) {
        try (Connection connection = pool.getConnection()) {
            try {
                connection.setReadOnly(!isWriter);
                // A reader sees one state throughout. The writer has to see what was committed before it got the lock.
                connection.setTransactionIsolation(
                        isWriter ? Connection.TRANSACTION_READ_COMMITTED : Connection.TRANSACTION_REPEATABLE_READ);
                if (isWriter) {
                    Sql.each(connection, r -> {}, "SELECT pg_advisory_xact_lock(?)", LOCK);
                }
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    @Override
    public String textType() {
        return "TEXT COLLATE \"C\"";
    }

    @Override
    public String blobType() {
        return "BYTEA";
    }

    @Override
    public String leanTable() {
        return "";
    }

    /** A shared server is no private cache. */
    @Override
    public int keepTextDays() {
        return 0;
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public void backup(Path target) {
        throw new StoreException(
                StoreException.Cause.UNUSABLE,
                "a store in PostgreSQL is copied with its own tools: pg_dump writes a consistent copy while it runs",
                null);
    }

    @Override
    public void scrub() {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            for (String table : List.of("version", "mention", "text_cache", "event", "event_change", "decision")) {
                Sql.run(connection, "VACUUM " + table);
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    @Override
    public String where() {
        return shown;
    }

    @Override
    public Path searchFolder() {
        Path given = settings.searchFolder();
        if (given != null) {
            return given;
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path root = cache != null && !cache.isEmpty()
                ? Path.of(cache)
                : Path.of(System.getProperty("user.home", "."), ".cache");
        return root.resolve("umubano").resolve("search-" + Article.hash(shown));
    }

    @Override
    public StoreException explained(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String message = String.valueOf(e.getMessage());
        if (state.startsWith("XX")) {
            return new StoreException(
                    StoreException.Cause.DAMAGED, "the store in " + shown + " is damaged: " + message, e);
        }
        if (state.equals("53100")) {
            return new StoreException(
                    StoreException.Cause.FULL,
                    "no room is left for the store in " + shown
                            + "; what was acknowledged is there, free some space and go on",
                    e);
        }
        return new StoreException(
                StoreException.Cause.INPUT_OUTPUT,
                String.format(Locale.ROOT, "the store in %s failed (%s): %s", shown, state, message),
                e);
    }

    @Override
    public void close() {
        pool.close();
    }
}
