package org.umubano.app.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.json.FieldLines;
import org.umubano.store.DyadSummary;
import org.umubano.store.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano dyads}. */
@Command(
        name = "dyads",
        header = "List the pairs of states of which the store has events.",
        footerHeading = "%nExamples:%n",
        footer = {"  umubano dyads", "  umubano dyads --json | jq -r .dyad"})
final class DyadsCommand extends UmubanoCommand.Sub {

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--json", description = "Write one JSON line for each pair.")
    boolean json;

    @Mixin
    WrittenIn written = new WrittenIn();

    @Override
    void work() {
        try (Repository repository = opened(store)) {
            List<DyadSummary> dyads = repository.dyads();
            if (json) {
                try (FieldLines out = new FieldLines(console().out())) {
                    dyads.forEach(d -> out.line(line -> line.string("dyad", d.dyad())
                            .number("events", d.events())
                            .number("planned", d.planned())
                            .number("disagreements", d.disagreements())
                            .string(
                                    "first",
                                    d.first() == null ? null : d.first().toString())
                            .string("last", d.last() == null ? null : d.last().toString())));
                }
                return;
            }
            Map<String, String> names = States.names(written.language);
            Phrases phrases = Phrases.in(written.language);
            for (DyadSummary d : dyads) {
                String title = States.title(d.dyad(), names);
                Map<String, String> values = new TreeMap<>();
                values.put("events", phrases.words.count("event", d.events()));
                if (d.planned() > 0) {
                    values.put("planned", Integer.toString(d.planned()));
                }
                if (d.disagreements() > 0) {
                    values.put("disagreements", Integer.toString(d.disagreements()));
                }
                console().out().printf("%-8s  %-32s  %s%n", d.dyad(), title, phrases.fill("dyads", values));
            }
            if (dyads.isEmpty()) {
                console().say("no events yet in " + repository.where());
            }
        }
    }
}
