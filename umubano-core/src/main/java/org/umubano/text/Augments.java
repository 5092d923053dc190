package org.umubano.text;

import java.util.List;

/**
 * The vowels that a language sets before the name of a state, such as the <i>u</i> of <i>u Rwanda</i>; from
 * {@code augments} in its {@code language.tsv}.
 *
 * <pre>{@code
 * Augments.of("rw").without("u rwanda");   // "rwanda"
 * }</pre>
 *
 * @param words lower case; empty where the language has none
 */
public record Augments(List<String> words) {

    public Augments {
        words = List.copyOf(words);
    }

    /** Of a language by its tag; none where it has no such table. */
    public static Augments of(String language) {
        String table = "lang/" + language + "/language.tsv";
        if (!Table.exists(table)) {
            return new Augments(List.of());
        }
        return new Augments(Table.load(table).rows().stream()
                .filter(row -> row.get("key").equals("augments"))
                .flatMap(row -> row.list("value").stream())
                .toList());
    }

    /** Whether a name begins with one. */
    public boolean opens(String name) {
        return without(name).length() < name.length();
    }

    /** A name without the one that it begins with. */
    public String without(String name) {
        for (String word : words) {
            if (name.length() > word.length() && name.startsWith(word) && name.charAt(word.length()) == ' ') {
                return name.substring(word.length() + 1);
            }
        }
        return name;
    }
}
