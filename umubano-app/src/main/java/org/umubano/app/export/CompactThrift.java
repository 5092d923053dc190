package org.umubano.app.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes the compact protocol of Apache Thrift, as far as the metadata of Parquet needs it: structures of whole numbers,
 * texts, structures and lists. Fields are written in the order of their numbers.
 */
final class CompactThrift {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /** The number of the last field of each structure that is open. */
    private final Deque<Integer> last = new ArrayDeque<>(List.of(0));

    /** The bytes of the outermost structure, which is ended by this. */
    byte[] end() {
        out.write(0);
        return out.toByteArray();
    }

    CompactThrift i32(int field, int value) {
        field(field, I32);
        zigzag(value);
        return this;
    }

    CompactThrift i64(int field, long value) {
        field(field, I64);
        zigzag(value);
        return this;
    }

    CompactThrift text(int field, String value) {
        field(field, BINARY);
        text(value);
        return this;
    }

    CompactThrift struct(int field, Consumer<CompactThrift> content) {
        field(field, STRUCT);
        inside(content);
        return this;
    }

    <T> CompactThrift structs(int field, List<T> values, BiConsumer<CompactThrift, T> content) {
        list(field, STRUCT, values.size());
        values.forEach(v -> inside(t -> content.accept(t, v)));
        return this;
    }

    CompactThrift i32s(int field, List<Integer> values) {
        list(field, I32, values.size());
        values.forEach(this::zigzag);
        return this;
    }

    CompactThrift texts(int field, List<String> values) {
        list(field, BINARY, values.size());
        values.forEach(this::text);
        return this;
    }

    private void inside(Consumer<CompactThrift> content) {
        last.push(0);
        content.accept(this);
        out.write(0);
        last.pop();
    }

    private void field(int number, int type) {
        int step = number - last.pop();
        last.push(number);
        out.write(step << 4 | type); // the fields of Parquet lie less than sixteen apart
    }

    private void list(int field, int type, int size) {
        field(field, LIST);
        if (size < 15) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            varint(size);
        }
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    private void zigzag(long value) {
        varint(value << 1 ^ value >> 63);
    }

    private void varint(long value) {
        varint(out, value);
    }

    /** Seven bits a byte, the lowest first. */
    static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
