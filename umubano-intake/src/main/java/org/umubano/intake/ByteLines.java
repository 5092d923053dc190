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

    /** @param isCut whether the line was longer than allowed; its bytes are then empty */
    record Line(byte[] bytes, boolean isCut) {}

    ByteLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line without its line feed, or null at the end. */
    @Nullable
    Line next() throws IOException {
        int length = 0;
        boolean isCut = false;
        boolean any = false;
        while (true) {
            if (position == limit) {
                limit = in.read(buffer);
                position = 0;
                if (limit <= 0) {
                    limit = 0;
                    return any ? line(length, isCut) : null;
                }
            }
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int n = end - position;
            if (length + n > most) {
                isCut = true;
            } else {
                append(length, n);
                length += n;
            }
            position = Math.min(end + 1, limit);
            if (end < limit) {
                return line(length, isCut);
            }
        }
    }

    private void append(int length, int n) {
        if (line.length < length + n) {
            line = Arrays.copyOf(line, Math.max(length + n, line.length * 2));
        }
        System.arraycopy(buffer, position, line, length, n);
    }

    private Line line(int length, boolean isCut) {
        return isCut ? new Line(new byte[0], true) : new Line(Arrays.copyOf(line, length), false);
    }
}
