package org.umubano.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Method;
import org.umubano.article.PartialDate;
import org.umubano.claim.Linker;
import org.umubano.coding.Coder;
import org.umubano.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.exc.JacksonIOException;

/** Where the program begins. */
public final class Main {

    /** The commands that code articles. */
    private static final Set<String> READING = Set.of("articles", "mentions", "events", "dossier", "explain", "serve");

    private Main() {}

    public static void main(String[] args) {
        // Read once by the JDK's client: connections go to the address that was checked, with the name in the Host
        // header.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        Console console = Console.ofProcess();
        Method method = method();
        if (args.length > 1 && READING.contains(args[0])) {
            // The tables take as long to load as the command line to parse: both at once.
            Thread early = new Thread(method::coder, "tables");
            early.setDaemon(true);
            // What goes wrong here goes wrong again, and is told, where the tables are asked for.
            early.setUncaughtExceptionHandler((thread, e) -> {});
            early.start();
        }
        int code = run(args, console, method);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /** Runs a command; gives the exit code of the contract. */
    public static int run(String[] args, Console console, Method method) {
        CommandLine line = new CommandLine(new UmubanoCommand(console, method));
        Commands.addTo(line, args);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.registerConverter(LocalDate.class, Main::day);
        line.registerConverter(PartialDate.class, Main::date);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.max(60, Math.min(100, console.columns())));
        line.setParameterExceptionHandler((e, rest) -> usage(e, args, console));
        line.setExecutionExceptionHandler((e, at, result) -> failure(e, console));
        return line.execute(DossierCommand.parted(args));
    }

    /** The method with the tables that ship. */
    public static Method method() {
        return new Method(Coder::load, () -> new Linker()::link);
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no date (yyyy-MM-dd, yyyy-MM or yyyy)");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no day (yyyy-MM-dd)");
        }
    }

    private static int usage(ParameterException e, String[] args, Console console) {
        // What a converter says of a value is said alone, without the inner name of the parameter.
        Throwable said = e.getCause() instanceof CommandLine.TypeConversionException inner ? inner : e;
        boolean isOption = e instanceof CommandLine.UnmatchedArgumentException unmatched && unmatched.isUnknownOption();
        String unknown = isOption || e instanceof CommandLine.MissingParameterException ? unknownOption(e, args) : null;
        String option = said != e && e.getArgSpec() instanceof OptionSpec o ? o.longestName() + ": " : "";
        console.say(
                unknown != null
                        ? "there is no option " + unknown
                        : isCommand(e) ? "there is no command '" + args[0] + "'" : option + said.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(
                e, e.getCommandLine().getErr());
        console.say("see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Outcome.USAGE;
    }

    /** Whether what was taken for a command is none. */
    private static boolean isCommand(ParameterException e) {
        return e instanceof CommandLine.UnmatchedArgumentException unmatched
                && e.getCommandLine().getParent() == null
                && !unmatched.isUnknownOption();
    }

    /** What looks like an option and is none; picocli tells of a missing parameter before it tells of that. */
    private static @Nullable String unknownOption(ParameterException e, String[] args) {
        var known = e.getCommandLine().getCommandSpec().optionsMap();
        for (String arg : args) {
            if (arg.equals("--")) {
                return null;
            }
            int value = arg.indexOf('=');
            String name = value < 0 ? arg : arg.substring(0, value);
            if (name.length() > 1 && name.charAt(0) == '-' && !known.containsKey(name)) {
                return name;
            }
        }
        return null;
    }

    /** What is wrong with a file, said of the file: the message of the JDK is often its name alone. */
    private static @Nullable String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof AccessDeniedException) {
            String what = e instanceof NoSuchFileException ? "no such file or folder" : "that is not allowed";
            return ((FileSystemException) e).getFile() + ": " + what;
        }
        return e.getMessage();
    }

    private static int failure(Exception e, Console console) {
        if (e instanceof CommandLine.TypeConversionException) {
            console.say(String.valueOf(e.getMessage()));
            return Outcome.USAGE;
        }
        if (e instanceof StoreException store) {
            console.say(String.valueOf(store.getMessage()));
            return store.what() == StoreException.Cause.DAMAGED ? Outcome.DAMAGED : Outcome.INPUT_OUTPUT;
        }
        Throwable cause = e instanceof JacksonIOException || e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof IOException io) {
            if (!"Broken pipe".equals(io.getMessage())) {
                console.say("input or output failed: " + reason(io));
            }
        } else {
            console.say("a fault of the program, please report it: " + e);
            if (System.getenv("UMUBANO_TRACE") != null) {
                e.printStackTrace(console.err());
            }
        }
        return Outcome.INPUT_OUTPUT;
    }
}
