package org.umubano.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

class ArticleSourceTest {

    private static final String TEXT =
            "Minisitiri w’Ububanyi n’Amahanga yageze i Astana.\r\nYakiriwe neza – “cyane”.\n";

    @TempDir
    Path folder;

    private List<Item> read(InputStream standardInput, String... files) {
        List<Item> out = new ArrayList<>();
        new ArticleSource(standardInput).read(List.of(files), out::add);
        return out;
    }

    private List<Item> read(String... files) {
        return read(InputStream.nullInputStream(), files);
    }

    private String file(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Article article(Item item) {
        assertThat(item).isInstanceOf(Item.Taken.class);
        return ((Item.Taken) item).article();
    }

    private static String reason(Item item) {
        assertThat(item).isInstanceOf(Item.Rejected.class);
        return item.where() + ": " + ((Item.Rejected) item).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void plainTextOfAnyCharsetIsReadAsItStands(String charset) throws IOException {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        if (charset.equals("UTF-32LE")) {
            byte[] mark = {(byte) 0xFF, (byte) 0xFE, 0, 0};
            byte[] all = Arrays.copyOf(mark, 4 + bytes.length);
            System.arraycopy(bytes, 0, all, 4, bytes.length);
            bytes = all;
        }
        assertThat(article(read(file("a.txt", bytes)).get(0)).text()).isEqualTo(TEXT);
    }

    @Test
    void theByteOrderMarkIsDroppedAndNothingElse() throws IOException {
        assertThat(article(read(file("a.txt", "\uFEFF" + TEXT)).get(0)).text()).isEqualTo(TEXT);
    }

    @Test
    void aPlainFileIsKnownByItsText() throws IOException {
        Item one = read(file("a.txt", TEXT)).get(0);
        Item other = read(file("b.txt", TEXT)).get(0);
        assertThat(article(one)).isEqualTo(article(other));
    }

    @Test
    void whatIsNoTextIsRejectedByNameAndTheRestIsRead() throws IOException {
        byte[] binary = new byte[4000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 7919 >> 3);
        }
        List<Item> items = read(
                file("empty.txt", ""),
                file("blank.txt", " \n\n"),
                file("picture.bin", binary),
                file("story.pdf", "%PDF-1.7\n..."),
                file("good.txt", TEXT));
        assertThat(items).hasSize(5);
        assertThat(reason(items.get(0))).contains("empty.txt", "is empty");
        assertThat(reason(items.get(1))).contains("blank.txt", "no words");
        assertThat(reason(items.get(2))).contains("picture.bin", "binary");
        assertThat(reason(items.get(3))).contains("story.pdf", "PDF", "pdftotext");
        assertThat(article(items.get(4)).text()).isEqualTo(TEXT);
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        Item item = read(folder.resolve("none.txt").toString()).get(0);
        assertThat(item).isInstanceOf(Item.Unreadable.class);
        assertThat(((Item.Unreadable) item).reason()).isEqualTo("no such file");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a.html, umubano feeds add",
        "http://news.example/, save the page",
        "file:///tmp/a.txt, give the path",
        "'', give a file",
        "' ', give a file",
    })
    void whatIsNoNameOfAFileIsSaidAsItWasGivenWithWhatToDo(String given, String advice) {
        List<Item> items = read(given);
        assertThat(items).hasSize(1);
        assertThat(items.get(0).where()).isEqualTo(given.isBlank() ? "''" : given);
        assertThat(((Item.Unreadable) items.get(0)).reason()).contains(advice);
    }

    @Test
    void whatUmubanoWroteItselfIsKnownForIt() throws IOException {
        String lines = "{\"schema\":1,\"id\":\"ab\",\"kind\":\"visit\"}\n{\"title\":\"T\"}\n";
        List<Item> items = read(file("events.jsonl", lines));
        assertThat(reason(items.get(0))).contains("events.jsonl:1", "umubano wrote");
        assertThat(reason(items.get(1))).contains("events.jsonl:2", "has no text");
    }

