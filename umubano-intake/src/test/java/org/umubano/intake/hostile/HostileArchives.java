package org.umubano.intake.hostile;

import static org.umubano.intake.hostile.Hostile.read;
import static org.umubano.intake.hostile.Hostile.rejected;
import static org.umubano.intake.hostile.Hostile.survived;
import static org.umubano.intake.hostile.Hostile.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.umubano.intake.warc.Archive;

/** Hostile packed files and web archives. */
final class HostileArchives {

    static final int CUT = 4096;
    private static final String WORDS =
            "The minister met his counterpart in Kigali, and both signed an agreement on trade.";
    private static final String RESPONSE =
            "WARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http; msgtype=response\r\n";

    private HostileArchives() {}

    private static String page(int i) {
        Random random = new Random(i);
        StringBuilder words = new StringBuilder("<html><head><title>Story " + i + "</title></head><body><article>");
        for (int p = 0; p < 40; p++) {
            words.append("<p>")
                    .append(WORDS)
                    .append(' ')
                    .append(Long.toHexString(random.nextLong()))
                    .append("</p>");
        }
        return words.append("</article></body></html>").toString();
    }

    static Archive archive() {
        Archive archive = new Archive().info();
        for (int i = 0; i < 30; i++) {
            archive.page("https://a.example/" + i, page(i));
        }
        return archive;
    }

