package org.umubano.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** Whole texts of articles that report events, for some days; the texts are others' work, and the record does without. */
record TextCache(int days, Supplier<Instant> clock) {

    void keep(Connection c, long version, String text) throws SQLException {
        if (days > 0) {
            Instant until = clock.get().plus(days, ChronoUnit.DAYS);
            Sql.run(c, "INSERT INTO text_cache (version, until, body) VALUES (?, ?, ?)", version, until, packed(text));
        }
    }

    /** Takes out what has expired; all of it where no texts are to be kept. */
    void expire(Connection c) throws SQLException {
        if (days == 0) {
            Sql.run(c, "DELETE FROM text_cache");
        } else {
            Sql.run(c, "DELETE FROM text_cache WHERE until < ?", clock.get());
        }
    }

    @Nullable
    String find(Connection c, String article) throws SQLException {
        return Sql.first(c, r -> unpacked(r.getBytes(1)), """
                SELECT t.body FROM text_cache t JOIN version v ON v.seq = t.version
                WHERE v.article = ? AND v.is_current = 1 AND t.until >= ?
                """, article, clock.get());
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InflaterOutputStream out = new InflaterOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("a kept text is damaged", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
