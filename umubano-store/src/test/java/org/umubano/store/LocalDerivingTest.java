package org.umubano.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.coreference.Decisions;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/** A store to which articles come one by one, in versions, and go, holds what it would hold had they come at once. */
class LocalDerivingTest {

    private static final LineCoder CODER = new LineCoder();
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneByOneEqualsAllAtOnce(long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>(LineCoder.world(70, seed));
        List<Article> other = LineCoder.world(70, seed + 100);
        for (int i = 0; i < 10; i++) {
            Article again = other.get(random.nextInt(other.size())); // the same ids with other texts, a day later
            articles.add(LineCoder.article(again.id(), "2025-05-29", again.text()));
        }
        Collections.shuffle(articles.subList(30, articles.size()), random);
        try (Repository store = open("grown")) {
            store.add(coded(articles.subList(0, 30)));
            store.derive();
            for (int i = 30; i < articles.size(); ) {
                int to = Math.min(articles.size(), i + 1 + random.nextInt(2));
                store.add(coded(articles.subList(i, to)));
                store.derive();
                i = to;
                assertThat(store.verify(false).faults()).isEmpty();
            }
            List<Decisions.Decision> decisions = decisions(store, random);
            for (Decisions.Decision decision : decisions) {
                long seq = store.decide(decision);
                store.derive();
                assertThat(store.verify(false).faults()).isEmpty();
                if (random.nextInt(3) == 0) {
                    store.undo(seq);
                    store.derive();
                    assertThat(store.verify(false).faults()).isEmpty();
                    store.decide(decision);
                    store.derive();
                }
            }
            try (Repository once = open("once")) {
                once.add(coded(articles));
                decisions.forEach(once::decide);
                once.derive();
                assertThat(events(store)).isEqualTo(events(once));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatIsForgottenWasNeverThere(long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>(LineCoder.world(60, seed));
        try (Repository store = open("grown")) {
            store.add(coded(articles));
            store.derive();
            List<Decisions.Decision> decisions = joins(store, random);
            decisions.forEach(store::decide);
            for (int i = 0; i < 12; i++) {
                Article gone = articles.remove(random.nextInt(articles.size()));
                if (random.nextInt(3) == 0) {
                    // Something else waits to be linked, too.
                    Article other = articles.remove(random.nextInt(articles.size()));
                    Article later = LineCoder.article(other.id(), "2025-05-30", other.text());
                    articles.add(later);
                    store.add(coded(List.of(later)));
                }
                assertThat(store.forgetArticle(gone.id())).isPositive();
                store.derive();
                assertThat(store.verify(false).faults()).isEmpty();
            }
            try (Repository once = open("once")) {
                once.add(coded(articles));
                decisions.forEach(once::decide);
                once.derive();
                assertThat(events(store)).isEqualTo(events(once));
            }
        }
    }

    /** Mentions from all over are said to be one event, each one at once with some of the others. */
    private static List<Decisions.Decision> joins(Repository store, Random random) {
        List<String> mentions = new ArrayList<>();
        store.forEachEvent(EventFilter.ALL, e -> e.event().mentions().forEach(m -> mentions.add(m.id())));
        List<Decisions.Decision> out = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            out.add(new Decisions.Same(
                    mentions.get(random.nextInt(mentions.size())),
                    mentions.get(random.nextInt(mentions.size())),
                    "one"));
        }
        return out;
    }

    /** Some mentions that are one event are said to be two, some values to be wrong. */
    private static List<Decisions.Decision> decisions(Repository store, Random random) {
        List<Decisions.Decision> out = new ArrayList<>();
        store.forEachEvent(EventFilter.ALL, e -> {
            List<EventMention> mentions = e.event().mentions();
            String first = mentions.get(0).id();
            if (mentions.size() > 1 && random.nextBoolean()) {
                String last = mentions.get(mentions.size() - 1).id();
                out.add(new Decisions.NotSame(first, last, "two"));
            } else if (random.nextInt(4) == 0) {
                out.add(new Decisions.WrongValue(first, "status", "held", "cancelled", "it was not"));
            }
        });
        List<Decisions.Decision> some = new ArrayList<>(out.subList(0, Math.min(8, out.size())));
        some.addAll(joins(store, random));
        Collections.shuffle(some, random);
        return some;
    }

    private Repository open(String name) {
        return Repository.open(folder.resolve(name).toString(), Settings.standard(() -> NOW));
    }

    private static List<CodedArticle> coded(List<Article> articles) {
        return articles.stream().map(CODER::code).toList();
    }

    /** Without the ids given out before, which are the store's own history. */
    private static List<String> events(Repository store) {
        List<String> out = new ArrayList<>();
        store.forEachEvent(EventFilter.ALL, e -> out.add(Lines.of(e.event(), List.of())));
        return out;
    }
}
