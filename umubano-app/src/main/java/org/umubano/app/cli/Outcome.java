package org.umubano.app.cli;

/** What a command met on its way, and the exit code that it comes to. */
public final class Outcome {

    public static final int DONE = 0;
    public static final int FOUND = 1;
    public static final int USAGE = 2;
    public static final int REJECTED = 3;
    public static final int DAMAGED = 4;
    public static final int INPUT_OUTPUT = 5;

    private boolean isFound;
    private boolean isRejected;
    private boolean isUnreadable;
    private boolean isDamaged;

    /** Something that {@code --fail-on} asked about. */
    public void found() {
        isFound = true;
    }

    /** Some input was rejected; the rest was done. */
    public void rejected() {
        isRejected = true;
    }

    /** A file could not be read. */
    public void unreadable() {
        isUnreadable = true;
    }

    /** The store is damaged. */
    public void damaged() {
        isDamaged = true;
    }

    /** The first that applies, in the order of the contract. */
    public int exitCode() {
        if (isUnreadable) {
            return INPUT_OUTPUT;
        }
        if (isDamaged) {
            return DAMAGED;
        }
        if (isRejected) {
            return REJECTED;
        }
        return isFound ? FOUND : DONE;
    }
}
