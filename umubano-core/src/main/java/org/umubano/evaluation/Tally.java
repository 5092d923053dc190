package org.umubano.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts by name, and the shares made of them. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String name, int n) {
        counts.merge(name, n, Integer::sum);
    }

    void add(String name, boolean is) {
        add(name, is ? 1 : 0);
    }

    int get(String name) {
        return counts.getOrDefault(name, 0);
    }

    /** 0 of 0 is 0. */
    double share(String part, String whole) {
        return get(part) / (double) Math.max(1, get(whole));
    }

    /** Precision, recall and their harmonic mean. */
    static Map<String, Object> prf(int right, int found, int gold) {
        return prf(found == 0 ? 0 : right / (double) found, gold == 0 ? 0 : right / (double) gold);
    }

    static Map<String, Object> prf(double precision, double recall) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("p", precision);
        out.put("r", recall);
        out.put("f1", precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall));
        return out;
    }
}
