package org.umubano.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.umubano.store.Repository;
import org.umubano.store.Settings;
import picocli.CommandLine.Option;

/** Which store a command works on. */
public final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "WHERE",
            description = "The store: a folder, or jdbc:postgresql://HOST/DATABASE (if absent: $UMUBANO_STORE, else "
                    + "umubano-store in this folder).")
    @Nullable
    String where;

    /** Where the store lies by the option, the environment or the rule. */
    String where() {
        String set = System.getenv("UMUBANO_STORE");
        return where != null ? where : set != null && !set.isEmpty() ? set : "umubano-store";
    }

    /** Whether this looks like a store: so that commands without files know what is meant. */
    boolean isThere() {
        return where().startsWith("jdbc:")
                || java.nio.file.Files.exists(Path.of(where()).resolve("umubano.db"));
    }

    /** Opens a store that is there, with its events up to the log. */
    Repository open() {
        Repository store = Repository.open(where(), settings().existing());
        try {
            store.derive();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    static Settings settings() {
        return Settings.standard(Instant::now);
    }
}