    /** A packed run of zeros, without keeping the zeros. */
    static byte[] bomb(String begin, long zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
            gzip.write(utf8(begin));
            byte[] piece = new byte[1 << 20];
            for (long i = 0; i < zeros; i += piece.length) {
                gzip.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<Hostile> all() {
        List<Hostile> out = new ArrayList<>();
        cuts("cut", archive().plain(), out);
        cuts("cut-gz", archive().packed(), out);
        packed(out);
        records(out);
        members(out);
        return out;
    }

    /** Bombs at full size, for the night. */
    static List<Hostile> more() {
        return List.of(
                rejected("bomb-2g.txt.gz", "binary", () -> bomb("", 2048L << 20)),
                rejected("bomb-2g.warc.gz", "unpacks to more", () -> bomb("WARC/1.0\r\n", 2048L << 20)));
    }

    /** Cut at every 4 KiB: all pages before the cut are read, and the cut is said. */
    private static void cuts(String name, byte[] whole, List<Hostile> out) {
        for (int at = CUT; at < whole.length; at += CUT) {
            byte[] cut = Arrays.copyOf(whole, at);
            int pages = (int) ((long) at * 30 / whole.length);
            String file = name + "-" + at + (name.endsWith("gz") ? ".warc.gz" : ".warc");
            out.add(new Hostile(file, () -> cut, Math.max(0, pages - 2), pages + 2, "cut off"));
        }
    }

    private static void packed(List<Hostile> out) {
        byte[] good = Archive.packed(utf8(WORDS));
        out.add(rejected("bomb.txt.gz", "binary", () -> bomb("", 60L << 20)));
        out.add(rejected("bomb-of-words.txt.gz", "too long", () -> Archive.packed(utf8("word ".repeat(4_000_000)))));
        out.add(rejected("bomb.html.gz", "too large", () -> bomb("<html><p>words", 40L << 20)));
        out.add(rejected("bomb.xml.gz", "too large", () -> bomb("<rss>", 40L << 20)));
        out.add(survived("bomb.jsonl.gz", () -> bomb("{\"maintext\":\"", 60L << 20)));
        out.add(rejected("bomb.warc.gz", "unpacks to more", () -> bomb("WARC/1.0\r\n", 210L << 20)));
        out.add(new Hostile(
                "bomb-then-page.warc.gz",
                () -> Archive.joined(List.of(
                        bomb("WARC/1.0\r\n", 210L << 20),
                        new Archive().page("https://a.example/1", page(1)).packed())),
                1,
                1,
                "unpacks to more"));
        out.add(survived("gz-in-gz.txt.gz", () -> Archive.packed(Archive.packed(Archive.packed(utf8(WORDS))))));
        out.add(rejected("cut.txt.gz", "damaged gzip", () -> Arrays.copyOf(good, good.length / 2)));
        out.add(rejected("checksum.txt.gz", "damaged gzip", () -> changed(good, good.length - 6)));
        out.add(rejected("size.txt.gz", "damaged gzip", () -> changed(good, good.length - 2)));
        out.add(rejected("header-only.txt.gz", "", () -> Arrays.copyOf(good, 10)));
        out.add(rejected("two-bytes.txt.gz", "", () -> Arrays.copyOf(good, 2)));
        out.add(rejected("method.txt.gz", "damaged gzip", () -> changed(good, 2)));
        out.add(survived(
                "trailing-rubbish.txt.gz", () -> Archive.joined(List.of(good, utf8("rubbish after the end")))));
        out.add(read("empty-members.txt.gz", () -> {
            List<byte[]> all = new ArrayList<>(java.util.Collections.nCopies(5000, Archive.packed(new byte[0])));
            all.add(good);
            return Archive.joined(all);
        }));
    }

    private static void records(List<Hostile> out) {
        out.add(one(
                "length-negative.warc",
                0,
                "Content-Length",
                "WARC/1.0\r\n" + RESPONSE + "Content-Length: -5\r\n\r\nabc\r\n\r\n"));
        out.add(one(
                "length-huge.warc",
                0,
                "cut off",
                "WARC/1.0\r\n" + RESPONSE + "Content-Length: 9223372036854775807\r\n\r\nabc\r\n\r\n"));
        out.add(one(
                "length-beyond-long.warc",
                0,
                "Content-Length",
                "WARC/1.0\r\n" + RESPONSE + "Content-Length: 99999999999999999999\r\n\r\nabc\r\n\r\n"));
        out.add(one(
                "length-no-number.warc",
                0,
                "Content-Length",
                "WARC/1.0\r\n" + RESPONSE + "Content-Length: many\r\n\r\nabc\r\n\r\n"));
        out.add(one("length-missing.warc", 0, "Content-Length", "WARC/1.0\r\n" + RESPONSE + "\r\nabc\r\n\r\n"));
        out.add(one("header-without-end.warc", 0, "without an end", "WARC/1.0\r\n" + "X: y\r\n".repeat(100_000)));
        out.add(one("header-line-of-megabytes.warc", 0, "", "WARC/1.0\r\nX: " + "y".repeat(3_000_000) + "\r\n\r\n"));
        out.add(one("version.warc", 0, "-", "WARC/9999999999999999999.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n"));
        out.add(one("only-magic.warc", 0, "cut off", "WARC/1.0"));
        out.add(one("no-archive.warc", 0, "no record", "this is not an archive\nat all\n"));
        out.add(response("no-http.warc", "damaged", "", "no http at all"));
        out.add(response(
                "http-status.warc", "", "HTTP/1.1 99999999999 OK\r\nContent-Type: text/html\r\n\r\n", page(1)));
        out.add(response("http-no-end.warc", "", "HTTP/1.1 200 OK\r\nContent-Type: text/html", ""));
        out.add(response(
                "chunk-huge.warc",
                "",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
                "7fffffffffffffff\r\n" + page(1)));
        out.add(response(
                "chunk-negative.warc",
                "",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
                "-5\r\n" + page(1)));
        out.add(response(
                "chunk-rubbish.warc",
                "",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
                "zz\r\n" + page(1)));
        out.add(response("type-broken.warc", "", "HTTP/1.1 200 OK\r\nContent-Type: ;;;///\r\n\r\n", page(1)));
        out.add(response("type-missing.warc", "", "HTTP/1.1 200 OK\r\n\r\n", page(1)));
        out.add(response("type-picture.warc", "", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", page(1)));
        out.add(response("status-404.warc", "", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", page(1)));
        out.add(response(
                "encoding-unknown.warc",
                "",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n",
                "\u0001\u0002\u0003"));
        out.add(new Hostile(
                "encoding-bomb.warc",
                () -> new Archive()
                        .response(
                                "https://a.example/1",
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n",
                                bomb("<html>", 40L << 20))
                        .page("https://a.example/2", page(2))
                        .plain(),
                1,
                1,
                "unpacks"));
        for (String target : List.of(
                "",
                "javascript:alert(1)",
                "http://",
                "http://a b.example/\u00e9",
                "dns:a.example",
                "http://" + "a".repeat(70_000))) {
            out.add(survived(
                    "target-" + out.size() + ".warc",
                    () -> new Archive().page(target, page(1)).plain()));
        }
        out.add(new Hostile(
                "ten-thousand-rubbish-lines.warc",
                () -> Archive.joined(List.of(
                        new Archive().page("https://a.example/1", page(1)).plain(),
                        utf8("x\r\n".repeat(10_000)),
                        new Archive().page("https://a.example/2", page(2)).plain())),
                2,
                2,
                "no record"));
        out.add(new Hostile(
                "many-broken-records.warc",
                () -> utf8("WARC/1.0\r\nX\r\n\r\n".repeat(50_000)),
                0,
                0,
                "more damaged records"));
    }

    /** Each member broken in turn: the others are read. */
    private static void members(List<Hostile> out) {
        Archive archive = new Archive();
        for (int i = 0; i < 6; i++) {
            archive.page("https://a.example/" + i, page(i));
        }
        for (int broken = 0; broken < 6; broken++) {
            int b = broken;
            out.add(new Hostile(
                    "broken-member-" + b + ".warc.gz",
                    () -> {
                        List<byte[]> all = new ArrayList<>(archive.members());
                        byte[] member = all.get(b).clone();
                        new Random(b).nextBytes(Arrays.copyOf(member, 1));
                        for (int i = 12; i < member.length - 8; i += 3) {
                            member[i] ^= (byte) (0x5A + i);
                        }
                        all.set(b, member);
                        return Archive.joined(all);
                    },
                    5,
                    5,
                    "gzip member"));
        }
        out.add(new Hostile(
                "rubbish-between-members.warc.gz",
                () -> Archive.joined(List.of(
                        archive.members().get(0),
                        utf8("rubbish \u001f"),
                        archive.members().get(1))),
                2,
                2,
                "no gzip member"));
        out.add(new Hostile(
                "zeros-between-members.warc.gz",
                () -> Archive.joined(List.of(
                        archive.members().get(0),
                        new byte[100_000],
                        archive.members().get(1))),
                2,
                2,
                "-"));
        out.add(new Hostile(
                "magic-and-nothing.warc.gz",
                () -> {
                    byte[] magic = new byte[300_000];
                    for (int i = 0; i + 2 < magic.length; i += 3) {
                        magic[i] = 0x1f;
                        magic[i + 1] = (byte) 0x8b;
                        magic[i + 2] = 8;
                    }
                    return Archive.joined(List.of(
                            archive.members().get(0), magic, archive.members().get(1)));
                },
                1,
                2,
                "gzip member"));
    }

    private static Hostile one(String name, int articles, String said, String content) {
        return new Hostile(name, () -> utf8(content), articles, articles, said);
    }

    private static Hostile response(String name, String said, String head, String body) {
        return new Hostile(
                name,
                () -> new Archive()
                        .response("https://a.example/1", head, utf8(body))
                        .page("https://a.example/2", page(2))
                        .plain(),
                1,
                2,
                said);
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] out = bytes.clone();
        out[at] ^= 0x55;
        return out;
    }
}
