package org.umubano.app.cli;

import org.umubano.intake.watch.FeedRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code umubano feeds}: without a command of its own it lists them. */
@Command(
        name = "feeds",
        header = "Keep the list of feeds that 'umubano watch' polls: add, list, remove, check.",
        subcommands = {FeedsAdd.class, FeedsList.class, FeedsRemove.class, FeedsCheck.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano feeds add --starter                            the feeds that ship, not yet tried live",
            "  umubano feeds add https://news.example/rss --outlet 'The Example' --input-lang en",
            "  umubano feeds check",
        })
final class FeedsCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    UmubanoCommand program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and end.")
    boolean help;

    @Override
    public void run() {
        spec.commandLine().usage(program.console.out());
    }

    /** A command on the list of feeds. */
    abstract static class Sub extends Task {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        FeedsCommand feeds;

        @Mixin
        StoreOption store = new StoreOption();

        @Mixin
        FetchOptions fetch = new FetchOptions();

        @Override
        final Console console() {
            return feeds.program.console;
        }

        FeedRegistry registry() {
            return new FeedRegistry(fetch.folder(store));
        }
    }
}
