package org.umubano.app.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.app.cli.Paragraphs.Piece;
import org.umubano.dossier.Tone;
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
        footer = {"  umubano changes --since yesterday", "  umubano changes --since 2025-05-26 --dyad RWA-KAZ --lang rw"
        })
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

    @Mixin
    WrittenIn written = new WrittenIn();

    @Override
    void work() {
        try (Repository repository = opened(store)) {
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
            Phrases phrases = Phrases.in(written.language);
            Paragraphs out = new Paragraphs(console());
            for (Change c : changes) {
                out.print(
                        0,
                        "",
                        2,
                        Piece.of(c.at().toString()),
                        new Piece(Tone.STRONG, EventLine.id(c.event())),
                        Piece.of(String.join(" ", c.dyads())),
                        Piece.of(words(c, phrases)));
                repository
                        .event(c.event())
                        .ifPresent(e -> out.print(4, Piece.of(EventLine.said(e.event(), phrases.said))));
            }
            if (changes.isEmpty()) {
                console().say("no changes since " + since);
            }
        }
    }

    private static String words(Change c, Phrases phrases) {
        Map<String, String> values = new TreeMap<>();
        String field = c.field();
        if (field != null) {
            values.put("field", phrases.field(field));
        }
        values.put("before", shown(field, c.before(), phrases));
        values.put(
                "after",
                switch (c.what()) {
                    case NEW -> phrases.said.value("status", String.valueOf(c.after()));
                    case MERGED -> EventLine.id(String.valueOf(c.after()));
                    case DISAGREEMENT, MOVED, SETTLED, WITHDRAWN -> shown(field, c.after(), phrases);
                });
        return phrases.fill("changes." + c.what().code(), values);
    }

    private static String shown(@Nullable String field, @Nullable String value, Phrases phrases) {
        return value == null
                ? phrases.get("changes.unknown")
                : field == null ? value : phrases.said.recorded(field, value);
    }
}
