package org.umubano.app.cli;

import java.util.Locale;

/** How far long work is: one line on a terminal that is written over, nothing elsewhere. Safe for use by many threads. */
final class Progress {

    private static final long BETWEEN = 200_000_000L;

    private final Console console;
    private final long begun = System.nanoTime();
    private long last = begun;
    private int shown;

    Progress(Console console) {
        this.console = console;
    }

    /**
     * Shows a count, and how many that is a second; at most five times a second.
     *
     * @param more what else there is to say, or nothing
     */
    synchronized void at(long count, String what, String more) {
        long now = System.nanoTime();
        if (!console.isWatched() || now - last < BETWEEN) {
            return;
        }
        last = now;
        String text = String.format(
                Locale.ROOT, "umubano: %,d %s, %,.0f a second%s", count, what, count * 1e9 / (now - begun), more);
        show(text);
    }

    /** Shows what is being done now, where that cannot be counted. */
    synchronized void doing(String what) {
        if (console.isWatched()) {
            show("umubano: " + what + " ...");
        }
    }

    private void show(String text) {
        String cut = text.length() > console.columns() ? text.substring(0, console.columns()) : text;
        console.err().print("\r" + cut + " ".repeat(Math.max(0, shown - cut.length())));
        console.err().flush();
        shown = cut.length();
    }

    /** Takes the line away, so that something else can be said. */
    synchronized void clear() {
        if (shown > 0) {
            console.err().print("\r" + " ".repeat(shown) + "\r");
            console.err().flush();
            shown = 0;
        }
    }
}
