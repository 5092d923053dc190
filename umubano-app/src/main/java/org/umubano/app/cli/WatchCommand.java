package org.umubano.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.umubano.intake.fetch.Fetcher;
import org.umubano.intake.watch.FeedEntry;
import org.umubano.intake.watch.FeedRegistry;
import org.umubano.intake.watch.FeedStates;
import org.umubano.intake.watch.Polled;
import org.umubano.intake.watch.Watcher;
import org.umubano.store.Derived;
import org.umubano.store.Repository;
import org.umubano.store.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code umubano watch}. */
@Command(
        name = "watch",
        header = "Poll the feeds of the list, follow their items, and read what is new into the store.",
        description =
                "%nKeeps to robots.txt, asks a host one thing at a time, and only what has changed. The run can be "
                        + "broken off and begun again at any time: nothing is lost, nothing is read twice.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano feeds add --starter && umubano watch --contact desk@ministry.example",
            "  umubano watch --once --json     one round, for cron",
        })
final class WatchCommand extends UmubanoCommand.Sub {

    private static final int THREADS = 4;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    FetchOptions fetch = new FetchOptions();

    @Option(names = "--once", description = "Poll each feed once and end.")
    boolean isOnce;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            converter = Count.class,
            description = "Time between two rounds (if absent 15).")
    int every = 15;

    @Option(
            names = "--keep-text",
            paramLabel = "DAYS",
            description =
                    "How long whole texts stay in the store's private cache, by which changes of a text are shown.")
    int keepText = -1;

    @Option(names = "--json", description = "Write the counts of each round as one JSON line to standard output.")
    boolean json;

    @Override
    void work() {
        try {
            List<FeedEntry> feeds = feeds();
            Settings settings = StoreOption.settings().keepText(keepText);
            try (Repository repository = Repository.open(store.where(), settings);
                    WatchSink sink = new WatchSink(repository, method().coder(), console(), outcome)) {
                tellOfRules(repository);
                Fetcher fetcher = fetch.fetcher();
                Watcher watcher =
                        new Watcher(fetcher::get, new FeedStates(fetch.folder(store)), sink, this::tell, Instant::now);
                while (true) {
                    round(feeds, watcher, sink, repository);
                    if (isOnce) {
                        return;
                    }
                    Thread.sleep(every * 60_000L);
                    feeds = feeds();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            console().say("interrupted; what was read is in the store");
        }
    }

    private List<FeedEntry> feeds() throws IOException {
        List<FeedEntry> feeds = new FeedRegistry(fetch.folder(store)).list();
        if (feeds.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no feeds yet; add one with 'umubano feeds add', or the feeds that ship with --starter");
        }
        return feeds;
    }

    private synchronized void tell(String where, String message) {
        console().say(where + ": " + message);
    }

    /** Polls all feeds, some at once; of one host one request at a time all the same, which the fetcher sees to. */
    private void round(List<FeedEntry> feeds, Watcher watcher, WatchSink sink, Repository repository)
            throws InterruptedException {
        sink.clear();
        List<Polled> all = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Polled>> polls = new ArrayList<>();
            for (FeedEntry feed : feeds) {
                Callable<Polled> poll = () -> watcher.poll(feed);
                polls.add(threads.submit(poll));
            }
            for (int i = 0; i < polls.size(); i++) {
                all.add(polled(feeds.get(i), polls.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
        report(all, sink, repository.derive());
    }

    private Polled polled(FeedEntry feed, Future<Polled> poll) throws InterruptedException {
        try {
            Polled polled = poll.get();
            if (!polled.error().isEmpty()) {
                tell(
                        feed.address(),
                        (polled.isAsked() ? "the feed cannot be read, " : "left alone for now, ") + polled.error());
                outcome.rejected();
            }
            return polled;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException r) {
                throw r;
            }
            throw new UncheckedIOException(new IOException(e.getCause()));
        }
    }

    private void report(List<Polled> all, WatchSink sink, Derived derived) {
        long failing = all.stream().filter(p -> !p.error().isEmpty()).count();
        int items = all.stream().mapToInt(Polled::items).sum();
        int waiting = all.stream().mapToInt(Polled::waiting).sum();
        int rejected = all.stream().mapToInt(Polled::rejected).sum() + sink.failed();
        if (rejected > 0) {
            outcome.rejected();
        }
        if (json) {
            console()
                    .out()
                    .println("{\"schema\":1,\"feeds\":" + all.size() + ",\"failing\":" + failing + ",\"items\":" + items
                            + ","
                            + sink.json() + ",\"waiting\":" + waiting + ",\"rejected\":" + rejected + ",\"events\":"
                            + derived.events() + "}");
            console().out().flush();
        }
        console()
                .say(all.size() + (all.size() == 1 ? " feed" : " feeds")
                        + (failing > 0 ? " (" + failing + " failing)" : "")
                        + ", " + items + " items: " + sink.line() + ", " + rejected + " rejected"
                        + (waiting > 0 ? ", " + waiting + " waiting" : "") + "; " + derived.events() + " events in "
                        + repositoryName());
    }

    private String repositoryName() {
        return store.where().startsWith("jdbc:") ? "the store" : store.where();
    }
}
