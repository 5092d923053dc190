package org.umubano.app.web;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sends bytes with an ETag; a client that has them already gets 304. */
final class Answers {

    private Answers() {}

    static void send(Context ctx, byte[] content) {
        String etag = "\"" + hash(content) + "\"";
        ctx.header("ETag", etag);
        String known = ctx.header("If-None-Match");
        boolean isRead =
                ctx.method().name().equals("GET") || ctx.method().name().equals("HEAD");
        if (isRead && known != null && ctx.statusCode() == 200 && (known.equals("*") || known.contains(etag))) {
            ctx.status(304);
            return;
        }
        ctx.result(content);
    }

    /** The same for content that is packed with gzip already; a client that does not take that gets it unpacked. */
    static void sendPacked(Context ctx, byte[] packed) {
        String etag = "W/\"" + hash(packed) + "\"";
        ctx.header("ETag", etag).header("Vary", "Accept-Encoding");
        String known = ctx.header("If-None-Match");
        if (known != null && ctx.statusCode() == 200 && (known.equals("*") || known.contains(etag))) {
            ctx.status(304);
            return;
        }
        String accepted = ctx.header("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0")) {
            ctx.header("Content-Encoding", "gzip");
            ctx.result(packed);
        } else {
            ctx.result(Kept.unpack(packed));
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
