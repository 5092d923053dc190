package org.umubano.flink;

import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Where a run writes.
 *
 * @param folder lines of events into {@code events}, what was not read into {@code rejected}
 * @param parquet whether to write {@code parquet} there too; only of what ends, for a row of Parquet is not taken back
 * @param postgres a database to keep, or null
 */
record Output(String folder, boolean parquet, @Nullable String postgres) {

    void add(Job job) {
        job.events().sinkTo(lines(folder + "/events")).setParallelism(1).name("write events");
        job.rejected().sinkTo(lines(folder + "/rejected")).name("write rejected");
        if (parquet) {
            job.events()
                    .sinkTo(FileSink.forBulkFormat(new Path(folder + "/parquet"), new ParquetFormat())
                            .withOutputFileConfig(OutputFileConfig.builder()
                                    .withPartSuffix(".parquet")
                                    .build())
                            .build())
                    .setParallelism(1)
                    .name("write parquet");
        }
        if (postgres != null) {
            job.events().sinkTo(new PostgresSink(postgres)).setParallelism(1).name("write to database");
        }
    }

    private static FileSink<String> lines(String folder) {
        // A file ends with each checkpoint: what a reader sees is whole, and nothing waits for a size or an hour.
        return FileSink.forRowFormat(new Path(folder), new SimpleStringEncoder<String>("UTF-8"))
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(
                        OutputFileConfig.builder().withPartSuffix(".jsonl").build())
                .build();
    }
}
