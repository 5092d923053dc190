package org.umubano.flink;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.jspecify.annotations.Nullable;

/** Gives of each file its path alone: the coding step opens it, so that one reader knows all formats. */
final class PathFormat implements BulkFormat<String, FileSourceSplit> {

    private static final long serialVersionUID = 1;

    @Override
    public Reader<String> createReader(Configuration configuration, FileSourceSplit split) {
        return new PathReader(split.path().toString(), false);
    }

    @Override
    public Reader<String> restoreReader(Configuration configuration, FileSourceSplit split) {
        boolean isDone = split.getReaderPosition()
                .map(p -> p.getRecordsAfterOffset() > 0)
                .orElse(false);
        return new PathReader(split.path().toString(), isDone);
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<String> getProducedType() {
        return Types.STRING;
    }

    private static final class PathReader implements Reader<String> {
        private final String path;
        private boolean isDone;

        PathReader(String path, boolean isDone) {
            this.path = path;
            this.isDone = isDone;
        }

        @Override
        public @Nullable RecordIterator<String> readBatch() {
            if (isDone) {
                return null;
            }
            isDone = true;
            SingletonResultIterator<String> one = new SingletonResultIterator<>();
            one.set(path, CheckpointedPosition.NO_OFFSET, 1);
            return one;
        }

        @Override
        public void close() {}
    }
}
