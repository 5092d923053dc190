package org.umubano.store;

import java.time.Instant;
import org.umubano.coreference.Decisions;

/**
 * A person's decision in the log.
 *
 * @param seq its number, by which it is undone
 * @param isUndone whether it counts no more
 */
public record StoredDecision(long seq, Instant at, Decisions.Decision decision, boolean isUndone) {}
