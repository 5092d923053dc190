package org.umubano.flink;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.umubano.claim.Event;
import org.umubano.json.FieldLines;
import org.umubano.json.FieldWriter;
import org.umubano.json.LineWriter;

/** Single lines, without their ends. */
final class Lines {

    private Lines() {}

    static String of(Event event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (LineWriter out = new LineWriter(bytes)) {
            out.event(event);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    static String of(Consumer<FieldWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FieldLines out = new FieldLines(bytes)) {
            out.line(content);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
