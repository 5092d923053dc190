package org.umubano.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over features that hold or do not: the weights that make what was seen likeliest, pulled to zero, found by
 * gradient descent with momentum from zero, so that the same examples always give the same weights.
 */
final class Logistic {

    private static final int STEPS = 2000;
    private static final double MOMENTUM = 0.9;
    private static final double RATE = 0.2;

    private Logistic() {}

    /** Which features hold, and whether it came true. */
    interface Example {
        List<String> features();

        boolean isRight();
    }

    /**
     * The weight of each feature that holds often enough.
     *
     * @param constant the feature that always holds, whose weight is not pulled
     * @param rare features of fewer examples are left out
     * @param pull strength of the pull to zero, in examples
     */
    static Map<String, Double> fit(List<? extends Example> examples, String constant, int rare, double pull) {
        List<String> features = features(examples, rare);
        Map<String, Integer> index = new HashMap<>();
        features.forEach(f -> index.put(f, index.size()));
        int[][] rows = new int[examples.size()][];
        for (int e = 0; e < rows.length; e++) {
            rows[e] = examples.get(e).features().stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
        }
        double[] weights = new double[features.size()];
        double[] speed = new double[weights.length];
        double[] gradient = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            Arrays.fill(gradient, 0);
            for (int e = 0; e < rows.length; e++) {
                double off = (examples.get(e).isRight() ? 1 : 0) - likely(weights, rows[e]);
                for (int feature : rows[e]) {
                    gradient[feature] += off;
                }
            }
            for (int f = 0; f < weights.length; f++) {
                double back = features.get(f).equals(constant) ? 0 : pull * weights[f];
                speed[f] = MOMENTUM * speed[f] + RATE * (gradient[f] - back) / rows.length;
                weights[f] += speed[f];
            }
        }
        Map<String, Double> out = new TreeMap<>();
        for (int f = 0; f < weights.length; f++) {
            out.put(features.get(f), weights[f]);
        }
        return out;
    }

    private static List<String> features(List<? extends Example> examples, int rare) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.values().removeIf(n -> n < rare);
        return new ArrayList<>(counts.keySet());
    }

    private static double likely(double[] weights, int[] row) {
        double sum = 0;
        for (int feature : row) {
            sum += weights[feature];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
