package org.umubano.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.text.Table;

/**
 * Meetings that are no talks of the two sides, by the words of their sentences: a meal ({@code lang/<code>/meals.tsv}), and a
 * meeting with people who hold no office ({@code lang/<code>/people_met.tsv}).
 */
final class Meals {

    private static final Map<String, List<String>> FORMS = new ConcurrentHashMap<>();

    private Meals() {}

    static boolean isMeal(EventMention m) {
        return m.kind() == Kind.MEETING
                && m.subtype().equals("reception")
                && has(m, "meals", m.evidence().text().toLowerCase(Locale.ROOT));
    }

    /** "Exchanged views with a hundred young people": of one of the states nobody is named, nor an office. */
    static boolean isWithPeople(EventMention m) {
        boolean isOfOne = m.participants().stream().anyMatch(p -> p.name() != null || p.office() != null)
                && m.participants().stream().anyMatch(p -> p.name() == null && p.office() == null);
        return m.kind() == Kind.MEETING
                && isOfOne
                && has(m, "people_met", m.evidence().text());
    }

    private static boolean has(EventMention m, String table, String text) {
        String name = "lang/" + m.language() + "/" + table + ".tsv";
        for (String form : FORMS.computeIfAbsent(name, Meals::load)) {
            if (text.contains(form)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> load(String table) {
        List<String> out = new ArrayList<>();
        if (Table.exists(table)) {
            Table.load(table).rows().forEach(row -> out.add(row.get("form")));
        }
        return List.copyOf(out);
    }
}
