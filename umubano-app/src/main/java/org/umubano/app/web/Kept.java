package org.umubano.app.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Pages as they were sent, packed, the least used dropped first. A page that several readers want at once is made once.
 * Safe for use by many threads.
 */
final class Kept {

    private final long mostBytes;
    private long bytes;
    private final Map<String, CompletableFuture<byte[]>> pages = new LinkedHashMap<>(256, 0.75f, true);

    /** @param mostBytes of all packed pages together */
    Kept(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A page packed with gzip, made where it is not there. What the maker throws is thrown, and not kept. */
    byte[] packed(String key, Supplier<byte[]> page) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> known;
        synchronized (this) {
            known = pages.putIfAbsent(key, mine);
        }
        if (known != null) {
            try {
                return known.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        try {
            byte[] made = pack(page.get());
            mine.complete(made);
            count(made.length);
            return made;
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                pages.remove(key, mine);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized void count(int more) {
        bytes += more;
        var oldest = pages.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            CompletableFuture<byte[]> page = oldest.next().getValue();
            if (page.isDone()) {
                bytes -= page.join().length;
                oldest.remove();
            }
        }
    }

    static byte[] pack(byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length / 6 + 256);
        try (GZIPOutputStream zip = new GZIPOutputStream(out, 4096) {
            {
                def.setLevel(Deflater.BEST_SPEED + 3);
            }
        }) {
            zip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    static byte[] unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 8192)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}
