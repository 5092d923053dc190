package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.umubano.app.export.Statements.Statement;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/** The statements of {@link JsonLd} as N-Quads, all in the default graph. */
public final class NQuads implements Exporter {

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Statement s : new LinkedHashSet<>(Statements.of(events, reports))) {
            text.append('<')
                    .append(s.subject())
                    .append("> <")
                    .append(s.predicate())
                    .append("> ");
            String type = s.type();
            if (type == null) {
                text.append('<').append(s.object()).append('>');
            } else {
                text.append('"').append(escaped(s.object())).append('"');
                text.append(type.startsWith("@") ? type : "^^<" + type + ">");
            }
            text.append(" .\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private static String escaped(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
