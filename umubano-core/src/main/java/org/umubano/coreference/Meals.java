package org.umubano.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.text.Table;

/** Whether a meeting is a meal, by the words of its sentences ({@code lang/<code>/meals.tsv}): talks are another act. */
final class Meals {

    private static final Map<String, List<String>> FORMS = new ConcurrentHashMap<>();

    private Meals() {}

    static boolean isMeal(EventMention m) {
        if (m.kind() != Kind.MEETING || !m.subtype().equals("reception")) {
            return false;
        }
        String text = m.evidence().text().toLowerCase(Locale.ROOT);
        for (String form : FORMS.computeIfAbsent(m.language(), Meals::load)) {
            if (text.contains(form)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> load(String language) {
        String table = "lang/" + language + "/meals.tsv";
        List<String> out = new ArrayList<>();
        if (Table.exists(table)) {
            Table.load(table).rows().forEach(row -> out.add(row.get("form")));
        }
        return List.copyOf(out);
    }
}
