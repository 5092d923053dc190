package org.umubano.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.event.EventMention;
import org.umubano.language.WordAnalysis;
import org.umubano.text.Folding;
import org.umubano.text.Table;

/** The words of the line of {@code triggers.tsv} by which an act was read. */
record TriggerWords(Set<String> verbs, Set<String> nouns) {

    private static final TriggerWords NONE = new TriggerWords(Set.of(), Set.of());
    private static final Map<String, Map<String, TriggerWords>> BY_TABLE = new ConcurrentHashMap<>();

    /** A prefix of an infinitive before the stem that the tables have: {@code gusura}, {@code kwakira}. */
    private static final int LONGEST_PREFIX = 2;

    /** None for an act that no line of the table made. */
    static TriggerWords of(EventMention m) {
        String rule = m.trace().getOrDefault("kind", "");
        int space = rule.indexOf(' ');
        String where = space < 0 ? rule : rule.substring(0, space);
        int colon = where.indexOf(".tsv:");
        return colon < 0
                ? NONE
                : BY_TABLE.computeIfAbsent(where.substring(0, colon + ".tsv".length()), TriggerWords::read)
                        .getOrDefault(where, NONE);
    }

    private static Map<String, TriggerWords> read(String table) {
        Map<String, TriggerWords> out = new HashMap<>();
        for (Table.Row row : Table.exists(table) ? Table.load(table).rows() : List.<Table.Row>of()) {
            Set<String> verbs = words(row.list("verb"));
            Set<String> nouns = words(row.list("with"));
            nouns.addAll(words(row.list("noun")));
            out.put(row.where(), new TriggerWords(verbs, nouns));
        }
        return Map.copyOf(out);
    }

    private static Set<String> words(List<String> phrases) {
        Set<String> out = new HashSet<>();
        phrases.forEach(p -> out.addAll(List.of(Folding.fold(p).split(" "))));
        return out;
    }

    boolean hasVerb(WordAnalysis word) {
        return isIn(verbs, word);
    }

    boolean hasNoun(WordAnalysis word) {
        return nouns.contains(Folding.fold(word.form())) || nouns.contains(Folding.fold(word.lemma()));
    }

    /** Whether some words have one by its form, its dictionary form, or what is left of that without its prefix. */
    static boolean isIn(Set<String> words, WordAnalysis word) {
        String lemma = Folding.fold(word.lemma());
        boolean isIn = words.contains(Folding.fold(word.form()));
        for (int i = 0; i <= LONGEST_PREFIX && i < lemma.length() && !isIn; i++) {
            isIn = words.contains(lemma.substring(i));
        }
        return isIn;
    }
}
