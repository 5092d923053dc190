package org.umubano.app.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.json.LineWriter;

/** The lines of {@code umubano events}. */
public final class JsonLines implements Exporter {
    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) {
        try (LineWriter lines = new LineWriter(out)) {
            events.forEach(lines::event);
        }
        return 0;
    }
}
