package org.umubano.app.cli;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Reasons;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Words;
import org.umubano.text.Table;

/**
 * What commands say to people in one language: {@code lang/<code>/commands.tsv}, and beside it the words of the dossier.
 *
 * <pre>{@code
 * Phrases.in("rw").get("check.none"); // "Nta nkuru ibivuga."
 * }</pre>
 */
final class Phrases {

    final Words words;
    final EventWords said;
    private final Map<String, String> texts = new TreeMap<>();
    private final Reasons reasons;

    private Phrases(String language) {
        this.words = Words.load(language);
        this.said = new EventWords(words);
        this.reasons = Reasons.in(language);
        for (Table.Row row : Table.load("lang/" + language + "/commands.tsv").rows()) {
            texts.put(row.get("key"), row.get("text"));
        }
    }

    /** @param language that dossiers are written in: en, rw */
    static Phrases in(String language) {
        return new Phrases(language);
    }

    /** The text of a key; else that of the dossier, else the last part of the key. */
    String get(String key) {
        String text = texts.get(key);
        return text != null ? text : words.get(key);
    }

    /** The text of a key with its values. */
    String fill(String key, Map<String, String> values) {
        return words.fill(get(key), values);
    }

    /** The text of a key for a number of things: {@code key.1} or {@code key.n}. */
    String fill(String key, int n, Map<String, String> values) {
        return fill(key + (n == 1 ? ".1" : ".n"), values);
    }

    String field(String code) {
        return get("field." + code);
    }

    /** Why a value is what it is: the line of a table as it is, the reasons of the program in words. */
    String rule(String rule) {
        return reasons.say(rule);
    }

    /** The code of a field that a person names by its code or by its words in one of the languages; else null. */
    static @Nullable String fieldNamed(String name) {
        for (String language : new String[] {"en", "rw"}) {
            Phrases phrases = in(language);
            for (String code : phrases.words.codes("field")) {
                if (code.equals(name) || phrases.field(code).equals(name)) {
                    return code.equals("date") ? "from" : code;
                }
            }
        }
        return null;
    }
}
