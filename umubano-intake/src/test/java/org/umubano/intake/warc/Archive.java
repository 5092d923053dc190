package org.umubano.intake.warc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes archives for tests. */
public final class Archive {

    private final List<byte[]> records = new ArrayList<>();

    public Archive info() {
        return record(
                "WARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\n",
                "software: test\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    public Archive page(String address, String html) {
        return response(
                address,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n",
                html.getBytes(StandardCharsets.UTF_8));
    }

    public Archive response(String address, String head, byte[] body) {
        byte[] begin = head.getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[begin.length + body.length];
        System.arraycopy(begin, 0, block, 0, begin.length);
        System.arraycopy(body, 0, block, begin.length, body.length);
        return record(
                "WARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nContent-Type: application/http; msgtype=response\r\n",
                block);
    }

    public Archive record(String header, byte[] block) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("WARC/1.0\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                        + String.format("%012d", records.size()) + ">\r\nWARC-Date: 2025-05-27T00:00:00Z\r\n" + header
                        + "Content-Length: " + block.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(block);
        out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        records.add(out.toByteArray());
        return this;
    }

    public Archive raw(byte[] bytes) {
        records.add(bytes);
        return this;
    }

    public List<byte[]> members() {
        return records.stream().map(Archive::packed).toList();
    }

    public byte[] plain() {
        return joined(records);
    }

    public byte[] packed() {
        return joined(members());
    }

    public static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }

    public static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
