package org.umubano.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.coreference.Names;
import org.umubano.text.Table;

/** Whether a sentence says a number, in digits or in words: "3", "1,000", "1 000", "three". */
final class Figures {

    /** Number words by language; the tables are read once. */
    private static final Map<String, Map<String, Integer>> WORDS = new ConcurrentHashMap<>();

    private Figures() {}

    /** @param value a number in digits, with or without commas */
    static boolean says(String text, String language, String value) {
        String number = plain(value);
        if (number.isEmpty()) {
            return false;
        }
        Map<String, Integer> words = WORDS.computeIfAbsent(language, Figures::words);
        for (String word : Names.words(text)) {
            Integer named = words.get(word);
            if (named != null && number.equals(named.toString())) {
                return true;
            }
        }
        return hasDigits(text, number);
    }

    private static Map<String, Integer> words(String language) {
        Map<String, Integer> out = new HashMap<>();
        String table = "lang/" + language + "/time_words.tsv";
        if (Table.exists(table)) {
            for (Table.Row row : Table.load(table).rows()) {
                switch (row.get("class")) {
                    case "ones", "teens", "tens", "ordinal" ->
                        row.list("form").forEach(form -> out.putIfAbsent(Names.fold(form), row.number("value")));
                    default -> {}
                }
            }
        }
        return Map.copyOf(out);
    }

    /** Digits of a text that stand together, but for a comma or one space before three more. */
    private static boolean hasDigits(String text, String number) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            boolean joins = (c == ',' || c == ' ' || c == '\u00a0') && run.length() > 0 && isGroup(text, i + 1);
            if (Character.isDigit(c)) {
                run.append(c);
            } else if (!joins) {
                if (run.toString().equals(number)) {
                    return true;
                }
                run.setLength(0);
            }
        }
        return false;
    }

    /** Whether just three digits stand at a place. */
    private static boolean isGroup(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at == 3;
    }

    private static String plain(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isDigit(c)) {
                out.append(c);
            } else if (c != ',') {
                return "";
            }
        }
        return out.toString();
    }
}
