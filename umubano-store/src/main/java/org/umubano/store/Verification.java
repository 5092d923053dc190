package org.umubano.store;

import java.util.List;

/**
 * What checking a store has found.
 *
 * @param checked number of entries that were read
 * @param faults each in one sentence; empty for a sound store
 * @param repaired what was done about them, each in one sentence
 */
public record Verification(long checked, List<String> faults, List<String> repaired) {
    public Verification {
        faults = List.copyOf(faults);
        repaired = List.copyOf(repaired);
    }

    /** Whether nothing is damaged. */
    public boolean isSound() {
        return faults.isEmpty();
    }
}
