package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.claim.Event;
import org.umubano.coding.ArticleCoder;
import org.umubano.coding.Coder;
import org.umubano.dossier.Dossier;
import org.umubano.event.CodedArticle;
import org.umubano.store.ArticleReader;
import org.umubano.store.Derived;
import org.umubano.store.EventFilter;
import org.umubano.store.Fate;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import org.umubano.store.Settings;

/**
 * How fast a store is: generated articles of about 3 KB read into it, the events made, a dossier, searches.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.BenchStore 100000 0.02 /tmp/bench-store
 * java -cp ... org.umubano.eval.BenchStore 20000 0.02 jdbc:postgresql://localhost/umubano?user=desk
 * }</pre>
 *
 * The arguments are the number of articles, the share of diplomatic ones, and the store, which should be empty.
 */
public final class BenchStore {

    static final String[] QUERIES = {
        "visa agreement Kazakhstan", "visit of the president", "amasezerano y'ubufatanye", "trade Kenya", "uruzinduko",
        "minister talks energy", "Turkey signed", "ubuhinzi Uganda", "ambassador credentials", "ibiganiro na Perezida"
    };

    private final PrintStream out;

    private BenchStore(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int articles = Integer.parseInt(args[0]);
        double share = Double.parseDouble(args[1]);
        Coder coder = Coder.load();
        new BenchStore(out).run(args[2], new StoryMaker(articles, share, 17, coder), coder);
    }

    private void run(String where, StoryMaker stories, Coder coder) throws IOException {
        try (Repository store = Repository.open(where, Settings.standard(Instant::now))) {
            read(store, coder, stories);
            long t = System.nanoTime();
            Derived derived = store.derive();
            say("derive: %d events in %.1f s", derived.events(), seconds(t));
            t = System.nanoTime();
            Search.catchUp(store);
            say("index: in %.1f s", seconds(t));
            t = System.nanoTime();
            read(store, coder, stories);
            say("all of it once more (nothing is coded): in %.1f s", seconds(t));
            dossier(store);
            search(store);
        }
        if (!where.startsWith("jdbc:")) {
            say("file: %.1f MB", Files.size(Path.of(where).resolve("umubano.db")) / 1e6);
        }
    }

    private void read(Repository store, Coder coder, StoryMaker stories) {
        long begin = System.nanoTime();
        double processors = processors();
        long[] counts = new long[2];
        LongAdder told = new LongAdder();
        ArticleCoder counting = (article, language) -> {
            CodedArticle coded = coder.code(article, language);
            if (!coded.mentions().isEmpty()) {
                told.increment();
            }
            return coded;
        };
        ArticleReader.Listener listener = new ArticleReader.Listener() {
            @Override
            public void settled(String at, Article article, Fate fate, @Nullable String language, boolean isRead) {
                counts[0]++;
                counts[1] += fate == Fate.NEW ? 1 : 0;
                if (counts[0] % 20_000 == 0) {
                    say("  %d, %.0f a second, heap %d MB", counts[0], counts[0] / seconds(begin), heap());
                }
            }
        };
        try (ArticleReader reader = new ArticleReader(store, counting, listener)) {
            stories.each(a -> reader.add(a.id(), a));
        }
        double s = seconds(begin);
        say(
                "read: %d articles, %d new, in %.1f s: %.0f a second; %d tell of events, %d mentions; %.1f s of processors",
                counts[0],
                counts[1],
                s,
                counts[0] / s,
                told.sum(),
                store.totals().mentions(),
                processors() - processors);
    }

    /** Seconds of processor time of this process: what a busy machine does not blur. */
    private static double processors() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e9)
                .orElse(0.0);
    }

    private void dossier(Repository store) {
        double[] times = new double[9];
        int size = 0;
        for (int i = 0; i < times.length; i++) {
            long t = System.nanoTime();
            List<Event> events = new ArrayList<>();
            TreeSet<String> articles = new TreeSet<>();
            store.forEachEvent(EventFilter.dyad("KAZ-RWA"), e -> {
                events.add(e.event());
                e.event().mentions().forEach(m -> articles.add(m.article()));
            });
            Dossier dossier =
                    Dossier.of(events, store.reports(articles).values(), "RWA", "KAZ", LocalDate.of(2025, 6, 1));
            size = dossier.timeline().size();
            times[i] = seconds(t);
        }
        Arrays.sort(times);
        say("dossier RWA KAZ: %d events, median %.3f s, slowest %.3f s", size, times[4], times[8]);
    }

    private void search(Repository store) {
        try (Search search = Search.open(store)) {
            double[] times = new double[500];
            int found = 0;
            for (int i = -100; i < times.length; i++) {
                long t = System.nanoTime();
                found += search.find(QUERIES[Math.floorMod(i, QUERIES.length)], EventFilter.ALL.page(20, 0))
                        .size();
                if (i >= 0) {
                    times[i] = seconds(t);
                }
            }
            Arrays.sort(times);
            say(
                    "search: %d hits, median %.1f ms, p95 %.1f ms",
                    found, 1000 * times[times.length / 2], 1000 * times[times.length * 95 / 100]);
        }
    }

    private static long heap() {
        Runtime r = Runtime.getRuntime();
        return (r.totalMemory() - r.freeMemory()) >> 20;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
