package org.umubano.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.umubano.language.DetectorModel;
import org.umubano.language.LetterFeatures;

/**
 * Logistic regression over the features of {@link LetterFeatures} by stochastic gradient with AdaGrad; once over all
 * features to see which matter, then over those that have a cell in the table, so that the weights of what stays make up
 * for what went.
 */
final class DetectorTrainer {

    /** @param weight how often the example counts */
    record Example(int language, String text, float weight) {}

    private static final int CELLS = 1 << 15;
    /** How much more what tells Kinyarwanda from Kirundi counts for a place in the table. */
    private static final double PAIR = 2;
    /** Features that stand in fewer examples are left out. */
    private static final int LEAST = 3;

    private static final int EPOCHS = 8;
    private static final double RATE = 0.4;
    private static final double DECAY = 2e-6;

    private final List<String> languages;
    private final double[] prior;
    private final Random random;

    /** @param prior what is added to the score of each language after training, for what is to be had in doubt */
    DetectorTrainer(List<String> languages, double[] prior, long seed) {
        this.languages = languages;
        this.prior = prior;
        this.random = new Random(seed);
    }

    private record Row(int language, float weight, int[] features, int all) {}

    DetectorModel train(List<Example> examples) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            LetterFeatures.scan(example.text(), 0, example.text().length(), key -> counts.merge(key, 1, Integer::sum));
        }
        List<Long> keys = new ArrayList<>();
        counts.forEach((key, n) -> {
            if (n >= LEAST) {
                keys.add(key);
            }
        });
        Collections.sort(keys);
        double[][] first = fit(rows(examples, index(keys)), keys.size());
        List<Long> chosen = choose(keys, first, counts);
        double[][] last = fit(rows(examples, index(chosen)), chosen.size());
        return pack(chosen, last);
    }

    private static Map<Long, Integer> index(List<Long> keys) {
        Map<Long, Integer> index = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            index.put(keys.get(i), i);
        }
        return index;
    }

    private static List<Row> rows(List<Example> examples, Map<Long, Integer> index) {
        List<Row> out = new ArrayList<>();
        for (Example example : examples) {
            int[] buffer = new int[example.text().length() * 6 + 8];
            int[] n = {0, 0};
            LetterFeatures.scan(example.text(), 0, example.text().length(), key -> {
                n[1]++;
                Integer i = index.get(key);
                if (i != null) {
                    buffer[n[0]++] = i;
                }
            });
            out.add(new Row(example.language(), example.weight(), Arrays.copyOf(buffer, n[0]), n[1]));
        }
        return out;
    }

    /** Weights [feature][language]; the last row is the bias. */
    private double[][] fit(List<Row> rows, int features) {
        int k = languages.size();
        double[] weights = new double[(features + 1) * k];
        double[] squares = new double[(features + 1) * k];
        Arrays.fill(squares, 1e-4);
        List<Row> order = new ArrayList<>(rows);
        double[] p = new double[k];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (Row row : order) {
                loss += step(row, weights, squares, p, features);
            }
            System.err.printf("epoch %d: loss %.4f%n", epoch, loss / rows.size());
        }
        double[][] out = new double[features + 1][k];
        for (int i = 0; i <= features; i++) {
            System.arraycopy(weights, i * k, out[i], 0, k);
        }
        return out;
    }

    private double step(Row row, double[] weights, double[] squares, double[] p, int features) {
        int k = p.length;
        double x = DetectorModel.scale(row.all());
        Arrays.fill(p, 0);
        for (int f : row.features()) {
            for (int c = 0; c < k; c++) {
                p[c] += weights[f * k + c];
            }
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < k; c++) {
            p[c] = p[c] * x + weights[features * k + c];
            max = Math.max(max, p[c]);
        }
        double all = 0;
        for (int c = 0; c < k; c++) {
            p[c] = Math.exp(p[c] - max);
            all += p[c];
        }
        for (int c = 0; c < k; c++) {
            p[c] = p[c] / all;
        }
        double loss = -Math.log(Math.max(1e-12, p[row.language()])) * row.weight();
        p[row.language()] -= 1;
        for (int c = 0; c < k; c++) {
            p[c] *= row.weight();
        }
        for (int f : row.features()) {
            update(weights, squares, f * k, p, x);
        }
        update(weights, squares, features * k, p, 0.1);
        return loss;
    }

    private static void update(double[] weights, double[] squares, int at, double[] p, double x) {
        for (int c = 0; c < p.length; c++) {
            double g = p[c] * x + DECAY * weights[at + c];
            squares[at + c] += g * g;
            weights[at + c] -= RATE * g / Math.sqrt(squares[at + c]);
        }
    }

    /** For each cell the feature that moves the scores most. */
    private List<Long> choose(List<Long> keys, double[][] weights, Map<Long, Integer> counts) {
        Map<Integer, Integer> best = new HashMap<>();
        double[] value = new double[keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            double sum = 0;
            double mean = 0;
            for (double w : weights[i]) {
                mean += w / languages.size();
            }
            for (double w : weights[i]) {
                sum += (w - mean) * (w - mean);
            }
            value[i] = (Math.sqrt(sum) + PAIR * Math.abs(weights[i][1] - weights[i][2]))
                    * Math.sqrt(counts.getOrDefault(keys.get(i), 1));
            int at = i;
            best.merge(DetectorModel.slot(keys.get(i), CELLS), i, (a, b) -> value[at] > value[a] ? b : a);
        }
        List<Long> out = new ArrayList<>();
        best.values().forEach(i -> out.add(keys.get(i)));
        Collections.sort(out);
        return out;
    }

    private DetectorModel pack(List<Long> keys, double[][] weights) {
        int k = languages.size();
        List<Double> sizes = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            for (double w : weights[i]) {
                sizes.add(Math.abs(w));
            }
        }
        Collections.sort(sizes);
        double step = sizes.get(sizes.size() - 10) / 127;
        long[] cells = new long[CELLS];
        for (int i = 0; i < keys.size(); i++) {
            long cell = DetectorModel.proof(keys.get(i)) << 56;
            for (int c = 0; c < DetectorModel.LANES; c++) {
                long w = c < k ? Math.max(-127, Math.min(127, Math.round(weights[i][c] / step))) : 0;
                cell |= w + 128 << 8 * c;
            }
            cells[DetectorModel.slot(keys.get(i), CELLS)] = cell;
        }
        float[] bias = new float[k];
        for (int c = 0; c < k; c++) {
            bias[c] = (float) (weights[keys.size()][c] + prior[c]);
        }
        return new DetectorModel(languages, cells, bias, (float) step);
    }
}
