package org.umubano.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.claim.Verdict;
import org.umubano.coreference.Decisions;
import org.umubano.event.CodedArticle;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** What every store has to do, whatever database it lies in. */
abstract class RepositoryContract {

    private static final LineCoder CODER = new LineCoder();
    static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    private Instant now = NOW;
    private Repository store;

    /** A new, empty store. */
    abstract Repository fresh(Settings settings);

    /** The same store opened once more. */
    abstract Repository again(Settings settings);

    final Settings settings() {
        return Settings.standard(() -> now);
    }

    @BeforeEach
    void open() {
        now = NOW;
        store = fresh(settings());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static List<CodedArticle> coded(List<Article> articles) {
        return articles.stream().map(CODER::code).toList();
    }

    private Map<String, Fate> add(Article... articles) {
        return store.add(coded(List.of(articles)));
    }

    private static Article visit(String id, String published, String status, String day) {
        return LineCoder.article(
                id,
                published,
                "visit|" + status + "|RWA|KAZ|" + day + "|Jane Doe|Astana|Jane Doe goes to Astana, says " + id);
    }

    @Test
    void theSameArticleTwiceChangesNothing() {
        Article a = visit("a1", "2025-05-27", "planned", "2025-05-28");
        assertThat(store.look(List.of(a))).containsExactly(Map.entry(Repository.key(a), Fate.NEW));
        assertThat(add(a)).containsValue(Fate.NEW);
        assertThat(store.look(List.of(a))).containsValue(Fate.UNCHANGED);
        assertThat(add(a)).containsValue(Fate.UNCHANGED);
        assertThat(store.totals().versions()).isEqualTo(1);
        store.derive();
        assertThat(store.derive()).isEqualTo(new Derived(1, 0, 0, 0));
    }

    @Test
    void whatWasAddedIsThereWhenTheStoreIsOpenedAgain() {
        add(visit("a1", "2025-05-27", "planned", "2025-05-28"));
        try (Repository other = again(settings())) {
            other.derive();
            assertThat(other.events(EventFilter.ALL)).hasSize(1);
            assertThat(other.reports(List.of("a1", "nowhere"))).containsOnlyKeys("a1");
            assertThat(other.mentions("a1")).hasSize(1);
        }
    }

    @Test
    void theEventsAreThoseOfTheLinkerWhateverTheOrder() {
        List<Article> articles = new ArrayList<>(LineCoder.world(120, 7));
        List<Event> expected = new Linker().link(coded(articles));
        Collections.shuffle(articles, new Random(3));
        store.add(coded(articles.subList(0, 50)));
        store.derive();
        store.add(coded(articles.subList(50, 120)));
        store.derive();
        assertThat(store.events(EventFilter.ALL).stream().map(StoredEvent::event))
                .containsExactlyElementsOf(expected);
        assertThat(store.count(EventFilter.ALL)).isEqualTo(expected.size());
        assertThat(store.verify(false).faults()).isEmpty();
    }

    @Test
    void aReportTellsFromWhichArticleItWasFoundToBeTaken() {
        String line =
                "visit|planned|RWA|KAZ|2025-05-28|Jane Doe|Astana|Jane Doe goes to Astana at the end of May, where"
                        + " she and her hosts are to speak of trade, of flights and of schools, as was said in Kigali on Monday";
        add(LineCoder.article("a1", "2025-05-26", line), LineCoder.article("a2", "2025-05-27", line));
        add(LineCoder.article("b1", "2025-04-02", "meeting|held|KEN|UGA|2025-04-01|||Both ministers met in Busia"));
        store.derive();
        assertThat(store.reports(List.of("a1", "a2", "b1")).values())
                .extracting(r -> r.origin().of())
                .containsExactly(null, "a1", null);
        List<@Nullable String> all = new ArrayList<>();
        store.forEachReport(r -> all.add(r.origin().of()));
        assertThat(all).containsExactly(null, "a1", null);
    }

    @Test
    void anIdOnceIssuedLeadsToTheEventThatHasItsMentionNow() {
        add(visit("b1", "2025-05-27", "planned", "2025-05-28"));
        store.derive();
        String issued = store.events(EventFilter.ALL).get(0).event().id();
        add(visit("a1", "2025-05-26", "planned", "2025-05-28"));
        store.derive();
        StoredEvent now = store.events(EventFilter.ALL).get(0);
        assertThat(now.event().id()).isNotEqualTo(issued);
        assertThat(now.replaces()).containsExactly(issued);
        assertThat(store.event(issued)).contains(now);
        assertThat(store.event(issued.substring(0, 9))).contains(now);
        assertThat(store.event(now.event().mentions().get(1).id())).contains(now);
        assertThat(store.event("ffffffffffff")).isEmpty();
        assertThat(store.event("")).isEmpty();
    }

    @Test
    void anotherTextIsANewVersionAndTheLaterOneCounts() {
        Article first = visit("a1", "2025-05-27", "planned", "2025-05-28");
        Article second = visit("a1", "2025-05-29", "held", "2025-05-28");
        assertThat(add(second)).containsValue(Fate.NEW);
        assertThat(add(first)).containsValue(Fate.CHANGED);
        store.derive();
        assertThat(store.totals()).isEqualTo(new Totals(1, 2, 1, 1, 0, true));
        assertThat(store.events(EventFilter.ALL).get(0).event().status()).isEqualTo(Status.HELD);
    }

    @Test
    void changesAreWrittenDownAlsoWhatWasWithdrawn() {
        add(visit("a1", "2025-05-27", "planned", "2025-05-28"));
        store.derive();
        now = NOW.plusSeconds(3600);
        add(visit("b1", "2025-05-30", "held", "2025-05-28"));
        store.derive();
        assertThat(store.changes(NOW)).extracting(Change::what).contains(Change.What.NEW, Change.What.MOVED);
        assertThat(store.changes(now))
                .filteredOn(c -> c.what() == Change.What.MOVED)
                .extracting(Change::field, Change::before, Change::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("status", "planned", "held"));
        now = NOW.plusSeconds(7200);
        store.forgetArticle("https://news.example/a1");
        store.forgetArticle("b1");
        store.derive();
        assertThat(store.changes(now)).extracting(Change::what).contains(Change.What.WITHDRAWN);
        assertThat(store.events(EventFilter.ALL)).isEmpty();
        assertThat(add(visit("a1", "2025-05-27", "planned", "2025-05-28"))).containsValue(Fate.FORGOTTEN);
    }

    @Test
    void aMergedEventIsFollowedAndNotNews() {
        add(visit("b1", "2025-05-27", "planned", "2025-05-28"));
        store.derive();
        now = NOW.plusSeconds(3600);
        add(visit("a1", "2025-05-26", "planned", "2025-05-28"));
        store.derive();
        assertThat(store.changes(now)).extracting(Change::what).containsExactly(Change.What.MERGED);
    }

    @Test
    void eventsAreFiltered() {
        add(
                visit("a1", "2025-05-27", "planned", "2025-05-28"),
                LineCoder.article("b1", "2025-04-02", "meeting|held|RWA|TUR|2025-04-01|||They met"),
                LineCoder.article("c1", "2025-03-02", "agreement|held|KEN|UGA|||| They signed"));
        store.derive();
        assertThat(store.events(EventFilter.dyad("RWA", "KAZ"))).hasSize(1);
        assertThat(store.dyads()).extracting(DyadSummary::dyad).containsExactly("KAZ-RWA", "KEN-UGA", "RWA-TUR");
        assertThat(store.dyads().get(0))
                .isEqualTo(new DyadSummary("KAZ-RWA", 1, 1, 0, LocalDate.of(2025, 5, 28), LocalDate.of(2025, 5, 28)));
        EventFilter none = EventFilter.ALL;
        assertThat(store.count(new EventFilter(null, Kind.MEETING, null, null, null, null, null, null, 0, 0)))
                .isEqualTo(1);
        assertThat(store.count(new EventFilter(null, null, Status.PLANNED, null, null, null, null, null, 0, 0)))
                .isEqualTo(1);
        assertThat(store.count(new EventFilter(
                        null, null, null, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 1), null, null, null, 0, 0)))
                .isEqualTo(1);
        assertThat(store.count(new EventFilter(null, null, null, null, null, "en", null, null, 0, 0)))
                .isEqualTo(3);
        assertThat(store.count(new EventFilter(null, null, null, null, null, null, null, "outlet-b", 0, 0)))
                .isEqualTo(1);
        assertThat(store.count(none.with(Verdict.CONTRADICTS))).isZero();
        assertThat(store.events(none.page(2, 2))).hasSize(1);
    }

