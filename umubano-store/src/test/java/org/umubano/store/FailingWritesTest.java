package org.umubano.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.article.Article;

/** A write that fails, whichever it is, loses nothing that was acknowledged and writes nothing twice. */
class FailingWritesTest {

    private static final Set<String> WRITES =
            Set.of("executeUpdate", "executeBatch", "execute", "setAutoCommit", "commit");
    private static final int BATCH = 5;

    @TempDir
    Path folder;

    private final List<Article> articles = LineCoder.world(40, 21);

    @Test
    void thirtyOfTheFirstWrites() {
        for (int n = 1; n <= 90; n += 3) {
            failAt(n);
        }
    }

    @Test
    @Tag("nightly")
    void eachOfTheFirstThreeHundred() {
        for (int n = 1; n <= 300; n++) {
            failAt(n);
        }
    }

    private void failAt(int n) {
        Path where = folder.resolve("at" + n);
        Set<String> acknowledged = new TreeSet<>();
        AtomicInteger left = new AtomicInteger(n);
        boolean failed = false;
        try (Repository store = open(where, left)) {
            read(store, acknowledged);
            store.derive();
        } catch (StoreException e) {
            failed = true;
        }
        assertThat(failed).as("write %d was there to fail", n).isEqualTo(left.get() <= 0);
        try (Repository store = open(where, new AtomicInteger(Integer.MAX_VALUE))) {
            assertThat(store.reports(acknowledged).keySet()).as("after %d", n).isEqualTo(acknowledged);
            read(store, new TreeSet<>());
            store.derive();
            assertThat(store.totals().versions()).isEqualTo(articles.size());
            assertThat(Exported.of(store)).as("after %d", n).isEqualTo(undisturbed());
        }
    }

    private void read(Repository store, Set<String> acknowledged) {
        LineCoder coder = new LineCoder();
        for (int i = 0; i < articles.size(); i += BATCH) {
            List<Article> batch = articles.subList(i, i + BATCH);
            store.add(batch.stream().map(coder::code).toList());
            batch.forEach(a -> acknowledged.add(a.id()));
        }
    }

    private List<String> expected = List.of();

    private List<String> undisturbed() {
        if (expected.isEmpty()) {
            try (Repository store = open(folder.resolve("undisturbed"), new AtomicInteger(Integer.MAX_VALUE))) {
                read(store, new TreeSet<>());
                store.derive();
                expected = new ArrayList<>(Exported.of(store));
            }
        }
        return expected;
    }

    private static Repository open(Path where, AtomicInteger left) {
        Settings settings = Settings.standard(() -> RepositoryContract.NOW);
        return SqlRepository.over(new SqliteDatabase(where, settings, c -> failing(c, left)), settings);
    }

    private static Connection failing(Connection real, AtomicInteger left) {
        return proxy(Connection.class, real, left);
    }

    private static <T> T proxy(Class<T> type, T real, AtomicInteger left) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    boolean isBegin = method.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0]);
                    if (WRITES.contains(method.getName()) && !isBegin && left.decrementAndGet() == 0) {
                        throw new SQLException("disk I/O error (made by the test)", "", 10);
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        if (result instanceof PreparedStatement s) {
                            return proxy(PreparedStatement.class, s, left);
                        }
                        return result instanceof Statement s ? proxy(Statement.class, s, left) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
