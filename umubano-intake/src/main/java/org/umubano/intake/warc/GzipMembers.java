package org.umubano.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The members of a gzip file one by one (RFC 1952). After a broken member the search goes on for the next beginning of
 * one; a member that unpacks to more than a record may have is passed over without being kept.
 */
final class GzipMembers implements AutoCloseable {

    /**
     * A member unpacked, or what is wrong with it: exactly one of both is there.
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Member(byte @Nullable [] bytes, @Nullable String problem) {}

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CRC = 2;

    /** A member is passed over only so far; what unpacks to more is a bomb, and its rest is searched for the next. */
    private static final long MOST_PASSED = 200_000_000L;

    /** So often is searched again after a member that ran to the end of the file; then it is taken as cut off. */
    private static final int MOST_RUNS_TO_END = 64;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private byte[] room = new byte[1 << 17];
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private boolean isLost;
    private boolean isRecord;
    private int fills;
    private int runsToEnd;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    static boolean isPacked(byte[] head) {
        return head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }

    /** Whether a packed head unpacks to something that begins so. */
    static boolean beginsWith(byte[] head, String begin) {
        try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(head))) {
            if (!members.header()) {
                return false;
            }
            members.inflater.setInput(members.buffer, members.position, members.limit - members.position);
            byte[] out = new byte[begin.length()];
            int n = members.inflater.inflate(out);
            return n == out.length && new String(out, StandardCharsets.ISO_8859_1).equals(begin);
        } catch (IOException | DataFormatException e) {
            return false;
        }
    }

    /** Gives back the memory that is not Java's. */
    @Override
    public void close() {
        inflater.end();
    }

    /** The next member, or null at the end of the file. */
    @Nullable
    Member next() throws IOException {
        while (true) {
            boolean isSearched = isLost;
            if (isLost && !seek()) {
                return null;
            }
            isLost = false;
            while (peek() == 0) {
                // Some writers fill up with zeros.
                position++;
            }
            if (peek() < 0) {
                return null;
            }
            isRecord = false;
            String problem;
            int start = position;
            int startFill = fills;
            try {
                if (header()) {
                    Member member = inflate();
                    if (!isLost || !isSearched || isRecord) {
                        return member;
                    }
                    continue;
                }
                problem = "is no gzip member; searched for the next";
            } catch (DataFormatException e) {
                problem = "is a broken gzip member (" + e.getMessage() + "); passed over";
            } catch (EOFException e) {
                problem = "ends in the middle of a gzip member; the file is cut off, fetch it again";
                if (runsToEnd++ > MOST_RUNS_TO_END) {
                    position = limit;
                    return !isSearched || isRecord ? new Member(null, problem) : null;
                }
                // One changed byte makes a member swallow all after it: what of it is still here is searched again.
                position = fills == startFill ? start + 1 : Math.min(2, limit);
            }
            isLost = true;
            // What a search finds is often no member but three bytes of one; nobody has to know.
            if (!isSearched || isRecord) {
                return new Member(null, problem);
            }
        }
    }

    private Member inflate() throws IOException, DataFormatException {
        int fed = position;
        inflater.reset();
        CRC32 crc = new CRC32();
        long total = 0;
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    require();
                    fed = position;
                    inflater.setInput(buffer, position, limit - position);
                    position = limit;
                }
                int at = place(total);
                int n = inflater.inflate(room, at, room.length - at);
                if (n == 0 && inflater.needsDictionary()) {
                    throw new DataFormatException("needs a dictionary");
                }
                isRecord |= total == 0 && n >= 5 && RecordCutter.isRecord(room, 0);
                crc.update(room, at, n);
                total += n;
                if (total > MOST_PASSED) {
                    throw new DataFormatException("it unpacks to more than " + MOST_PASSED + " bytes");
                }
            }
        } catch (DataFormatException e) {
            position = fed;
            throw e;
        }
        position -= inflater.getRemaining();
        return member(total, crc.getValue(), fed);
    }

    /** Where the next bytes of a member go; those of one that is too large are written one over the other. */
    private int place(long total) {
        if (total > ArchiveReader.MOST_BYTES) {
            return 0;
        }
        if (total == room.length) {
            room = Arrays.copyOf(room, (int) Math.min(2 * total, ArchiveReader.MOST_BYTES + 1L));
        }
        return (int) total;
    }

    private Member member(long total, long sum, int fed) throws IOException {
        int filled = fills;
        long stored = four();
        four();
        if (stored != sum) {
            // A broken member may have swallowed the beginning of the next.
            position = filled == fills ? fed : position;
            isLost = true;
            return new Member(null, "is a broken gzip member (its checksum is wrong); passed over");
        }
        return total <= ArchiveReader.MOST_BYTES
                ? new Member(Arrays.copyOf(room, (int) total), null)
                : new Member(null, "is a record of " + total + " bytes, more than is read; passed over");
    }

    /** Reads the header; false where there is none. */
    private boolean header() throws IOException {
        if (one() != 0x1f || one() != 0x8b || one() != 8) {
            return false;
        }
        int flags = one();
        if ((flags & 0xE0) != 0) {
            return false;
        }
        for (int i = 0; i < 6; i++) {
            one();
        }
        if ((flags & EXTRA) != 0) {
            int length = one() | one() << 8;
            for (int i = 0; i < length; i++) {
                one();
            }
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && one() != 0) {
                // The name and the comment end with a zero.
            }
        }
        if ((flags & HEADER_CRC) != 0) {
            one();
            one();
        }
        return true;
    }

    /** Goes to the next three bytes that begin a member; false at the end of the file. */
    private boolean seek() throws IOException {
        int matched = 0;
        for (int b = peek(); b >= 0; b = peek()) {
            if (matched == 2 && b == 8 && position >= 2) {
                position -= 2;
                return true;
            }
            position++;
            matched = b == 0x1f ? 1 : matched == 1 && b == 0x8b ? 2 : 0;
        }
        return false;
    }

    private long four() throws IOException {
        return (one() | one() << 8 | one() << 16 | (long) one() << 24) & 0xFFFFFFFFL;
    }

    private int one() throws IOException {
        require();
        return buffer[position++] & 0xFF;
    }

    private void require() throws IOException {
        if (peek() < 0) {
            throw new EOFException();
        }
    }

    /** The next byte without taking it, or -1 at the end. The last two bytes read stay in the buffer, for {@link #seek}. */
    private int peek() throws IOException {
        if (position == limit) {
            // One byte first: at the end of the file the buffer stays as it is, to be searched again.
            int first = in.read();
            if (first < 0) {
                return -1;
            }
            fills++;
            int kept = Math.min(2, limit);
            System.arraycopy(buffer, limit - kept, buffer, 0, kept);
            buffer[kept] = (byte) first;
            int n = in.read(buffer, kept + 1, buffer.length - kept - 1);
            position = kept;
            limit = kept + 1 + Math.max(0, n);
        }
        return buffer[position] & 0xFF;
    }
}
