package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/** Writes events in one format. The stream is flushed and left open. */
public interface Exporter {

    /**
     * Writes the events in their order.
     *
     * @param reports what is known of articles, by id; an article may be missing
     * @return number of events left out, since they lack what the format cannot do without (a day, a type)
     */
    int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException;
}
