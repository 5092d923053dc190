package org.umubano.flink;

import org.apache.flink.api.common.accumulators.LongMaximum;
import org.apache.flink.api.common.functions.RuntimeContext;

/**
 * How large the state of a step was at most, as figures of the job's result and of its page: {@code NAME-entries-most} and
 * {@code NAME-bytes-most}.
 */
final class StateSize {

    private final LongMaximum mostEntries = new LongMaximum();
    private final LongMaximum mostBytes = new LongMaximum();
    private long bytes;

    StateSize(String name, RuntimeContext context) {
        context.addAccumulator(name + "-entries-most", mostEntries);
        context.addAccumulator(name + "-bytes-most", mostBytes);
    }

    void add(long change) {
        bytes += change;
    }

    /** At the end of each round, before anything is closed. */
    void round(long entries) {
        mostEntries.add(entries);
        mostBytes.add(bytes);
    }
}
