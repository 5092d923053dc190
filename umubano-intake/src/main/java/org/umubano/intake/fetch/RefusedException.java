package org.umubano.intake.fetch;

/** An address that is not asked: the message says why. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    public RefusedException(String message) {
        super(message);
    }
}
