package org.umubano.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Few words for asking a database. Every statement has its values as parameters. */
final class Sql {

    /** The most parameters of one IN list. */
    static final int MOST = 400;

    private Sql() {}

    /** Reads a row at which a result stands. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes a row at which a result stands. */
    interface Sink {
        void accept(ResultSet row) throws SQLException;
    }

    /** Work on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static <T> List<T> list(Connection c, Row<T> row, String sql, @Nullable Object... values) throws SQLException {
        List<T> out = new ArrayList<>();
        each(c, r -> out.add(row.read(r)), sql, values);
        return out;
    }

    static void each(Connection c, Sink sink, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            set(statement, values);
            statement.setFetchSize(500);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.accept(rows);
                }
            }
        }
    }

    static <T> @Nullable T first(Connection c, Row<T> row, String sql, @Nullable Object... values) throws SQLException {
        List<T> all = list(c, row, sql, values);
        return all.isEmpty() ? null : all.get(0);
    }

    static long number(Connection c, String sql, @Nullable Object... values) throws SQLException {
        Long n = first(c, r -> r.getLong(1), sql, values);
        return n == null ? 0 : n;
    }

    static int run(Connection c, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value == null) {
                statement.setNull(i + 1, java.sql.Types.NULL);
            } else {
                statement.setString(i + 1, value.toString());
            }
        }
    }

    /** Asks for many keys in lists of some; {@code sql} has {@code (?)} where the list goes. */
    static void eachIn(Connection c, Sink sink, String sql, Collection<?> keys) throws SQLException {
        Iterator<?> all = keys.iterator();
        while (all.hasNext()) {
            List<@Nullable Object> some = new ArrayList<>(MOST);
            while (all.hasNext() && some.size() < MOST) {
                some.add(all.next());
            }
            String list = "(" + "?,".repeat(some.size() - 1) + "?)";
            each(c, sink, sql.replace("(?)", list), some.toArray());
        }
    }
}
