package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.store.EventFilter;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import org.umubano.store.Settings;

/**
 * Fills a store with the reports of a made-up world, so that the server can be measured on it. Half of the stories are of
 * five busy pairs of states, so that some dossiers are large.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.FillStore /tmp/load-store 130000
 * }</pre>
 *
 * The arguments are the folder, which should be empty, and the number of event mentions.
 */
public final class FillStore {

    private static final int TOGETHER = 2000;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private FillStore() {}

    public static void main(String[] args) {
        new FillStore().fill(args[0], Integer.parseInt(args[1]));
    }

    private void fill(String where, int mentions) {
        long begin = System.nanoTime();
        SyntheticWorld world = SyntheticWorld.of(new SyntheticWorld.Size(mentions, 4, 0.3, 0.4), 11);
        try (Repository store = Repository.open(where, Settings.standard(Instant::now))) {
            List<CodedArticle> some = new ArrayList<>();
            for (CodedArticle a : world.articles()) {
                some.add(quoted(a));
                if (some.size() == TOGETHER) {
                    store.add(some);
                    some.clear();
                }
            }
            store.add(some);
            say("%d articles in %.1f s", world.articles().size(), seconds(begin));
            store.derive();
            say("derived in %.1f s", seconds(begin));
            Search.catchUp(store);
            say("indexed in %.1f s", seconds(begin));
            long[] counts = new long[3];
            store.forEachEvent(EventFilter.ALL, e -> {
                counts[0]++;
                counts[1] += e.event().mentions().size();
                e.event()
                        .claims()
                        .forEach(c -> c.values()
                                .forEach(v -> counts[2] += v.articles().size()));
            });
            say("%d events, %d mentions, %d claims", counts[0], counts[1], counts[2]);
        }
    }

    /** With the sentences of the article as evidence, as a coder gives it. */
    private static CodedArticle quoted(CodedArticle a) {
        List<EventMention> mentions = new ArrayList<>();
        for (EventMention m : a.mentions()) {
            int end = Math.min(m.evidence().end(), a.article().text().length());
            int start = Math.min(m.evidence().start(), end);
            String sentence = a.article().text().substring(start, end);
            mentions.add(EventMentionBuilder.builder(m)
                    .evidence(new Evidence(
                            m.evidence().start(), m.evidence().end(), sentence.isBlank() ? "..." : sentence))
                    .build());
        }
        return new CodedArticle(a.article(), a.report(), mentions, a.isRead());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
