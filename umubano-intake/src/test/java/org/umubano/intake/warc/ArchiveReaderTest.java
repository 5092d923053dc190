package org.umubano.intake.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;

class ArchiveReaderTest {

    private final List<String> pages = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ArchiveReader.Counts read(byte[] archive) throws IOException {
        pages.clear();
        problems.clear();
        return ArchiveReader.read(new ByteArrayInputStream(archive), new ArchiveReader.Listener() {
            @Override
            public void page(ArchivedPage page) {
                pages.add(
                        page.address() + " " + page.charset() + " " + new String(page.html(), StandardCharsets.UTF_8));
            }

            @Override
            public void damaged(int record, String reason) {
                problems.add(record + " " + reason);
            }
        });
    }

    private static Archive three() {
        return new Archive()
                .info()
                .page("https://a.example/1", "<p>one</p>")
                .page("https://a.example/2", "<p>two</p>")
                .page("https://a.example/3", "<p>three</p>");
    }

    @Test
    void onlyPagesWithStatus200AreGiven() throws IOException {
        Archive archive = three().response(
                        "https://a.example/x", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", new byte[5])
                .response("https://a.example/y", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", new byte[5])
                .record(
                        "WARC-Type: request\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http; msgtype=request\r\n",
                        "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        for (byte[] bytes : List.of(archive.plain(), archive.packed(), Archive.packed(archive.plain()))) {
            assertThat(read(bytes)).isEqualTo(new ArchiveReader.Counts(7, 3, 2, 0));
            assertThat(pages)
                    .containsExactly(
                            "https://a.example/1 UTF-8 <p>one</p>",
                            "https://a.example/2 UTF-8 <p>two</p>",
                            "https://a.example/3 UTF-8 <p>three</p>");
            assertThat(problems).isEmpty();
        }
        assertThat(ArchiveReader.isArchive(archive.packed())).isTrue();
        assertThat(ArchiveReader.isArchive(archive.plain())).isTrue();
        assertThat(ArchiveReader.isArchive(Archive.packed("no".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void theArchivesOfThisTestAreThoseOfTheStandard() throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(three().packed()))) {
            assertThat(reader.records().count()).isEqualTo(4);
        }
    }

    @Test
    void encodedBodiesAreUndone() throws IOException {
        byte[] html = "<p>packed</p>".getBytes(StandardCharsets.UTF_8);
        Archive archive = new Archive()
                .response(
                        "https://a.example/1",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n",
                        Archive.packed(html))
                .response(
                        "https://a.example/2",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n",
                        html)
                .response(
                        "https://a.example/3",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
                        "d\r\n<p>packed</p>\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        read(archive.packed());
        assertThat(problems).isEmpty();
        assertThat(pages).hasSize(3).allMatch(p -> p.endsWith("<p>packed</p>"));
    }

    @Test
    void aBrokenMemberCostsOnlyItself() throws IOException {
        List<byte[]> members = new ArrayList<>(three().members());
        byte[] broken = members.get(2).clone();
        for (int i = 20; i < 60; i++) {
            broken[i] = (byte) (broken[i] * 31 + 7);
        }
        members.set(2, broken);
        read(Archive.joined(members));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).contains("three");
        assertThat(problems).isNotEmpty().allMatch(p -> p.contains("gzip"));
    }

    @Test
    void aWrongChecksumIsSaid() throws IOException {
        List<byte[]> members = new ArrayList<>(three().members());
        byte[] broken = members.get(1).clone();
        broken[broken.length - 6] ^= 1;
        members.set(1, broken);
        read(Archive.joined(members));
        assertThat(pages).hasSize(2);
        assertThat(problems).containsExactly("2 is a broken gzip member (its checksum is wrong); passed over");
    }

    @Test
    void rubbishBetweenPlainRecordsIsPassedOver() throws IOException {
        Archive archive = new Archive()
                .page("https://a.example/1", "<p>one</p>")
                .raw("rubbish\r\nmore\r\n".getBytes(StandardCharsets.UTF_8))
                .raw("WARC/1.0\r\nWARC-Type: response\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                .page("https://a.example/2", "<p>two</p>");
        read(archive.plain());
        assertThat(pages).hasSize(2);
        assertThat(problems).hasSize(2);
    }
}
