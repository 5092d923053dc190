package org.umubano.coding;

/** Why an article could not be coded, told so that who gets the report finds the place. */
public final class CodingFault {

    private CodingFault() {}

    /** The fault and the innermost line of this program it came from: {@code java.lang.X: message, at Line.java:12}. */
    public static String of(Throwable fault) {
        for (StackTraceElement at : fault.getStackTrace()) {
            if (at.getClassName().startsWith("org.umubano.")) {
                return fault + ", at " + at.getFileName() + ":" + at.getLineNumber();
            }
        }
        return fault.toString();
    }
}
