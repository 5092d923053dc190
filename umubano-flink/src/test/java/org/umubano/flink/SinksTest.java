package org.umubano.flink;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.json.JsonObject;

@Timeout(120)
final class SinksTest {

    @TempDir
    Path folder;

    @Test
    void writesLinesParquetAndADatabaseThatAReplayLeavesAsItIs() throws Exception {
        List<String> lines = SomeArticles.lines();
        Files.write(folder.resolve("articles.jsonl"), lines);
        List<String> expected = SomeArticles.expected(folder, lines);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            run(url, "first");
            Map<String, String> rows = rows(url, "line");
            assertThat(new TreeSet<>(rows.values())).isEqualTo(new TreeSet<>(expected));
            Map<String, String> versions = rows(url, "xmin::text || ctid::text");
            run(url, "second");
            assertThat(rows(url, "xmin::text || ctid::text")).isEqualTo(versions);
            assertThat(rows(url, "reports::text || ' ' || coalesce(from_first::text, '-')"))
                    .isEqualTo(fromLines(expected));
            assertThat(rows(url, "duration_days").values()).contains("2");

            String first = rows.keySet().iterator().next();
            take(url, "{\"schema\":1,\"id\":\"" + first + "\",\"removed\":true}");
            assertThat(rows(url, "line")).hasSize(rows.size() - 1).doesNotContainKey(first);
            take(url, rows.get(first));
            assertThat(rows(url, "line")).isEqualTo(rows);
        }
        assertThat(files(folder.resolve("first/events")))
                .allSatisfy(f -> assertThat(f.toString()).endsWith(".jsonl"));
        assertThat(Files.readAllLines(files(folder.resolve("first/events")).get(0)))
                .isEqualTo(expected);
        parquet(files(folder.resolve("first/parquet")).get(0), expected);
    }

    private static void parquet(Path file, List<String> expected) throws Exception {
        assertThat(file.toString()).endsWith(".parquet");
        List<Map<String, Object>> rows;
        try (Stream<Map<String, Object>> all = ParquetReader.streamContent(file.toFile(), new Rows())) {
            rows = all.toList();
        }
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            JsonObject event = JsonObject.parse(expected.get(i));
            assertThat(rows.get(i)).containsEntry("event_id", event.string("id"));
            assertThat(rows.get(i)).containsEntry("reports", event.number("reports"));
            if (event.dateOrNull("from") != null) {
                assertThat(rows.get(i)).containsEntry("from_first", (int)
                        event.dateOrNull("from").first().toEpochDay());
            }
        }
    }

    /** Each row as a map; empty cells are not in it. */
    private static final class Rows implements Hydrator<Map<String, Object>, Map<String, Object>, String[]> {
        @Override
        public Map<String, Object> start() {
            return new TreeMap<>();
        }

        @Override
        public Map<String, Object> add(Map<String, Object> row, String[] column, Object value) {
            if (value != null) {
                row.put(column[0], value);
            }
            return row;
        }

        @Override
        public Map<String, Object> finish(Map<String, Object> row) {
            return row;
        }
    }

    private void run(String url, String name) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
        new Output(folder.resolve(name).toString(), true, url)
                .add(Job.on(
                        environment,
                        Job.Options.batch(folder.resolve("articles.jsonl").toString())));
        environment.execute(name);
    }

    private static void take(String url, String line) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(1);
        environment.fromData(Types.STRING, line).sinkTo(new PostgresSink(url));
        environment.execute("take");
    }

    private static Map<String, String> rows(String url, String what) throws Exception {
        Map<String, String> out = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT event_id, " + what + " FROM umubano_events")) {
            while (rows.next()) {
                out.put(rows.getString(1), rows.getString(2));
            }
        }
        return out;
    }

    private static Map<String, String> fromLines(List<String> lines) {
        Map<String, String> out = new TreeMap<>();
        for (String line : lines) {
            JsonObject event = JsonObject.parse(line);
            var from = event.dateOrNull("from");
            out.put(event.string("id"), event.number("reports") + " " + (from == null ? "-" : from.first()));
        }
        return out;
    }

    private static List<Path> files(Path sink) throws Exception {
        try (Stream<Path> all = Files.walk(sink)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
