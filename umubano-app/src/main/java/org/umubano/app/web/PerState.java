package org.umubano.app.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that follows from the record, kept until the record changes. Safe for use by many threads. */
final class PerState<T> {

    private final Supplier<T> maker;
    private volatile @Nullable Made<T> made;

    private record Made<T>(long generation, T value) {}

    PerState(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The value at a state of the record, made where it is not there. */
    T at(long generation) {
        Made<T> now = made;
        if (now != null && now.generation == generation) {
            return now.value;
        }
        synchronized (this) {
            now = made;
            if (now == null || now.generation != generation) {
                now = new Made<>(generation, maker.get());
                made = now;
            }
            return now.value;
        }
    }

    /** The value as it was made last, of whatever state, or null. */
    @Nullable
    T last() {
        Made<T> now = made;
        return now == null ? null : now.value;
    }

    boolean isAt(long generation) {
        Made<T> now = made;
        return now != null && now.generation == generation;
    }
}
