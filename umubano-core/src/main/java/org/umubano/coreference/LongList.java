package org.umubano.coreference;

import java.util.Arrays;

/** A growing list of numbers without boxes. */
final class LongList {

    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void addAll(LongList other) {
        if (size + other.size > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, size + other.size));
        }
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    int size() {
        return size;
    }

    /** The numbers in the order in which they came. */
    long[] toArray() {
        return Arrays.copyOf(values, size);
    }

    long[] sorted() {
        long[] out = Arrays.copyOf(values, size);
        Arrays.parallelSort(out);
        return out;
    }

    long[] sortedDistinct() {
        Arrays.parallelSort(values, 0, size);
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[n - 1]) {
                values[n++] = values[i];
            }
        }
        size = n;
        return Arrays.copyOf(values, n);
    }
}
