package org.umubano.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.umubano.text.Table;

/**
 * The two languages' words for what the record has codes for: states, kinds of event, topics, instruments, offices. A word
 * of either language finds reports of both through the code.
 */
final class Vocabulary {

    /** The most words of an expression. */
    private static final int LONGEST = 6;

    private final Map<String, TreeSet<String>> codes = new HashMap<>();
    /** By the English stem of an expression of one word: agreements as agreement. */
    private final Map<String, TreeSet<String>> stems = new HashMap<>();

    private final SearchWords words;

    private Vocabulary(SearchWords words) {
        this.words = words;
    }

    static Vocabulary load(SearchWords words) {
        Vocabulary out = new Vocabulary(words);
        for (String language : new String[] {"en", "rw"}) {
            String folder = "lang/" + language + "/";
            out.states(folder);
            out.mapped(folder + "topics.tsv", "world/topic_codes.tsv", "topic", "topic:");
            out.mapped(folder + "instruments.tsv", "world/instrument_codes.tsv", "instrument", "instrument:");
            // Who names an instrument looks for agreements, whatever instrument the reports call them.
            Table.load(folder + "instruments.tsv")
                    .rows()
                    .forEach(r -> r.list("forms").forEach(f -> out.add(f, "kind:agreement")));
            out.mapped(folder + "offices.tsv", "world/office_codes.tsv", "office", "office:");
            for (Table.Row row : Table.load(folder + "triggers.tsv").rows()) {
                if (row.get("verb").isEmpty() && row.get("with").isEmpty()) {
                    row.list("noun").forEach(n -> out.add(n, "kind:" + row.get("kind")));
                }
            }
        }
        for (org.umubano.event.Kind kind : org.umubano.event.Kind.values()) {
            out.add(kind.code(), "kind:" + kind.code());
        }
        return out;
    }

    private void states(String folder) {
        for (Table.Row row : Table.load(folder + "states.tsv").rows()) {
            for (String column : new String[] {"names", "demonyms", "people"}) {
                row.list(column).forEach(n -> add(n, "state:" + row.get("code")));
            }
            add(row.get("code"), "state:" + row.get("code"));
        }
    }

    private void mapped(String table, String codeTable, String column, String prefix) {
        Map<String, String> to = new HashMap<>();
        Table.load(codeTable).rows().forEach(r -> to.put(r.get("code"), r.get(column)));
        for (Table.Row row : Table.load(table).rows()) {
            String code = to.get(row.get("code"));
            if (code != null && !code.isEmpty()) {
                row.list("forms").forEach(f -> add(f, prefix + code));
                add(code, prefix + code);
            }
        }
    }

    private void add(String form, String code) {
        List<String> some = words.words(form);
        if (!some.isEmpty() && some.size() <= LONGEST) {
            codes.computeIfAbsent(String.join(" ", some), k -> new TreeSet<>()).add(code);
            if (some.size() == 1) {
                words.english(form)
                        .forEach(stem -> stems.computeIfAbsent(stem, k -> new TreeSet<>())
                                .add(code));
            }
        }
    }

    /**
     * An expression of the query.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    record Found(int from, int to, List<String> codes) {}

    /** The longest expressions with codes, from left to right, none over another. */
    List<Found> find(List<String> query) {
        List<Found> out = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            for (int j = Math.min(query.size(), i + LONGEST); j > i; j--) {
                TreeSet<String> found = codes(String.join(" ", query.subList(i, j)));
                if (!found.isEmpty()) {
                    out.add(new Found(i, j, List.copyOf(found)));
                    i = j - 1;
                    break;
                }
            }
        }
        return out;
    }

    private TreeSet<String> codes(String form) {
        TreeSet<String> found = codes.get(form);
        if (found == null && form.indexOf(' ') < 0) {
            List<String> stem = words.english(form);
            found = stem.size() == 1 ? stems.get(stem.get(0)) : null;
        }
        return found == null ? new TreeSet<>() : found;
    }
}
