package org.umubano.intake.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.intake.Item;
import org.umubano.intake.feed.Feed;
import org.umubano.intake.feed.FeedException;
import org.umubano.intake.feed.FeedItem;
import org.umubano.intake.feed.FeedReader;
import org.umubano.intake.fetch.Answer;
import org.umubano.intake.fetch.Conditions;

/** Polls feeds. Several threads may poll different feeds at once if the sink and the source allow it. */
public final class Watcher {

    /** Where documents come from: the fetcher. */
    @FunctionalInterface
    public interface Source {
        Answer get(String address, Conditions conditions) throws InterruptedException;
    }

    /** Is told what a person should know of an item. */
    @FunctionalInterface
    public interface Listener {
        void tell(String where, String message);
    }

    /** When a page is looked at again: outlets correct themselves mostly on the same day. */
    private static final List<Duration> VISITS =
            List.of(Duration.ofHours(6), Duration.ofHours(24), Duration.ofHours(72));

    private static final int MOST_TRIES = 6;

    /** So many articles at most are fetched before they are kept. */
    private static final int BATCH = 20;

    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final Source source;
    private final FeedStates states;
    private final Sink sink;
    private final Listener listener;
    private final Supplier<Instant> clock;

    public Watcher(Source source, FeedStates states, Sink sink, Listener listener, Supplier<Instant> clock) {
        this.source = source;
        this.states = states;
        this.sink = sink;
        this.listener = listener;
        this.clock = clock;
    }

    /** Asks a feed, follows its new items, and looks again at those that are due. */
    public Polled poll(FeedEntry feed) throws IOException, InterruptedException {
        FeedState state = states.load(feed.address());
        if (state.notBefore.isAfter(clock.get())) {
            return Polled.notAsked(state.error, state.pending.size());
        }
        Answer answer = source.get(feed.address(), state.conditions);
        int items = 0;
        if (answer instanceof Answer.Fetched fetched) {
            try {
                Feed read = FeedReader.read(fetched.body(), fetched.charset(), fetched.address());
                items = read.items().size();
                note(read, state);
                state.conditions = fetched.conditions();
                state.failures = 0;
                state.error = "";
            } catch (FeedException e) {
                failed(state, String.valueOf(e.getMessage()), null);
            }
        } else if (answer instanceof Answer.Unchanged) {
            state.failures = 0;
            state.error = "";
        } else if (answer instanceof Answer.Refused refused) {
            failed(state, refused.reason(), Duration.ofHours(6));
        } else if (answer instanceof Answer.Failed failed) {
            failed(state, failed.reason(), failed.pause());
        }
        // Written down before any page is fetched: from here on no item is lost.
        states.save(feed.address(), state);
        Round round = new Round(feed, state);
        round.pending();
        round.again();
        round.settle();
        return new Polled(true, state.error, items, round.fetched, state.pending.size(), round.rejected);
    }

    private void failed(FeedState state, String reason, @Nullable Duration asked) {
        state.failures++;
        state.error = reason;
        state.notBefore = clock.get().plus(Backoff.after(state.failures, asked));
    }

    /** Writes down what is new in a feed, or says something else than before. */
    private void note(Feed feed, FeedState state) {
        Instant now = clock.get();
        for (FeedItem item : feed.items()) {
            String key = Article.hash(item.key());
            FeedState.Known known = state.known.get(key);
            String fingerprint = fingerprint(item);
            if (known != null && known.fingerprint().equals(fingerprint)) {
                state.known.put(key, known.seenAt(now));
            } else {
                FeedState.Pending before = state.pending.get(key);
                boolean isSame = before != null && fingerprint(before.item()).equals(fingerprint);
                state.pending.put(key, isSame ? before : new FeedState.Pending(item, 0, now));
            }
        }
        state.known.values().removeIf(k -> k.seen().plus(REMEMBERED).isBefore(now));
    }

    private static String fingerprint(FeedItem item) {
        return Article.hash(item.address() + "\n" + item.title() + "\n" + item.published() + "\n" + item.text());
    }

    private static FeedItem bare(FeedItem item) {
        return new FeedItem(
                item.key(), item.address(), item.title(), item.byline(), item.published(), List.of(), false);
    }

    /** One poll of one feed. */
    private final class Round {
        private final FeedEntry feed;
        private final FeedState state;
        private final ItemReader reader;
        private final Map<String, FeedState.Known> taken = new TreeMap<>();
        private int fetched;
        private int rejected;

