package org.umubano.intake.page;

/** Says that a page has something that only the full parser reads as browsers do. One for all, without a trace. */
final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final Unusual ONE = new Unusual();

    private Unusual() {
        super("has something that only the full parser reads", null, false, false);
    }

    /** @param what is unusual; for who looks for it with a debugger */
    static Unusual because(String what) {
        return ONE;
    }
}
