package org.umubano.flink;

import java.io.Serializable;
import org.apache.flink.streaming.api.TimerService;

/**
 * When the set so far is linked and written: at the end of the input; of an input without end at each full round too.
 *
 * @param millis length of a round; 0 for the end alone
 */
record Rounds(long millis) implements Serializable {

    /** Has the step that calls called back at the end of the running round. */
    void register(TimerService timers) {
        long now = Math.max(0, timers.currentWatermark());
        boolean isLast = millis <= 0 || now >= Long.MAX_VALUE - millis;
        timers.registerEventTimeTimer(isLast ? Long.MAX_VALUE : (now / millis + 1) * millis);
    }
}
