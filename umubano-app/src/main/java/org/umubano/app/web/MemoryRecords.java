package org.umubano.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.umubano.claim.Event;
import org.umubano.claim.LinkedArticles;
import org.umubano.claim.Verdict;
import org.umubano.coreference.Decisions;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Status;
import org.umubano.store.Change;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;
import org.umubano.store.Fate;
import org.umubano.store.StoredDecision;
import org.umubano.store.StoredEvent;

/** The record of a few articles in memory: for the demo and for tests. Gone when the process ends. */
public final class MemoryRecords implements Records {

    private final Supplier<Instant> clock;
    private final Map<String, CodedArticle> articles = new TreeMap<>();
    private final List<StoredDecision> decisions = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final LinkedArticles linked;
    private List<StoredEvent> events = List.of();
    private long generation;
    private @org.jspecify.annotations.Nullable TextIndex index;

    public MemoryRecords(Collection<CodedArticle> first, Supplier<Instant> clock) {
        this.clock = clock;
        first.forEach(a -> articles.put(a.article().id(), a));
        linked = new LinkedArticles(articles.values(), Decisions.NONE);
        derive();
    }

    private void decided() {
        linked.decide(Decisions.of(decisions.stream()
                .filter(d -> !d.isUndone())
                .map(StoredDecision::decision)
                .toList()));
        derive();
    }

    private void derive() {
        Map<String, StoredEvent> before = new LinkedHashMap<>();
        events.forEach(e -> before.put(e.event().id(), e));
        events =
                linked.events().stream().map(e -> new StoredEvent(e, List.of())).toList();
        generation++;
        index = null;
        for (StoredEvent e : events) {
            StoredEvent old = before.remove(e.event().id());
            if (old == null) {
                changed(e.event(), Change.What.NEW, null, null, null);
            } else if (old.event().status() != e.event().status()) {
                changed(
                        e.event(),
                        Change.What.MOVED,
                        "status",
                        old.event().status().code(),
                        e.event().status().code());
            }
        }
        before.values().forEach(e -> changed(e.event(), Change.What.WITHDRAWN, null, null, null));
    }

    private void changed(
            Event e,
            Change.What what,
            @org.jspecify.annotations.Nullable String field,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to) {
        changes.add(new Change(changes.size() + 1L, clock.get(), e.id(), what, field, from, to, e.dyads()));
    }

    @Override
    public synchronized List<DyadSummary> dyads() {
        Map<String, List<Event>> all = new TreeMap<>();
        events.forEach(e -> e.event()
                .dyads()
                .forEach(d -> all.computeIfAbsent(d, k -> new ArrayList<>()).add(e.event())));
        return all.entrySet().stream()
                .map(e -> summary(e.getKey(), e.getValue()))
                .toList();
    }

    private static DyadSummary summary(String dyad, List<Event> of) {
        LocalDate first = null;
        LocalDate last = null;
        int planned = 0;
        int disagreements = 0;
        for (Event e : of) {
            planned += e.status() == Status.PLANNED || e.status() == Status.ONGOING ? 1 : 0;
            disagreements += e.disagreements().isEmpty() ? 0 : 1;
            if (e.from() != null) {
                LocalDate begin = e.from().first();
                LocalDate end = (e.to() == null ? e.from() : e.to()).last();
                first = first == null || begin.isBefore(first) ? begin : first;
                last = last == null || end.isAfter(last) ? end : last;
            }
        }
        return new DyadSummary(dyad, of.size(), planned, disagreements, first, last);
    }

    @Override
    public synchronized Optional<StoredEvent> event(String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        for (StoredEvent e : events) {
            if (e.event().id().equals(id) || e.event().mentions().stream().anyMatch(m -> m.id().equals(id))) {
                return Optional.of(e);
            }
        }
        List<StoredEvent> found = events.stream()
                .filter(e -> e.event().id().startsWith(id)
                        || e.event().mentions().stream().anyMatch(m -> m.id().startsWith(id)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public synchronized List<StoredEvent> events(EventFilter f) {
        return events.stream()
                .filter(e -> matches(e.event(), f))
                .skip(f.offset())
                .limit(f.limit() == 0 ? Long.MAX_VALUE : f.limit())
                .toList();
    }

    @Override
    public void forEachEvent(EventFilter filter, Consumer<Event> sink) {
        events(filter).forEach(e -> sink.accept(e.event()));
    }

    @Override
    public synchronized List<Match> find(String words, EventFilter f) {
        TextIndex now = index;
        if (now == null) {
            now = new TextIndex(events);
            index = now;
        }
        return now.find(words).stream()
                .map(StoredEvent::event)
                .filter(e -> matches(e, f))
                .map(e -> new Match(e.id(), null))
                .toList();
    }

    @Override
    public synchronized int count(EventFilter f) {
        return (int) events.stream().filter(e -> matches(e.event(), f)).count();
    }

    private boolean matches(Event e, EventFilter f) {
        return Matching.matches(e, f)
                && (f.outlet() == null
                        || e.mentions().stream()
                                .map(m -> articles.get(m.article()))
                                .anyMatch(a -> a != null
                                        && f.outlet().equals(a.report().outlet())));
    }

    @Override
    public synchronized List<ArticleReport> articles() {
        return articles.values().stream().map(CodedArticle::report).toList();
    }

    @Override
    public void forEachReport(Consumer<ArticleReport> sink) {
        articles().forEach(sink);
    }

    @Override
    public synchronized Map<String, ArticleReport> reports(Collection<String> ids) {
        Map<String, ArticleReport> out = new TreeMap<>();
        for (String id : ids) {
            CodedArticle a = articles.get(id);
            if (a != null) {
                out.put(id, a.report());
            }
        }
        return out;
    }

    @Override
    public synchronized List<EventMention> mentions(String article) {
        CodedArticle a = articles.get(article);
        return a == null ? List.of() : a.mentions();
    }

    @Override
    public synchronized Optional<CodedArticle> coded(String article) {
        return Optional.ofNullable(articles.get(article));
    }

    @Override
    public synchronized Fate add(CodedArticle article) {
        CodedArticle old = articles.get(article.article().id());
        if (old != null && old.article().equals(article.article())) {
            return Fate.UNCHANGED;
        }
        articles.put(article.article().id(), article);
        linked.change(List.of(article), List.of());
        derive();
        return old == null ? Fate.NEW : Fate.CHANGED;
    }

    @Override
    public synchronized long decide(Decisions.Decision decision) {
        long seq = decisions.size() + 1L;
        decisions.add(new StoredDecision(seq, clock.get(), decision, false));
        decided();
        return seq;
    }

    @Override
    public synchronized boolean undo(long seq) {
        if (seq < 1 || seq > decisions.size() || decisions.get((int) seq - 1).isUndone()) {
            return false;
        }
        StoredDecision d = decisions.get((int) seq - 1);
        decisions.set((int) seq - 1, new StoredDecision(seq, d.at(), d.decision(), true));
        decided();
        return true;
    }

    @Override
    public synchronized List<StoredDecision> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public synchronized List<Change> changes(Instant since) {
        return changes.stream().filter(c -> !c.at().isBefore(since)).toList();
    }

    @Override
    public synchronized long generation() {
        return generation;
    }

    /** Whether some claim of an event has a verdict. */
    static boolean has(Event e, Verdict verdict) {
        return e.disagreements().stream().anyMatch(c -> c.verdict() == verdict)
                || e.claims().stream().anyMatch(c -> c.verdict() == verdict);
    }
}
