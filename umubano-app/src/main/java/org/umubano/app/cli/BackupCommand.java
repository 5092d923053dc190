package org.umubano.app.cli;

import java.nio.file.Path;
import org.umubano.store.Repository;
import org.umubano.store.Settings;
import org.umubano.store.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code umubano backup}. */
@Command(
        name = "backup",
        header = "Write a consistent copy of the store while it is in use.",
        footerHeading = "%nExamples:%n",
        footer = {"  umubano backup /backups/2025-05-26", "  umubano dyads --store /backups/2025-05-26"})
final class BackupCommand extends UmubanoCommand.Sub {

    @Parameters(paramLabel = "FOLDER", description = "A new folder; it can be opened as a store.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path target;

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--json", description = "Write what was copied as one JSON object.")
    boolean json;

    @Override
    void work() {
        Settings settings = StoreOption.settings().existing();
        try (Repository repository = Repository.open(store.where(), settings)) {
            repository.backup(target);
        }
        try (Repository copy = Repository.open(target.toString(), settings)) {
            Totals totals = copy.totals();
            console()
                    .out()
                    .println(
                            json
                                    ? "{\"schema\":1,\"articles\":" + totals.articles() + ",\"events\":"
                                            + totals.events() + "}"
                                    : "copied " + totals.articles() + " articles and " + totals.events() + " events to "
                                            + target);
        }
    }
}
