package org.umubano.app.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.coreference.Decisions;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.store.Briefs;
import org.umubano.store.Change;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;
import org.umubano.store.Fate;
import org.umubano.store.StoredDecision;
import org.umubano.store.StoredEvent;

/** What the server asks of the record. Safe for use by many threads. */
public interface Records extends Briefs.Known {

    List<DyadSummary> dyads();

    /** By id, former id, a mention's id, or the beginning of the only one of these. */
    @Override
    Optional<StoredEvent> event(String id);

    List<StoredEvent> events(EventFilter filter);

    /** The same one after the other, for many events in little memory. */
    @Override
    void forEachEvent(EventFilter filter, Consumer<Event> sink);

    /**
     * Events with these words, the best first; a word of one language finds what only the other reports.
     *
     * @param filter its limit and offset do not count
     */
    List<Match> find(String words, EventFilter filter);

    /**
     * An event that has words which were searched for.
     *
     * @param event id
     * @param mention id of the event mention whose sentence fits best; null where that is not known
     */
    record Match(String event, @Nullable String mention) {}

    /** Number of events, without regard to limit and offset. */
    int count(EventFilter filter);

    /** All current articles in the order of their ids. */
    List<ArticleReport> articles();

    /** The same one after the other. */
    void forEachReport(Consumer<ArticleReport> sink);

    Map<String, ArticleReport> reports(Collection<String> ids);

    /** The event mentions of an article in the order of the text. */
    List<EventMention> mentions(String article);

    /** An article with its mentions; its text may be empty where it is not kept. */
    Optional<CodedArticle> coded(String article);

    /** Takes an article and brings the events up to it. */
    Fate add(CodedArticle article);

    long decide(Decisions.Decision decision);

    boolean undo(long decision);

    List<StoredDecision> decisions();

    /** What became of events since a time, the earliest first. */
    @Override
    List<Change> changes(Instant since);

    /** Grows whenever events change. */
    long generation();
}
