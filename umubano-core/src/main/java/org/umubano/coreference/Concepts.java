package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.text.Table;

/**
 * What the sentences of an act are about, in stems of English words whatever their language ({@link Glosses}). A word that
 * few sentences have tells more than one of many ({@code world/concepts.tsv}).
 *
 * @param ids hashes of stems, sorted
 * @param weights what each tells
 * @param all what they tell together
 */
record Concepts(int[] ids, float[] weights, float all) {

    static final Concepts NONE = new Concepts(new int[0], new float[0], 0);

    /** What a word tells that is in hardly any sentence. */
    private static final float RARE = 6;

    private static final Map<String, Float> WEIGHTS = weightsOf();

    static Concepts of(EventMention m) {
        List<String> texts = new ArrayList<>();
        texts.add(m.evidence().text());
        m.also().stream().map(Evidence::text).forEach(texts::add);
        return of(m.language(), texts);
    }

    private static Concepts of(String language, Collection<String> texts) {
        Map<Integer, Float> found = new TreeMap<>();
        for (String text : texts) {
            for (String stem : Glosses.stems(language, text)) {
                found.put(stem.hashCode(), WEIGHTS.getOrDefault(stem, RARE));
            }
        }
        int[] ids = new int[found.size()];
        float[] weights = new float[ids.length];
        float all = 0;
        int n = 0;
        for (Map.Entry<Integer, Float> e : found.entrySet()) {
            ids[n] = e.getKey();
            weights[n++] = e.getValue();
            all += e.getValue();
        }
        return new Concepts(ids, weights, all);
    }

    /** What is common to two, or -1 where one tells nothing. */
    float common(Concepts other) {
        if (ids.length == 0 || other.ids.length == 0) {
            return -1;
        }
        float sum = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            if (ids[i] == other.ids[j]) {
                sum += weights[i++];
                j++;
            } else if (ids[i] < other.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** What is common as a share of what both tell, from 0 to 1. */
    float likeness(Concepts other, float common) {
        return common / (float) Math.sqrt(Math.max(1, all) * Math.max(1, other.all));
    }

    private static Map<String, Float> weightsOf() {
        Map<String, Float> out = new HashMap<>();
        Table.load("world/concepts.tsv").rows().forEach(r -> out.put(r.get("stem"), Float.parseFloat(r.get("weight"))));
        return out;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Concepts c && Arrays.equals(ids, c.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return Arrays.toString(ids);
    }
}
