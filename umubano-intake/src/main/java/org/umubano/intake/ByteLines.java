package org.umubano.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, however long, in bounded memory: of a line longer than allowed the rest is passed over. */
final class ByteLines {

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 12];
    private boolean isCut;

    ByteLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Whether the line that was read last was longer than allowed; what was given of it is its beginning. */
    boolean isCut() {
        return isCut;
    }

    /** The next line without its line feed, or null at the end. */
    byte @Nullable [] next() throws IOException {
        int length = 0;
        isCut = false;
        boolean any = false;
        while (true) {
            if (position == limit) {
                limit = in.read(buffer);
                position = 0;
                if (limit <= 0) {
                    limit = 0;
                    return any ? Arrays.copyOf(line, length) : null;
                }
            }
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int n = end - position;
            if (isCut || length + n > most) {
                isCut = true;
            } else {
                append(length, n);
                length += n;
            }
            position = Math.min(end + 1, limit);
            if (end < limit) {
                return Arrays.copyOf(line, length);
            }
        }
    }

    private void append(int length, int n) {
        if (line.length < length + n) {
            line = Arrays.copyOf(line, Math.max(length + n, line.length * 2));
        }
        System.arraycopy(buffer, position, line, length, n);
    }
}
