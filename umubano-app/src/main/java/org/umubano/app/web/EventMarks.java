package org.umubano.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;

/** Short names of the articles of one event: the language and a number, in the order of the reports. */
public final class EventMarks {

    private EventMarks() {}

    /** Article id to mark, with the outlet where it is known: {@code en1 igihe}. */
    public static Map<String, String> of(Event e, Map<String, ArticleReport> reports) {
        Map<String, String> out = new LinkedHashMap<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (EventMention m : e.mentions()) {
            if (!out.containsKey(m.article())) {
                ArticleReport report = reports.get(m.article());
                String outlet = report == null || report.outlet() == null ? "" : " " + report.outlet();
                out.put(m.article(), m.language() + numbers.merge(m.language(), 1, Integer::sum) + outlet);
            }
        }
        return out;
    }
}