    @Test
    void decisionsCountFromTheNextTimeOnAndCanBeTakenBack() {
        add(visit("a1", "2025-05-27", "planned", "2025-05-28"), visit("b1", "2025-05-27", "planned", "2025-05-28"));
        store.derive();
        List<String> ids = store.events(EventFilter.ALL).get(0).event().mentions().stream()
                .map(m -> m.id())
                .toList();
        long seq = store.decide(new Decisions.NotSame(ids.get(0), ids.get(1), "two trips"));
        store.derive();
        assertThat(store.events(EventFilter.ALL)).hasSize(2);
        assertThat(store.undo(seq)).isTrue();
        assertThat(store.undo(seq)).isFalse();
        store.derive();
        assertThat(store.events(EventFilter.ALL)).hasSize(1);
        store.decide(new Decisions.WrongValue(ids.get(0), "from", "2025-05-28", null, "misread"));
        store.decide(new Decisions.Note(ids.get(0), "ask the embassy"));
        assertThat(store.decisions()).extracting(StoredDecision::isUndone).containsExactly(true, false, false);
    }

    @Test
    void aPersonIsForgottenEverywhereAndStaysSo() {
        add(visit("a1", "2025-05-27", "planned", "2025-05-28"));
        store.derive();
        assertThat(store.forgetPerson("Jane DOE")).isEqualTo(1);
        assertThat(String.join("\n", Exported.of(store))
                        + Lines.of(store.mentions("a1").get(0)))
                .doesNotContainIgnoringCase("doe");
        add(visit("b1", "2025-05-28", "held", "2025-05-28"));
        store.derive();
        assertThat(String.join("\n", Exported.of(store))
                        + Lines.of(store.mentions("b1").get(0)))
                .doesNotContainIgnoringCase("doe");
        assertThat(store.verify(false).faults()).isEmpty();
        assertThatThrownBy(() -> store.forgetPerson(" - ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsAreKeptForSomeDaysOnlyWhereAskedFor() {
        try (Repository keeping = again(settings().keepText(3))) {
            Article a = visit("a1", "2025-05-27", "planned", "2025-05-28");
            keeping.add(coded(List.of(a)));
            assertThat(keeping.text("a1")).contains(a.text());
            now = NOW.plusSeconds(4 * 86_400);
            assertThat(keeping.text("a1")).isEmpty();
        }
    }

    @Test
    void twoWhoReadAtOnceLoseNothing() throws InterruptedException {
        List<Article> articles = LineCoder.world(60, 11);
        try (Repository other = again(settings())) {
            Thread thread = new Thread(() -> articles.subList(0, 40).forEach(a -> other.add(coded(List.of(a)))));
            thread.start();
            articles.subList(20, 60).forEach(a -> store.add(coded(List.of(a))));
            thread.join();
            other.derive();
            store.derive();
            assertThat(store.totals().versions()).isEqualTo(60);
            assertThat(store.events(EventFilter.ALL).stream().map(StoredEvent::event))
                    .containsExactlyElementsOf(new Linker().link(coded(articles)));
        }
    }

    @Test
    void twoWhoLinkAtOnceWhileOthersReadAndForgetAgreeInTheEnd() throws InterruptedException {
        List<Article> articles = LineCoder.world(60, 13);
        try (Repository other = again(settings())) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 60; i++) {
                    other.add(coded(articles.subList(i, i + 1)));
                    if (i % 10 == 9) {
                        other.forgetArticle(articles.get(i - 5).id());
                    }
                    other.derive();
                }
            });
            thread.start();
            while (thread.isAlive()) {
                store.derive();
            }
            thread.join();
            store.derive();
            List<Article> left = new ArrayList<>(articles);
            for (int i = 54; i > 0; i -= 10) {
                left.remove(i);
            }
            assertThat(store.events(EventFilter.ALL).stream().map(StoredEvent::event))
                    .containsExactlyElementsOf(new Linker().link(coded(left)));
            assertThat(store.verify(false).faults()).isEmpty();
        }
    }

    @Test
    void articlesAreReadInBatches() {
        Map<String, Fate> told = new TreeMap<>();
        List<String> failed = new ArrayList<>();
        ArticleReader.Listener listener = new ArticleReader.Listener() {
            @Override
            public void settled(String where, Article article, Fate fate, String language, boolean isRead) {
                told.merge(where, fate, (x, y) -> y);
            }

            @Override
            public void failed(String where, Article article, String reason) {
                failed.add(where);
            }
        };
        try (ArticleReader reader = new ArticleReader(store, CODER, listener)) {
            LineCoder.world(900, 5).forEach(a -> reader.add(a.id(), a));
            reader.add("broken", new Article("x", null, null, null, null, PartialDate.parse("2025"), null, "visit|"));
            reader.add("again", LineCoder.world(1, 5).get(0));
        }
        assertThat(told).hasSize(901).containsEntry("again", Fate.UNCHANGED).containsEntry("a899", Fate.NEW);
        assertThat(failed).containsExactly("broken");
        assertThat(store.totals().articles()).isEqualTo(900);
    }
}
