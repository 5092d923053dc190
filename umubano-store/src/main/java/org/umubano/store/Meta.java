package org.umubano.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The few numbers that the store keeps of itself. */
final class Meta {

    /** The next free number of the log. */
    static final String NEXT = "next";
    /** The number that was next when the events were made. */
    static final String DERIVED = "derived";
    /** Counts the times that events were made and something changed. */
    static final String GENERATION = "generation";

    /** By which rules all events were made last: {@link Rules#stamp}. */
    static final String RULES = "rules";

    private Meta() {}

    static long get(Connection c, String name) throws SQLException {
        @Nullable String value = Sql.first(c, r -> r.getString(1), "SELECT value FROM meta WHERE name = ?", name);
        return value == null ? 0 : Long.parseLong(value);
    }

    static void set(Connection c, String name, long value) throws SQLException {
        if (Sql.run(c, "UPDATE meta SET value = ? WHERE name = ?", String.valueOf(value), name) == 0) {
            Sql.run(c, "INSERT INTO meta (name, value) VALUES (?, ?)", name, String.valueOf(value));
        }
    }
}
