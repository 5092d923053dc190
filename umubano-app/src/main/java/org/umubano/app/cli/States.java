package org.umubano.app.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.text.Table;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A state as a person writes it: its code (RWA), or its name in a language of the dossier. */
final class States implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        Map<String, String> codes = new TreeMap<>();
        for (String language : new String[] {"en", "rw"}) {
            for (Table.Row row :
                    Table.load("lang/" + language + "/state_names.tsv").rows()) {
                codes.put(folded(row.get("code")), row.get("code"));
                codes.put(folded(row.get("title")), row.get("code"));
                codes.put(folded(row.get("name")), row.get("code"));
            }
        }
        String code = codes.get(folded(value));
        if (code == null) {
            throw new TypeConversionException(
                    "'" + value + "' is no state; give its code of ISO 3166-1 (RWA, KAZ) or its name");
        }
        return code;
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

    private static String folded(String s) {
        return s.strip().toLowerCase(Locale.ROOT).replace('\'', '’');
    }
}
