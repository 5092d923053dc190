package org.umubano.flink;

import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.umubano.flink.CodeArticles.Rejection;

/**
 * The job: the same steps whether its input ends or not.
 *
 * @param events lines of events, in one partition
 * @param rejected lines {@code {"where":...,"reason":...}}
 */
record Job(DataStream<String> events, DataStream<String> rejected) {

    private static final TypeInformation<Packed> PACKED = TypeInformation.of(Packed.class);

    /** Adds the steps to an environment. */
    static Job on(StreamExecutionEnvironment environment, Options options) {
        Path[] inputs = options.inputs().stream().map(Path::new).toArray(Path[]::new);
        FileSource.FileSourceBuilder<String> files = FileSource.forBulkFileFormat(new PathFormat(), inputs);
        Rounds rounds = new Rounds(options.roundMillis(), options.keepMillis());
        WatermarkStrategy<String> time = WatermarkStrategy.noWatermarks();
        if (options.isStream()) {
            files.monitorContinuously(Duration.ofMillis(Math.min(options.roundMillis(), 10_000)));
            time = WatermarkStrategy.forGenerator(context -> new Clock());
        }
        environment.setRuntimeMode(options.isStream() ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
        SingleOutputStreamOperator<Packed> coded = environment
                .fromSource(files.build(), time, "files")
                .rebalance()
                .process(new CodeArticles())
                .returns(PACKED)
                .name("code");
        DataStream<String> events = link(coded, rounds);
        DataStream<String> rejected = coded.getSideOutput(CodeArticles.REJECTED)
                .map(Job::line)
                .returns(Types.STRING)
                .name("rejected");
        return new Job(events, rejected);
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

    /** Writes both into folders. */
    void write(String folder) {
        events.sinkTo(sink(folder + "/events")).setParallelism(1).name("write events");
        rejected.sinkTo(sink(folder + "/rejected")).name("write rejected");
    }

    private static FileSink<String> sink(String folder) {
        return FileSink.forRowFormat(new Path(folder), new SimpleStringEncoder<String>("UTF-8"))
                .build();
    }

    private static String line(Packed packed) {
        Rejection rejection = RecordBytes.read(packed.bytes, Rejection.class);
        return "{\"where\":" + quoted(rejection.where()) + ",\"reason\":" + quoted(rejection.reason()) + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }

    /** The time of a stream is that of the clock: rounds are about when to write, not about what. */
    private static final class Clock implements WatermarkGenerator<String> {
        @Override
        public void onEvent(String event, long timestamp, WatermarkOutput output) {}

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            output.emitWatermark(new Watermark(System.currentTimeMillis()));
        }
    }

    /**
     * What a run is told.
     *
     * @param inputs files and folders
     * @param output folder
     * @param roundMillis of a stream; 0 for a batch
     * @param keepMillis how long a stream keeps a region without a new article; 0 for ever
     */
    record Options(List<String> inputs, String output, long roundMillis, long keepMillis) {
        boolean isStream() {
            return roundMillis > 0;
        }
    }
}
