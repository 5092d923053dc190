package org.umubano.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.umubano.intake.fetch.FetchSettings;
import org.umubano.intake.fetch.Fetcher;
import org.umubano.intake.fetch.Pace;
import picocli.CommandLine.Option;

/** Where the feeds of a store are kept, and how they are fetched. */
public final class FetchOptions {

    @Option(
            names = "--feeds",
            paramLabel = "FOLDER",
            description = "Where feeds.tsv and what was seen of each feed are kept (if absent: the store's folder; for "
                    + "PostgreSQL umubano-store in this folder).")
    @Nullable
    Path folder;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description =
                    "Pause between two requests to one host, where its robots.txt asks for no longer one (if absent 5).")
    double delay = 5;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description =
                    "A mail or web address for the owners of sites, put into the User-Agent (if absent: $UMUBANO_CONTACT).")
    @Nullable
    String contact;

    @Option(
            names = "--allow-private",
            description =
                    "Also ask addresses that are not public: for tests and intranets. Feeds can then lead into your network.")
    boolean isPrivateAllowed;

    Path folder(StoreOption store) {
        if (folder != null) {
            return folder;
        }
        return Path.of(store.where().startsWith("jdbc:") ? "umubano-store" : store.where());
    }

    Fetcher fetcher() {
        String set = System.getenv("UMUBANO_CONTACT");
        FetchSettings settings = FetchSettings.standard(contact != null ? contact : set == null ? "" : set)
                .withDelay(Duration.ofMillis(Math.round(Math.max(0, delay) * 1000)))
                .withPrivate(isPrivateAllowed);
        return new Fetcher(settings, Pace.ofSystem());
    }
}
