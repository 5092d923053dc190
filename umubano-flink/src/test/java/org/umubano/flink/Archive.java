package org.umubano.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A packed WARC file: each record a gzip member of its own, as crawlers write it. */
final class Archive {

    private final Path file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int number;

    Archive(Path file) {
        this.file = file;
    }

    /** A page with a text. */
    void add(String address, String text) throws IOException {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>News</title></head>")
                .append("<body><article>");
        for (String paragraph : text.split("\n+", -1)) {
            page.append("<p>")
                    .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</p>\n");
        }
        byte[] html = page.append("</article></body></html>").toString().getBytes(StandardCharsets.UTF_8);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + html.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format(java.util.Locale.ROOT, "%012d", number++)
                + ">\r\nWARC-Date: 2025-05-26T00:00:00Z\r\nWARC-Target-URI: " + address
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (head.length + html.length)
                + "\r\n\r\n";
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(record.getBytes(StandardCharsets.US_ASCII));
            out.write(head);
            out.write(html);
            out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    void close() throws IOException {
        Files.write(file, bytes.toByteArray());
    }
}
