package org.umubano.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.text.Table;

/**
 * Words of a text as stems of English ones, so that texts of two languages can be compared: the glosses of a language's nouns
 * and verbs ({@code lang/<code>/nouns.tsv}, {@code verbs.tsv}); where it has none, the words themselves. A verb is known by
 * how it ends: what comes before its stem is who does it and when.
 */
public final class Glosses {

    private static final Map<String, Glosses> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final int SHORTEST = 3;
    private static final int SHORTEST_VERB = 4;

    /** Letters of a stem that count. */
    private static final int STEM = 6;

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

    /** Small words of English, in texts and in glosses, which say nothing of what a sentence is about. */
    private static final Set<String> SMALL = Set.copyOf(Table.load("lang/en/gloss_small.tsv").rows().stream()
            .map(row -> row.get("form"))
            .toList());

    /** Stems of words that say the same, by the one that stands for all of them. */
    private static final Map<String, String> SAME = same();

    private final boolean isGlossed;
    private final Map<String, List<String>> nouns = new HashMap<>();
    private final Map<String, List<String>> verbs = new HashMap<>();
    private final Map<String, String> irregular = new HashMap<>();

    private Glosses(String language) {
        String folder = "lang/" + language + "/";
        this.isGlossed = Table.exists(folder + "nouns.tsv") && Table.exists(folder + "verbs.tsv");
        if (isGlossed) {
            Set<String> small = new HashSet<>();
            for (String table : List.of("particles.tsv", "agreeing.tsv")) {
                if (Table.exists(folder + table)) {
                    Table.load(folder + table).rows().forEach(r -> small.add(Names.fold(r.get("form"))));
                }
            }
            for (Table.Row row : Table.load(folder + "nouns.tsv").rows()) {
                noun(row.get("noun"), row.get("gloss"), small);
                noun(row.get("plural"), row.get("gloss"), small);
            }
            for (Table.Row row : Table.load(folder + "verbs.tsv").rows()) {
                for (String column : List.of("stem", "perfective", "passive")) {
                    String form = Names.fold(row.get(column));
                    if (form.length() >= SHORTEST_VERB) {
                        verbs.putIfAbsent(form, gloss(row.get("gloss")));
                    }
                }
            }
        } else if (Table.exists(folder + "irregular.tsv")) {
            for (Table.Row row : Table.load(folder + "irregular.tsv").rows()) {
                irregular.put(row.get("past"), row.get("base"));
                irregular.put(row.get("participle"), row.get("base"));
            }
        }
    }

    private void noun(String form, String gloss, Set<String> small) {
        String folded = Names.fold(form).strip();
        if (folded.length() > SHORTEST && folded.indexOf(' ') < 0) {
            nouns.putIfAbsent(folded, gloss(gloss));
            String bare = bare(folded);
            if (!small.contains(bare)) {
                nouns.putIfAbsent(bare, gloss(gloss));
            }
        }
    }

    /** Without the vowel before the prefix of its class, which falls away behind some words. */
    private static String bare(String word) {
        return switch (word.charAt(0)) {
            case 'a', 'i', 'u' -> word.substring(1);
            default -> word;
        };
    }

    private static List<String> gloss(String gloss) {
        List<String> out = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char c : gloss.toLowerCase(Locale.ROOT).toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            plain.append(depth > 0 || !Character.isLetter(c) ? ' ' : c);
        }
        for (String word : plain.toString().strip().split(" +")) {
            if (word.length() >= SHORTEST && !SMALL.contains(word)) {
                out.add(stem(word));
            }
        }
        return List.copyOf(out);
    }

    private static Map<String, String> same() {
        Map<String, String> out = new HashMap<>();
        for (Table.Row row : Table.load("lang/en/gloss_words.tsv").rows()) {
            row.list("words").forEach(w -> out.putIfAbsent(bareStem(w), bareStem(row.get("as"))));
        }
        return Map.copyOf(out);
    }

    /** The stem of an English word in small letters, or of the one that says the same. */
    private static String stem(String word) {
        String stem = bareStem(word);
        return SAME.getOrDefault(stem, stem);
    }

    private static String bareStem(String word) {
        String out = word;
        for (String ending : ENDINGS) {
            if (out.endsWith(ending) && out.length() - ending.length() >= SHORTEST_VERB) {
                out = out.substring(0, out.length() - ending.length());
                break;
            }
        }
        if (out.length() > SHORTEST_VERB && out.endsWith("e")) {
            out = out.substring(0, out.length() - 1);
        } else if (out.length() > SHORTEST_VERB && out.endsWith("y")) {
            out = out.substring(0, out.length() - 1) + 'i';
        }
        return out.length() > STEM ? out.substring(0, STEM) : out;
    }

    /** The stems of a text, each once; names are left out. */
    public static Set<String> stems(String language, String text) {
        Glosses glosses = BY_LANGUAGE.computeIfAbsent(language, Glosses::new);
        Set<String> out = new TreeSet<>();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (Character.isLetter(text.charAt(i))) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                boolean isName = i > 0 && Character.isUpperCase(text.charAt(i));
                if (end - i >= SHORTEST && !isName) {
                    glosses.add(Names.fold(text.substring(i, end)), out);
                }
            }
            i = end;
        }
        return out;
    }

    private void add(String word, Set<String> out) {
        if (!isGlossed) {
            if (!SMALL.contains(word)) {
                out.add(stem(irregular.getOrDefault(word, word)));
            }
            return;
        }
        List<String> noun = nouns.get(word);
        if (noun != null) {
            out.addAll(noun);
            return;
        }
        for (int i = 1; i + SHORTEST_VERB <= word.length(); i++) {
            List<String> verb = verbs.get(word.substring(i));
            if (verb != null) {
                out.addAll(verb);
                return;
            }
        }
    }
}
