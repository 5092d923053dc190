package org.umubano.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.text.Table;
import org.umubano.text.WordSet;

/**
 * What is peculiar to a language as a whole, by the table {@code lang/CODE/language.tsv}: words and endings by keys.
 *
 * @param values what stands behind each key
 */
public record Settings(Map<String, List<String>> values) {

    public Settings {
        values = Map.copyOf(values);
    }

    /**
     * Reads the settings of a language.
     *
     * @param language its code, the name of the folder of its tables
     * @throws IllegalStateException where the table has a key twice
     */
    public static Settings of(String language) {
        Map<String, List<String>> values = new HashMap<>();
        for (Table.Row row : Table.load("lang/" + language + "/language.tsv").rows()) {
            if (values.put(row.get("key"), List.copyOf(row.list("value"))) != null) {
                throw new IllegalStateException("lang/" + language + "/language.tsv has the key " + row.get("key")
                        + " twice: put its words in one row");
            }
        }
        return new Settings(values);
    }

    /** What stands behind a key; empty where the language has no such key. */
    public List<String> list(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The words behind a key, to ask every word of a text whether it is one of them; empty where the language has no such key. */
    public Set<String> words(String key) {
        return new WordSet(list(key));
    }

    /** The one word or ending behind a key; empty where the language has no such key. */
    public String word(String key) {
        return String.join(" ", list(key));
    }
}
