package org.umubano.app.cli;

import java.io.IOException;
import java.util.List;
import org.umubano.intake.watch.FeedEntry;
import org.umubano.intake.watch.FeedRegistry;
import org.umubano.json.FieldLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code umubano feeds list}. */
@Command(name = "list", header = "List the feeds.")
final class FeedsList extends FeedsCommand.Sub {

    @Option(names = "--starter", description = "List the feeds that ship instead of your own.")
    boolean isStarter;

    @Option(names = "--json", description = "Write one JSON line for each feed.")
    boolean json;

    @Override
    void work() throws IOException {
        List<FeedEntry> all = isStarter ? FeedRegistry.starter() : registry().list();
        if (json) {
            try (FieldLines out = new FieldLines(console().out())) {
                all.forEach(f -> out.line(line -> line.string("address", f.address())
                        .string("outlet", f.outlet())
                        .string("language", f.language())
                        .string("kind", f.kind())
                        .string("tried", f.tried())
                        .string("note", f.note())));
            }
            return;
        }
        for (FeedEntry f : all) {
            console()
                    .out()
                    .printf(
                            "%-34s %-3s %-12s %-11s %s%n",
                            f.outlet(),
                            f.language(),
                            f.kind(),
                            f.tried().equals(FeedEntry.NOT_TRIED) ? "not tried" : f.tried(),
                            f.address());
        }
        if (all.isEmpty()) {
            console()
                    .say("no feeds yet; add one, or the "
                            + FeedRegistry.starter().size() + " that ship: umubano feeds add --starter");
        }
    }
}
