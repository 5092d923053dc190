package org.umubano.app.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.umubano.claim.Event;
import org.umubano.dossier.SourceNames;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;

/** What the articles of one event are called on its page: by outlet, where that tells them apart, else with their dates. */
public final class EventMarks {

    private EventMarks() {}

    /** Article id to name, in the order of the reports; no two are the same. */
    public static Map<String, String> of(Event e, Map<String, ArticleReport> reports, View v) {
        Map<String, Integer> articles = new HashMap<>();
        reports.values().forEach(r -> articles.merge(String.valueOf(SourceNames.of(r)), 1, Integer::sum));
        Map<String, String> out = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (EventMention m : e.mentions()) {
            if (out.containsKey(m.article())) {
                continue;
            }
            ArticleReport r = reports.get(m.article());
            String outlet = r == null ? null : SourceNames.of(r);
            boolean isAlone = outlet != null && articles.getOrDefault(outlet, 0) == 1;
            String name = isAlone ? outlet : v.source(r, m.article());
            String mark = name;
            for (int n = 2; !taken.add(mark); n++) {
                mark = name + " (" + n + ")";
            }
            out.put(m.article(), mark);
        }
        return out;
    }
}
