package org.umubano.flink;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.umubano.flink.EventColumns.Column;
import org.umubano.json.JsonObject;

/**
 * Events as Parquet, with the columns of {@code events.csv}. A file is made beside and copied when it is whole: the layout of
 * Parquet is known at its end only.
 */
final class ParquetFormat implements BulkWriter.Factory<String> {

    private static final long serialVersionUID = 1;

    @Override
    public BulkWriter<String> create(FSDataOutputStream out) throws IOException {
        return new Writer(out);
    }

    static MessageType schema(List<Column> columns) {
        return new MessageType(
                "events", columns.stream().map(ParquetFormat::field).toList());
    }

    private static Type field(Column column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case COUNT -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }

    private static final class Writer implements BulkWriter<String> {

        private final List<Column> columns = new EventColumns().all();
        private final FSDataOutputStream out;
        private final Path file;
        private final ParquetWriter<JsonObject> writer;

        Writer(FSDataOutputStream out) throws IOException {
            this.out = out;
            this.file = Files.createTempFile("umubano", ".parquet");
            this.writer = ParquetWriter.writeFile(schema(columns), file.toFile(), this::row);
        }

        private void row(JsonObject event, ValueWriter values) {
            for (Column column : columns) {
                Object value = column.read().apply(event);
                if (value != null) {
                    values.write(
                            column.name(), value instanceof LocalDate day ? (Object) (int) day.toEpochDay() : value);
                }
            }
        }

        @Override
        public void addElement(String line) throws IOException {
            writer.write(JsonObject.parse(line));
        }

        @Override
        public void flush() {}

        @Override
        public void finish() throws IOException {
            writer.close();
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        }
    }
}
