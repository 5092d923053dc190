package org.umubano.intake.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into records: header lines to the empty line, then as many bytes as {@code Content-Length} says. */
final class RecordCutter {

    /** One record, or what is wrong at this place: exactly one of both is there. */
    @SuppressWarnings("ArrayRecordComponent")
    record Piece(byte @Nullable [] bytes, @Nullable String problem) {}

    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final int MOST_LINE = 1 << 16;
    private static final int MOST_LINES = 1000;

    private final InputStream in;
    private byte @Nullable [] ahead;

    RecordCutter(InputStream in) {
        this.in = in instanceof BufferedInputStream || in instanceof ByteArrayInputStream
                ? in
                : new BufferedInputStream(in, 1 << 16);
    }

    static boolean isRecord(byte[] line, int at) {
        if (line.length - at < MAGIC.length) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (line[at + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** The next record, or null at the end. */
    @Nullable
    Piece next() throws IOException {
        byte[] line = ahead != null ? ahead : line();
        ahead = null;
        while (line != null && isBlank(line)) {
            line = line();
        }
        if (line == null) {
            return null;
        }
        return isRecord(line, 0) ? record(line) : lost();
    }

    private Piece record(byte[] version) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(version);
        long length = -1;
        int lines = 0;
        while (true) {
            byte[] line = line();
            if (line == null) {
                return new Piece(null, "ends in the middle of a record's header; the file is cut off, fetch it again");
            }
            record.write(line);
            if (isBlank(line)) {
                break;
            }
            if (isRecord(line, 0) || ++lines > MOST_LINES) {
                ahead = isRecord(line, 0) ? line : null;
                return new Piece(null, "has a header without an end; passed over");
            }
            long said = length(line);
            length = said >= 0 ? said : length;
        }
        if (length < 0) {
            return new Piece(null, "has no Content-Length; searched for the next record");
        }
        return body(record, length);
    }

    private Piece body(ByteArrayOutputStream record, long length) throws IOException {
        if (length > ArchiveReader.MOST_BYTES) {
            long left = length;
            while (left > 0) {
                long n = in.skip(left);
                if (n <= 0 && in.read() < 0) {
                    return new Piece(null, "ends in the middle of a record; the file is cut off, fetch it again");
                }
                left -= Math.max(1, n);
            }
            return new Piece(null, "is a record of " + length + " bytes, more than is read; passed over");
        }
        byte[] head = record.toByteArray();
        int size = head.length + (int) length;
        byte[] whole = Arrays.copyOf(head, size + END.length);
        int n = in.readNBytes(whole, head.length, (int) length);
        if (n < length) {
            return new Piece(null, "ends in the middle of a record; the file is cut off, fetch it again");
        }
        System.arraycopy(END, 0, whole, size, END.length);
        return new Piece(whole, null);
    }

    /** Something that is no record: goes on to the next line that begins one. */
    private Piece lost() throws IOException {
        byte[] line = line();
        while (line != null && !isRecord(line, 0)) {
            line = line();
        }
        ahead = line;
        return new Piece(null, "is no record; searched for the next");
    }

    /** A line with its end, cut at a length that no header has; null at the end of the stream. */
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(80);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0) {
            out.write(b);
            if (b == '\n' || out.size() >= MOST_LINE) {
                break;
            }
            b = in.read();
        }
        return out.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != '\r' && b != '\n' && b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static long length(byte[] line) {
        String s = new String(line, StandardCharsets.ISO_8859_1);
        if (!s.toLowerCase(Locale.ROOT).startsWith("content-length")) {
            return -1;
        }
        int colon = s.indexOf(':');
        try {
            return colon < 0
                    ? -1
                    : Math.max(-1, Long.parseLong(s.substring(colon + 1).strip()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
