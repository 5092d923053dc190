package org.umubano.coreference;

import java.util.Arrays;
import java.util.Collection;

/** Sorted arrays of numbers as sets: small, and no allocation in comparing. */
final class Sets {

    private Sets() {}

    static int[] of(Collection<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    static int common(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                n++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return n;
    }

    static boolean meet(int[] a, int[] b) {
        return common(a, b) > 0;
    }

    static boolean meet(long[] a, long[] b) {
        return leastCommon(a, b) != Long.MAX_VALUE;
    }

    static boolean has(int[] set, int value) {
        return Arrays.binarySearch(set, value) >= 0;
    }

    /** The least number in both, or {@code Long.MAX_VALUE}. */
    static long leastCommon(long[] a, long[] b) {
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                return a[i];
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Long.MAX_VALUE;
    }
}
