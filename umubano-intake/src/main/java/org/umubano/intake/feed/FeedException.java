package org.umubano.intake.feed;

/** A document that is no feed, or is refused; the message completes a sentence that begins with its name. */
public final class FeedException extends Exception {

    private static final long serialVersionUID = 1;

    public FeedException(String message) {
        super(message);
    }
}
