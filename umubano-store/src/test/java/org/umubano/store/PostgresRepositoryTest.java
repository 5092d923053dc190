package org.umubano.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real server, started for the test. */
class PostgresRepositoryTest extends RepositoryContract {

    private static EmbeddedPostgres server;

    private static int databases;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Repository fresh(Settings settings) {
        databases++;
        try (Connection c = server.getPostgresDatabase().getConnection()) {
            c.createStatement().executeUpdate("CREATE DATABASE store" + databases);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return again(settings);
    }

    @Override
    Repository again(Settings settings) {
        return Repository.open(
                server.getJdbcUrl("postgres", "store" + databases),
                new Settings(settings.clock(), settings.keepTextDays(), true, folder.resolve("search")));
    }
}
