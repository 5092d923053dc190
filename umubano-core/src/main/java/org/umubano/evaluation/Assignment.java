package org.umubano.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best one-to-one assignment of rows to columns by total weight (Hungarian method). */
final class Assignment {

    record Pair(int row, int column) {}

    private Assignment() {}

    /**
     * @param weights rows of equal length; 0 is not allowed to be a pair
     * @return pairs of weight above 0, by column
     */
    static List<Pair> best(double[][] weights) {
        int n = weights.length;
        int m = n == 0 ? 0 : weights[0].length;
        int size = Math.max(n, m);
        if (n == 0 || m == 0) {
            return List.of();
        }
        double[][] cost = new double[size][size];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                cost[i][j] = -weights[i][j];
            }
        }
        int[] rowOf = solve(cost, size);
        List<Pair> out = new ArrayList<>();
        for (int j = 1; j <= size; j++) {
            int row = rowOf[j] - 1;
            if (row < n && j - 1 < m && weights[row][j - 1] > 0) {
                out.add(new Pair(row, j - 1));
            }
        }
        return out;
    }

    /** Row of each column, both counted from 1. */
    private static int[] solve(double[][] cost, int size) {
        double[] u = new double[size + 1];
        double[] v = new double[size + 1];
        int[] rowOf = new int[size + 1];
        int[] way = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            rowOf[0] = i;
            int j0 = 0;
            double[] least = new double[size + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[size + 1];
            do {
                used[j0] = true;
                int i0 = rowOf[j0];
                double delta = Double.POSITIVE_INFINITY;
                int j1 = 0;
                for (int j = 1; j <= size; j++) {
                    if (!used[j]) {
                        double current = cost[i0 - 1][j - 1] - u[i0] - v[j];
                        if (current < least[j]) {
                            least[j] = current;
                            way[j] = j0;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            j1 = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                j0 = j1;
            } while (rowOf[j0] != 0);
            while (j0 != 0) {
                int j1 = way[j0];
                rowOf[j0] = rowOf[j1];
                j0 = j1;
            }
        }
        return rowOf;
    }
}
