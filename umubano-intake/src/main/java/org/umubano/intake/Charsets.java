package org.umubano.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of bytes whose charset nobody has told: UTF-8, UTF-16 and UTF-32 by their byte order marks, UTF-16 by its
 * zeros, UTF-8 if it is well-formed, else Windows-1252. The byte order mark is dropped, nothing else is changed.
 */
public final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private Charsets() {}

    /** @param length of the byte order mark */
    private record Guess(Charset charset, int length) {}

    /** The text of some bytes, in the charset that they are most likely in. */
    public static String decode(byte[] bytes) {
        Guess guess = guess(bytes, bytes.length);
        if (guess != null) {
            return new String(bytes, guess.length, bytes.length - guess.length, guess.charset);
        }
        String utf8 = wellFormedUtf8(bytes);
        return utf8 == null ? new String(bytes, WINDOWS_1252) : utf8;
    }

    /** The text of bytes that are UTF-8 throughout, or null. */
    public static @Nullable String wellFormedUtf8(byte[] bytes) {
        // Whatever is not well-formed is replaced by U+FFFD: without one all was.
        String fast = new String(bytes, StandardCharsets.UTF_8);
        if (fast.indexOf('\uFFFD') < 0) {
            return fast;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether bytes begin as UTF-16 or UTF-32 does, so that their lines cannot be told byte by byte. */
    public static boolean isWide(byte[] head) {
        Guess guess = guess(head, head.length);
        return guess != null && !guess.charset.equals(StandardCharsets.UTF_8);
    }

    private static @Nullable Guess guess(byte[] b, int n) {
        if (begins(b, 0xEF, 0xBB, 0xBF)) {
            return new Guess(StandardCharsets.UTF_8, 3);
        }
        if (begins(b, 0xFF, 0xFE, 0, 0)) {
            return new Guess(UTF_32LE, 4);
        }
        if (begins(b, 0, 0, 0xFE, 0xFF)) {
            return new Guess(UTF_32BE, 4);
        }
        if (begins(b, 0xFF, 0xFE)) {
            return new Guess(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(b, 0xFE, 0xFF)) {
            return new Guess(StandardCharsets.UTF_16BE, 2);
        }
        return byZeros(b, n);
    }

    /** In UTF-16 most characters of both our languages have one byte 0, always on the same side. */
    private static @Nullable Guess byZeros(byte[] b, int n) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i++) {
            if (b[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int pairs = n / 2;
        if (pairs < 4 || Math.max(even, odd) < pairs * 7 / 10 || Math.min(even, odd) > pairs / 50) {
            return null;
        }
        return new Guess(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }

    private static boolean begins(byte[] b, int... mark) {
        if (b.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
