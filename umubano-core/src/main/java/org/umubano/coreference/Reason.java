package org.umubano.coreference;

/**
 * One thing that speaks for or against two event mentions being one event.
 *
 * @param what is compared: people, dates, place ...
 * @param weight above 0 for one event, below 0 against; {@link Double#NEGATIVE_INFINITY} where they cannot be one
 * @param text in words
 */
public record Reason(String what, double weight, String text) {

    /** Whether this alone keeps the two apart. */
    public boolean isBar() {
        return weight == Double.NEGATIVE_INFINITY;
    }

    @Override
    public String toString() {
        return isBar()
                ? "apart  " + what + ": " + text
                : String.format(java.util.Locale.ROOT, "%+5.2f  %s: %s", weight, what, text);
    }
}
