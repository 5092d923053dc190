package org.umubano.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.json.FieldLines;
import org.umubano.store.Change;
import org.umubano.store.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano changes}. */
@Command(
        name = "changes",
        header = "List what became of events since a time: new, moved, disagreements, merged, withdrawn.",
        footerHeading = "%nExamples:%n",
        footer = {"  umubano changes --since yesterday", "  umubano changes --since 2025-05-26 --dyad RWA-KAZ --json"})
final class ChangesCommand extends UmubanoCommand.Sub {

    @Option(
            names = "--since",
            required = true,
            paramLabel = "WHEN",
            description = "yesterday, today, 7d, a date, or a moment (yyyy-MM-ddTHH:mm:ssZ).")
    String since = "";

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    DyadOption pair = new DyadOption();

    @Option(names = "--json", description = "Write one JSON line for each change.")
    boolean json;

    @Override
    void work() {
        try (Repository repository = store.open()) {
            List<Change> changes = repository
                    .changes(Since.of(since, console().today().get()))
                    .stream()
                    .filter(c -> pair.lets(c.dyads()))
                    .toList();
            if (json) {
                try (FieldLines out = new FieldLines(console().out())) {
                    changes.forEach(c -> out.line(line -> line.number("number", c.seq())
                            .string("at", c.at().toString())
                            .string("event", c.event())
                            .string("what", c.what().code())
                            .string("field", c.field())
                            .string("before", c.before())
                            .string("after", c.after())
                            .strings("dyads", c.dyads())));
                }
                return;
            }
            for (Change c : changes) {
                console()
                        .out()
                        .println(c.at() + "  " + c.event().substring(0, 8) + "  " + String.join(" ", c.dyads()) + "  "
                                + words(c));
            }
            if (changes.isEmpty()) {
                console().say("no changes since " + since);
            }
        }
    }

    private static String words(Change c) {
        return switch (c.what()) {
            case NEW -> "new, " + c.after();
            case MOVED -> c.field() + ": " + shown(c.before()) + " → " + shown(c.after());
            case DISAGREEMENT -> "disagreement on " + c.field() + ", " + c.after();
            case SETTLED -> "no more disagreement on " + c.field();
            case MERGED -> "is now part of " + c.after();
            case WITHDRAWN -> "withdrawn: no article says it any longer";
        };
    }

    private static String shown(@Nullable String value) {
        return value == null ? "unknown" : value;
    }
}
