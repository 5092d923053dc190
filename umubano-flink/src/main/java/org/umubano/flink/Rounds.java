package org.umubano.flink;

import java.io.Serializable;
import org.apache.flink.streaming.api.TimerService;

/**
 * When the set so far is linked and written: at the end of the input; of an input without end at each full round too.
 *
 * @param millis length of a round; 0 for the end alone
 * @param keepMillis how long a region is kept without a new article; 0 for ever
 */
record Rounds(long millis, long keepMillis) implements Serializable {

    /** Has the step that calls called back at the end of the running round. */
    void register(TimerService timers) {
        timers.registerEventTimeTimer(end(timers.currentWatermark()));
    }

    /** The end of the round that runs at a time. */
    long end(long time) {
        long now = Math.max(0, time);
        boolean isLast = millis <= 0 || now >= Long.MAX_VALUE - millis - keepMillis;
        return isLast ? Long.MAX_VALUE : (now / millis + 1) * millis;
    }

    boolean forgets() {
        return millis > 0 && keepMillis > 0;
    }

    /** At the round that ends at this time, what had no new article since when is closed; at the end nothing is. */
    long quietBefore(long time) {
        return forgets() && time < Long.MAX_VALUE ? time - keepMillis : Long.MIN_VALUE;
    }

    /** At that round, what began before when is closed whether it is quiet or not. */
    long oldBefore(long time) {
        return forgets() && time < Long.MAX_VALUE ? time - 2 * keepMillis : Long.MIN_VALUE;
    }
}
