package org.umubano.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.article.Article;
import org.umubano.intake.fetch.Answer;
import org.umubano.intake.fetch.Conditions;

class WatcherTest {

    private static final String FEED = "https://news.example/rss";
    private static final FeedEntry ENTRY = new FeedEntry(FEED, "The Example", "en", "newspaper", "no", "");
    private static final String WORDS =
            "The foreign ministers of Rwanda and Kenya met in Kigali, officials of both said.";

    @TempDir
    Path folder;

    private final Map<String, Answer> web = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Article> taken = new ArrayList<>();
    private final List<Article> kept = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2025-05-27T00:00:00Z");
    private boolean isBroken;
    private Watcher watcher;

    @BeforeEach
    void start() {
        Sink sink = new Sink() {
            @Override
            public void take(String where, Article article) {
                taken.add(article);
            }

            @Override
            public void flush() {
                if (isBroken) {
                    throw new IllegalStateException("the disk is full");
                }
                kept.addAll(taken);
                taken.clear();
            }
        };
        watcher = new Watcher(
                this::get,
                new FeedStates(folder),
                sink,
                (where, message) -> told.add(where + ": " + message),
                () -> now);
    }

    private Answer get(String address, Conditions conditions) {
        asked.add(address + (conditions.etag() == null ? "" : " " + conditions.etag()));
        Answer answer = web.getOrDefault(address, new Answer.Refused("the server answers 404"));
        boolean isSame = answer instanceof Answer.Fetched f
                && f.conditions().etag() != null
                && f.conditions().etag().equals(conditions.etag());
        return isSame ? new Answer.Unchanged() : answer;
    }

    private void serve(String address, String type, String body, String etag) {
        web.put(
                address,
                new Answer.Fetched(
                        address, type, "UTF-8", body.getBytes(StandardCharsets.UTF_8), new Conditions(etag, null)));
    }

    private void page(int number, String words) {
        serve(
                "https://news.example/" + number,
                "text/html",
                "<html><head><title>Story " + number + "</title></head><body><article><p>" + words
                        + "</p></article></body></html>",
                null);
    }

    /** All items with the same time. */
    private void feed(int... numbers) {
        StringBuilder xml = new StringBuilder("<rss version='2.0'><channel><title>T</title>");
        for (int n : numbers) {
            xml.append("<item><guid>g")
                    .append(n)
                    .append("</guid><title>Story ")
                    .append(n)
                    .append("</title><link>https://news.example/")
                    .append(n)
                    .append("</link><pubDate>Tue, 27 May 2025 08:00:00 GMT</pubDate><description>In short: ")
                    .append(n)
                    .append(".</description></item>");
        }
        serve(
                FEED,
                "application/rss+xml",
                xml.append("</channel></rss>").toString(),
                "\"" + xml.length() + xml.toString().hashCode() + "\"");
    }

    private List<String> titles() {
        return kept.stream().map(Article::title).toList();
    }

    @Test
    void itemsWithEqualTimesAndLateItemsAreFollowedOnce() throws Exception {
        for (int i = 1; i <= 4; i++) {
            page(i, WORDS + " Number " + i + ".");
        }
        feed(1, 2);
        assertThat(watcher.poll(ENTRY)).isEqualTo(new Polled(true, "", 2, 2, 0, 0));
        assertThat(watcher.poll(ENTRY)).isEqualTo(new Polled(true, "", 0, 0, 0, 0));
        // The same time stamp again, above and below those that are known.
        feed(3, 1, 2, 4);
        assertThat(watcher.poll(ENTRY).fetched()).isEqualTo(2);
        assertThat(titles()).containsExactlyInAnyOrder("Story 1", "Story 2", "Story 3", "Story 4");
        Article first = kept.get(0);
        assertThat(first.outlet()).isEqualTo("The Example");
        assertThat(first.published()).hasToString("2025-05-27");
        assertThat(asked.stream().filter(a -> a.startsWith(FEED)).toList().get(1))
                .contains("\"");
    }

    @Test
    void whatWasNotKeptIsFetchedAgain() throws Exception {
        page(1, WORDS);
        feed(1);
        isBroken = true;
        assertThatThrownBy(() -> watcher.poll(ENTRY)).hasMessage("the disk is full");
        isBroken = false;
        taken.clear();
        // The feed has not changed, and even if its item were gone it would be known.
        feed(2);
        page(2, WORDS + " Two.");
        watcher.poll(ENTRY);
        assertThat(titles()).containsExactlyInAnyOrder("Story 1", "Story 2");
    }

