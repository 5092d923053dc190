package org.umubano.eval.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jsoup.Jsoup;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.event.EventMention;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.json.LineWriter;
import org.umubano.language.LanguageDetector;

/**
 * What a user would take instead, in the same run over the same made-up news: OpenNLP's language detector beside ours; and
 * the limits, a bare pass over the bytes and jsoup's bare parse of the pages, beside reading a page and coding it.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.bench.SideBySide [KILOBYTES]
 * }</pre>
 *
 * <p>Megabytes a second of processor time of the process (with collector and compiler), one thread working; each part warms up until it has taken sixteen seconds, coding, which has far more to be compiled,
 * sixty, as a backlog of some hundred megabytes would, and is measured for four. HeidelTime is in a project of its own, {@code benchmarks/heideltime}.
 */
public final class SideBySide {

    private static final double WARM_UP = 16;
    private static final double WARM_UP_CODING = 60;
    private static final double MEASURED = 4;
    private static final String MODEL = "langdetect-183.bin";

    private final OperatingSystemMXBean clock = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long sink;

    private SideBySide() {}

    /** One article or page to its result. */
    private interface Part<T> {
        long take(T piece) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        long bytes = args.length > 0 ? Long.parseLong(args[0]) * 1000 : 500_000;
        new SideBySide().run(new NewsCorpus(7).articles(NewsCorpus.DIPLOMATIC, bytes), bytes);
    }

    private void run(List<Article> news, long length) throws IOException {
        List<String> texts = news.stream().map(Article::text).toList();
        List<byte[]> bytes =
                texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
        double pass = rate("a bare pass over the bytes of the texts", bytes, sizes(bytes), SideBySide::pass);

        LanguageDetector ours = LanguageDetector.load();
        double detect = rate(
                "language, Umubano",
                texts,
                sizes(bytes),
                t -> ours.detect(t).language().length());
        LanguageDetectorME theirs = new LanguageDetectorME(model());
        double opennlp = rate(
                "language, OpenNLP",
                texts,
                sizes(bytes),
                t -> theirs.predictLanguage(t).getLang().length());
        say(
                "  Umubano's detector is %.1f times as fast as OpenNLP's; the bare pass %.0f times",
                detect / opennlp, pass / detect);

        Coder coder = Coder.load();
        double code = rate(
                "language and coding of the texts",
                news,
                sizes(bytes),
                a -> coder.code(a).mentions().size(),
                WARM_UP_CODING);
        pages(new NewsCorpus(7, 2).articles(NewsCorpus.DIPLOMATIC, length), coder);
        say("language and coding %.1f MB of text a second; %d", code, sink % 10);
    }

    /** From the pages of an archive to lines, beside jsoup's bare parse of the same pages; megabytes are those of the pages. */
    private void pages(List<Article> news, Coder coder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        List<byte[]> packed = new ArrayList<>();
        for (Article article : news) {
            byte[] page = NewsPage.of(article).getBytes(StandardCharsets.UTF_8);
            pages.add(page);
            packed.add(packed(page));
        }
        long size = sizes(pages);
        long text = news.stream().mapToLong(a -> a.text().length()).sum();
        say(
                "%d pages of %d bytes on average, %d characters of which are the article",
                pages.size(), size / pages.size(), text / pages.size());
        Path folder = Files.createTempDirectory("umubano-pages");
        Path plain = folder.resolve("news.warc");
        Path gz = folder.resolve("news.warc.gz");
        NewsCorpus.writeWarc(news, plain);
        NewsCorpus.writeWarc(news, gz);
        double parse = rate("jsoup's bare parse of the pages", pages, size, SideBySide::parse);
        double unpack = rate("the same, unpacked first", packed, size, p -> parse(unpacked(p)));
        double read = rate("WARC to articles", List.of(plain), size, f -> way(f, a -> 1));
        double readPacked = rate("WARC.gz to articles", List.of(gz), size, f -> way(f, a -> 1));
        double all = rate("WARC to lines of mentions", List.of(plain), size, f -> coded(f, coder), WARM_UP_CODING);
        double allPacked = rate("WARC.gz to lines of mentions", List.of(gz), size, f -> coded(f, coder));
        double again = rate("jsoup's bare parse of the pages, again", pages, size, SideBySide::parse);
        say(
                "  of the speed of jsoup's bare parse: WARC to articles %.0f%%, to lines %.0f%% (of the second %.0f%%)",
                100 * read / parse, 100 * all / parse, 100 * all / again);
        say(
                "  packed, of the speed of unpacking and jsoup: to articles %.0f%%, to lines %.0f%%",
                100 * readPacked / unpack, 100 * allPacked / unpack);
        Files.delete(plain);
        Files.delete(gz);
        Files.delete(folder);
    }

    private static long parse(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).childNodeSize();
    }

    private static byte[] packed(byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
            gz.write(page);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            return in.readAllBytes();
        }
    }

    /** Reads an archive, and gives each article to a part. */
    private static long way(Path file, ToLongFunction<Article> part) {
        long[] sum = {0};
        new ArticleSource(InputStream.nullInputStream()).read(List.of(file.toString()), item -> {
            if (item instanceof Item.Taken taken) {
                sum[0] += part.applyAsLong(taken.article());
            }
        });
        return sum[0];
    }

    private static long coded(Path file, Coder coder) {
        try (LineWriter out = new LineWriter(OutputStream.nullOutputStream())) {
            return way(file, a -> {
                List<EventMention> mentions = coder.code(a).mentions();
                mentions.forEach(out::mention);
                return mentions.size();
            });
        }
    }

    private static long sizes(List<byte[]> all) {
        return all.stream().mapToLong(b -> b.length).sum();
    }

    private static long pass(byte[] bytes) {
        long sum = 0;
        for (byte b : bytes) {
            sum += b;
        }
        return sum;
    }

    private static LanguageDetectorModel model() throws IOException {
        try (InputStream in = SideBySide.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no " + MODEL + " on the class path");
            }
            return new LanguageDetectorModel(in);
        }
    }

    private <T> double rate(String name, List<T> pieces, long bytes, Part<T> part) throws IOException {
        return rate(name, pieces, bytes, part, WARM_UP);
    }

    private <T> double rate(String name, List<T> pieces, long bytes, Part<T> part, double warmUp) throws IOException {
        measure(pieces, bytes, part, warmUp);
        double rate = measure(pieces, bytes, part, MEASURED);
        say("%-42s %10.2f MB a second", name, rate);
        return rate;
    }

    private <T> double measure(List<T> pieces, long bytes, Part<T> part, double seconds) throws IOException {
        long begin = clock.getProcessCpuTime();
        long done = 0;
        while (clock.getProcessCpuTime() - begin < seconds * 1e9) {
            for (T piece : pieces) {
                sink += part.take(piece);
            }
            done += bytes;
        }
        return done * 1e3 / (clock.getProcessCpuTime() - begin);
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
