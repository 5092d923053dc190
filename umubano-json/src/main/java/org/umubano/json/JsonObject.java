package org.umubano.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A JSON object as read, with its fields by name. A getter throws {@link IllegalArgumentException}, which names the
 * field, where the field has another type than asked for.
 */
public final class JsonObject {

    private final Map<String, @Nullable Object> fields;

    private JsonObject(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException where the text is no JSON object
     * @throws tools.jackson.core.JacksonException where it is no JSON
     */
    public static JsonObject parse(String text) {
        try (JsonParser in = LineWriter.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            return read(in);
        }
    }

    /**
     * Reads objects one after the other, or in a list.
     *
     * @throws IllegalArgumentException where something in it is no JSON object
     * @throws tools.jackson.core.JacksonException where it is no JSON
     */
    public static List<JsonObject> parseAll(String text) {
        List<JsonObject> out = new ArrayList<>();
        try (JsonParser in = LineWriter.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    out.add(read(in));
                }
            }
        }
        return out;
    }

    /** Reads the object that begins at the parser's present token, and leaves the parser at its end. */
    public static JsonObject read(JsonParser in) {
        if (!(value(in) instanceof JsonObject object)) {
            throw new IllegalArgumentException("a JSON object was expected");
        }
        return object;
    }

    private static @Nullable Object value(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("the JSON ends too early");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    in.nextToken();
                    fields.put(name, value(in));
                }
                yield new JsonObject(fields);
            }
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(in));
                }
                yield elements;
            }
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("no JSON value: " + token);
        };
    }

    /** Whether a field is there and not null. */
    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** A text; null where it is not there. */
    public @Nullable String stringOrNull(String name) {
        return as(name, String.class);
    }

    /** A text that must be there. */
    public String string(String name) {
        return present(name, stringOrNull(name));
    }

    /** A string, or a number or truth value as it would be written; for input that others have made. */
    public @Nullable String scalarOrNull(String name) {
        Object value = fields.get(name);
        if (value instanceof JsonObject || value instanceof List) {
            throw new IllegalArgumentException("field " + name + " is no text");
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) (double) number);
        }
        return value == null ? null : value.toString();
    }

    /** The texts of a list, or of the one text that stands in its place; for input that others have made. */
    public List<String> scalars(String name) {
        if (!(fields.get(name) instanceof List<?> elements)) {
            String one = scalarOrNull(name);
            return one == null ? List.of() : List.of(one);
        }
        return elements.stream()
                .filter(e -> e instanceof String)
                .map(String.class::cast)
                .toList();
    }

    /** A date; null where it is not there. */
    public @Nullable PartialDate dateOrNull(String name) {
        String date = stringOrNull(name);
        return date == null ? null : PartialDate.parse(date);
    }

    /** A number that must be there. */
    public double fraction(String name) {
        return present(name, as(name, Double.class));
    }

    /** A whole number; 0 where it is null or not there. */
    public int number(String name) {
        Double number = as(name, Double.class);
        return number == null ? 0 : (int) (double) number;
    }

    /** An object; null where it is not there. */
    public @Nullable JsonObject objectOrNull(String name) {
        return as(name, JsonObject.class);
    }

    /** An object as it is read; null where it is not there. */
    public <T> @Nullable T objectOrNull(String name, Function<JsonObject, T> read) {
        JsonObject object = objectOrNull(name);
        return object == null ? null : read.apply(object);
    }

    /** An object that must be there. */
    public JsonObject object(String name) {
        return present(name, objectOrNull(name));
    }

    /** A list of texts; empty where it is not there. */
    public List<String> strings(String name) {
        return list(name, String.class);
    }

    /** A list of objects, each as it is read; empty where it is not there. */
    public <T> List<T> objects(String name, Function<JsonObject, T> read) {
        return list(name, JsonObject.class).stream().map(read).toList();
    }

    /** All fields whose values are strings, in their order. */
    public Map<String, String> stringFields() {
        Map<String, String> out = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof String s) {
                out.put(name, s);
            }
        });
        return out;
    }

    private <T> List<T> list(String name, Class<T> type) {
        List<?> elements = as(name, List.class);
        if (elements == null) {
            return List.of();
        }
        List<T> out = new ArrayList<>(elements.size());
        for (Object element : elements) {
            if (!type.isInstance(element)) {
                throw new IllegalArgumentException("an element of " + name + " is no " + type.getSimpleName());
            }
            out.add(type.cast(element));
        }
        return out;
    }

    private static final Map<Class<?>, String> NAMES =
            Map.of(String.class, "text", Double.class, "number", Boolean.class, "truth value", List.class, "list");

    private <T> @Nullable T as(String name, Class<T> type) {
        Object value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("field " + name + " is no " + NAMES.getOrDefault(type, "object"));
        }
        return value == null ? null : type.cast(value);
    }

    private static <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("field " + name + " is missing");
        }
        return value;
    }
}
