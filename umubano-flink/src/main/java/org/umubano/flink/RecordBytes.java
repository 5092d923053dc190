package org.umubano.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new Writer(out).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return java.util.Objects.requireNonNull(type.cast(new Reader(in).read()), "no record");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one record; a text that comes again, and most do, is written as its number. */
    private record Writer(DataOutputStream out, Map<String, Integer> texts) {

        Writer(DataOutputStream out) {
            this(out, new HashMap<>());
        }

        void write(@Nullable Object value) throws IOException {
            if (value == null) {
                out.writeByte(NULL);
            } else if (value instanceof String s) {
                out.writeByte(TEXT);
                text(s);
            } else if (value instanceof Integer i) {
                out.writeByte(INT);
                out.writeInt(i);
            } else if (value instanceof Double d) {
                out.writeByte(DOUBLE);
                out.writeDouble(d);
            } else if (value instanceof Boolean b) {
                out.writeByte(b ? TRUE : FALSE);
            } else if (value instanceof byte[] b) {
                out.writeByte(BYTES);
                number(b.length);
                out.write(b);
            } else if (value instanceof Enum<?> e) {
                out.writeByte(CONSTANT);
                text(e.getDeclaringClass().getName());
                text(e.name());
            } else if (value instanceof Collection<?> list) {
                out.writeByte(LIST);
                number(list.size());
                for (Object element : list) {
                    write(element);
                }
            } else if (value instanceof Map<?, ?> map) {
                out.writeByte(MAP);
                number(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    text((String) entry.getKey());
                    write(entry.getValue());
                }
            } else if (value instanceof Record) {
                out.writeByte(RECORD);
                text(value.getClass().getName());
                for (Method part : SHAPES.computeIfAbsent(value.getClass(), Shape::of).parts) {
                    write(get(part, value));
                }
            } else {
                throw new IllegalArgumentException(
                        "does not travel: " + value.getClass().getName());
            }
        }

        private void text(String text) throws IOException {
            Integer known = texts.putIfAbsent(text, texts.size() + 1);
            number(known == null ? 0 : known);
            if (known == null) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                number(bytes.length);
                out.write(bytes);
            }
        }

        /** Seven bits a byte, the lowest first; the highest bit says that more come. */
        private void number(int n) throws IOException {
            int rest = n;
            while (rest > 127) {
                out.writeByte(rest & 127 | 128);
                rest >>>= 7;
            }
            out.writeByte(rest);
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
    private record Reader(DataInputStream in, List<String> texts) {

        Reader(DataInputStream in) {
            this(in, new ArrayList<>());
        }

        @Nullable
        Object read() throws IOException {
            int sort = in.readByte();
            return switch (sort) {
                case NULL -> null;
                case TEXT -> text();
                case INT -> in.readInt();
                case DOUBLE -> in.readDouble();
                case TRUE -> true;
                case FALSE -> false;
                case BYTES -> in.readNBytes(number());
                case LIST -> list();
                case MAP -> map();
                case CONSTANT -> constant();
                case RECORD -> record();
                default -> throw new IOException("damaged: sort " + sort);
            };
        }

        private String text() throws IOException {
            int known = number();
            if (known > 0) {
                return texts.get(known - 1);
            }
            String text = new String(in.readNBytes(number()), StandardCharsets.UTF_8);
            texts.add(text);
            return text;
        }

        private int number() throws IOException {
            int out = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                int b = in.readByte();
                out |= (b & 127) << shift;
                if (b >= 0) {
                    return out;
                }
            }
            throw new IOException("damaged: a number without end");
        }

        private List<@Nullable Object> list() throws IOException {
            int n = number();
            List<@Nullable Object> out = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                out.add(read());
            }
            return out;
        }

        private Map<String, @Nullable Object> map() throws IOException {
            int n = number();
            Map<String, @Nullable Object> out = new TreeMap<>();
            for (int i = 0; i < n; i++) {
                String key = text();
                out.put(key, read());
            }
            return out;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Object constant() throws IOException {
            Class type = type(text());
            return Enum.valueOf(type, text());
        }

        private Object record() throws IOException {
            Class<?> type = type(text());
            Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
            @Nullable Object[] values = new @Nullable Object[shape.parts.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = read();
            }
            try {
                return shape.maker.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IOException("cannot make a " + type.getName(), e);
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
