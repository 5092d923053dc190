package org.umubano.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Full-text search over the sentences and titles of a store, across its languages: a query in English finds reports in
 * Kinyarwanda and the other way round, through codes, names and the vocabulary of both. The index can always be made again
 * from the store.
 *
 * <pre>{@code
 * try (Search search = Search.open(repository)) {
 *     List<Hit> hits = search.find("visa agreement Kazakhstan", EventFilter.ALL.page(20, 0));
 * }
 * }</pre>
 *
 * Safe for use by many threads.
 */
public final class Search implements AutoCloseable {

    private static final int MOST = 1000;

    /** How often, and after what time, an index is tried that another process is making: for a minute. */
    private static final int MOST_TRIES = 240;

    private static final long PAUSE_NANOS = 250_000_000;

    private final Repository repository;
    private final SearchQuery queries;
    private final SearchWords words;
    private DirectoryReader reader;

    private Search(Repository repository, SearchWords words, DirectoryReader reader) {
        this.repository = repository;
        this.words = words;
        this.queries = new SearchQuery(words, Vocabulary.load(words));
        this.reader = reader;
    }

    /** Opens the index of a store, brought up to its events. */
    public static Search open(Repository repository) {
        SearchWords words = new SearchWords();
        try {
            catchUpWaiting(repository, words);
            return new Search(repository, words, DirectoryReader.open(FSDirectory.open(repository.searchFolder())));
        } catch (IOException e) {
            throw failed(repository, e);
        }
    }

    /** Brings the index up to the events of the store. Where another process is doing so, that one's work is waited for not. */
    public static void catchUp(Repository repository) {
        try {
            if (generation(repository.searchFolder()) != repository.generation()) {
                catchUp(repository, new SearchWords());
            }
        } catch (LockObtainFailedException e) {
            // Another process makes the first index at this moment; whoever searches next brings it up to date.
        } catch (IOException e) {
            throw failed(repository, e);
        }
    }

    /** Makes the index again from the beginning: after something was forgotten, or where it is damaged. */
    public static void rebuild(Repository repository) {
        try {
            write(repository, new SearchWords(), 0, repository.generation());
        } catch (IOException e) {
            throw failed(repository, e);
        }
    }

    /** Where another process makes the first index, there is nothing to search before it is done. */
    private static void catchUpWaiting(Repository repository, SearchWords words) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                catchUp(repository, words);
                return;
            } catch (LockObtainFailedException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static void catchUp(Repository repository, SearchWords words) throws IOException {
        long there = generation(repository.searchFolder());
        long wanted = repository.generation();
        if (there == wanted) {
            return;
        }
        try {
            write(repository, words, there > wanted ? 0 : Math.max(0, there), wanted);
        } catch (LockObtainFailedException e) {
            if (there < 0) {
                throw e;
            }
            // Another process brings it up to date at this moment; what is there can be searched meanwhile.
        }
    }

    private static void write(Repository repository, SearchWords words, long there, long wanted) throws IOException {
        Files.createDirectories(repository.searchFolder());
        if (generation(repository.searchFolder()) < 0) {
            clear(repository.searchFolder());
        }
        try (SearchIndex index = new SearchIndex(repository.searchFolder(), repository, words, there == 0)) {
            if (there == 0) {
                index.all(wanted);
            } else {
                index.some(repository.changedSince(there), wanted);
            }
        }
    }

    /** Takes away what is left of an index that cannot be read; not that of a process that is about to write it. */
    private static void clear(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                held.ensureValid();
                if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Up to which generation of events an index goes; -1 where there is none that can be read. */
    private static long generation(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return -1;
        }
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
            return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(SearchIndex.GENERATION, "-1"));
        } catch (IndexNotFoundException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException e) {
            return -1;
        }
    }

    /** Takes in what other threads or processes have read meanwhile. */
    public synchronized void refresh() {
        try {
            catchUp(repository, words);
            DirectoryReader fresh = DirectoryReader.openIfChanged(reader);
            if (fresh != null) {
                reader.close();
                reader = fresh;
            }
        } catch (IOException e) {
            throw failed(repository, e);
        }
    }

    /**
     * The events that fit best, each once, the best first.
     *
     * @param query words of either language; all are wanted, not all are needed. An empty one finds whatever the filter lets
     *     through
     * @param filter {@code limit} and {@code offset} make pages; a limit of 0 is twenty
     */
    public List<Hit> find(String query, EventFilter filter) {
        DirectoryReader current = reader();
        try {
            int limit = filter.limit() > 0 ? Math.min(filter.limit(), MOST) : 20;
            int wanted = limit + Math.min(filter.offset(), MOST);
            IndexSearcher searcher = new IndexSearcher(current);
            List<Hit> hits = hits(searcher, query, filter, wanted);
            return hits.subList(Math.min(filter.offset(), hits.size()), Math.min(wanted, hits.size()));
        } catch (IOException e) {
            throw failed(repository, e);
        } finally {
            decrease(current);
        }
    }

    private List<Hit> hits(IndexSearcher searcher, String query, EventFilter filter, int wanted) throws IOException {
        Map<String, Hit> out = new LinkedHashMap<>();
        int asked = wanted * 3 + 10;
        while (true) {
            ScoreDoc[] found = searcher.search(queries.of(query, filter), asked).scoreDocs;
            StoredFields fields = searcher.storedFields();
            for (ScoreDoc doc : found) {
                Document d = fields.document(doc.doc);
                out.putIfAbsent(d.get("event"), hit(d, doc.score));
            }
            if (out.size() >= wanted || found.length < asked || asked > 100_000) {
                return new ArrayList<>(out.values());
            }
            asked *= 4;
        }
    }

    private static Hit hit(Document d, float score) {
        return new Hit(
                Objects.requireNonNull(d.get("event")),
                Objects.requireNonNull(d.get("mention")),
                Objects.requireNonNull(d.get("article")),
                d.get("outlet"),
                Objects.requireNonNull(d.get("lang")),
                Objects.requireNonNull(d.get("kind")),
                Objects.requireNonNull(d.get("status")),
                d.get("from"),
                List.of(d.getValues("dyad")),
                Objects.requireNonNull(d.get("sentence")),
                d.get("title"),
                score);
    }

    private synchronized DirectoryReader reader() {
        reader.incRef();
        return reader;
    }

    private static void decrease(DirectoryReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoreException failed(Repository repository, IOException e) {
        boolean isFull = String.valueOf(e.getMessage()).contains("No space left");
        return new StoreException(
                isFull ? StoreException.Cause.FULL : StoreException.Cause.INPUT_OUTPUT,
                "the search index in " + repository.searchFolder() + " failed: " + e.getMessage()
                        + (isFull ? "" : "; delete that folder, it is made again"),
                e);
    }

    @Override
    public synchronized void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw failed(repository, e);
        }
    }
}
