package org.umubano.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.umubano.app.web.Addresses;
import org.umubano.app.web.MemoryRecords;
import org.umubano.app.web.Records;
import org.umubano.app.web.Server;
import org.umubano.app.web.ServerSettings;
import org.umubano.app.web.StoreRecords;
import org.umubano.article.Article;
import org.umubano.coding.ArticleCoder;
import org.umubano.event.CodedArticle;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.intake.watch.FeedEntry;
import org.umubano.intake.watch.FeedRegistry;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import org.umubano.store.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code umubano serve}. */
@Command(
        name = "serve",
        header = "Show the record as a web site, and to programs by an API, until it is stopped.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano serve --demo                     the articles that ship, without a store",
            "  umubano serve --store my-store           a store, on http://127.0.0.1:7373",
            "  umubano serve --host 0.0.0.0 --tokens t  for others; each line of the file t: NAME TOKEN",
        })
final class ServeCommand extends UmubanoCommand.Sub {

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--demo", description = "Serve the articles that ship; what is added is gone at the end.")
    boolean isDemo;

    @Option(names = "--new", description = "Begin a new store where there is none.")
    boolean isNew;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where to listen (${DEFAULT-VALUE} if absent: this machine only).")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "7373",
            description = "The port (${DEFAULT-VALUE} if absent; 0 for any that is free).")
    int port = 7373;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Who may write: lines of NAME TOKEN. A line whose name begins with + may only read.")
    @Nullable
    Path tokens;

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            converter = Count.class,
            defaultValue = "6000",
            description = "Requests that one address may make in a minute (${DEFAULT-VALUE} if absent).")
    int perMinute = 6000;

    @Option(names = "--closed", description = "Nothing is shown without a token; a browser asks for it once.")
    boolean isClosed;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day (yyyy-MM-dd) from which \"next\" is reckoned; today if absent.")
    @Nullable
    LocalDate asOf;

    @Override
    void work() {
        if (isDemo) {
            List<CodedArticle> coded = new ArrayList<>();
            List<Article> articles = new ArrayList<>();
            new ArticleSource(DemoArticles.open()).read(List.of("-"), item -> {
                if (item instanceof Item.Taken taken) {
                    articles.add(taken.article());
                }
            });
            articles.parallelStream().map(method().coder()::code).forEachOrdered(coded::add);
            serve(new MemoryRecords(coded, Instant::now), asOf == null ? DemoArticles.FIRST_DAY : asOf);
        } else {
            try (Repository repository = Repository.open(store.where(), settings())) {
                repository.derive();
                tellOfRules(repository);
                try (Search search = Search.open(repository)) {
                    serve(new StoreRecords(repository, search), asOf);
                }
            }
        }
    }

    /** A store that is not there is more likely a slip of the pen, unless a new one is asked for or its feeds are listed. */
    private Settings settings() {
        Settings settings = StoreOption.settings();
        if (store.isThere() || !isNew && !store.isBegun()) {
            return settings.existing();
        }
        String where = store.where();
        console().say("a new store begins in " + where + "; fill it with: umubano read --store " + where + " FILE...");
        return settings;
    }

    /** For the launcher: starts a server, asks it for pages, and stops it, so that its classes can be shared. */
    static void warmUp(List<CodedArticle> articles, ArticleCoder coder) {
        ServerSettings settings = ServerSettings.local(0, () -> DemoArticles.FIRST_DAY, Instant::now);
        try (Server server = Server.start(new MemoryRecords(articles, Instant::now), settings, coder)) {
            for (String page :
                    List.of("/en", "/rw/dyads/kaz-rwa", "/en/directory", "/en/search?q=visa", "/api/v1/dyads")) {
                try (InputStream in =
                        URI.create(server.address() + page).toURL().openStream()) {
                    in.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Records records, @Nullable LocalDate day) {
        Supplier<LocalDate> today = day == null ? console().today() : () -> day;
        Map<String, String> writers = new LinkedHashMap<>();
        Set<String> readers = new LinkedHashSet<>();
        readTokens(writers, readers);
        if (isClosed && writers.isEmpty() && readers.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--closed needs --tokens");
        }
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "there is no port " + port + "; ports go from 0 to 65535");
        }
        if (!isFree()) {
            outcome.unreadable();
            return;
        }
        ServerSettings local = ServerSettings.local(port, today, Instant::now);
        ServerSettings settings = new ServerSettings(
                host,
                port,
                writers,
                isClosed ? union(readers, writers.keySet()) : Set.of(),
                today,
                Instant::now,
                Math.max(1, perMinute),
                local.mostBytes());
        try (Server server = Server.start(records, settings, method().coder(), Addresses.standard(), this::feeds)) {
            console().say("serving on " + server.address() + "/en and /rw; stop it with Ctrl-C");
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the server can listen where it is to; says so where it cannot: the port is another program's, the address not ours. */
    private boolean isFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException e) {
            console()
                    .say("cannot listen on " + host + ", port " + port + " (" + e.getMessage()
                            + "); choose another with --port, 0 takes any that is free");
            return false;
        }
    }

    /** The feeds of the store's folder; none in the demo. */
    private List<FeedEntry> feeds() {
        if (isDemo) {
            return List.of();
        }
        try {
            return new FeedRegistry(Path.of(store.where().startsWith("jdbc:") ? "umubano-store" : store.where()))
                    .list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> out = new LinkedHashSet<>(a);
        out.addAll(b);
        return out;
    }

    private void readTokens(Map<String, String> writers, Set<String> readers) {
        if (tokens == null) {
            return;
        }
        try {
            for (String line : Files.readAllLines(tokens, StandardCharsets.UTF_8)) {
                int space = line.strip().indexOf(' ');
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String token =
                        space < 0 ? "" : line.strip().substring(space + 1).strip();
                if (token.length() < 12) {
                    throw new ParameterException(
                            spec.commandLine(), tokens + ": a line is NAME TOKEN, the token of 12 characters or more");
                }
                String name = line.strip().substring(0, space);
                if (name.startsWith("+")) {
                    readers.add(token);
                } else {
                    writers.put(token, name);
                }
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(tokens + ": " + e.getMessage(), e));
        }
    }
}
