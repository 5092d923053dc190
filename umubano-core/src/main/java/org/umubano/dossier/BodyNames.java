package org.umubano.dossier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Table;

/**
 * Names of bodies of states, which the record has in English, in the words of a language: {@code lang/<code>/bodies.tsv}.
 * "Government of Rwanda": Guverinoma y’u Rwanda. A language without the table leaves them as they are.
 */
final class BodyNames {

    private static final String STATE = "{state}";
    private static final String HOST = " in {host}";

    /** What stands before the state to the text; what has a host, with {@link #HOST} behind it. */
    private final Map<String, String> texts = new HashMap<>();

    /** English name to code. */
    private final Map<String, String> states = new HashMap<>();

    BodyNames(String language) {
        String file = "lang/" + language + "/bodies.tsv";
        if (!Table.exists(file)) {
            return;
        }
        for (Table.Row row : Table.load(file).rows()) {
            texts.put(row.get("name").replace(STATE, ""), row.get("text"));
        }
        for (Table.Row row : Table.load("world/states.tsv").rows()) {
            states.put(row.get("name"), row.get("code"));
        }
    }

    /** The name in the words of the language, or as it is. */
    String of(String name, Words words) {
        if (texts.isEmpty()) {
            return name;
        }
        for (int of = name.indexOf(" of "); of >= 0; of = name.indexOf(" of ", of + 1)) {
            String head = name.substring(0, of + " of ".length());
            String tail = name.substring(of + " of ".length());
            int in = tail.indexOf(" in ");
            String found = in < 0
                    ? filled(texts.get(head), tail, null, words)
                    : filled(
                            texts.get(head + HOST), tail.substring(0, in), tail.substring(in + " in ".length()), words);
            if (found != null) {
                return found;
            }
        }
        return name;
    }

    private @Nullable String filled(@Nullable String text, String state, @Nullable String host, Words words) {
        String code = states.get(state);
        String at = host == null ? "" : states.get(host);
        if (text == null || code == null || at == null) {
            return null;
        }
        return words.fill(text, Map.of("state", words.state(code), "host", at.isEmpty() ? "" : words.state(at)));
    }
}
