package org.umubano.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One text as published.
 *
 * @param id stable: the id given, else a hash of the canonical address, else a hash of the text ({@link #idOf})
 * @param url the canonical address, where known
 * @param outlet who published it: a name or a host
 * @param byline the author as given by the source's metadata
 * @param title the title as given by the source's metadata; it is then also the beginning of the text
 * @param published the date of publication as given by the source's metadata
 * @param language BCP 47 tag that the source gives; detection decides, this only helps
 * @param text exactly as decoded, byte order mark dropped, nothing normalised
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String title,
        @Nullable PartialDate published,
        @Nullable String language,
        String text) {

    /** An article of which little is known but its text; the id is made of the text. */
    public static Article of(@Nullable String outlet, @Nullable PartialDate published, String text) {
        return new Article(idOf(null, null, text), null, outlet, null, null, published, null, text);
    }

    /** The id of an article: {@code given}, else of the address, else of the text. */
    public static String idOf(@Nullable String given, @Nullable String url, String text) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        return url != null && !url.isBlank() ? hash("url\n" + url) : hash("text\n" + text);
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(digest(text));
    }

    /** The first 16 hexadecimal digits of the SHA-256 of a string in UTF-8: short enough to read, long enough to be unique. */
    public static String hash(String content) {
        return HexFormat.of().formatHex(digest(content), 0, 8);
    }

    private static byte[] digest(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
