package org.umubano.flink;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Records of the project as bytes and back: records, lists, maps with string keys, texts, numbers, bytes and constants, each
 * after a byte that tells its sort; a text that was there before is a number. The same record always gives the same bytes. They are for the way between two steps of
 * one job, not for keeping: they know the classes by name and their fields by order.
 */
public final class RecordBytes {

    private static final int NULL = 0;
    private static final int TEXT = 1;
    private static final int INT = 2;
    private static final int DOUBLE = 3;
    private static final int TRUE = 4;
    private static final int FALSE = 5;
    private static final int LIST = 6;
    private static final int MAP = 7;
    private static final int CONSTANT = 8;
    private static final int RECORD = 9;
    private static final int BYTES = 10;

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();
    private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>();

    private RecordBytes() {}

    /** How a record is taken apart and made. */
    private record Shape(Method[] parts, Constructor<?> maker) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> maker = type.getDeclaredConstructor(types);
                maker.setAccessible(true);
                Method[] parts = Arrays.stream(components)
                        .map(RecordComponent::getAccessor)
                        .toArray(Method[]::new);
                for (Method part : parts) {
                    part.setAccessible(true);
                }
                return new Shape(parts, maker);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type.getName(), e);
            }
        }
    }

    /** @throws IllegalArgumentException for a value of a sort that does not travel */
    public static byte[] write(Record value) {
        Writer writer = new Writer();
        writer.write(value);
        return Arrays.copyOf(writer.bytes, writer.length);
    }

    /** The record that some bytes are. */
    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        return Objects.requireNonNull(type.cast(new Reader(bytes).read()), "no record");
    }

    /** Writes one record; a text that comes again, and most do, is written as its number. */
    private static final class Writer {

        private final Map<String, Integer> texts = new HashMap<>();
        private byte[] bytes = new byte[1024];
        private int length;

        void write(@Nullable Object value) {
            if (value == null) {
                put(NULL);
            } else if (!writeOne(value) && !writeSeveral(value)) {
                throw new IllegalArgumentException(
                        "does not travel: " + value.getClass().getName());
            }
        }

        /** Writes what has no parts; whether it is of such a type. */
        private boolean writeOne(Object value) {
            if (value instanceof String s) {
                put(TEXT);
                text(s);
            } else if (value instanceof Integer i) {
                put(INT);
                whole(i, Integer.BYTES);
            } else if (value instanceof Double d) {
                put(DOUBLE);
                whole(Double.doubleToRawLongBits(d), Double.BYTES);
            } else if (value instanceof Boolean b) {
                put(b ? TRUE : FALSE);
            } else if (value instanceof byte[] b) {
                put(BYTES);
                number(b.length);
                put(b);
            } else if (value instanceof Enum<?> e) {
                put(CONSTANT);
                text(e.getDeclaringClass().getName());
                text(e.name());
            } else {
                return false;
            }
            return true;
        }

        /** Writes what is made of others, with them; whether it is of such a type. */
        private boolean writeSeveral(Object value) {
            if (value instanceof Collection<?> list) {
                put(LIST);
                number(list.size());
                for (Object element : list) {
                    write(element);
                }
            } else if (value instanceof Map<?, ?> map) {
                put(MAP);
                number(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    text((String) entry.getKey());
                    write(entry.getValue());
                }
            } else if (value instanceof Record) {
                put(RECORD);
                text(value.getClass().getName());
                for (Method part : SHAPES.computeIfAbsent(value.getClass(), Shape::of).parts) {
                    write(get(part, value));
                }
            } else {
                return false;
            }
            return true;
        }

        private void put(int b) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = (byte) b;
        }

        private void put(byte[] some) {
            if (bytes.length - length < some.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + some.length));
            }
            System.arraycopy(some, 0, bytes, length, some.length);
            length += some.length;
        }

        private void whole(long n, int size) {
            for (int shift = 8 * size - 8; shift >= 0; shift -= 8) {
                put((int) (n >>> shift));
            }
        }

        private void text(String text) {
            Integer known = texts.putIfAbsent(text, texts.size() + 1);
            number(known == null ? 0 : known);
            if (known == null) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                number(utf8.length);
                put(utf8);
            }
        }

        /** Seven bits a byte, the lowest first; the highest bit says that more come. */
        private void number(int n) {
            int rest = n;
            while (rest > 127) {
                put(rest & 127 | 128);
                rest >>>= 7;
            }
            put(rest);
        }

        private static @Nullable Object get(Method part, Object record) {
            try {
                return part.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(part.toString(), e);
            }
        }
    }

    /** Reads one record. */
    private static final class Reader {

        private final byte[] bytes;
        private final List<String> texts = new ArrayList<>();
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        @Nullable
        Object read() {
            int sort = bytes[at++];
            return switch (sort) {
                case NULL -> null;
                case TEXT -> text();
                case INT -> (int) whole(Integer.BYTES);
                case DOUBLE -> Double.longBitsToDouble(whole(Double.BYTES));
                case TRUE -> true;
                case FALSE -> false;
                case BYTES -> some(number());
                case LIST -> list();
                case MAP -> map();
                case CONSTANT -> constant();
                case RECORD -> record();
                default -> throw new IllegalArgumentException("damaged: sort " + sort);
            };
        }

        private String text() {
            int known = number();
            if (known > 0) {
                return texts.get(known - 1);
            }
            int size = number();
            String text = new String(bytes, at, size, StandardCharsets.UTF_8);
            at += size;
            texts.add(text);
            return text;
        }

        private byte[] some(int size) {
            byte[] out = Arrays.copyOfRange(bytes, at, at + size);
            at += size;
            return out;
        }

        private long whole(int size) {
            long out = 0;
            for (int i = 0; i < size; i++) {
                out = out << 8 | bytes[at++] & 255;
            }
            return out;
        }

        private int number() {
            int out = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                int b = bytes[at++];
                out |= (b & 127) << shift;
                if (b >= 0) {
                    return out;
                }
            }
            throw new IllegalArgumentException("damaged: a number without end");
        }

        private List<@Nullable Object> list() {
            int n = number();
            List<@Nullable Object> out = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                out.add(read());
            }
            return out;
        }

        private Map<String, @Nullable Object> map() {
            int n = number();
            Map<String, @Nullable Object> out = new TreeMap<>();
            for (int i = 0; i < n; i++) {
                String key = text();
                out.put(key, read());
            }
            return out;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Object constant() {
            Class type = type(text());
            return Enum.valueOf(type, text());
        }

        private Object record() {
            Class<?> type = type(text());
            Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
            @Nullable Object[] values = new @Nullable Object[shape.parts.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = read();
            }
            try {
                return shape.maker.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make a " + type.getName(), e);
            }
        }
    }

    private static Class<?> type(String name) {
        return CLASSES.computeIfAbsent(name, n -> {
            if (!n.startsWith("org.umubano.")) {
                throw new IllegalArgumentException("not of this project: " + n);
            }
            try {
                return Class.forName(n);
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException(n, e);
            }
        });
    }
}
