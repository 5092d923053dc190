package org.umubano.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.umubano.article.Article;
import org.umubano.coreference.Decisions;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * The record of what was read, decided and found. Safe for use by many threads; several processes may have one store open,
 * one of them writes at a time. Every method throws {@link StoreException}.
 */
public interface Repository extends AutoCloseable {

    /**
     * Opens a store.
     *
     * @param where a folder (SQLite), or {@code jdbc:postgresql://...}
     */
    static Repository open(String where, Settings settings) {
        return SqlRepository.open(where, settings);
    }

    /**
     * Saves what can be read of a SQLite store that is too damaged to be opened; does nothing for a sound one. What was
     * derived is made again by {@link #derive}.
     */
    static Verification rescue(String where, Settings settings) {
        return where.startsWith("jdbc:")
                ? new Verification(0, List.of(), List.of())
                : Rescue.of(Path.of(where), settings);
    }

    // --- the log

    /** What would become of these articles, by {@link #key}: what is UNCHANGED or FORGOTTEN needs no coding. */
    Map<String, Fate> look(Collection<Article> articles);

    /** The key of an article in {@link #look} and {@link #add}: its id and a hash of its text and metadata. */
    static String key(Article article) {
        return ArticleLog.key(article);
    }

    /**
     * Takes coded articles. When it returns, they are on the disk; the same article again changes nothing.
     *
     * @return what became of each, by {@link #key}
     */
    Map<String, Fate> add(Collection<CodedArticle> articles);

    /** Takes a person's decision; gives its number. It counts from the next {@link #derive} on. */
    long decide(Decisions.Decision decision);

    /** Takes a decision back. @return whether there was one that still counted */
    boolean undo(long decision);

    /** All decisions in the order they were taken, also those that count no more. */
    List<StoredDecision> decisions();

    /**
     * Takes an article out of the log for good, by its address or id, and leaves a tombstone: it is not taken again.
     *
     * @return number of versions that were removed
     */
    int forgetArticle(String addressOrId);

    /**
     * Takes a person's name out of everything for good, and out of what is read later: values that hold the name become
     * empty, sentences that hold it are blacked out. The tombstone keeps a hash of the name only.
     *
     * @return number of mentions that held the name
     */
    int forgetPerson(String name);

    // --- what follows from it

    /** Brings the events up to the log. Does nothing where they are. */
    Derived derive();

    /** The event of an id, of an id issued earlier, of a mention's id, or of the only such id that begins so. */
    Optional<StoredEvent> event(String id);

    /** The events that ids beginning so lead to, {@code most} at most, in the order of their ids. */
    List<StoredEvent> eventsBeginning(String id, int most);

    /** Events in the order of the contract: by published, article, start and kind of their first mentions. */
    List<StoredEvent> events(EventFilter filter);

    /** The same one after the other, for many events in little memory. */
    void forEachEvent(EventFilter filter, Consumer<StoredEvent> sink);

    /** Number of events, without regard to limit and offset. */
    int count(EventFilter filter);

    /** All pairs of states with events, by dyad. */
    List<DyadSummary> dyads();

    /** What is known of articles, by id; ids that are not there are passed over. */
    Map<String, ArticleReport> reports(Collection<String> articles);

    /** All current articles in the order of their ids. */
    void forEachReport(Consumer<ArticleReport> sink);

    /** The event mentions of the current version of an article, in the order of the text. */
    List<EventMention> mentions(String article);

    /** What became of events since a time, the earliest first; also what was withdrawn. */
    List<Change> changes(Instant since);

    // --- upkeep

    /** The whole text of the current version of an article, while the private cache has it. */
    Optional<String> text(String article);

    Totals totals();

    /** Reads and checks everything. @param isRepaired whether what can be mended is mended */
    Verification verify(boolean isRepaired);

    /** Whether another version than this made the events, by rules that may be others: {@link #verify} tells and mends. */
    boolean isOfOtherRules();

    /** Writes a consistent copy while the store is in use: for SQLite a folder that can be opened as a store. */
    void backup(Path target);

    /** Where it lies, for messages; without a password. */
    String where();

    /** The folder of the search index. */
    Path searchFolder();

    /** Grows whenever the derived events change. */
    long generation();

    /** Ids of the events that were written or removed after a generation. Those still there are found by {@link #event}. */
    List<String> changedSince(long generation);

    @Override
    void close();
}
