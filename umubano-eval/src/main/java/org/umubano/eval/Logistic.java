package org.umubano.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over features with values: the weights that make what was seen likeliest, pulled to zero, found by
 * gradient descent with momentum from zero, so that the same examples always give the same weights.
 */
final class Logistic {

    private static final int STEPS = 4000;
    private static final double MOMENTUM = 0.9;
    private static final double RATE = 0.1;

    private Logistic() {}

    /** What holds, and how much of it, and whether it came true. */
    interface Example {
        Map<String, Double> values();

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
        List<Row> rows = new ArrayList<>();
        for (Example example : examples) {
            Map<String, Double> known = new TreeMap<>(example.values());
            known.keySet().retainAll(index.keySet());
            rows.add(new Row(
                    known.keySet().stream().mapToInt(index::get).toArray(),
                    known.values().stream().mapToDouble(v -> v).toArray(),
                    example.isRight() ? 1 : 0));
        }
        double[] weights = new double[features.size()];
        double[] speed = new double[weights.length];
        double[] gradient = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            Arrays.fill(gradient, 0);
            for (Row row : rows) {
                double off = row.right - row.likely(weights);
                for (int i = 0; i < row.features.length; i++) {
                    gradient[row.features[i]] += off * row.values[i];
                }
            }
            for (int f = 0; f < weights.length; f++) {
                double back = features.get(f).equals(constant) ? 0 : pull * weights[f];
                speed[f] = MOMENTUM * speed[f] + RATE * (gradient[f] - back) / rows.size();
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
        examples.forEach(e -> e.values().keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.values().removeIf(n -> n < rare);
        return new ArrayList<>(counts.keySet());
    }

    private record Row(int[] features, double[] values, double right) {
        double likely(double[] weights) {
            double sum = 0;
            for (int i = 0; i < features.length; i++) {
                sum += weights[features[i]] * values[i];
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }
}
