package org.umubano.app.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.json.FieldLines;
import org.umubano.json.FieldWriter;
import org.umubano.json.LineWriter;

/** Puts lines of JSON together to answers. */
final class Json {

    private Json() {}

    /** Lines of the contract, one object each. */
    static String lines(Consumer<LineWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter lines = new LineWriter(out)) {
            content.accept(lines);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Lines of other shapes. */
    static String fields(Consumer<FieldLines> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FieldLines lines = new FieldLines(out)) {
            content.accept(lines);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** One object. */
    static byte[] object(Consumer<FieldWriter> content) {
        return Site.utf8(fields(lines -> lines.line(content)));
    }

    /** Lines as a list: a line feed stands between objects only, never inside one. */
    static String list(String lines) {
        return "[" + lines.strip().replace("\n", ",\n") + "]";
    }

    /**
     * A page of a list.
     *
     * @param lines its objects, one a line
     * @param next the cursor of the page after it, or null
     */
    static byte[] page(String lines, @Nullable String next, int total) {
        return Site.utf8("{\"schema\":1,\"items\":" + list(lines) + ",\"next\":"
                + (next == null ? "null" : "\"" + next + "\"") + ",\"total\":" + total + "}\n");
    }
}
