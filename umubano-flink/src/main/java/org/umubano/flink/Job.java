package org.umubano.flink;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.umubano.flink.Coding.Rejection;

/**
 * The job: the same steps whether its input ends or not.
 *
 * @param events lines of events, in one partition
 * @param rejected lines {@code {"where":...,"reason":...}}
 */
record Job(DataStream<String> events, DataStream<String> rejected) {

    private static final TypeInformation<Packed> PACKED = TypeInformation.of(Packed.class);

    /**
     * What a run reads, and when it writes.
     *
     * @param inputs files and folders; a stream watches them
     * @param topic of a stream, or null
     * @param roundMillis of a stream; 0 for a batch
     * @param keepMillis how long a stream keeps a region without a new article; 0 for ever
     */
    record Options(List<String> inputs, @Nullable Topic topic, long roundMillis, long keepMillis) {

        Options {
            inputs = List.copyOf(inputs);
        }

        /** Reads files to their end. */
        static Options batch(String... inputs) {
            return new Options(List.of(inputs), null, 0, 0);
        }

        boolean isStream() {
            return roundMillis > 0;
        }
    }

    /** Adds the steps to an environment. */
    static Job on(StreamExecutionEnvironment environment, Options options) {
        environment.setRuntimeMode(options.isStream() ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
        DataStream<Packed> coded = null;
        DataStream<Packed> rejected = null;
        if (!options.inputs().isEmpty()) {
            SingleOutputStreamOperator<Packed> files = files(environment, options);
            coded = files;
            rejected = files.getSideOutput(Coding.REJECTED);
        }
        if (options.topic() != null) {
            SingleOutputStreamOperator<Packed> messages = environment
                    .fromSource(
                            options.topic().source(), WatermarkStrategy.forGenerator(context -> new Clock<>()), "topic")
                    .rebalance()
                    .process(new CodeMessages())
                    .returns(PACKED)
                    .name("code messages");
            coded = coded == null ? messages : coded.union(messages);
            DataStream<Packed> more = messages.getSideOutput(Coding.REJECTED);
            rejected = rejected == null ? more : rejected.union(more);
        }
        DataStream<String> events = link(
                Objects.requireNonNull(coded, "no input"), new Rounds(options.roundMillis(), options.keepMillis()));
        DataStream<String> reasons = Objects.requireNonNull(rejected)
                .map(Job::line)
                .returns(Types.STRING)
                .name("rejected");
        return new Job(events, reasons);
    }

    private static SingleOutputStreamOperator<Packed> files(StreamExecutionEnvironment environment, Options options) {
        Path[] inputs = options.inputs().stream().map(Path::new).toArray(Path[]::new);
        FileSource.FileSourceBuilder<String> files = FileSource.forBulkFileFormat(new PathFormat(), inputs)
                .setFileEnumerator(new ChosenFiles(options.inputs()));
        WatermarkStrategy<String> time = WatermarkStrategy.noWatermarks();
        if (options.isStream()) {
            files.monitorContinuously(Duration.ofMillis(Math.min(options.roundMillis(), 10_000)));
            time = WatermarkStrategy.forGenerator(context -> new Clock<>());
        }
        return environment
                .fromSource(files.build(), time, "files")
                .rebalance()
                .process(new CodeArticles())
                .returns(PACKED)
                .name("code");
    }

    /** Links coded articles ({@link Light} by id): lines of events, in one partition. */
    static DataStream<String> link(DataStream<Packed> coded, Rounds rounds) {
        return coded.keyBy(a -> a.key, Types.STRING)
                .process(new Newest(rounds))
                .returns(PACKED)
                .name("newest")
                .keyBy(a -> 0, Types.INT)
                .process(new Gather(rounds))
                .returns(PACKED)
                .setParallelism(1)
                .setMaxParallelism(1)
                .name("gather")
                // By region, so that what is told of one stays in order.
                .keyBy(r -> r.key, Types.STRING)
                .map(new LinkRegion())
                .returns(PACKED)
                .name("link")
                .keyBy(r -> 0, Types.INT)
                .process(new Settle(rounds))
                .returns(Types.STRING)
                .setParallelism(1)
                .setMaxParallelism(1)
                .name("settle");
    }

    private static String line(Packed packed) {
        Rejection rejection = RecordBytes.read(packed.bytes, Rejection.class);
        return Lines.of(out -> out.string("where", rejection.where()).string("reason", rejection.reason()));
    }

    /** The time of a stream is that of the clock: rounds are about when to write, not about what. */
    private static final class Clock<T> implements WatermarkGenerator<T> {
        @Override
        public void onEvent(T event, long timestamp, WatermarkOutput output) {}

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            output.emitWatermark(new Watermark(System.currentTimeMillis()));
        }
    }
}