    @Test
    void linksAreFollowedAndThoseThatLeadBackDoNoHarm() throws IOException {
        file("real/a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("real/back"), folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(read(link.toString())).singleElement().isInstanceOf(Item.Taken.class);
    }

    @Test
    void whatMayNotBeReadIsNamedAndTheRestGoesOn() throws IOException {
        file("news/a.txt", TEXT);
        Path closed = Path.of(file("news/b/c.txt", TEXT)).getParent();
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not as one who may read all");
        List<Item> items = read(folder.resolve("news").toString());
        assertThat(items).hasSize(2);
        assertThat(items.get(0).where()).isEqualTo(closed.toString());
        assertThat(((Item.Unreadable) items.get(0)).reason()).contains("not allowed");
        assertThat(items.get(1)).isInstanceOf(Item.Taken.class);
    }

    @Test
    void jsonLinesComeInTheShapeOfNewsPlease() throws IOException {
        String lines = """
                {"url":"HTTPS://News.example:443/a?utm_source=x&id=7#top","title":"T","maintext":"M.","date_publish":"2025-05-27 08:00:00","source_domain":"news.example","language":"en","authors":["A B","C D"]}

                {"maintext":"Only text.","title":null,"date_publish":null}
                {"id":"x9","maintext":"\\u201cQuoted\\u201d","date_publish":"yesterday"}
                {"title":"no text"}
                {"maintext": "cut
                {"id":17,"maintext":"last"}
                """;
        for (String path : List.of(
                file("a.jsonl", lines),
                file("b.jsonl.gz", packed(lines.getBytes(StandardCharsets.UTF_8))),
                file("c", lines),
                file("d.jsonl", lines.getBytes(StandardCharsets.UTF_16)))) {
            List<Item> items = read(path);
            assertThat(items).hasSize(7);
            Article first = article(items.get(0));
            assertThat(first.text()).isEqualTo("T\n\nM.");
            assertThat(first.url()).isEqualTo("https://news.example/a?id=7");
            assertThat(first.id()).isEqualTo(Article.idOf(null, "https://news.example/a?id=7", ""));
            assertThat(first.published()).isEqualTo(PartialDate.parse("2025-05-27"));
            assertThat(first.outlet()).isEqualTo("news.example");
            assertThat(first.byline()).isEqualTo("A B, C D");
            Article second = article(items.get(1));
            assertThat(second.text()).isEqualTo("Only text.");
            assertThat(second.id()).isEqualTo(Article.idOf(null, null, "Only text."));
            assertThat(items.get(2)).isInstanceOf(Item.Remark.class);
            assertThat(article(items.get(3)).text()).isEqualTo("“Quoted”");
            assertThat(reason(items.get(4))).contains(path + ":5", "maintext");
            assertThat(reason(items.get(5))).contains(path + ":6", "damaged JSON");
            assertThat(article(items.get(6)).id()).isEqualTo("17");
        }
    }

    @Test
    void jsonOverManyLinesIsReadToo() throws IOException {
        String object = "{\n  \"id\": \"%s\",\n  \"maintext\": \"Text %s.\"\n}\n";
        String one = file("one.json", object.formatted("x", "x"));
        String list = file("list.json", "[" + object.formatted("y", "y") + ",\n" + object.formatted("z", "z") + "]");
        List<Item> items = read(one, list);
        assertThat(items.stream().map(i -> article(i).id())).containsExactly("x", "y", "z");
        assertThat(items.get(2).where()).isEqualTo(list + "#2");
        assertThat(reason(read(file("cut.json", "{\n \"maintext\": \"a\"\n")).get(0)))
                .contains("damaged JSON");
    }

    @Test
    void aLineOfFiftyMegabytesIsRejectedAndTheNextIsRead() {
        byte[] begin = "{\"maintext\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] end = "\"}\n{\"maintext\":\"next\"}\n".getBytes(StandardCharsets.UTF_8);
        List<Item> items = read(new Long50(begin, end), "-");
        assertThat(items).hasSize(2);
        assertThat(reason(items.get(0))).contains("standard input:1", "too long");
        assertThat(article(items.get(1)).text()).isEqualTo("next");
    }

    @Test
    void aTextOfFiftyMegabytesOnOneLineIsRejected() {
        assertThat(reason(read(new Long50(new byte[0], new byte[0]), "-").get(0)))
                .contains("too long for one article");
    }

    @Test
    void standardInputAndFoldersAreRead() throws IOException {
        file("in/b.txt", "B text");
        file("in/sub/a.jsonl", "{\"maintext\":\"A text\"}");
        file("in/notes.meta.json", "{}");
        file("in/sub/z.json", "{\n \"maintext\": \"Z text\"\n}");
        file("in/.hidden.txt", "hidden");
        List<Item> items = read(
                new ByteArrayInputStream("From a pipe.".getBytes(StandardCharsets.UTF_8)),
                "-",
                folder.resolve("in").toString());
        assertThat(items.stream()
                        .filter(i -> i instanceof Item.Taken)
                        .map(i -> article(i).text()))
                .containsExactly("From a pipe.", "B text", "A text", "Z text");
        assertThat(items.stream()
                        .filter(i -> i instanceof Item.Remark r && r.text().contains("over notes.meta.json,")))
                .hasSize(1);
        assertThat(reason(read(file("n.json", "{\"maintext\":123}")).get(0))).contains("field maintext is no text");
    }

    @Test
    void aDamagedPackedFileIsRejected() throws IOException {
        byte[] whole = packed(TEXT.repeat(50).getBytes(StandardCharsets.UTF_8));
        assertThat(reason(read(file("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2)))
                        .get(0)))
                .contains("damaged gzip");
    }

    @Test
    void aSetDoesNotKnowTheOrderInWhichArticlesCame() {
        Article early = new Article("x", null, null, null, null, PartialDate.parse("2025-05-01"), null, "old");
        Article late = new Article("x", null, null, null, null, PartialDate.parse("2025-05-02"), null, "new");
        Article other = Article.of(null, null, "other");
        ArticleSet one = new ArticleSet();
        one.addAll(List.of(early, late, other, early));
        ArticleSet two = new ArticleSet();
        two.addAll(List.of(other, late, early));
        assertThat(one.articles()).isEqualTo(two.articles()).hasSize(2).contains(late);
    }

    /** Fifty million letters between two pieces, without holding them. */
    private static final class Long50 extends InputStream {
        private final byte[] begin;
        private final byte[] end;
        private long position;

        Long50(byte[] begin, byte[] end) {
            this.begin = begin;
            this.end = end;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            long total = begin.length + 50_000_000L + end.length;
            int n = (int) Math.min(length, total - position);
            if (n <= 0) {
                return -1;
            }
            for (int i = 0; i < n; i++, position++) {
                long inside = position - begin.length;
                into[offset + i] = inside < 0
                        ? begin[(int) position]
                        : inside < 50_000_000L ? (byte) 'a' : end[(int) (inside - 50_000_000L)];
            }
            return n;
        }
    }
}
