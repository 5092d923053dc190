package org.umubano.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back by Apache's own library. */
public class ParquetFileTest {

    private static final List<Column> COLUMNS =
            List.of(Column.text("word"), Column.integer("count"), Column.number("value"), Column.date("day"));

    @TempDir
    Path folder;

    /** The rows of a file, each cell by the name of its column; what is null is not in the map. */
    public static List<Map<String, Object>> read(Path file) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Gzip())
                .build();
        List<Map<String, Object>> out = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> rows = columns.getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    out.add(row(rows.read(), schema));
                }
            }
        }
        return out;
    }

    private static Map<String, Object> row(Group row, MessageType schema) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int f = 0; f < schema.getFieldCount(); f++) {
            PrimitiveType type = schema.getType(f).asPrimitiveType();
            if (row.getFieldRepetitionCount(f) > 0) {
                boolean isDate = type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation;
                out.put(
                        type.getName(),
                        switch (type.getPrimitiveTypeName()) {
                            case INT32 ->
                                isDate ? LocalDate.ofEpochDay(row.getInteger(f, 0)) : (Object) row.getInteger(f, 0);
                            case DOUBLE -> row.getDouble(f, 0);
                            case BINARY -> row.getString(f, 0);
                            default -> throw new IllegalStateException("not a type of ours: " + type);
                        });
            }
        }
        return out;
    }

    /** The library unpacks by Hadoop, which is not here; gzip is in every Java. */
    private static final class Gzip implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
            assertThat(name).isEqualTo(CompressionCodecName.GZIP);
            return new BytesInputDecompressor() {
                @Override
                public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                    return BytesInput.from(new GZIPInputStream(bytes.toInputStream()).readNBytes(size));
                }

                @Override
                public void decompress(ByteBuffer in, int packed, ByteBuffer out, int size) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void release() {}
            };
        }

        @Override
        public void release() {}
    }

    private static void write(OutputStream out, List<Object[]> rows) throws IOException {
        try (ParquetFile file = new ParquetFile(out, "words", COLUMNS)) {
            for (Object[] row : rows) {
                file.row(row);
            }
        }
    }

    @Test
    void typesValuesAndNulls() throws IOException {
        Path file = folder.resolve("words.parquet");
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 45_001; i++) { // three groups of rows, the last one not full
            rows.add(new Object[] {
                i % 3 == 0 ? null : i % 3 == 1 ? "" : "Ubwiyunge ❀ " + i,
                i % 5 == 0 ? null : -i,
                i % 7 == 0 ? null : i / 4.0,
                i % 2 == 0 ? null : LocalDate.of(1969, 12, 1).plusDays(i)
            });
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out, rows);
        }
        List<Map<String, Object>> back = read(file);
        assertThat(back).hasSize(45_001);
        for (int i = 0; i < back.size(); i++) {
            Map<String, Object> row = back.get(i);
            assertThat(row.get("word")).isEqualTo(i % 3 == 2 ? rows.get(i)[0] : null);
            assertThat(row.get("count")).isEqualTo(rows.get(i)[1]);
            assertThat(row.get("value")).isEqualTo(rows.get(i)[2]);
            Object day = rows.get(i)[3];
            assertThat(String.valueOf(row.get("day"))).isEqualTo(String.valueOf(day));
        }
    }

    @Test
    void noRowsAreATableToo() throws IOException {
        Path file = folder.resolve("none.parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, List.of());
        }
        assertThat(read(file)).isEmpty();
    }

    @Test
    void theSameRowsGiveTheSameBytesAndLoneSurrogatesAreMended() throws IOException {
        List<Object[]> rows = List.<Object[]>of(new Object[] {"a\uD800b", 1, 0.5, null});
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        write(one, rows);
        write(two, rows);
        assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
        Path file = Files.write(folder.resolve("mended.parquet"), one.toByteArray());
        assertThat(read(file).get(0)).containsEntry("word", "a\uFFFDb").doesNotContainKey("day");
    }
}
