package org.umubano.app.cli;

import org.umubano.app.Method;
import org.umubano.store.Repository;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The program without a command: says what there is. */
@Command(
        name = "umubano",
        mixinStandardHelpOptions = true,
        versionProvider = UmubanoCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Reads the news about relations between states, in English and Kinyarwanda, and keeps the record.",
        description = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano demo                              the record of Rwanda and Kazakhstan",
            "  umubano dossier RWA KAZ story.txt news/   the same from articles of your own",
            "  umubano events news.jsonl.gz | head -1    one JSON line for each event",
            "  umubano help dossier                      what a command takes",
            "",
            "'umubano flink ...' runs the coder as a job of Apache Flink, for more than one machine (docs/scale.md).",
            "",
            "Exit codes: 0 done; 1 found what --fail-on asked about; 2 usage; 3 some input was rejected;",
            "4 the store is damaged; 5 input or output failed."
        })
public final class UmubanoCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    final Console console;
    final Method method;

    UmubanoCommand(Console console, Method method) {
        this.console = console;
        this.method = method;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    /** A command that reads its surroundings from the program it belongs to. */
    abstract static class Sub extends Task {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        UmubanoCommand program;

        @Override
        final Console console() {
            return program.console;
        }

        Method method() {
            return program.method;
        }

        /** Opens a store that is there, with its events up to the log. */
        Repository opened(StoreOption store) {
            Repository repository = store.open();
            tellOfRules(repository);
            return repository;
        }

        /** Says where another version may have made the events of a store by other rules, and what to do about it. */
        void tellOfRules(Repository repository) {
            if (repository.isOfOtherRules()) {
                console()
                        .say(
                                "another version of Umubano made the events of this store, maybe by other rules; umubano verify "
                                        + "--repair --store " + repository.where() + " makes them anew");
            }
        }

        /** Whether files were named and none of them could be read: then there is nothing to say but what was said. */
        boolean isInVain(Reading reading) {
            return reading.articles().isEmpty() && outcome.exitCode() != Outcome.DONE;
        }
    }

    /** The version in the manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = UmubanoCommand.class.getPackage().getImplementationVersion();
            return new String[] {"umubano " + (version == null ? "(built from sources)" : version)};
        }
    }
}