    @Test
    void aPageThatFailsIsAskedAgainThenTheFeedServes() throws Exception {
        feed(1);
        web.put("https://news.example/1", new Answer.Failed("the server answers 503", null));
        assertThat(watcher.poll(ENTRY)).isEqualTo(new Polled(true, "", 1, 0, 1, 0));
        assertThat(watcher.poll(ENTRY).waiting()).isEqualTo(1);
        long before = asked.size();
        for (int i = 0; i < 10; i++) {
            now = now.plus(Duration.ofHours(12));
            watcher.poll(ENTRY);
        }
        assertThat(asked.size() - before).isEqualTo(10 + 5);
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).text()).isEqualTo("Story 1\n\nIn short: 1.");
        assertThat(told)
                .anyMatch(t -> t.contains("asked again later"))
                .anyMatch(t -> t.contains("the text of the feed is taken"));
    }

    @Test
    void aChangedTextIsGivenAgainAndAnUnchangedOneIsNot() throws Exception {
        page(1, WORDS);
        page(2, WORDS + " Two.");
        feed(1, 2);
        watcher.poll(ENTRY);
        now = now.plus(Duration.ofHours(7));
        page(1, WORDS + " Corrected.");
        watcher.poll(ENTRY);
        assertThat(kept).hasSize(3);
        assertThat(kept.get(2).id())
                .isEqualTo(kept.stream()
                        .filter(a -> "Story 1".equals(a.title()))
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(kept.get(2).text()).endsWith("Corrected.");
        assertThat(kept.get(2).published()).hasToString("2025-05-27");
        for (int i = 0; i < 20; i++) {
            now = now.plus(Duration.ofDays(1));
            watcher.poll(ENTRY);
        }
        assertThat(kept).hasSize(3);
        assertThat(asked.stream().filter(a -> a.equals("https://news.example/1")))
                .hasSize(4);
    }

    @Test
    void aFeedThatFailsIsSaidAndLeftAloneForLongerEachTime() throws Exception {
        web.put(FEED, new Answer.Failed("no connection", null));
        assertThat(watcher.poll(ENTRY).error()).isEqualTo("no connection");
        assertThat(watcher.poll(ENTRY).isAsked()).isFalse();
        int times = 0;
        for (int minute = 0; minute < 60; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            times += watcher.poll(ENTRY).isAsked() ? 1 : 0;
        }
        assertThat(times).isEqualTo(3);
        serve(FEED, "text/html", "<!doctype html><html></html>", null);
        now = now.plus(Duration.ofDays(1));
        assertThat(watcher.poll(ENTRY).error()).isEqualTo("is a web page, not a feed");
        feed(1);
        page(1, WORDS);
        now = now.plus(Duration.ofDays(2));
        assertThat(watcher.poll(ENTRY)).isEqualTo(new Polled(true, "", 1, 1, 0, 0));
    }

    @Test
    void damagedStateLosesNothing() throws Exception {
        page(1, WORDS);
        feed(1);
        watcher.poll(ENTRY);
        try (var files = java.nio.file.Files.list(folder.resolve("watch"))) {
            for (Path file : files.toList()) {
                String state = java.nio.file.Files.readString(file);
                java.nio.file.Files.writeString(file, state.substring(0, state.length() / 2));
            }
        }
        watcher.poll(ENTRY);
        assertThat(titles()).contains("Story 1");
    }

    @Test
    void theRegistryKeepsFeeds() throws Exception {
        FeedRegistry registry = new FeedRegistry(folder);
        assertThat(registry.list()).isEmpty();
        assertThat(registry.add(List.of(ENTRY, new FeedEntry("https://a.example/rss", "A\tB", "rw", "", "no", ""))))
                .isEqualTo(2);
        assertThat(registry.add(List.of(ENTRY))).isZero();
        registry.replace(ENTRY.withTried("2025-05-27"));
        assertThat(registry.list()).extracting(FeedEntry::tried).containsExactly("no", "2025-05-27");
        assertThat(registry.list().get(0).outlet()).isEqualTo("A B");
        assertThat(registry.remove("https://a.example/rss")).isTrue();
        assertThat(registry.remove("https://a.example/rss")).isFalse();
        assertThat(registry.list()).hasSize(1);
    }

    @Test
    void changesAreShownByParagraph() {
        TextChange change =
                TextChange.between("T\n\nOne.\n\nTwo.\n\nThree.", "T\n\nOne.\n\nTwo, corrected.\n\nThree.\n\nFour.");
        assertThat(change.removed()).containsExactly("Two.");
        assertThat(change.added()).containsExactly("Two, corrected.", "Four.");
    }
}
