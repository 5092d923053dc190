package org.umubano.eval;

import java.util.HashMap;
import java.util.Map;
import org.umubano.text.Table;

/**
 * Respells Kinyarwanda as Kirundi, as far as a table of words and one of letters goes: {@code ibyo bihugu cyangwa} gives
 * {@code ivyo bihugu canke}. Good enough to teach what differs; no translation.
 */
final class NeighbourSpelling {

    /** @param changes how many words became other words */
    record Respelt(String text, int changes) {}

    private static final String TABLE = "detector/rw_rn.tsv";

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> letters = new java.util.LinkedHashMap<>();

    private NeighbourSpelling() {}

    static NeighbourSpelling load() {
        NeighbourSpelling out = new NeighbourSpelling();
        for (Table.Row row : Table.load(TABLE).rows()) {
            (row.get("what").equals("word") ? out.words : out.letters).put(row.get("rw"), row.get("rn"));
        }
        return out;
    }

    Respelt kirundi(String text) {
        StringBuilder out = new StringBuilder();
        int changes = 0;
        int from = 0;
        String plain = text.replace('’', '\'').toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !Character.isLetter(plain.charAt(i))) {
                String word = plain.substring(from, i);
                String other = word(word);
                changes += word.equals(other) ? 0 : 1;
                out.append(other);
                if (i < plain.length()) {
                    out.append(plain.charAt(i));
                }
                from = i + 1;
            }
        }
        return new Respelt(out.toString(), changes);
    }

    private String word(String word) {
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        String out = word;
        for (Map.Entry<String, String> e : letters.entrySet()) {
            out = out.replace(e.getKey(), e.getValue());
        }
        return out;
    }
}
