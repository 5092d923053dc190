package org.umubano.eval.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.event.Coder;
import org.umubano.intake.HtmlFormat;
import org.umubano.intake.Item;
import org.umubano.language.LanguageDetector;

/**
 * What a user would take instead, in the same run over the same made-up news: OpenNLP's language detector beside ours; and
 * the limits, a bare pass over the bytes and jsoup's bare parse of the pages, beside reading a page and coding it.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.bench.SideBySide [KILOBYTES]
 * }</pre>
 *
 * <p>Megabytes a second of processor time of one thread; each part warms up until it has taken eight seconds and is measured
 * for four. HeidelTime is in a project of its own, {@code benchmarks/heideltime}.
 */
public final class SideBySide {

    private static final double WARM_UP = 8;
    private static final double MEASURED = 4;
    private static final String MODEL = "langdetect-183.bin";

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private long sink;

    private SideBySide() {}

    /** One article or page to its result. */
    private interface Part<T> {
        long take(T piece) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        long bytes = args.length > 0 ? Long.parseLong(args[0]) * 1000 : 500_000;
        new SideBySide().run(new NewsCorpus(7).articles(NewsCorpus.DIPLOMATIC, bytes));
    }

    private void run(List<Article> news) throws IOException {
        List<String> texts = news.stream().map(Article::text).toList();
        List<byte[]> bytes =
                texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
        List<byte[]> pages = new ArrayList<>();
        for (Article article : news) {
            pages.add(NewsCorpus.page(article).getBytes(StandardCharsets.UTF_8));
        }
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
                a -> coder.code(a).mentions().size());
        double parse = rate(
                "jsoup's bare parse of the pages",
                pages,
                sizes(pages),
                p -> Jsoup.parse(new String(p, StandardCharsets.UTF_8)).childNodeSize());
        double read = rate("pages to articles", pages, sizes(pages), p -> read(p) == null ? 0 : 1);
        double all = rate("pages to articles, coded", pages, sizes(pages), p -> {
            Article article = read(p);
            return article == null ? 0 : coder.code(article).mentions().size();
        });
        say(
                "  reading pages has %.0f%% of the speed of jsoup's bare parse, reading and coding %.0f%%; coding alone %.1f MB a second",
                100 * read / parse, 100 * all / parse, code);
        say("%d", sink % 10);
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

    private static @Nullable Article read(byte[] page) {
        return HtmlFormat.item("page", page, "utf-8", "https://outlet.example/story") instanceof Item.Taken taken
                ? taken.article()
                : null;
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
        measure(pieces, bytes, part, WARM_UP);
        double rate = measure(pieces, bytes, part, MEASURED);
        say("%-42s %10.2f MB a second", name, rate);
        return rate;
    }

    private <T> double measure(List<T> pieces, long bytes, Part<T> part, double seconds) throws IOException {
        long begin = clock.getCurrentThreadCpuTime();
        long done = 0;
        while (clock.getCurrentThreadCpuTime() - begin < seconds * 1e9) {
            for (T piece : pieces) {
                sink += part.take(piece);
            }
            done += bytes;
        }
        return done * 1e3 / (clock.getCurrentThreadCpuTime() - begin);
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
