package org.umubano.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.text.Augments;
import org.umubano.text.Table;

/**
 * The words by which texts of two languages are compared: numbers in words as their digits, states by their codes, weekdays
 * and months by their numbers. From the tables of each language; what is in none is a name and stays as it is.
 */
final class CommonWords {

    private static final Map<String, CommonWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** One and two are in every text. */
    private static final int LEAST = 3;

    /** Written with a capital. */
    private final Map<String, String> names = new HashMap<>();
    /** Numbers in words, written small. */
    private final Map<String, String> numbers = new HashMap<>();

    private final Augments augments;

    private CommonWords(String language) {
        this.augments = Augments.of(language);
        String folder = "lang/" + language + "/";
        if (!Table.exists(folder + "time_words.tsv") || !Table.exists(folder + "states.tsv")) {
            return;
        }
        for (Table.Row row : Table.load(folder + "time_words.tsv").rows()) {
            switch (row.get("class")) {
                case "month", "weekday" -> put(row.list("form"), row.get("class") + row.get("value"));
                case "ones", "teens", "tens" -> {
                    if (row.number("value") >= LEAST) {
                        row.list("form").forEach(f -> numbers.put(Names.fold(f), row.get("value")));
                    }
                }
                default -> {}
            }
        }
        for (Table.Row row : Table.load(folder + "states.tsv").rows()) {
            put(row.list("names"), row.get("code"));
            put(row.list("demonyms"), row.get("code"));
            put(row.list("people"), row.get("code"));
        }
    }

    static CommonWords of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, CommonWords::new);
    }

    /** Names of one word; "u Rwanda" without its augment. */
    private void put(List<String> forms, String as) {
        for (String form : forms) {
            String bare = augments.without(Names.fold(form));
            if (bare.indexOf(' ') < 0 && bare.length() > 2) {
                names.putIfAbsent(bare, as);
            }
        }
    }

    /** The code of a folded word that is written with a capital, or the empty string. */
    String name(String folded) {
        return names.getOrDefault(folded, "");
    }

    /** The digits of a folded number word, or the empty string. */
    String number(String folded) {
        return numbers.getOrDefault(folded, "");
    }
}
