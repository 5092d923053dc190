package org.umubano.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.claim.Linker;
import org.umubano.event.CodedArticle;
import org.umubano.json.LineWriter;

/**
 * Made-up event mentions through the linking half of the job, as a stream in a mini cluster. How many is said by
 * {@code -Dmentions=}; what it prints goes into {@code docs/scale.md}.
 */
@Timeout(3600)
final class MillionsTest {

    private static final long DAY = 86_400_000L;

    @TempDir
    Path folder;

    @Test
    void aStreamThatKeepsAllGivesTheEventsOfTheLinker() throws Exception {
        MadeUpNews news = new MadeUpNews(8, 200);
        assertThat(new TreeSet<>(stream(news, 100, new Rounds(5 * DAY, 0)).values()))
                .isEqualTo(new TreeSet<>(linked(news, 100)));
    }

    /** What was told of before a failure is taken back after it where it no longer holds. */
    @Test
    void aStreamThatFailsGoesOnFromItsCheckpoint() throws Exception {
        MadeUpNews news = new MadeUpNews(8, 200);
        Configuration configuration = new Configuration();
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        environment.enableCheckpointing(100);
        FailOnce.reset();
        DataStream<Packed> coded =
                coded(environment, news, 150, 15).map(new FailOnce()).returns(TypeInformation.of(Packed.class));
        Map<String, String> now = new HashMap<>();
        try (CloseableIterator<String> lines =
                Job.link(coded, new Rounds(2 * DAY, 0)).executeAndCollect()) {
            lines.forEachRemaining(line -> Followed.take(line, now));
        }
        assertThat(FailOnce.HAS_FAILED).isTrue();
        assertThat(new TreeSet<>(now.values())).isEqualTo(new TreeSet<>(linked(news, 150)));
    }

    /** Fails after a checkpoint, in the second half of its work. */
    private static final class FailOnce extends RichMapFunction<Packed, Packed> implements CheckpointListener {
        private static final long serialVersionUID = 1;
        static final AtomicBoolean HAS_FAILED = new AtomicBoolean();
        private static final AtomicLong SEEN = new AtomicLong();
        private static volatile boolean isKept;

        static void reset() {
            HAS_FAILED.set(false);
            SEEN.set(0);
            isKept = false;
        }

        @Override
        public Packed map(Packed value) {
            if (SEEN.incrementAndGet() > 600 && isKept && HAS_FAILED.compareAndSet(false, true)) {
                throw new IllegalStateException("fails once");
            }
            return value;
        }

        @Override
        public void notifyCheckpointComplete(long checkpoint) {
            isKept = true;
        }
    }

    /** Stories that are quiet are final: only where a mention without a date could join two of them may forgetting be seen. */
    @Test
    void aStreamThatForgetsGivesNearlyAllOfThem() throws Exception {
        MadeUpNews news = new MadeUpNews(8, 200);
        TreeSet<String> linked = new TreeSet<>(linked(news, 100));
        TreeSet<String> same =
                new TreeSet<>(stream(news, 100, new Rounds(5 * DAY, 15 * DAY)).values());
        same.retainAll(linked);
        System.out.println("same with forgetting: " + same.size() + " of " + linked.size());
        assertThat(same).hasSizeGreaterThan(linked.size() * 9 / 10);
    }

