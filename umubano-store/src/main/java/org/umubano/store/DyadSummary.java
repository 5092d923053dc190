package org.umubano.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pair of states of which the store has events.
 *
 * @param dyad {@code KAZ-RWA}
 * @param events number of events
 * @param planned number of those that are planned or ongoing
 * @param disagreements number of events with a claim that differs or contradicts
 * @param first first day of the earliest dated event, or null
 * @param last last day of the latest dated event, or null
 */
public record DyadSummary(
        String dyad,
        int events,
        int planned,
        int disagreements,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
