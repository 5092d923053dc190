package org.umubano.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.umubano.app.Method;

/** A command that was run: what it wrote, and how it ended. */
record Ran(int code, String out, String err) {

    /** Loaded once for all tests. */
    private static final Method METHOD = Main.method();

    static Ran command(String... args) {
        return with(InputStream.nullInputStream(), args);
    }

    static Ran reading(String standardInput, String... args) {
        return with(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Ran with(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                96,
                () -> LocalDate.of(2025, 6, 1));
        int code = Main.run(args, console, METHOD);
        console.out().flush();
        console.err().flush();
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
