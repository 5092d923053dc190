package org.umubano.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import tools.jackson.core.JsonGenerator;

/** Writes named fields, a null as an explicit null. One call writes one field. */
public final class FieldWriter {

    /** Digits after the point of a confidence: enough to rank by, and the same on every Java version. */
    static final int DIGITS = 4;

    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    /** An object as an element of a list or as a whole line. */
    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    /** Writes a text, or null. */
    public FieldWriter string(String name, @Nullable String value) {
        json.writeName(name);
        value(value);
        return this;
    }

    FieldWriter date(String name, @Nullable PartialDate value) {
        return string(name, value == null ? null : value.toString());
    }

    /** Writes a whole number. */
    public FieldWriter number(String name, long value) {
        json.writeName(name);
        json.writeNumber(value);
        return this;
    }

    /** A number, or null for 0. */
    public FieldWriter numberOrNull(String name, int value) {
        json.writeName(name);
        if (value == 0) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
        return this;
    }

    /** Writes a number with its digits behind the point. */
    public FieldWriter fraction(String name, double value) {
        json.writeName(name);
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        json.writeNumber(rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
        return this;
    }

    /** Writes true or false. */
    public FieldWriter truth(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
        return this;
    }

    /** Writes a list of texts. */
    public FieldWriter strings(String name, Collection<String> values) {
        json.writeName(name);
        json.writeStartArray();
        for (String value : values) {
            value(value);
        }
        json.writeEndArray();
        return this;
    }

    /** Writes a list of objects, the fields of each as told. */
    public <T> FieldWriter objects(String name, Collection<T> values, BiConsumer<FieldWriter, T> fields) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            object(() -> fields.accept(this, value));
        }
        json.writeEndArray();
        return this;
    }

    <T> FieldWriter object(String name, @Nullable T value, BiConsumer<FieldWriter, T> fields) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            object(() -> fields.accept(this, value));
        }
        return this;
    }

    private void value(@Nullable String value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(isWellFormed(value) ? value : mended(value));
        }
    }

    private static boolean isWellFormed(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == s.length()
                        || !Character.isLowSurrogate(s.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** A lone surrogate has no form in UTF-8; the replacement character keeps every offset as it is. */
    private static String mended(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return out.toString();
    }
}
