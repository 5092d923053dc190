package org.umubano.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.store.Repository;
import org.umubano.store.Settings;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which store a command works on. */
public final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "WHERE",
            description = "The store: a folder, or jdbc:postgresql://HOST/DATABASE (if absent: $UMUBANO_STORE, else "
                    + "umubano-store in this folder).")
    @Nullable
    String where;

    private static final String RULE = "umubano-store";
    private static final String DATABASE = "umubano.db";
    /** What a store has first: its database, or the list of feeds and what was read of them. */
    private static final Set<String> OURS = Set.of(DATABASE, "feeds.tsv", "watch");

    /**
     * Where the store lies by the option, the environment or the rule.
     *
     * @throws TypeConversionException where the rule leads to a folder of something else, as it does beside the sources
     */
    String where() {
        String set = System.getenv("UMUBANO_STORE");
        if (where != null || set != null && !set.isEmpty()) {
            return where != null ? where : set;
        }
        if (isOfOthers(Path.of(RULE))) {
            throw new TypeConversionException(
                    "the folder " + RULE + " is here already and is no store; say with --store where yours is");
        }
        return RULE;
    }

    /** Whether a folder has files, and none of those that a store begins with. */
    static boolean isOfOthers(Path folder) {
        String[] there = folder.toFile().list();
        return there != null && there.length > 0 && Stream.of(there).noneMatch(OURS::contains);
    }

    /** Whether this looks like a store: so that commands without files know what is meant. */
    boolean isThere() {
        return where().startsWith("jdbc:") || Files.exists(Path.of(where()).resolve(DATABASE));
    }

    /** Whether a folder is meant for a store that has no articles yet: its list of feeds is there. */
    boolean isBegun() {
        String[] there = Path.of(where()).toFile().list();
        return there != null && Stream.of(there).anyMatch(OURS::contains);
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