    @Test
    @Tag("nightly")
    void keepsItsStateWithinBounds() throws Exception {
        long mentions = Long.getLong("mentions", 100_000);
        int perDay = Integer.getInteger("mentionsADay", 2_000);
        MadeUpNews news = new MadeUpNews(8, perDay);
        Rounds rounds = new Rounds(Integer.getInteger("round", 12) * DAY, Integer.getInteger("keep", 6) * DAY);
        Configuration configuration = new Configuration();
        configuration.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                folder.resolve("checkpoints").toUri().toString());
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        environment.enableCheckpointing(Integer.getInteger("checkpoint", 20) * 1000L);
        DataStream<String> events = events(environment, news, news.stories(mentions), rounds);
        events.map(new Count<>("lines")).returns(Types.STRING).sinkTo(new DiscardingSink<>());
        Sampler sampler = new Sampler(folder.resolve("checkpoints"));
        Thread thread = new Thread(sampler, "sampler");
        thread.setDaemon(true);
        thread.start();
        long begun = System.nanoTime();
        double cpu = cpu();
        JobClient job = environment.executeAsync("millions");
        CompletableFuture<JobExecutionResult> result = job.getJobExecutionResult();
        for (int second = 1; !result.isDone(); second++) {
            Thread.sleep(1000);
            if (second % 60 == 0) {
                // What it has come to, should it be stopped before its end.
                job.getAccumulators().thenAccept(so -> tell(so, begun, cpu, sampler));
            }
        }
        Map<String, Object> figures = result.get().getAllAccumulatorResults();
        sampler.isDone = true;
        tell(figures, begun, cpu, sampler);
        // The bound: no article is kept for longer than twice the time to keep and two rounds; two mentions an article.
        long days = 2 * rounds.keepMillis() / DAY + 2 * rounds.millis() / DAY;
        assertThat((long) figures.get("gather-entries-most")).isLessThan(days * perDay);
    }

    private static void tell(Map<String, Object> figures, long begun, double cpu, Sampler sampler) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%.0f s, %.0f s of processors, %s, live heap at most %d MB, checkpoint at most %d kB%n",
                        (System.nanoTime() - begun) / 1e9,
                        cpu() - cpu,
                        new java.util.TreeMap<>(figures),
                        sampler.heap >> 20,
                        sampler.checkpoint >> 10);
    }

    private static double cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e9)
                .orElse(0.0);
    }

    private static DataStream<String> events(
            StreamExecutionEnvironment environment, MadeUpNews news, long stories, Rounds rounds) {
        return Job.link(coded(environment, news, stories, 0), rounds);
    }

    private static DataStream<Packed> coded(
            StreamExecutionEnvironment environment, MadeUpNews news, long stories, int pauseMillis) {
        environment.setRuntimeMode(RuntimeExecutionMode.STREAMING);
        environment.getConfig().enableObjectReuse();
        return environment
                .fromSequence(0, stories - 1)
                .setParallelism(1)
                .assignTimestampsAndWatermarks(WatermarkStrategy.forGenerator(context -> new Days(news, pauseMillis)))
                .setParallelism(1)
                .rebalance()
                .flatMap(new Write(news))
                .returns(TypeInformation.of(Packed.class));
    }

    private Map<String, String> stream(MadeUpNews news, long stories, Rounds rounds) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
        Map<String, String> now = new HashMap<>();
        try (CloseableIterator<String> lines =
                events(environment, news, stories, rounds).executeAndCollect()) {
            lines.forEachRemaining(line -> Followed.take(line, now));
        }
        return now;
    }

    private static List<String> linked(MadeUpNews news, long stories) {
        List<CodedArticle> articles = new ArrayList<>();
        for (long story = 0; story < stories; story++) {
            articles.addAll(news.story(story));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LineWriter out = new LineWriter(bytes)) {
            new Linker().link(articles).forEach(out::event);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The time of the stream: the day of the story, told with the first of each day. */
    private static final class Days implements WatermarkGenerator<Long> {
        private final MadeUpNews news;
        private final int pauseMillis;
        private long day = -1;

        Days(MadeUpNews news, int pauseMillis) {
            this.news = news;
            this.pauseMillis = pauseMillis;
        }

        @Override
        public void onEvent(Long story, long timestamp, WatermarkOutput output) {
            if (pauseMillis > 0) {
                // A source that is through at once leaves no time for checkpoints.
                LockSupport.parkNanos(pauseMillis * 1_000_000L);
            }
            long now = (long) news.day(story);
            if (now > day) {
                day = now;
                output.emitWatermark(new Watermark(day * DAY - 1));
            }
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {}
    }

    private static final class Write extends RichFlatMapFunction<Long, Packed> {
        private static final long serialVersionUID = 1;
        private final MadeUpNews news;
        private final LongCounter articles = new LongCounter();
        private final LongCounter mentions = new LongCounter();

        Write(MadeUpNews news) {
            this.news = news;
        }

        @Override
        public void open(OpenContext context) {
            getRuntimeContext().addAccumulator("articles", articles);
            getRuntimeContext().addAccumulator("mentions", mentions);
        }

        @Override
        public void flatMap(Long story, Collector<Packed> out) {
            for (CodedArticle article : news.story(story)) {
                articles.add(1);
                mentions.add(article.mentions().size());
                out.collect(new Packed(article.article().id(), RecordBytes.write(Light.of(article))));
            }
        }
    }

    private static final class Count<T> extends RichMapFunction<T, T> {
        private static final long serialVersionUID = 1;
        private final String name;
        private final LongCounter count = new LongCounter();

        Count(String name) {
            this.name = name;
        }

        @Override
        public void open(OpenContext context) {
            getRuntimeContext().addAccumulator(name, count);
        }

        @Override
        public T map(T value) {
            count.add(1);
            return value;
        }
    }

    /** What was on the heap after a collection, and how large a checkpoint was. */
    private static final class Sampler implements Runnable {
        private final Path checkpoints;
        volatile boolean isDone;
        volatile long heap;
        volatile long checkpoint;

        Sampler(Path checkpoints) {
            this.checkpoints = checkpoints;
        }

        @Override
        public void run() {
            while (!isDone) {
                long used = 0;
                for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                    if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                        used += pool.getCollectionUsage().getUsed();
                    }
                }
                heap = Math.max(heap, used);
                checkpoint = Math.max(checkpoint, size(checkpoints));
                try {
                    Thread.sleep(500);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private static long size(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.mapToLong(f -> f.toFile().isFile() ? f.toFile().length() : 0)
                        .sum();
            } catch (IOException | java.io.UncheckedIOException e) {
                return 0;
            }
        }
    }
}
