package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.text.Table;

/** Particles and agreeing words, from {@code lang/rw/particles.tsv} and {@code agreeing.tsv}. Immutable. */
final class WordList {

    private final Map<String, List<Analysis>> words = new HashMap<>();

    WordList(List<Table> tables) {
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                for (String spelling : Extensions.spellings(row.get("form"))) {
                    words.computeIfAbsent(spelling, k -> new ArrayList<>(1)).add(read(row, spelling));
                }
            }
        }
    }

    static WordList load() {
        return new WordList(List.of(Table.load("lang/rw/particles.tsv"), Table.load("lang/rw/agreeing.tsv")));
    }

    private static OtherAnalysis read(Table.Row row, String form) {
        Concord concord = row.get("concord").isEmpty() ? Concord.NONE : Concord.valueOf(row.get("concord"));
        TreeMap<String, String> features = new TreeMap<>();
        for (String f : row.list("features")) {
            int eq = f.indexOf('=');
            if (eq < 1) {
                throw new IllegalArgumentException(row.where() + ": feature without value: " + f);
            }
            features.put(f.substring(0, eq), f.substring(eq + 1));
        }
        if (concord.nounClass() > 0) {
            features.put("NounClass", "Bantu" + concord.nounClass());
        }
        String gloss = row.get("gloss");
        return new OtherAnalysis(
                row.get("lemma"),
                row.get("pos"),
                concord,
                features,
                gloss,
                Double.parseDouble(row.get("cost")) + concord.ordinal() * 0.001 - (concord == Concord.C9 ? 0.006 : 0),
                List.of(new Morph(form, StemForms.shortGloss(gloss))));
    }

    /** Readings of a lower-case word. */
    List<Analysis> read(String word) {
        return words.getOrDefault(word, List.of());
    }
}
