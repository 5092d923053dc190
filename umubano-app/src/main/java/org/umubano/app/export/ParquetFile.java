package org.umubano.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a flat table as a file of Apache Parquet, format 1, after its published specification: groups of rows, in each one
 * page for each column, values plain, packed with gzip; every column may be null. Written here since the library for it
 * brings 20 MB and half of Hadoop for what is this one class. The same rows give the same bytes.
 */
final class ParquetFile implements AutoCloseable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    /** Rows that are held in memory before they are written. */
    private static final int GROUP = 20_000;

    private static final int OPTIONAL = 1;
    private static final int GZIP = 2;
    private static final int PLAIN = 0;
    private static final int RLE = 3;

    private final OutputStream out;
    private final String name;
    private final List<Column> columns;
    private final List<Values> values = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private long position;
    private int waiting;
    private long rows;

    /** Where a column of a group lies. */
    private record Chunk(Column column, int rows, long offset, long size, long unpacked) {}

    private record Group(List<Chunk> chunks, int rows, long offset) {}

    /** Physical type, converted type or -1, and field of the logical type or 0. */
    private record Form(int physical, int converted, int logical) {
        static Form of(Column.Type type) {
            return switch (type) {
                case TEXT -> new Form(6, 0, 1);
                case INTEGER -> new Form(1, -1, 0);
                case NUMBER -> new Form(5, -1, 0);
                case DATE -> new Form(1, 6, 6);
            };
        }
    }

    /** The values of a column that wait to be written. */
    private static final class Values {
        final ByteArrayOutputStream plain = new ByteArrayOutputStream();
        final ByteArrayOutputStream isThere = new ByteArrayOutputStream();
        private int bits;
        private int count;

        void add(Column.Type type, @Nullable Object value) {
            boolean isNull = value == null || value.toString().isEmpty();
            bits |= (isNull ? 0 : 1) << count % 8;
            if (++count % 8 == 0) {
                flushBits();
            }
            if (value != null && !isNull) {
                plain(type, value);
            }
        }

        private void flushBits() {
            isThere.write(bits);
            bits = 0;
        }

        private void plain(Column.Type type, Object value) {
            switch (type) {
                case TEXT -> {
                    byte[] bytes = Doc.mended(value.toString()).getBytes(StandardCharsets.UTF_8);
                    number(bytes.length);
                    plain.writeBytes(bytes);
                }
                case INTEGER -> number(((Number) value).intValue());
                case DATE -> number((int) ((LocalDate) value).toEpochDay());
                case NUMBER -> {
                    ByteBuffer eight = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
                    plain.writeBytes(
                            eight.putDouble(((Number) value).doubleValue()).array());
                }
            }
        }

        private void number(int value) {
            plain.writeBytes(four(value));
        }

        /** Which rows have a value, then the values. */
        byte[] page() {
            if (count % 8 != 0) {
                flushBits();
            }
            ByteArrayOutputStream levels = new ByteArrayOutputStream();
            CompactThrift.varint(levels, (long) isThere.size() << 1 | 1); // one run, in packed bits
            levels.writeBytes(isThere.toByteArray());
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            page.writeBytes(four(levels.size()));
            page.writeBytes(levels.toByteArray());
            page.writeBytes(plain.toByteArray());
            return page.toByteArray();
        }

        void clear() {
            plain.reset();
            isThere.reset();
            bits = 0;
            count = 0;
        }
    }

    ParquetFile(OutputStream out, String name, List<Column> columns) throws IOException {
        this.out = out;
        this.name = name;
        this.columns = columns;
        columns.forEach(c -> values.add(new Values()));
        put(MAGIC);
    }

    void row(@Nullable Object... cells) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            values.get(i).add(columns.get(i).type(), cells[i]);
        }
        rows++;
        if (++waiting == GROUP) {
            group();
        }
    }

    private void group() throws IOException {
        if (waiting == 0) {
            return;
        }
        long offset = position;
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            chunks.add(chunk(columns.get(i), values.get(i)));
            values.get(i).clear();
        }
        groups.add(new Group(chunks, waiting, offset));
        waiting = 0;
    }

    private Chunk chunk(Column column, Values held) throws IOException {
        byte[] page = held.page();
        byte[] packed = packed(page);
        byte[] header = new CompactThrift()
                .i32(1, 0)
                .i32(2, page.length)
                .i32(3, packed.length)
                .struct(5, t -> t.i32(1, waiting).i32(2, PLAIN).i32(3, RLE).i32(4, RLE))
                .end();
        long offset = position;
        put(header);
        put(packed);
        return new Chunk(column, waiting, offset, position - offset, (long) header.length + page.length);
    }

    private static byte[] packed(byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page);
        }
        return out.toByteArray();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    private static byte[] four(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    /** Writes what waits and the metadata, and flushes; the stream stays open. */
    @Override
    public void close() throws IOException {
        group();
        List<Consumer<CompactThrift>> schema = new ArrayList<>();
        schema.add(t -> t.text(4, name).i32(5, columns.size()));
        columns.forEach(c -> schema.add(t -> element(t, c)));
        byte[] footer = new CompactThrift()
                .i32(1, 1)
                .structs(2, schema, (t, element) -> element.accept(t))
                .i64(3, rows)
                .structs(4, groups, ParquetFile::group)
                .text(6, "umubano")
                .end();
        put(footer);
        put(four(footer.length));
        put(MAGIC);
        out.flush();
    }

    private static void element(CompactThrift t, Column column) {
        Form form = Form.of(column.type());
        t.i32(1, form.physical).i32(3, OPTIONAL).text(4, column.name());
        if (form.converted >= 0) {
            t.i32(6, form.converted).struct(10, logical -> logical.struct(form.logical, nothing -> {}));
        }
    }

    private static void group(CompactThrift t, Group group) {
        long size = group.chunks.stream().mapToLong(Chunk::unpacked).sum();
        long packed = group.chunks.stream().mapToLong(Chunk::size).sum();
        t.structs(1, group.chunks, (c, chunk) -> c.i64(2, chunk.offset).struct(3, m -> metadata(m, chunk)))
                .i64(2, size)
                .i64(3, group.rows)
                .i64(5, group.offset)
                .i64(6, packed);
    }

    private static void metadata(CompactThrift t, Chunk chunk) {
        t.i32(1, Form.of(chunk.column.type()).physical)
                .i32s(2, List.of(PLAIN, RLE))
                .texts(3, List.of(chunk.column.name()))
                .i32(4, GZIP)
                .i64(5, chunk.rows)
                .i64(6, chunk.unpacked)
                .i64(7, chunk.size)
                .i64(9, chunk.offset);
    }
}
