package org.umubano.eval.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.umubano.article.Article;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;
import org.umubano.language.LanguageDetector;
import org.umubano.mention.MentionReader;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;
import org.umubano.time.TimeTagger;

/**
 * Each stage of the way from text to events, on one thread: {@code java -cp ... org.openjdk.jmh.Main StageBenchmark}.
 *
 * <p>JMH counts passes over some 300 kB of text by the clock; {@code megabytesACpuSecond} beside it is reckoned by the
 * processor time of the thread, which a busy machine does not change.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgs = { // those of the launcher for large inputs
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-XX:MaxInlineLevel=8",
            "-XX:InlineSmallCode=1500",
            "-XX:FreqInlineSize=200",
            "-XX:+UseTransparentHugePages"
        })
@State(Scope.Benchmark)
public class StageBenchmark {

    private static final int BYTES = 300_000;

    /**
     * Which news: {@code other} than diplomatic, of which about a third names no state; {@code naming}, the same where
     * each article begins with a whole one, most of which name states or towns; or {@code diplomatic}.
     */
    @Param({"other", "naming", "diplomatic"})
    public String news = "other";

    @Param({"en", "rw"})
    public String language = "en";

    private final Coder coder = Coder.load();
    private final LanguageDetector detector = LanguageDetector.load();
    private final Linker linker = new Linker();
    private final List<Piece> pieces = new ArrayList<>();
    private List<CodedArticle> coded = List.of();
    private long bytes;

    /** An article with what its later stages need. */
    private record Piece(
            Article article, Segmenter segmenter, List<Sentence> sentences, MentionReader mentions, TimeTagger times) {}

    @Setup
    public void prepare() {
        NewsCorpus corpus = new NewsCorpus(4);
        List<Article> articles = NewsCorpus.articles(
                () -> switch (news) {
                    case "other" -> corpus.undiplomatic(language, 0.4);
                    case "naming" -> corpus.undiplomatic(language, 1);
                    default -> corpus.diplomatic(language);
                },
                BYTES);
        for (Article a : articles) {
            Segmenter segmenter = Segmenter.of(language);
            pieces.add(new Piece(
                    a, segmenter, segmenter.segment(a.text()), MentionReader.of(language), TimeTagger.of(language)));
            bytes += a.text().getBytes(StandardCharsets.UTF_8).length;
        }
        coded = articles.stream().map(coder::code).toList();
    }

    /**
     * Text read by one thread against its processor time. JMH divides counters of this type by the time that an iteration
     * takes by the clock, and reports the mean of all iterations.
     */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Rate {
        private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        private long begin;
        private long beginByClock;
        private long read;

        @Setup(Level.Iteration)
        public void begin() {
            begin = clock.getCurrentThreadCpuTime();
            beginByClock = System.nanoTime();
            read = 0;
        }

        public double megabytesACpuSecond() {
            double seconds = (System.nanoTime() - beginByClock) / 1e9;
            return seconds * read * 1e3 / Math.max(1, clock.getCurrentThreadCpuTime() - begin);
        }
    }

    @Benchmark
    public void detection(Rate rate, Blackhole out) {
        for (Piece p : pieces) {
            out.consume(detector.detect(p.article.text()));
        }
        rate.read += bytes;
    }

    @Benchmark
    public void tokens(Rate rate, Blackhole out) {
        for (Piece p : pieces) {
            out.consume(p.segmenter.segment(p.article.text()));
        }
        rate.read += bytes;
    }

    @Benchmark
    public void times(Rate rate, Blackhole out) {
        for (Piece p : pieces) {
            for (Sentence s : p.sentences) {
                out.consume(p.times.find(p.article.text(), s.start(), s.end()));
            }
        }
        rate.read += bytes;
    }

    @Benchmark
    public void mentions(Rate rate, Blackhole out) {
        for (Piece p : pieces) {
            out.consume(p.mentions.read(p.article.text(), p.sentences));
        }
        rate.read += bytes;
    }

    /** All stages of one article. */
    @Benchmark
    public void coding(Rate rate, Blackhole out) {
        for (Piece p : pieces) {
            out.consume(coder.code(p.article));
        }
        rate.read += bytes;
    }

    /** All articles at once; works on all cores, so that its processor time is not that of the thread. */
    @Benchmark
    public List<Event> linking() {
        return linker.link(coded);
    }
}
