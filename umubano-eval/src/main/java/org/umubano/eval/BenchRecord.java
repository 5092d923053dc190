package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.umubano.claim.Event;
import org.umubano.coding.Coder;
import org.umubano.dossier.Dossier;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.store.ArticleReader;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;
import org.umubano.store.Hit;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import org.umubano.store.Settings;
import org.umubano.store.StoredEvent;

/**
 * How fast a large record answers: a dossier over a made-up world, and searches over made-up sentences.
 *
 * <pre>{@code
 * java -Xmx6g -cp ... org.umubano.eval.BenchRecord dossier 130000 /tmp/bench-record      # mentions, folder
 * java -Xmx6g -cp ... org.umubano.eval.BenchRecord search 1000000 /tmp/bench-search      # sentences, folder
 * }</pre>
 */
public final class BenchRecord {

    private static final int TOGETHER = 400;
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private final PrintStream out;

    private BenchRecord(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        BenchRecord bench = new BenchRecord(out);
        int size = Integer.parseInt(args[1]);
        if (args[0].equals("dossier")) {
            bench.dossier(size, args[2]);
        } else {
            bench.search(size, Path.of(args[2]));
        }
    }

    private void dossier(int mentions, String where) {
        SyntheticWorld world = SyntheticWorld.of(new SyntheticWorld.Size(mentions, 20, 0.2, 0.5), 1);
        try (Repository store = Repository.open(where, Settings.standard(Instant::now))) {
            long t = System.nanoTime();
            for (int i = 0; i < world.articles().size(); i += TOGETHER) {
                store.add(world.articles().subList(i, Math.min(world.articles().size(), i + TOGETHER)));
            }
            say("written: %d articles in %.1f s", world.articles().size(), seconds(t));
            t = System.nanoTime();
            say("linked: %d events in %.1f s", store.derive().events(), seconds(t));
            long[] claims = new long[1];
            store.forEachEvent(EventFilter.ALL, e -> claims[0] += claims(e.event()));
            say("the record: %d claims (a value of a field that an article says)", claims[0]);
            List<DyadSummary> dyads = store.dyads().stream()
                    .sorted(Comparator.comparingInt(DyadSummary::events).reversed())
                    .toList();
            for (int i : new int[] {0, 4, 5, dyads.size() / 2}) {
                dossier(store, dyads.get(i).dyad());
            }
        }
    }

    private static long claims(Event event) {
        return event.claims().stream()
                .flatMap(c -> c.values().stream())
                .mapToLong(v -> v.evidence().size())
                .sum();
    }

    private void dossier(Repository store, String dyad) {
        double[] times = new double[15];
        long claims = 0;
        int size = 0;
        for (int i = 0; i < times.length; i++) {
            long t = System.nanoTime();
            List<Event> events = new ArrayList<>();
            TreeSet<String> articles = new TreeSet<>();
            store.forEachEvent(EventFilter.dyad(dyad), e -> {
                events.add(e.event());
                e.event().mentions().forEach(m -> articles.add(m.article()));
            });
            Dossier dossier = Dossier.of(
                    events,
                    store.reports(articles).values(),
                    dyad.substring(0, dyad.indexOf('-')),
                    dyad.substring(dyad.indexOf('-') + 1),
                    TODAY);
            size = dossier.timeline().size();
            times[i] = seconds(t);
            claims = events.stream().mapToLong(BenchRecord::claims).sum();
        }
        double first = times[0];
        Arrays.sort(times);
        say(
                "dossier %s: %d events, %d claims; first %.3f s, median %.3f s, slowest %.3f s",
                dyad, size, claims, first, times[times.length / 2], times[times.length - 1]);
    }

    private void search(int sentences, Path folder) {
        Coder coder = Coder.load();
        List<StoredEvent> some = new ArrayList<>();
        StoryMaker stories = new StoryMaker(1500, 1, 23, coder);
        try (Repository store = Repository.open(
                folder.resolve("some").toString(),
                Settings.standard(Instant::now).keepText(0))) {
            try (ArticleReader reader = new ArticleReader(store, coder, ArticleReader.Listener.NONE)) {
                stories.each(a -> reader.add(a.id(), a));
            }
            store.derive();
            some.addAll(store.events(EventFilter.ALL));
        }
        Repository many = repeated(some, stories.paragraphs(), sentences, folder.resolve("index"));
        long t = System.nanoTime();
        try (Search search = Search.open(many)) {
            say("index: %d sentences in %.0f s", sentences, seconds(t));
            searches(search, EventFilter.ALL.page(20, 0), "all");
            searches(search, EventFilter.dyad("KAZ-RWA").page(20, 0), "of one dyad");
        }
    }

    private void searches(Search search, EventFilter filter, String what) {
        double[] times = new double[500];
        long found = 0;
        for (int i = -100; i < times.length; i++) {
            String query = BenchStore.QUERIES[Math.floorMod(i, BenchStore.QUERIES.length)];
            long t = System.nanoTime();
            List<Hit> hits = search.find(query, filter);
            if (i >= 0) {
                times[i] = seconds(t);
                found += hits.size();
            }
        }
        Arrays.sort(times);
        say(
                "search %s: %d hits, median %.1f ms, p95 %.1f ms, slowest %.1f ms",
                what,
                found,
                1000 * times[times.length / 2],
                1000 * times[times.length * 95 / 100],
                1000 * times[times.length - 1]);
    }

    /** A store with these events over and over, each time with another sentence behind theirs. */
    private static Repository repeated(List<StoredEvent> some, List<String> more, int sentences, Path folder) {
        Consumer<Consumer<StoredEvent>> each = sink -> {
            SplittableRandom random = new SplittableRandom(5);
            int made = 0;
            for (int round = 0; made < sentences; round++) {
                for (StoredEvent e : some) {
                    if (made < sentences) {
                        StoredEvent changed = changed(e.event(), round, more, random);
                        made += changed.event().mentions().size();
                        sink.accept(changed);
                    }
                }
            }
        };
        return (Repository) Proxy.newProxyInstance(
                Repository.class.getClassLoader(), new Class<?>[] {Repository.class}, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "searchFolder":
                            return folder;
                        case "generation":
                            return 1L;
                        case "reports":
                            return Map.of();
                        case "forEachEvent":
                            @SuppressWarnings("unchecked")
                            Consumer<StoredEvent> sink = (Consumer<StoredEvent>) arguments[1];
                            each.accept(sink);
                            return null;
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }

    private static StoredEvent changed(Event e, int round, List<String> more, SplittableRandom random) {
        List<EventMention> mentions = e.mentions().stream()
                .map(m -> {
                    String text = m.evidence().text() + " " + more.get(random.nextInt(more.size()));
                    return EventMentionBuilder.builder(m)
                            .id(m.id() + round)
                            .evidence(Evidence.of(0, text.length(), text))
                            .build();
                })
                .toList();
        Event changed = new Event(
                e.id() + round,
                e.kind(),
                e.subtype(),
                e.status(),
                e.from(),
                e.to(),
                e.place(),
                e.participants(),
                e.topics(),
                e.named(),
                e.plover(),
                e.cameo(),
                e.dyads(),
                e.languages(),
                e.reports(),
                e.origins(),
                e.parts(),
                mentions,
                List.of(),
                List.of());
        return new StoredEvent(changed, List.of());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
