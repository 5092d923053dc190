package org.umubano.app.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.umubano.dossier.SourceNames;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;

/** What a person knows the articles of an event by: the outlet or the file, numbered where one has several. */
final class SourceMarks {

    private final Map<String, String> marks = new TreeMap<>();

    /** @param where of articles without an outlet, by id: the file; the id where it is not there */
    SourceMarks(Collection<EventMention> mentions, Map<String, ArticleReport> reports, Map<String, String> where) {
        Set<String> taken = new HashSet<>();
        for (EventMention m : mentions) {
            if (marks.containsKey(m.article())) {
                continue;
            }
            String file = where.getOrDefault(m.article(), m.article());
            String name = SourceNames.orId(reports.get(m.article()), file);
            String mark = name;
            for (int n = 2; !taken.add(mark); n++) {
                mark = name + " (" + n + ")";
            }
            marks.put(m.article(), mark);
        }
    }

    /** The files without their folders, where their names tell them apart. */
    static Map<String, String> files(Map<String, String> where) {
        Map<String, String> out = new TreeMap<>();
        where.forEach((id, file) -> out.put(id, file.substring(file.lastIndexOf('/') + 1)));
        return Set.copyOf(out.values()).size() == Set.copyOf(where.values()).size() ? out : where;
    }

    String of(String article) {
        return marks.getOrDefault(article, article);
    }
}
