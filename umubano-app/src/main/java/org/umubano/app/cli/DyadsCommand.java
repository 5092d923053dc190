package org.umubano.app.cli;

import java.util.List;
import java.util.Map;
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

    @Override
    void work() {
        try (Repository repository = store.open()) {
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
            Map<String, String> names = States.names("en");
            for (DyadSummary d : dyads) {
                String title = States.title(d.dyad(), names);
                console()
                        .out()
                        .printf(
                                "%-9s %-42s %4d %s%s%s%n",
                                d.dyad(),
                                title,
                                d.events(),
                                d.events() == 1 ? "event" : "events",
                                d.planned() > 0 ? ", " + d.planned() + " to come or under way" : "",
                                d.disagreements() > 0 ? ", " + d.disagreements() + " with disagreements" : "");
            }
            if (dyads.isEmpty()) {
                console().say("no events yet in " + repository.where());
            }
        }
    }
}
