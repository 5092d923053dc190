package org.umubano.app.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.umubano.article.Article;
import org.umubano.claim.Event;
import org.umubano.coreference.Decisions;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.store.Change;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;
import org.umubano.store.Fate;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import org.umubano.store.StoredDecision;
import org.umubano.store.StoredEvent;

/** The record in a store. What is written is derived at once, so that the next page shows it. */
public final class StoreRecords implements Records {

    private static final int MOST_FOUND = 1000;
    private static final int READERS = 5;

    private final Repository store;
    private final Search search;
    private long searched;

    /** Each reading connection of the store holds some megabytes: no more of them than can be of use at once. */
    private final Semaphore turns = new Semaphore(READERS, true);

    private <T> T read(Supplier<T> reading) {
        turns.acquireUninterruptibly();
        try {
            return reading.get();
        } finally {
            turns.release();
        }
    }

    /** Both stay the caller's to close. */
    public StoreRecords(Repository store, Search search) {
        this.store = store;
        this.search = search;
    }

    @Override
    public List<Match> find(String words, EventFilter filter) {
        refresh();
        return read(() -> search.find(words, filter.page(MOST_FOUND, 0)).stream()
                .map(hit -> new Match(hit.event(), hit.mention()))
                .toList());
    }

    private synchronized void refresh() {
        long now = store.generation();
        if (now != searched) {
            search.refresh();
            searched = now;
        }
    }

    @Override
    public List<DyadSummary> dyads() {
        return read(() -> store.dyads());
    }

    @Override
    public Optional<StoredEvent> event(String id) {
        return read(() -> store.event(id));
    }

    @Override
    public List<StoredEvent> events(EventFilter filter) {
        return read(() -> store.events(filter));
    }

    @Override
    public void forEachEvent(EventFilter filter, Consumer<Event> sink) {
        read(() -> {
            store.forEachEvent(filter, e -> sink.accept(e.event()));
            return true;
        });
    }

    @Override
    public int count(EventFilter filter) {
        return read(() -> store.count(filter));
    }

    @Override
    public List<ArticleReport> articles() {
        List<ArticleReport> out = new ArrayList<>();
        store.forEachReport(out::add);
        return out;
    }

    @Override
    public void forEachReport(Consumer<ArticleReport> sink) {
        read(() -> {
            store.forEachReport(sink);
            return true;
        });
    }

    @Override
    public Map<String, ArticleReport> reports(Collection<String> ids) {
        return read(() -> store.reports(ids));
    }

    @Override
    public List<EventMention> mentions(String article) {
        return read(() -> store.mentions(article));
    }

    @Override
    public Optional<CodedArticle> coded(String article) {
        ArticleReport r = store.reports(List.of(article)).get(article);
        if (r == null) {
            return Optional.empty();
        }
        Article a = new Article(
                r.id(),
                r.url(),
                r.outlet(),
                r.byline(),
                r.title(),
                r.published(),
                r.language().language(),
                store.text(article).orElse(""));
        return Optional.of(new CodedArticle(a, r, store.mentions(article), true));
    }

    @Override
    public Fate add(CodedArticle article) {
        Fate fate = store.add(List.of(article)).getOrDefault(Repository.key(article.article()), Fate.UNCHANGED);
        store.derive();
        return fate;
    }

    @Override
    public long decide(Decisions.Decision decision) {
        long seq = store.decide(decision);
        store.derive();
        return seq;
    }

    @Override
    public boolean undo(long decision) {
        boolean isUndone = store.undo(decision);
        store.derive();
        return isUndone;
    }

    @Override
    public List<StoredDecision> decisions() {
        return read(() -> store.decisions());
    }

    @Override
    public List<Change> changes(Instant since) {
        return read(() -> store.changes(since));
    }

    @Override
    public long generation() {
        return read(store::generation);
    }
}
