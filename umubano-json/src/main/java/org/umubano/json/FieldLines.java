package org.umubano.json;

import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes lines of other shapes than those of the contract: one JSON object a line with {@code "schema"} first. The stream
 * is flushed and left open by {@link #close}.
 *
 * <pre>{@code
 * try (FieldLines out = new FieldLines(System.out)) {
 *     out.line(line -> line.string("dyad", "KAZ-RWA").number("events", 12));
 * }
 * }</pre>
 */
public final class FieldLines implements AutoCloseable {

    private final JsonGenerator json;
    private final FieldWriter fields;

    public FieldLines(OutputStream out) {
        this.json = LineWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        this.fields = new FieldWriter(json);
    }

    /** Writes one object with these fields. */
    public void line(Consumer<FieldWriter> content) {
        fields.object(() -> {
            fields.number("schema", LineWriter.SCHEMA);
            content.accept(fields);
        });
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
