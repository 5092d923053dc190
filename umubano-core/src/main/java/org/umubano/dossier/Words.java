package org.umubano.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Table;

/** The words of a dossier in one language: {@code lang/<code>/dossier.tsv} and {@code state_names.tsv}. */
public final class Words {

    private static final String BAR = " | ";

    private final String language;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Table.Row> states = new HashMap<>();
    private final BodyNames bodies;
    private final Set<String> elided;

    private Words(String language) {
        this.language = language;
        this.bodies = new BodyNames(language);
        for (Table.Row row : Table.load("lang/" + language + "/dossier.tsv").rows()) {
            texts.put(row.get("key"), row.get("text"));
        }
        this.elided =
                new HashSet<>(List.of(texts.getOrDefault("form.elided", "").split(" ")));
        for (Table.Row row : Table.load("lang/" + language + "/state_names.tsv").rows()) {
            states.put(row.get("code"), row);
        }
    }

    /** @throws IllegalArgumentException where there are no words in that language */
    public static Words load(String language) {
        return new Words(language);
    }

    /** Whether a dossier can be written in a language. */
    public static boolean exists(String language) {
        return Table.exists("lang/" + language + "/dossier.tsv");
    }

    /** The code of the language that they are of. */
    public String language() {
        return language;
    }

    /** The text of a key, or the last part of the key where there is none. */
    public String get(String key) {
        String text = texts.get(key);
        return text != null ? text : key.substring(key.lastIndexOf('.') + 1);
    }

    /** An office; where it has another name in that state ({@code office.HOS.BHR}: king), that name. */
    public String office(String code, @Nullable String state) {
        String own = state == null ? null : texts.get("office." + code + "." + state);
        return own != null ? own : get("office." + code);
    }

    /** The text of a key; null for none. */
    public @Nullable String find(String key) {
        return texts.get(key);
    }

    /** The codes that have words of a sort, in alphabetical order: {@code topic} has those of all topics. */
    public List<String> codes(String sort) {
        String start = sort + ".";
        return texts.keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .filter(code -> code.indexOf('.') < 0)
                .sorted()
                .toList();
    }

    /** The text of a number of things: {@code count.article.1}, {@code count.article.n}. */
    public String count(String thing, int n) {
        return fill(get("count." + thing + (n == 1 ? ".1" : ".n")), Map.of("n", Integer.toString(n)));
    }

    /** A count in words that have a form for one of them, {@code key.1}; null where the key has no words. */
    public @Nullable String amount(String key, String n) {
        String pattern = n.equals("1") ? texts.getOrDefault(key + ".1", texts.get(key)) : texts.get(key);
        return pattern == null ? null : pattern.replace("{n}", n);
    }

    /** The name of a state in a sentence, or its code. */
    public String state(String code) {
        Table.Row row = states.get(code);
        return row == null ? code : row.get("name");
    }

    /** The name of a state in a heading. */
    public String title(String code) {
        Table.Row row = states.get(code);
        return row == null ? code : row.get("title");
    }

    /** The name of a body of a state, which the record has in English; names of other things stay as they are. */
    public String body(String name) {
        return bodies.of(name, this);
    }

    /** A name in a form: {@code in} for states from their table, others from {@code form.*}. */
    public String form(String name, String form) {
        if (form.equals("in")) {
            for (Table.Row row : states.values()) {
                if (row.get("name").equals(name)) {
                    return row.get("in");
                }
            }
        }
        boolean isElided = isAugmented(name) && texts.containsKey("form." + form + ".vowel");
        String pattern = texts.get("form." + form + (isElided ? ".vowel" : ""));
        return pattern == null ? name : pattern.replace("{x}", name);
    }

    /** Whether a name begins with the vowel of a noun class: a word with a small letter, or one of those that are listed. */
    private boolean isAugmented(String name) {
        if (name.isEmpty()) {
            return false;
        }
        int end = name.indexOf(' ');
        return "aeiou".indexOf(name.charAt(0)) >= 0 || elided.contains(end < 0 ? name : name.substring(0, end));
    }

    /** "A, B and C" in this language. */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? "" : names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + form(names.get(names.size() - 1), "na");
    }

    /**
     * Of patterns with {@code " | "} between them the first whose values outside of brackets are all known, filled; else
     * the last.
     */
    public String fillFirst(String patterns, Map<String, String> values) {
        int from = 0;
        int bar = patterns.indexOf(BAR);
        while (bar >= 0) {
            String pattern = patterns.substring(from, bar);
            if (isKnown(withoutBrackets(pattern), values)) {
                return fill(pattern, values);
            }
            from = bar + BAR.length();
            bar = patterns.indexOf(BAR, from);
        }
        return fill(patterns.substring(from), values);
    }

    private static String withoutBrackets(String pattern) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '[' ? 1 : 0;
            if (depth == 0) {
                out.append(c);
            }
            depth -= c == ']' ? 1 : 0;
        }
        return out.toString();
    }

    /**
     * Fills a pattern: {@code {x}} by the value of x, {@code {x:form}} by its form; {@code [...]} is left out where a
     * value in it is unknown. Outside of brackets an unknown value is an ellipsis.
     */
    public String fill(String pattern, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c == '[') {
                int end = pattern.indexOf(']', i);
                String inner = pattern.substring(i + 1, end);
                if (isKnown(inner, values)) {
                    out.append(fill(inner, values));
                }
                i = end + 1;
            } else if (c == '{') {
                int end = pattern.indexOf('}', i);
                out.append(value(pattern.substring(i + 1, end), values));
                i = end + 1;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private String value(String name, Map<String, String> values) {
        int colon = name.indexOf(':');
        String value = values.get(colon < 0 ? name : name.substring(0, colon));
        if (value == null) {
            return "…";
        }
        return colon < 0 ? value : form(value, name.substring(colon + 1));
    }

    private static boolean isKnown(String pattern, Map<String, String> values) {
        for (int i = pattern.indexOf('{'); i >= 0; i = pattern.indexOf('{', i + 1)) {
            String name = pattern.substring(i + 1, pattern.indexOf('}', i));
            int colon = name.indexOf(':');
            if (!values.containsKey(colon < 0 ? name : name.substring(0, colon))) {
                return false;
            }
        }
        return true;
    }

    /** With the first letter as a capital, as headings have it. */
    static String capitalised(String s) {
        if (s.isEmpty()) {
            return s;
        }
        int end = s.offsetByCodePoints(0, 1);
        return s.substring(0, end).toUpperCase(Locale.ROOT) + s.substring(end);
    }
}
