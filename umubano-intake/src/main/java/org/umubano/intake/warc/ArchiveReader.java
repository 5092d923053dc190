package org.umubano.intake.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the pages of an archive. */
public final class ArchiveReader {

    /** The most bytes of a record that is taken into memory. Longer ones are passed over. */
    static final int MOST_BYTES = 12_000_000;

    /** Takes what is found, in the order of the archive. */
    public interface Listener {

        void page(ArchivedPage page);

        /** @param record its number from 1 */
        void damaged(int record, String reason);
    }

    /**
     * What an archive held.
     *
     * @param records of any kind
     * @param pages given to the listener
     * @param others responses that are no pages, or not with status 200
     * @param damaged records and gzip members that could not be read
     */
    public record Counts(int records, int pages, int others, int damaged) {}

    private final Listener listener;
    private int records;
    private int pages;
    private int others;
    private int damaged;

    private ArchiveReader(Listener listener) {
        this.listener = listener;
    }

    /**
     * Reads to the end.
     *
     * @param in from the first byte, packed or not; the caller closes it
     * @throws IOException where the stream itself fails
     */
    public static Counts read(InputStream in, Listener listener) throws IOException {
        return new ArchiveReader(listener).readAll(new BufferedInputStream(in, 1 << 16));
    }

    /** Whether bytes begin as an archive does, packed or not. */
    public static boolean isArchive(byte[] head) {
        return GzipMembers.isPacked(head) ? GzipMembers.beginsWith(head, "WARC/") : RecordCutter.isRecord(head, 0);
    }

    private Counts readAll(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] head = in.readNBytes(2);
        in.reset();
        if (GzipMembers.isPacked(head)) {
            try (GzipMembers members = new GzipMembers(in)) {
                for (GzipMembers.Member member = members.next(); member != null; member = members.next()) {
                    if (member.problem() != null) {
                        problem(member.problem());
                    } else if (member.bytes() != null && !takePlain(member.bytes())) {
                        cut(new RecordCutter(new ByteArrayInputStream(member.bytes())));
                    }
                }
            }
        } else {
            cut(new RecordCutter(in));
        }
        return new Counts(records, pages, others, damaged);
    }

    private void cut(RecordCutter cutter) throws IOException {
        for (RecordCutter.Piece piece = cutter.next(); piece != null; piece = cutter.next()) {
            if (piece.bytes() == null) {
                problem(piece.problem() == null ? "is damaged" : piece.problem());
            } else if (!takePlain(piece.bytes())) {
                take(piece.bytes());
            }
        }
    }

    /** Takes bytes that are one record as nearly all are; false where they have to be looked at closer. */
    private boolean takePlain(byte[] record) {
        PlainRecord plain = PlainRecord.of(record);
        if (plain == null) {
            return false;
        }
        records++;
        if (plain.isPage()) {
            pages++;
            try {
                listener.page(plain.page(records));
            } catch (RuntimeException e) {
                damaged++;
                listener.damaged(records, "is damaged (" + e.getMessage() + "); passed over");
            }
        } else if (plain.isResponse()) {
            others++;
        }
        return true;
    }

    private void take(byte[] record) {
        records++;
        try {
            ArchivedRecord read = ArchivedRecord.of(records, record);
            if (read.page() != null) {
                pages++;
                listener.page(read.page());
            } else if (read.isResponse()) {
                others++;
            }
        } catch (IOException | RuntimeException e) {
            damaged++;
            listener.damaged(records, "is damaged (" + e.getMessage() + "); passed over");
        }
    }

    private void problem(String reason) {
        records++;
        damaged++;
        listener.damaged(records, reason);
    }
}
