package org.umubano.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.app.Reasons;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Words;
import org.umubano.text.Table;

/** The words of the pages in one language: {@code lang/<code>/web.tsv} beside those of the dossier. */
final class Interface {

    /** The languages of the pages, each with its own folder in addresses. */
    static final List<String> LANGUAGES = List.of("en", "rw");

    private static final Map<String, Interface> ALL = new TreeMap<>();

    static {
        LANGUAGES.forEach(l -> ALL.put(l, new Interface(l)));
    }

    final Words words;
    final EventWords events;
    final Reasons reasons;
    private final Map<String, String> texts = new HashMap<>();

    private Interface(String language) {
        this.words = Words.load(language);
        this.events = new EventWords(words);
        this.reasons = Reasons.in(language);
        for (Table.Row row : Table.load("lang/" + language + "/web.tsv").rows()) {
            texts.put(row.get("key"), row.get("text"));
        }
    }

    /** @throws IllegalArgumentException where there are no pages in that language */
    static Interface of(String language) {
        Interface found = ALL.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no pages in " + language);
        }
        return found;
    }

    static boolean exists(String language) {
        return ALL.containsKey(language);
    }

    /** The text of a key of the pages, else of the dossier. */
    String get(String key) {
        String text = texts.get(key);
        return text != null ? text : words.get(key);
    }

    String fill(String key, Map<String, String> values) {
        String text = get(key);
        for (Map.Entry<String, String> v : values.entrySet()) {
            text = text.replace("{" + v.getKey() + "}", v.getValue());
        }
        return text;
    }
}
