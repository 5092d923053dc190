package org.umubano.intake.page;

/** A page that is refused because reading it would take more room than a page is worth. */
public final class PageTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PageTooLargeException(String message) {
        super(message);
    }
}
