package org.umubano.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRepositoryTest extends RepositoryContract {

    @TempDir
    Path folder;

    @Override
    Repository fresh(Settings settings) {
        return again(settings);
    }

    @Override
    Repository again(Settings settings) {
        return Repository.open(folder.resolve("store").toString(), settings);
    }

    private Repository other(String name) {
        return Repository.open(folder.resolve(name).toString(), settings());
    }

    private void fill(String name) {
        try (Repository store = other(name)) {
            store.add(LineCoder.world(80, 2).stream().map(new LineCoder()::code).toList());
            store.derive();
        }
    }

    private void sql(String name, String statement) throws SQLException {
        Path file = folder.resolve(name).resolve(SqliteDatabase.FILE);
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            c.createStatement().executeUpdate(statement);
        }
    }

    @Test
    void aBackupIsAStore() {
        fill("busy");
        try (Repository busy = other("busy")) {
            busy.backup(folder.resolve("copy"));
            try (Repository copy = other("copy")) {
                assertThat(Exported.of(copy)).isEqualTo(Exported.of(busy)).isNotEmpty();
            }
            assertThatThrownBy(() -> busy.backup(folder.resolve("copy"))).hasMessageContaining("already");
        }
    }

    @Test
    void aStoreThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Repository.open(
                        folder.resolve("none").toString(), settings().existing()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store");
    }

    @Test
    void aNewerStoreIsLeftAlone() throws SQLException {
        fill("newer");
        sql("newer", "INSERT INTO schema_version (version) VALUES (99)");
        assertThatThrownBy(() -> other("newer")).hasMessageContaining("newer Umubano");
    }

    @Test
    void aChangedLineIsFoundAndTakenOut() throws SQLException {
        fill("changed");
        sql("changed", "UPDATE mention SET line = replace(line, 'RWA', 'BDI') WHERE rowid = 3");
        try (Repository store = other("changed")) {
            assertThat(store.verify(false).isSound()).isFalse();
            assertThat(store.verify(true).repaired()).isNotEmpty();
            assertThat(store.verify(false).faults()).isEmpty();
            store.add(LineCoder.world(80, 2).stream().map(new LineCoder()::code).toList());
            store.derive();
            fill("whole");
            try (Repository whole = other("whole")) {
                assertThat(store.events(EventFilter.ALL).stream().map(StoredEvent::event))
                        .containsExactlyElementsOf(whole.events(EventFilter.ALL).stream()
                                .map(StoredEvent::event)
                                .toList());
            }
        }
    }

    @Test
    void whatOtherRulesMadeIsKnownUntilItIsMadeAnew() throws SQLException {
        fill("rules");
        try (Repository store = other("rules")) {
            assertThat(store.isOfOtherRules()).isFalse();
        }
        sql("rules", "UPDATE meta SET value = '1' WHERE name = 'rules'");
        try (Repository store = other("rules")) {
            assertThat(store.isOfOtherRules()).isTrue();
            store.verify(false);
            assertThat(store.isOfOtherRules()).isTrue();
            store.verify(true);
            assertThat(store.isOfOtherRules()).isFalse();
        }
        sql("rules", "DELETE FROM meta WHERE name = 'rules'");
        try (Repository store = other("rules")) {
            assertThat(store.isOfOtherRules()).isTrue();
        }
    }

    @Test
    void aChangedEventIsFoundAndMadeAgain() throws SQLException {
        fill("event");
        sql("event", "UPDATE event SET line = replace(line, 'held', 'past')");
        try (Repository store = other("event")) {
            assertThat(store.verify(true).faults())
                    .singleElement()
                    .asString()
                    .contains("not those that this Umubano makes of the log", "verify --repair");
            assertThat(store.verify(false).faults()).isEmpty();
        }
    }

    @Test
    void overwrittenPagesAreSaidAndTheRestIsSaved() throws IOException {
        fill("torn");
        Path file = folder.resolve("torn").resolve(SqliteDatabase.FILE);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = 30; page < 40; page++) {
                bytes.seek(page * 4096);
                bytes.write(new byte[4096]);
            }
        }
        assertThatThrownBy(() -> {
                    try (Repository store = other("torn")) {
                        if (!store.verify(false).isSound()) {
                            throw new StoreException(StoreException.Cause.DAMAGED, "found", null);
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.what()).isEqualTo(StoreException.Cause.DAMAGED));
        Verification rescued = Repository.rescue(folder.resolve("torn").toString(), settings());
        assertThat(rescued.faults()).isNotEmpty();
        try (Repository store = other("torn")) {
            store.verify(true);
            store.derive();
            assertThat(store.verify(false).faults()).isEmpty();
            store.add(LineCoder.world(80, 2).stream().map(new LineCoder()::code).toList());
            store.derive();
            assertThat(store.totals().articles()).isEqualTo(80);
        }
    }

    @Test
    void noDatabaseAtAllIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("junk"));
        Files.writeString(folder.resolve("junk").resolve(SqliteDatabase.FILE), "no database, just words ".repeat(500));
        assertThatThrownBy(() -> other("junk"))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.what()).isEqualTo(StoreException.Cause.DAMAGED));
        assertThat(Repository.rescue(folder.resolve("junk").toString(), settings())
                        .faults())
                .isNotEmpty();
        try (Repository store = other("junk")) {
            assertThat(store.totals().articles()).isZero();
        }
    }
}
