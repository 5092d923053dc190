package org.umubano.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot do what was asked; the message says what to do about it. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the matter is. */
    public enum Cause {
        /** The store itself is damaged. */
        DAMAGED,
        /** No room is left where it lies. */
        FULL,
        /** Somebody else holds it. */
        BUSY,
        /** It is not there, or of another sort or version. */
        UNUSABLE,
        /** Reading or writing failed. */
        INPUT_OUTPUT
    }

    private final Cause what;

    public StoreException(Cause what, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.what = what;
    }

    /** What went wrong. */
    public Cause what() {
        return what;
    }
}
