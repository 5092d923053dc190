package org.umubano.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a command has of the world around it.
 *
 * @param out UTF-8 whatever the locale
 * @param err UTF-8 whatever the locale
 * @param isColoured whether {@code out} takes colour: a terminal, and no NO_COLOR
 * @param columns width of text for people
 * @param today the day of the clock, read only where {@code --as-of} is absent
 */
public record Console(
        InputStream in, PrintStream out, PrintStream err, boolean isColoured, int columns, Supplier<LocalDate> today) {

    /** The streams of this process; whether they are a terminal, and how wide, is told by the launcher. */
    public static Console ofProcess() {
        String noColor = System.getenv("NO_COLOR");
        String term = System.getenv("TERM");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                (noColor == null || noColor.isEmpty())
                        && Boolean.getBoolean("umubano.terminal")
                        && term != null
                        && !term.equals("dumb"),
                Math.max(60, Math.min(100, Integer.getInteger("umubano.columns", 96))),
                LocalDate::now);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new Output(new FileOutputStream(descriptor));
    }

    /** Why {@code out} could not be written, where that is known. */
    @Nullable
    IOException fault() {
        return out instanceof Output output ? output.fault() : null;
    }

    /** Whether {@code out} is read by a person. */
    boolean isTerminal() {
        return Boolean.getBoolean("umubano.terminal");
    }

    /** Whether somebody watches {@code err}, so that long work may show how far it is. */
    boolean isWatched() {
        return Boolean.getBoolean("umubano.watched");
    }

    /** A message for the person, not for the next program. */
    public void say(String message) {
        err.println("umubano: " + message);
        err.flush();
    }
}
