package org.umubano.app;

import java.util.Map;
import java.util.TreeMap;
import org.umubano.text.Table;

/**
 * The reasons of the trace in the words of a language: {@code lang/<code>/reasons.tsv}. A line of a table stands for itself,
 * and so does a reason that has no words; the trace itself is English.
 *
 * <pre>{@code
 * Reasons.in("rw").say("who says it"); // "uwabivuze"
 * }</pre>
 */
public final class Reasons {

    private static final String REST = "{x}";

    private final Map<String, String> exact = new TreeMap<>();
    private final Map<String, String> beginnings = new TreeMap<>();

    private Reasons(String language) {
        String file = "lang/" + language + "/reasons.tsv";
        if (!Table.exists(file)) {
            return;
        }
        for (Table.Row row : Table.load(file).rows()) {
            String reason = row.get("reason");
            if (reason.endsWith(REST)) {
                beginnings.put(reason.substring(0, reason.length() - REST.length()), row.get("text"));
            } else {
                exact.put(reason, row.get("text"));
            }
        }
    }

    public static Reasons in(String language) {
        return new Reasons(language);
    }

    public String say(String reason) {
        String text = exact.get(reason);
        if (text != null) {
            return text;
        }
        for (Map.Entry<String, String> b : beginnings.entrySet()) {
            if (reason.startsWith(b.getKey())) {
                return b.getValue().replace(REST, reason.substring(b.getKey().length()));
            }
        }
        return reason;
    }
}
