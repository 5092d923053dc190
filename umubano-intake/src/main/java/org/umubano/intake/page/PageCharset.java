package org.umubano.intake.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.umubano.intake.Charsets;

/**
 * Decodes a page or a feed: by its byte order mark, the HTTP header, what the document says of itself in its first bytes
 * ({@code <meta charset>}, {@code <?xml encoding>}); else as UTF-8 if it is well-formed, else as Windows-1252. A document
 * that calls itself something else and is well-formed UTF-8 with letters beyond ASCII is UTF-8: chance does not make it so.
 */
public final class PageCharset {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Where HTML's own rule stops looking for {@code <meta>}, and some room for long heads. */
    private static final int HEAD = 4096;

    private PageCharset() {}

    /** @param header charset of the HTTP header, or null */
    public static String decode(byte[] bytes, @Nullable String header) {
        String marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        String utf8 = Charsets.wellFormedUtf8(bytes);
        boolean isAscii = utf8 != null && utf8.length() == bytes.length;
        Charset said = named(header);
        if (said == null) {
            said = named(inDocument(bytes));
        }
        if (utf8 != null && !isAscii) {
            return utf8;
        }
        if (said != null && !said.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, said);
        }
        return utf8 != null ? utf8 : said != null ? mended(bytes) : new String(bytes, WINDOWS_1252);
    }

    /** Said to be UTF-8 and is not: a few broken characters are replaced, many mean that it is another charset. */
    private static String mended(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyond = text.chars().filter(c -> c > 0x7F).count();
        return broken * 2 > beyond ? new String(bytes, WINDOWS_1252) : text;
    }

    private static @Nullable String byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return new String(b, 3, b.length - 3, StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE);
        }
        return null;
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String plain = name.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        try {
            Charset charset = plain.isEmpty() ? null : Charset.forName(plain);
            // The web means Windows-1252 by both; a page whose head could be read as ASCII is not in UTF-16 or UTF-32.
            if (StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset)) {
                return WINDOWS_1252;
            }
            return plain.startsWith("utf-16") || plain.startsWith("utf-32") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String inDocument(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        String xml =
                head.startsWith("<?xml") ? after(head.substring(0, Math.max(0, head.indexOf('>'))), "encoding") : null;
        if (xml != null) {
            return xml;
        }
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
            int end = head.indexOf('>', at);
            String found = after(head.substring(at, end < 0 ? head.length() : end), "charset");
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The value after {@code name =}, with or without quotes. */
    private static @Nullable String after(String tag, String name) {
        int at = tag.indexOf(name);
        int equals = at < 0 ? -1 : tag.indexOf('=', at);
        if (equals < 0) {
            return null;
        }
        int from = equals + 1;
        while (from < tag.length()
                && (tag.charAt(from) == ' ' || tag.charAt(from) == '"' || tag.charAt(from) == '\'')) {
            from++;
        }
        int to = from;
        while (to < tag.length() && "\"' ;/?>".indexOf(tag.charAt(to)) < 0) {
            to++;
        }
        return to > from ? tag.substring(from, to) : null;
    }
}
