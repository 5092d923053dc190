package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.umubano.language.kinyarwanda.Sounds.Piece;
import org.umubano.language.kinyarwanda.Sounds.Slot;
import org.umubano.text.Table;

/** One or two object markers, the reflexive, or both, in all spellings. */
final class ObjectMarkers {

    /** What stands between prefix and stem. */
    record Markers(
            List<Concord> objects, boolean reflexive, int onsets, boolean nasal, double cost, List<Morph> morphs) {}

    private static final double ONE = 1.1;
    private static final double TWO = 3.0;
    private static final double REFLEXIVE = 1.0;

    private ObjectMarkers() {}

    static LetterTrie<Markers> build(Sounds sounds, Table concords) {
        Map<String, Concord> forms = new LinkedHashMap<>();
        Map<String, Double> costs = new HashMap<>();
        for (Table.Row r : concords.rows()) {
            forms.putIfAbsent(r.get("object"), Concord.valueOf(r.get("concord")));
            costs.putIfAbsent(r.get("object"), Double.parseDouble(r.get("cost")));
        }
        LetterTrie<Markers> trie = new LetterTrie<>();
        put(trie, sounds, List.of(), Map.of(), true, REFLEXIVE);
        for (String one : forms.keySet()) {
            double cost = ONE + costs.getOrDefault(one, 0.0) / 2;
            put(trie, sounds, List.of(one), forms, false, cost);
            put(trie, sounds, List.of(one), forms, true, cost + REFLEXIVE);
            for (String two : forms.keySet()) {
                if (!two.equals(one)) {
                    put(trie, sounds, List.of(one, two), forms, false, TWO);
                }
            }
        }
        return trie;
    }

    private static void put(
            LetterTrie<Markers> trie,
            Sounds sounds,
            List<String> markers,
            Map<String, Concord> concords,
            boolean reflexive,
            double cost) {
        List<Piece> pieces = new ArrayList<>();
        List<Morph> morphs = new ArrayList<>();
        List<Concord> objects = new ArrayList<>();
        for (String m : markers) {
            Concord c = concords.getOrDefault(m, Concord.NONE);
            pieces.add(new Piece(m, Slot.OTHER));
            morphs.add(new Morph(m, "OM" + c.label()));
            objects.add(c);
        }
        if (reflexive) {
            pieces.add(new Piece("i", Slot.REFLEXIVE));
            morphs.add(new Morph("i", "REFL"));
        }
        boolean nasal = !reflexive && markers.get(markers.size() - 1).equals("n");
        Map<String, Integer> onsets = new LinkedHashMap<>();
        for (int onset : Onset.ALL) {
            for (String form : sounds.join(pieces, onset, true)) {
                onsets.merge(form, onset, (a, b) -> a | b);
            }
        }
        onsets.forEach((form, set) -> trie.add(form, new Markers(objects, reflexive, set, nasal, cost, morphs)));
    }
}
