package org.umubano.intake.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records that are read where they stand are read as jwarc reads them. */
class PlainRecordTest {

    private static byte[] record(String http, String more) {
        byte[] body = http.getBytes(StandardCharsets.UTF_8);
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2025-05-27T09:00:00Z\r\nWARC-Target-URI: https://outlet.example/a\r\n" + more
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + body.length
                        + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static final String PAGE =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nServer: x\r\n\r\n<p>\u00E9t\u00E9</p>";

    private static boolean isAlike(byte[] bytes) {
        PlainRecord plain = PlainRecord.of(bytes);
        if (plain == null) {
            return false;
        }
        ArchivedPage mine = plain.isPage() ? plain.page(1) : null;
        try {
            ArchivedRecord theirs = ArchivedRecord.of(1, bytes);
            assertThat(plain.isResponse()).isEqualTo(theirs.isResponse());
            assertThat(written(mine))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(written(theirs.page()));
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
        return true;
    }

    private static String written(@Nullable ArchivedPage page) {
        return page == null
                ? "none"
                : page.address() + " " + page.charset() + " " + new String(page.html(), StandardCharsets.UTF_8);
    }

    @Test
    void plainOnesAreReadHere() {
        assertThat(isAlike(record(PAGE, ""))).isTrue();
        assertThat(isAlike(record(PAGE.replace("; charset=UTF-8", ""), ""))).isTrue();
        assertThat(isAlike(record(PAGE.replace("200 OK", "404 Not Found"), ""))).isTrue();
        assertThat(isAlike(record(PAGE, "WARC-IP-Address: 1.2.3.4\r\n"))).isTrue();
        assertThat(isAlike(new String(record(PAGE, ""), StandardCharsets.UTF_8)
                        .replace("Type: response", "Type: request")
                        .getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void othersAreLeftToJwarc() {
        assertThat(PlainRecord.of(record(PAGE.replace("Server: x", "Transfer-Encoding: chunked"), "")))
                .isNull();
        assertThat(PlainRecord.of(record(PAGE.replace("Server: x", "Content-Encoding: gzip"), "")))
                .isNull();
        assertThat(PlainRecord.of(record(PAGE.replace("Server: x", "Content-Length: 3"), "")))
                .isNull();
        assertThat(PlainRecord.of(record(PAGE.replace("Server: x", "A: b\r\n folded"), "")))
                .isNull();
        assertThat(PlainRecord.of(record(PAGE.replace("text/html", "image/png"), "")))
                .isNull();
        assertThat(PlainRecord.of(new byte[0])).isNull();
        byte[] record = record(PAGE, "");
        for (int length = 0; length < record.length; length++) {
            assertThat(PlainRecord.of(Arrays.copyOf(record, length))).isNull();
        }
    }

    @Test
    void changedOnesAreReadAlike() {
        SplittableRandom random = new SplittableRandom(1);
        byte[] record = record(PAGE, "WARC-Payload-Digest: sha1:X\r\n");
        int alike = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] changed = record.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            alike += isAlike(changed) ? 1 : 0;
        }
        assertThat(alike).isGreaterThan(500);
    }
}
