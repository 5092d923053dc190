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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Records of the project as bytes and back: records, lists, maps with string keys, texts, numbers, bytes and constants, each
 * after a byte that tells its sort. The same record always gives the same bytes. They are for the way between two steps of
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
            write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return java.util.Objects.requireNonNull(type.cast(read(in)), "no record");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(NULL);
        } else if (value instanceof String s) {
            out.writeByte(TEXT);
            text(out, s);
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
            out.writeInt(b.length);
            out.write(b);
        } else if (value instanceof Enum<?> e) {
            out.writeByte(CONSTANT);
            text(out, e.getDeclaringClass().getName());
            text(out, e.name());
        } else if (value instanceof Collection<?> list) {
            out.writeByte(LIST);
            out.writeInt(list.size());
            for (Object element : list) {
                write(out, element);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte(MAP);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text(out, (String) entry.getKey());
                write(out, entry.getValue());
            }
        } else if (value instanceof Record) {
            out.writeByte(RECORD);
            text(out, value.getClass().getName());
            for (Method part : SHAPES.computeIfAbsent(value.getClass(), Shape::of).parts) {
                write(out, get(part, value));
            }
        } else {
            throw new IllegalArgumentException(
                    "does not travel: " + value.getClass().getName());
        }
    }

    private static @Nullable Object get(Method part, Object record) {
        try {
            return part.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static @Nullable Object read(DataInputStream in) throws IOException {
        int sort = in.readByte();
        return switch (sort) {
            case NULL -> null;
            case TEXT -> text(in);
            case INT -> in.readInt();
            case DOUBLE -> in.readDouble();
            case TRUE -> true;
            case FALSE -> false;
            case BYTES -> in.readNBytes(in.readInt());
            case LIST -> list(in);
            case MAP -> map(in);
            case CONSTANT -> constant(in);
            case RECORD -> record(in);
            default -> throw new IOException("damaged: sort " + sort);
        };
    }

    private static List<@Nullable Object> list(DataInputStream in) throws IOException {
        int n = in.readInt();
        List<@Nullable Object> out = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            out.add(read(in));
        }
        return out;
    }

    private static Map<String, @Nullable Object> map(DataInputStream in) throws IOException {
        int n = in.readInt();
        Map<String, @Nullable Object> out = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            String key = text(in);
            out.put(key, read(in));
        }
        return out;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(DataInputStream in) throws IOException {
        Class type = type(text(in));
        return Enum.valueOf(type, text(in));
    }

    private static Object record(DataInputStream in) throws IOException {
        Class<?> type = type(text(in));
        Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
        @Nullable Object[] values = new @Nullable Object[shape.parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(in);
        }
        try {
            return shape.maker.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot make a " + type.getName(), e);
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
