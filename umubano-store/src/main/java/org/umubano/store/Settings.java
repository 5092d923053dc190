package org.umubano.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a store is opened.
 *
 * @param clock the time that entries of the log get; the store itself reads no clock
 * @param keepTextDays how long whole texts stay in the private cache; 0 never, -1 what the kind of store has as a rule
 *     (SQLite 30 days, PostgreSQL never)
 * @param isCreated whether a store that is not there is made
 * @param searchFolder where the search index lies; null is the folder of a SQLite store, for PostgreSQL a folder of the
 *     user's cache
 */
public record Settings(
        Supplier<Instant> clock,
        int keepTextDays,
        boolean isCreated,
        @Nullable Path searchFolder) {

    /** A store that is made where it is not there, with the rule of its kind for texts. */
    public static Settings standard(Supplier<Instant> clock) {
        return new Settings(clock, -1, true, null);
    }

    /** Only a store that is there. */
    public Settings existing() {
        return new Settings(clock, keepTextDays, false, searchFolder);
    }

    /** The same, with texts of articles kept for so many days. */
    public Settings keepText(int days) {
        return new Settings(clock, days, isCreated, searchFolder);
    }
}