        Round(FeedEntry feed, FeedState state) {
            this.feed = feed;
            this.state = state;
            this.reader = new ItemReader(feed);
        }

        void pending() throws IOException, InterruptedException {
            for (Map.Entry<String, FeedState.Pending> e : new ArrayList<>(state.pending.entrySet())) {
                FeedState.Pending pending = e.getValue();
                if (!pending.next().isAfter(clock.get())) {
                    follow(e.getKey(), pending);
                }
                if (taken.size() >= BATCH) {
                    settle();
                }
            }
        }

        private void follow(String key, FeedState.Pending pending) throws InterruptedException {
            FeedItem item = pending.item();
            String address = item.address();
            if (address == null) {
                give(key, item, reader.ofFeed(item), null);
                return;
            }
            Answer answer = source.get(address, Conditions.NONE);
            if (answer instanceof Answer.Failed f && pending.tries() + 1 < MOST_TRIES) {
                Instant next = clock.get().plus(Backoff.after(pending.tries() + 1, f.pause()));
                state.pending.put(key, new FeedState.Pending(item, pending.tries() + 1, next));
                listener.tell(address, "not fetched yet, " + f.reason() + "; asked again later");
                return;
            }
            if (answer instanceof Answer.Fetched page) {
                Item article = reader.ofPage(item, page);
                boolean isPage = article instanceof Item.Taken;
                give(key, item, isPage ? article : reader.ofFeed(item), isPage ? page : null);
                return;
            }
            String why = answer instanceof Answer.Refused r
                    ? r.reason()
                    : answer instanceof Answer.Failed f ? f.reason() : "";
            listener.tell(
                    address,
                    "the page is not read, " + why
                            + (item.paragraphs().isEmpty() ? "" : "; the text of the feed is taken"));
            give(key, item, reader.ofFeed(item), null);
        }

        private void give(String key, FeedItem item, Item article, Answer.@Nullable Fetched page) {
            FeedState.Visited visited = null;
            Instant now = clock.get();
            if (article instanceof Item.Taken t) {
                sink.take(t.where(), t.article());
                fetched++;
                if (page != null) {
                    String hash = Article.hash(t.article().text());
                    Instant next = now.plus(VISITS.get(0));
                    visited = new FeedState.Visited(page.address(), bare(item), hash, 0, next, page.conditions());
                }
            } else if (article instanceof Item.Rejected r) {
                rejected++;
                listener.tell(r.where(), "rejected, " + r.reason());
            }
            taken.put(key, new FeedState.Known(fingerprint(item), now, visited));
        }

        /** Looks again at pages that are due, to see whether their text has changed. */
        void again() throws IOException, InterruptedException {
            for (Map.Entry<String, FeedState.Known> e : new ArrayList<>(state.known.entrySet())) {
                FeedState.Visited page = e.getValue().page();
                boolean isElsewhere = state.pending.containsKey(e.getKey()) || taken.containsKey(e.getKey());
                if (page != null && !page.next().isAfter(clock.get()) && !isElsewhere) {
                    taken.put(
                            e.getKey(),
                            new FeedState.Known(
                                    e.getValue().fingerprint(), e.getValue().seen(), visit(page)));
                }
                if (taken.size() >= BATCH) {
                    settle();
                }
            }
        }

        private FeedState.@Nullable Visited visit(FeedState.Visited page) throws InterruptedException {
            Answer answer = source.get(page.address(), page.conditions());
            Conditions conditions = page.conditions();
            String hash = page.hash();
            if (answer instanceof Answer.Fetched now) {
                conditions = now.conditions();
                Item article = reader.ofPage(page.item(), now);
                if (article instanceof Item.Taken t
                        && !Article.hash(t.article().text()).equals(hash)) {
                    hash = Article.hash(t.article().text());
                    sink.take(t.where(), t.article());
                }
            }
            int visits = page.visits() + 1;
            return visits >= VISITS.size()
                    ? null
                    : new FeedState.Visited(
                            page.address(),
                            page.item(),
                            hash,
                            visits,
                            clock.get().plus(VISITS.get(visits)),
                            conditions);
        }

        /** After the sink has kept what it took, the items are settled. */
        void settle() throws IOException {
            if (!taken.isEmpty()) {
                sink.flush();
                taken.forEach((key, known) -> {
                    state.known.put(key, known);
                    state.pending.remove(key);
                });
                taken.clear();
            }
            states.save(feed.address(), state);
        }
    }
}
