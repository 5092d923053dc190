package org.umubano.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that does something has: help, an outcome, and the exit code that it comes to. */
abstract class Task implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and end.")
    boolean help;

    final Outcome outcome = new Outcome();

    abstract Console console();

    /** What the command does; what it met goes to {@link #outcome}. */
    abstract void work() throws IOException, InterruptedException;

    @Override
    public final Integer call() {
        try {
            work();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            console().say("interrupted; what was done is kept");
            return Outcome.INPUT_OUTPUT;
        }
        console().out().flush();
        if (!console().out().checkError()) {
            return outcome.exitCode();
        }
        IOException fault = console().fault();
        // Whoever reads only the beginning has what he wants.
        if (fault != null && !"Broken pipe".equals(fault.getMessage())) {
            console().say("standard output could not be written: " + fault.getMessage());
        }
        return Outcome.INPUT_OUTPUT;
    }
}
