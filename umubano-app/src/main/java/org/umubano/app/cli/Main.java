package org.umubano.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.umubano.app.Method;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.event.ArticleCoder;
import org.umubano.event.CodedArticle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.exc.JacksonIOException;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int code = run(args, console, method());
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /** Runs a command; gives the exit code of the contract. */
    public static int run(String[] args, Console console, Method method) {
        CommandLine line = new CommandLine(new UmubanoCommand(console, method));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.registerConverter(PartialDate.class, PartialDate::parse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler((e, rest) -> usage(e, console));
        line.setExecutionExceptionHandler((e, at, result) -> failure(e, console));
        return line.execute(args);
    }

    /** The method with the tables that ship. */
    public static Method method() {
        return new Method(Main::coder, () -> Main::link);
    }

    private static int usage(ParameterException e, Console console) {
        console.say(String.valueOf(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
        console.say("see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Outcome.USAGE;
    }

    private static int failure(Exception e, Console console) {
        Throwable cause = e instanceof JacksonIOException || e instanceof UncheckedIOException
                ? e.getCause()
                : e;
        if (cause instanceof IOException io) {
            if (!"Broken pipe".equals(io.getMessage())) {
                console.say("input or output failed: " + io.getMessage());
            }
        } else {
            console.say("a fault of the program, please report it: " + e);
            if (System.getenv("UMUBANO_TRACE") != null) {
                e.printStackTrace(console.err());
            }
        }
        return Outcome.INPUT_OUTPUT;
    }

    // Until both classes are there: found by name, so that each can come on its own.

    private static ArticleCoder coder() {
        try {
            return (ArticleCoder)
                    Class.forName("org.umubano.event.Coder").getMethod("load").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no coder in this build", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Event> link(Collection<CodedArticle> articles) {
        try {
            Class<?> linker = Class.forName("org.umubano.coreference.Linker");
            java.lang.reflect.Method link = linker.getMethod("link", Collection.class);
            Object target = java.lang.reflect.Modifier.isStatic(link.getModifiers())
                    ? null
                    : linker.getMethod("load").invoke(null);
            return (List<Event>) link.invoke(target, articles);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no linker in this build", e);
        }
    }
}
