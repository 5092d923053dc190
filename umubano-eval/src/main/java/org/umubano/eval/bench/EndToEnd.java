package org.umubano.eval.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.json.LineWriter;
import org.umubano.language.LanguageDetector;

/**
 * Made-up news ({@link NewsCorpus}) from the file to the lines of {@code umubano mentions}, and its parts one by one.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.bench.EndToEnd [MEGABYTES [FILE...]]
 * }</pre>
 *
 * <p>Without files the corpus is made (8 megabytes unless said otherwise), as JSON Lines and as WARC. Megabytes are those of
 * the file for whole ways, and of the texts (UTF-8) for parts; a second is one of processor time, so that a busy machine does
 * not matter: of the thread for parts, of the whole process (with compiler and collector) for whole ways. Each part is
 * measured over its first two seconds, in which the compiler is still at work, and again over five once it has run for
 * twenty: a backlog of some hundred megabytes is read at the second of these rates.
 */
public final class EndToEnd {

    private static final double COLD_SECONDS = 2;
    private static final double WARM_UP_SECONDS = 20;
    private static final double WARM_SECONDS = 5;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Coder coder = Coder.load();
    private final LanguageDetector detector = LanguageDetector.load();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long sink;

    private EndToEnd() {}

    public static void main(String[] args) throws IOException {
        double megabytes = args.length > 0 ? Double.parseDouble(args[0]) : 8;
        EndToEnd all = new EndToEnd();
        all.parts(megabytes);
        if (args.length > 1) {
            for (String file : List.of(args).subList(1, args.length)) {
                all.way(Path.of(file), "given");
            }
            return;
        }
        List<Article> news = new NewsCorpus(1).articles(NewsCorpus.DIPLOMATIC, (long) (megabytes * 1e6));
        Path folder = Files.createTempDirectory("umubano-news");
        Path json = folder.resolve("news.jsonl");
        NewsCorpus.writeJson(news, json);
        all.way(json, "JSON Lines");
        Path warc = folder.resolve("news.warc");
        // A page is some sixty times its text.
        NewsCorpus.writeWarc(news.subList(0, Math.max(1, news.size() / 20)), warc);
        all.way(warc, "WARC");
        Files.delete(json);
        Files.delete(warc);
        Files.delete(folder);
        say("peak of the heap in use: %d MB; %d", all.heap() >> 20, all.sink % 10);
    }

    /** Parts on their own, on one thread. */
    private void parts(double megabytes) {
        long bytes = (long) (megabytes * 1e6 / 8);
        List<Article> other = new NewsCorpus(2).articles(0, bytes);
        NewsCorpus silent = new NewsCorpus(5);
        List<Article> stateless = NewsCorpus.articles(() -> silent.undiplomatic("en", 0), bytes / 2);
        stateless.addAll(NewsCorpus.articles(() -> silent.undiplomatic("rw", 0), bytes / 2));
        List<Article> diplomatic = new NewsCorpus(3).articles(1, bytes / 8);
        report(
                "language, undiplomatic text",
                other,
                a -> detector.detect(a.text()).language().length());
        report(
                "coding, text that names no state",
                stateless,
                a -> coder.code(a).mentions().size());
        report("coding, undiplomatic text", other, a -> coder.code(a).mentions().size());
        report(
                "coding, diplomatic text",
                diplomatic,
                a -> coder.code(a).mentions().size());
        long coded =
                other.stream().filter(a -> !coder.code(a).mentions().isEmpty()).count();
        say("  %d of %d undiplomatic articles had an event", coded, other.size());
    }

    private void report(String name, List<Article> articles, ToLongFunction<Article> part) {
        long size = articles.stream()
                .mapToLong(a -> a.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        run(name, size, () -> articles.forEach(a -> sink += part.applyAsLong(a)), THREAD::getCurrentThreadCpuTime);
    }

    /** The whole way of one file, on one thread and on all. */
    private void way(Path file, String kind) throws IOException {
        long size = Files.size(file);
        say("%s: %.1f MB", kind, size / 1e6);
        run("  a bare pass over the bytes", size, () -> sink += pass(file));
        List<Article> read = read(file);
        if (read.isEmpty()) {
            say("  holds no article that is read here");
            return;
        }
        run("  reading alone", size, () -> sink += read(file).size());
        run(
                "  read, coded and written, one thread",
                size,
                () -> write(read(file).stream().map(coder::code).toList()));
        run(
                "  read, coded and written, all cores",
                size,
                () -> write(read(file).parallelStream().map(coder::code).toList()));
    }

    private static long pass(Path file) {
        byte[] buffer = new byte[1 << 16];
        long sum = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    sum += buffer[i];
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }

    private static List<Article> read(Path file) {
        List<Article> out = new ArrayList<>();
        new ArticleSource(InputStream.nullInputStream()).read(List.of(file.toString()), item -> {
            if (item instanceof Item.Taken taken) {
                out.add(taken.article());
            }
        });
        return out;
    }

    private void write(List<CodedArticle> coded) {
        try (LineWriter out = new LineWriter(OutputStream.nullOutputStream())) {
            coded.forEach(c -> c.mentions().forEach(out::mention));
        }
        sink += coded.size();
    }

    private void run(String name, long bytes, Runnable part) {
        run(name, bytes, part, system::getProcessCpuTime);
    }

    private void run(String name, long bytes, Runnable part, LongSupplier processor) {
        double[] cold = measure(COLD_SECONDS, bytes, part, processor);
        measure(WARM_UP_SECONDS, bytes, part, processor);
        double[] warm = measure(WARM_SECONDS, bytes, part, processor);
        say(
                "%-42s %8.2f MB a second of processor, %8.2f MB by the clock; cold %.2f, %.2f",
                name, warm[0], warm[1], cold[0], cold[1]);
    }

    /** Megabytes a second of processor time and of the clock. */
    private static double[] measure(double seconds, long bytes, Runnable part, LongSupplier processor) {
        long begin = processor.getAsLong();
        long clock = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - clock < seconds * 1e9) {
            part.run();
            done += bytes;
        }
        return new double[] {done * 1e3 / (processor.getAsLong() - begin), done * 1e3 / (System.nanoTime() - clock)};
    }

    private long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
