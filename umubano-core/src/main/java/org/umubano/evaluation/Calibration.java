package org.umubano.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far stated confidence lies from what turned out right: the expected calibration error over ten bins of equal width
 * (Guo and others, "On Calibration of Modern Neural Networks", 2017), and the mean squared error (Brier 1950).
 */
public final class Calibration {

    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sum = new double[BINS];
    private double squares;

    /** @param confidence 0 to 1 */
    public void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        count[bin]++;
        right[bin] += isRight ? 1 : 0;
        sum[bin] += confidence;
        double off = confidence - (isRight ? 1 : 0);
        squares += off * off;
    }

    /** The measures {@code ece}, {@code brier}, and the means {@code stated} and {@code right}; all 0 where nothing was added. */
    public Map<String, Object> measures() {
        int n = 0;
        int hits = 0;
        double stated = 0;
        double gap = 0;
        for (int i = 0; i < BINS; i++) {
            n += count[i];
            hits += right[i];
            stated += sum[i];
            gap += Math.abs(sum[i] - right[i]);
        }
        double all = Math.max(1, n);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("ece", gap / all);
        out.put("brier", squares / all);
        out.put("stated", stated / all);
        out.put("right", hits / all);
        return out;
    }
}
