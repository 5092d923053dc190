package org.umubano.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Names;
import org.umubano.text.Table;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A state as a person writes it: its code (RWA), or a name that articles of either language give it (DR Congo, DRC, RDC). */
final class States implements ITypeConverter<String> {

    /** Before the name of a country in a sentence: {@code u Bufaransa}. */
    private static final String AUGMENT = "u ";

    private static final List<String> LANGUAGES = List.of("en", "rw");

    @Override
    public String convert(String value) {
        Map<String, String> codes = codes();
        String code = codes.get(folded(value));
        if (code == null) {
            String near = nearest(folded(value), codes);
            throw new TypeConversionException("'" + value + "' is no state; "
                    + (near == null
                            ? "give its code of ISO 3166-1 (RWA, KAZ) or its name"
                            : "did you mean " + names("en").get(near) + " (" + near + ")?"));
        }
        return code;
    }

    /** Folded name to code: the names that are written here, then those that are read. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        for (String language : LANGUAGES) {
            for (Table.Row row :
                    Table.load("lang/" + language + "/state_names.tsv").rows()) {
                codes.put(folded(row.get("code")), row.get("code"));
                codes.put(folded(row.get("title")), row.get("code"));
                String name = folded(row.get("name"));
                codes.put(name, row.get("code"));
                if (name.startsWith(AUGMENT)) {
                    codes.put(name.substring(AUGMENT.length()), row.get("code"));
                }
            }
        }
        for (String language : LANGUAGES) {
            for (Table.Row row : Table.load("lang/" + language + "/states.tsv").rows()) {
                row.list("names").forEach(name -> codes.putIfAbsent(folded(name), row.get("code")));
            }
        }
        return codes;
    }

    /** Code to the title of a state in a language. */
    static Map<String, String> names(String language) {
        Map<String, String> out = new TreeMap<>();
        Table.load("lang/" + language + "/state_names.tsv").rows().forEach(r -> out.put(r.get("code"), r.get("title")));
        return out;
    }

    /** A dyad in words: {@code Kazakhstan and Rwanda}. */
    static String title(String dyad, Map<String, String> names) {
        int dash = dyad.indexOf('-');
        String a = dyad.substring(0, dash);
        String b = dyad.substring(dash + 1);
        return names.getOrDefault(a, a) + " – " + names.getOrDefault(b, b);
    }

    /** The state whose name is the most like something that is none; null where none is like it. */
    private static @Nullable String nearest(String value, Map<String, String> codes) {
        String out = null;
        int least = 3;
        for (Map.Entry<String, String> e : codes.entrySet()) {
            int most = Math.min(e.getKey().length(), value.length());
            int n = edits(value, e.getKey());
            if (most > 4 && n < least) {
                least = n;
                out = e.getValue();
            }
        }
        return out;
    }

    /** How many letters are put in, left out or changed. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int here = row[j];
                int changed = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
                before = here;
            }
        }
        return row[b.length()];
    }

    /** Words as they are typed: in any case, with and without accents, and with either apostrophe the same. */
    static String folded(String s) {
        return Names.fold(s.strip()).replace('\'', '’');
    }
}
