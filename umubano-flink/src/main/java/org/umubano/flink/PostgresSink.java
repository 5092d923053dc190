package org.umubano.flink;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.jspecify.annotations.Nullable;
import org.umubano.flink.EventColumns.Column;
import org.umubano.json.JsonObject;

/**
 * Keeps the table {@code umubano_events} in PostgreSQL as the lines say: one row for each event by its id, with the columns of
 * {@code events.csv} and the line itself. A line that is there already changes nothing, not even the version of its row, so
 * that a replay after a failure is harmless; a removed event leaves the table.
 *
 * @param url {@code jdbc:postgresql://host/database}; user and password from it, else from PGUSER and PGPASSWORD of the process
 */
record PostgresSink(String url) implements Sink<String> {

    private static final long serialVersionUID = 1;

    static final String TABLE = "umubano_events";

    private static final int BATCH = 1000;

    @Override
    public SinkWriter<String> createWriter(WriterInitContext context) throws IOException {
        try {
            return new Writer(url);
        } catch (SQLException e) {
            throw new IOException("cannot use the database: " + e.getMessage(), e);
        }
    }

    private static final class Writer implements SinkWriter<String> {

        private final List<Column> columns = new EventColumns().all();
        private final Connection connection;

        /** The last line of each event since the last flush; one statement must not touch a row twice. */
        private final Map<String, String> waiting = new LinkedHashMap<>();

        Writer(String url) throws SQLException {
            Properties properties = new Properties();
            put(properties, "user", System.getenv("PGUSER"));
            put(properties, "password", System.getenv("PGPASSWORD"));
            connection = DriverManager.getConnection(url, properties);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " ("
                        + columns.stream().map(c -> quoted(c) + ' ' + type(c)).collect(Collectors.joining(", "))
                        + ", line text NOT NULL, PRIMARY KEY (event_id))");
                for (Column column : columns) {
                    statement.execute("ALTER TABLE " + TABLE + " ADD COLUMN IF NOT EXISTS " + quoted(column) + ' '
                            + type(column));
                }
            }
            connection.commit();
        }

        private static void put(Properties properties, String name, @Nullable String value) {
            if (value != null) {
                properties.setProperty(name, value);
            }
        }

        @Override
        public void write(String line, Context context) throws IOException {
            String id = JsonObject.parse(line).string("id");
            waiting.remove(id);
            waiting.put(id, line);
            if (waiting.size() >= BATCH) {
                flush(false);
            }
        }

        @Override
        public void flush(boolean endOfInput) throws IOException {
            if (waiting.isEmpty()) {
                return;
            }
            try (PreparedStatement upsert = connection.prepareStatement(upsert());
                    PreparedStatement delete =
                            connection.prepareStatement("DELETE FROM " + TABLE + " WHERE event_id = ?")) {
                for (Map.Entry<String, String> e : waiting.entrySet()) {
                    JsonObject event = JsonObject.parse(e.getValue());
                    if (event.has("removed")) {
                        delete.setString(1, e.getKey());
                        delete.addBatch();
                    } else {
                        set(upsert, event, e.getValue());
                        upsert.addBatch();
                    }
                }
                delete.executeBatch();
                upsert.executeBatch();
                connection.commit();
                waiting.clear();
            } catch (SQLException e) {
                throw new IOException("cannot write to the database: " + e.getMessage(), e);
            }
        }

        private String upsert() {
            String names = columns.stream().map(Writer::quoted).collect(Collectors.joining(", "));
            String values = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
            String news = columns.stream()
                    .map(c -> quoted(c) + " = excluded." + quoted(c))
                    .collect(Collectors.joining(", "));
            return "INSERT INTO " + TABLE + " (" + names + ", line) VALUES (" + values + ", ?)"
                    + " ON CONFLICT (event_id) DO UPDATE SET " + news + ", line = excluded.line WHERE " + TABLE
                    + ".line <> excluded.line";
        }

        private void set(PreparedStatement statement, JsonObject event, String line) throws SQLException {
            int at = 1;
            for (Column column : columns) {
                Object value = column.read().apply(event);
                switch (column.type()) {
                    case TEXT -> statement.setString(at, (String) value);
                    case DAY -> statement.setDate(at, value == null ? null : Date.valueOf((LocalDate) value));
                    case COUNT -> statement.setObject(at, value, Types.INTEGER);
                    case NUMBER -> statement.setObject(at, value, Types.DOUBLE);
                }
                at++;
            }
            statement.setString(at, line);
        }

        private static String quoted(Column column) {
            return '"' + column.name() + '"';
        }

        private static String type(Column column) {
            return switch (column.type()) {
                case TEXT -> "text";
                case DAY -> "date";
                case COUNT -> "integer";
                case NUMBER -> "double precision";
            };
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
