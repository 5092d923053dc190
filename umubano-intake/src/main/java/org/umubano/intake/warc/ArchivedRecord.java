package org.umubano.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * One record, read by jwarc.
 *
 * @param page null where the record is no page
 */
record ArchivedRecord(boolean isResponse, @Nullable ArchivedPage page) {

    private static final ArchivedRecord OTHER = new ArchivedRecord(false, null);
    private static final ArchivedRecord NO_PAGE = new ArchivedRecord(true, null);

    /** @throws IOException (jwarc's ParsingException) where the record is none */
    static ArchivedRecord of(int number, byte[] bytes) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty() || !(record.get() instanceof WarcResponse response)) {
                return OTHER;
            }
            String target = response.target();
            if (target == null || !target.toLowerCase(Locale.ROOT).startsWith("http")) {
                return NO_PAGE;
            }
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            boolean isHtml = type != null
                    && (type.base().equals(MediaType.HTML)
                            || (type.type() + "/" + type.subtype()).equalsIgnoreCase("application/xhtml+xml"));
            if (http.status() != 200 || !isHtml) {
                return NO_PAGE;
            }
            return new ArchivedRecord(
                    true, new ArchivedPage(number, target, type.parameters().get("charset"), body(http)));
        }
    }

    /** Crawlers keep the header of an encoding they have undone already: then the body stands as it is. */
    private static byte[] body(HttpResponse http) throws IOException {
        boolean isEncoded = http.headers().first("Content-Encoding").isPresent();
        byte[] plain = http.body().stream().readNBytes(ArchiveReader.MOST_BYTES);
        return isEncoded
                ? Encodings.undone(
                        plain, http.headers().first("Content-Encoding").orElse(""))
                : plain;
    }

    /** Content encodings of HTTP. */
    private static final class Encodings {

        static byte[] undone(byte[] body, String encoding) throws IOException {
            boolean isGzip = GzipMembers.isPacked(body);
            if (!isGzip) {
                return body;
            }
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                byte[] out = in.readNBytes(ArchiveReader.MOST_BYTES + 1);
                if (out.length > ArchiveReader.MOST_BYTES) {
                    throw new IOException("the body unpacks (" + encoding + ") to more than is read");
                }
                return out;
            }
        }
    }
}
