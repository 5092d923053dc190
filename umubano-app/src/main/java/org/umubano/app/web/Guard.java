package org.umubano.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What keeps the server safe: headers, limits, tokens. It keeps nothing but counts of the current minute. */
final class Guard {

    /** No script and no style but our own files; nothing from elsewhere. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The cookie of a browser that has given its token, once. */
    private static final String COOKIE = "umubano";

    private static final int MOST_ADDRESSES = 10_000;
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private static final String CLOSED = "closed";

    private final ServerSettings settings;
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private long minute;

    Guard(ServerSettings settings) {
        this.settings = settings;
    }

    /** Sets the headers of every answer. */
    static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    /** @throws Problem where a request may not be made at all */
    void admit(Context ctx) {
        ctx.attribute(CLOSED, !settings.readers().isEmpty());
        if (!settings.readers().isEmpty()) {
            caching(ctx);
        }
        checkHost(ctx);
        if (isOver(ctx.ip())) {
            ctx.header("Retry-After", "60");
            throw new Problem(429, "more than " + settings.perMinute() + " requests in a minute");
        }
        if (ctx.req().getContentLengthLong() > settings.mostBytes()) {
            drain(ctx);
            throw new Problem(413, "the limit is " + settings.mostBytes() + " bytes");
        }
    }

    /** Reads on for a while, for who is cut off while he still sends never sees why. */
    private void drain(Context ctx) {
        try (InputStream in = ctx.req().getInputStream()) {
            byte[] some = new byte[8192];
            long left = 2L * settings.mostBytes();
            for (int n = in.read(some); n > 0 && left > 0; n = in.read(some)) {
                left -= n;
            }
        } catch (IOException e) {
            return; // the sender is gone, and needs no answer
        }
    }

    /** A name that leads here by another's DNS must not let another's page read what is here. */
    private void checkHost(Context ctx) {
        String host = ctx.req().getServerName();
        if (settings.isLoopback() && (host == null || !LOCAL.contains(host.toLowerCase(Locale.ROOT)))) {
            throw new Problem(421, "this server answers to 127.0.0.1 and localhost only");
        }
    }

    private synchronized boolean isOver(String address) {
        long now = settings.clock().get().getEpochSecond() / 60;
        if (now != minute || counts.size() > MOST_ADDRESSES) {
            counts.clear();
            minute = now;
        }
        return ++counts.computeIfAbsent(address, a -> new int[1])[0] > settings.perMinute();
    }

    /** @throws Problem where reading needs a token and there is none */
    void admitReader(Context ctx) {
        if (settings.readers().isEmpty()) {
            return;
        }
        String token = bearer(ctx);
        if (!isIn(ctx) && (token == null || !isKnown(token))) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new Problem(401, "reading needs a token (Authorization: Bearer ...)");
        }
    }

    /** Whether a token is known here, for reading or writing. */
    boolean isKnown(String token) {
        return isAmong(token, settings.readers()) || signer(token) != null;
    }

    /** Whether a browser has given a token that is known here. */
    boolean isIn(Context ctx) {
        String pass = ctx.cookie(COOKIE);
        return pass != null
                && (signer(ctx) != null || settings.readers().stream().anyMatch(t -> isSame(pass, utf8(pass(t)))));
    }

    /** Who signs what this browser writes; null where it has given no token with which one writes. */
    @Nullable
    String signer(Context ctx) {
        String pass = ctx.cookie(COOKIE);
        String found = null;
        for (Map.Entry<String, String> w : settings.writers().entrySet()) {
            if (pass != null && isSame(pass, utf8(pass(w.getKey())))) {
                found = w.getValue();
            }
        }
        return found;
    }

    /** What a browser keeps of a token: nothing that leads back to it. */
    static String pass(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(utf8(token), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(utf8("umubano browser 1")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    /** Gives a browser something to keep, which no script reads and no other site sends. */
    static void keep(Context ctx, String pass, String more) {
        boolean isSecret = ctx.scheme().equals("https") || "https".equals(ctx.header("X-Forwarded-Proto"));
        ctx.res()
                .addHeader(
                        "Set-Cookie",
                        COOKIE + "=" + pass + "; Path=/; HttpOnly; SameSite=Lax" + (isSecret ? "; Secure" : "") + more);
    }

    /**
     * Who writes.
     *
     * @param token as given in a form, or null for the header's
     * @param name as given; counts only where no token is needed
     * @throws Problem where writing is not allowed
     */
    String admitWriter(Context ctx, @Nullable String token, @Nullable String name) {
        checkOrigin(ctx);
        if (settings.writers().isEmpty()) {
            if (!settings.isLoopback()) {
                throw new Problem(403, "writing needs a token, and this server was started without any");
            }
            return name == null || name.isBlank() ? "local" : cut(name.strip());
        }
        String given = token != null && !token.isBlank() ? token.strip() : bearer(ctx);
        String signer = given != null ? signer(given) : isProvenOurs(ctx) ? signer(ctx) : null;
        if (signer == null) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new Problem(given == null ? 401 : 403, "writing needs a token that is known here");
        }
        return signer;
    }

    /** Whether a form that writes has to ask for a token. */
    boolean needsToken(Context ctx) {
        return !settings.writers().isEmpty() && signer(ctx) == null;
    }

    /** What may keep an answer: where reading needs a token, nobody. */
    static void caching(Context ctx) {
        ctx.header("Cache-Control", Boolean.TRUE.equals(ctx.attribute(CLOSED)) ? "private, no-store" : "no-cache");
    }

    /**
     * Whether a request comes from a page of ours for certain. A cookie is sent whoever asks for it, so where one stands
     * for a token the browser must say that the page is ours.
     */
    private static boolean isProvenOurs(Context ctx) {
        String origin = ctx.header("Origin");
        return "same-origin".equals(ctx.header("Sec-Fetch-Site")) || origin != null && isSame(origin, ctx.host());
    }

    /** Another site's page must not write through a reader's browser. */
    static void checkOrigin(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Problem(403, "writing from another site is not allowed");
        }
        String origin = ctx.header("Origin");
        if (origin != null && !origin.equals(ctx.scheme() + "://" + ctx.host()) && !isSame(origin, ctx.host())) {
            throw new Problem(403, "writing from another site is not allowed");
        }
    }

    private static boolean isSame(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private @Nullable String signer(String token) {
        String found = null;
        for (Map.Entry<String, String> w : settings.writers().entrySet()) {
            if (isSame(token, w.getKey().getBytes(StandardCharsets.UTF_8))) {
                found = w.getValue();
            }
        }
        return found;
    }

    private static boolean isAmong(String token, Set<String> all) {
        boolean isKnown = false;
        for (String one : all) {
            isKnown |= isSame(token, one.getBytes(StandardCharsets.UTF_8));
        }
        return isKnown;
    }

    private static byte[] utf8(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    /** Takes the same time wherever the first difference is. */
    private static boolean isSame(String token, byte[] known) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), known);
    }

    private static @Nullable String bearer(Context ctx) {
        String header = ctx.header("Authorization");
        return header != null && header.startsWith("Bearer ")
                ? header.substring(7).strip()
                : null;
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(80, name.length()));
    }
}
