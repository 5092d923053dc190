package org.umubano.app.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object that is being made, its fields in the order of their making; what is not known is left out. */
final class Doc extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .build();

    Doc with(String name, @Nullable Object value) {
        boolean isEmpty = value == null || value instanceof Collection<?> list && list.isEmpty();
        if (!isEmpty) {
            put(name, value instanceof String text ? mended(text) : value);
        }
        return this;
    }

    /** A lone surrogate has no form in UTF-8. */
    static String mended(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return out.toString();
    }

    /** Writes a value as JSON, indented, and leaves the stream open. */
    static void write(Object value, OutputStream out) {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, value);
    }
}
