package org.umubano.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/** The articles behind events. */
final class Sources {

    private Sources() {}

    /** The articles that report any of the events, by id; those of which nothing is known are passed over. */
    static List<ArticleReport> of(List<Event> events, Map<String, ArticleReport> reports) {
        Set<String> ids = new TreeSet<>();
        events.forEach(e -> e.mentions().forEach(m -> ids.add(m.article())));
        List<ArticleReport> out = new ArrayList<>();
        for (String id : ids) {
            ArticleReport report = reports.get(id);
            if (report != null) {
                out.add(report);
            }
        }
        return out;
    }
}
