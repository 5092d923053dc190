package org.umubano.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text, and what to do with them. */
final class Binary {

    /** Kinds of file that people hand over by mistake: first bytes, name, what to do. */
    private static final String[][] KINDS = {
        {"%PDF-", "a PDF file", "save its text first (pdftotext FILE.pdf)"},
        {"PK\u0003\u0004", "a ZIP archive or an office document", "unpack it, or save it as plain text"},
        {"\u00D0\u00CF\u0011\u00E0", "an old office document", "save it as plain text"},
        {"{\\rtf", "an RTF document", "save it as plain text"},
        {"\u0089PNG", "a picture", "give the text of the article"},
        {"\u00FF\u00D8\u00FF", "a picture", "give the text of the article"},
        {"GIF8", "a picture", "give the text of the article"},
        {"BZh", "a bzip2 file", "unpack it (bunzip2 FILE)"},
        {"\u00FD7zXZ", "an xz file", "unpack it (xz -d FILE)"},
        {"SQLite format 3", "a database", "give articles as text or JSON Lines"},
    };

    private Binary() {}

    /** Why the bytes are no text, or null where they are. */
    static @Nullable String reason(byte[] head) {
        String begin = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
        for (String[] kind : KINDS) {
            if (begin.startsWith(kind[0])) {
                return "is " + kind[1] + ", not text; " + kind[2];
            }
        }
        if (Charsets.isWide(head)) {
            return null;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return "is binary, not text; give text, JSON Lines or either of them packed with gzip";
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 100 > head.length
                ? "is binary, not text; give text, JSON Lines or either of them packed with gzip"
                : null;
    }
}
