package org.umubano.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.coding.ArticleCoder;
import org.umubano.coding.CodingFault;
import org.umubano.event.CodedArticle;

/**
 * Reads articles into a store: codes what is new on all cores, writes batches, and tells of an article only when it is on
 * the disk. While one batch is written the next is coded; memory stays flat. Not for use by several threads at once.
 */
public final class ArticleReader implements AutoCloseable {

    /** The most articles of a batch, and about the most characters. */
    private static final int MOST = 400;

    private static final int MOST_CHARACTERS = 8_000_000;

    /** Is told of each article once it is settled. */
    public interface Listener {

        Listener NONE = new Listener() {};

        /** The article is on the disk, or was there. @param language as detected; null for what was not coded now */
        default void settled(String where, Article article, Fate fate, @Nullable String language, boolean isRead) {}

        /** Coding the article failed; the others go on. */
        default void failed(String where, Article article, String reason) {}
    }

    private record Taken(String where, Article article) {}

    private record Told(
            Taken taken,
            @Nullable CodedArticle coded,
            @Nullable String failure) {}

    private final Repository repository;
    private final ArticleCoder coder;
    private final Listener listener;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(r -> {
        Thread thread = new Thread(r, "store-writer");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Taken> batch = new LinkedHashMap<>();
    private int characters;
    private @Nullable Future<Runnable> pending;

    public ArticleReader(Repository repository, ArticleCoder coder, Listener listener) {
        this.repository = repository;
        this.coder = coder;
        this.listener = listener;
    }

    /** @param where the article comes from, for messages */
    public void add(String where, Article article) {
        Taken before = batch.putIfAbsent(ArticleLog.key(article), new Taken(where, article));
        if (before != null) {
            listener.settled(where, article, Fate.UNCHANGED, null, true);
            return;
        }
        characters += article.text().length();
        if (batch.size() >= MOST || characters >= MOST_CHARACTERS) {
            code();
        }
    }

    /** Returns when all that was added is on the disk. */
    public void flush() {
        code();
        settle();
    }

    private void code() {
        if (batch.isEmpty()) {
            return;
        }
        Map<String, Taken> taken = new LinkedHashMap<>(batch);
        batch.clear();
        characters = 0;
        Map<String, Fate> known =
                repository.look(taken.values().stream().map(Taken::article).toList());
        Map<String, Told> told = new LinkedHashMap<>();
        List<Map.Entry<String, Taken>> fresh = new ArrayList<>();
        taken.forEach((key, t) -> {
            Fate fate = known.get(key);
            if (fate == Fate.UNCHANGED || fate == Fate.FORGOTTEN) {
                told.put(key, new Told(t, null, null));
            } else {
                fresh.add(Map.entry(key, t));
            }
        });
        List<Told> coded = fresh.parallelStream().map(e -> coded(e.getValue())).toList();
        for (int i = 0; i < coded.size(); i++) {
            told.put(fresh.get(i).getKey(), coded.get(i));
        }
        settle();
        pending = writer.submit(() -> write(told, known));
    }

    private Told coded(Taken taken) {
        try {
            return new Told(taken, FileNames.kept(coder.code(taken.article), taken.where), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Told(taken, null, CodingFault.of(e));
        }
    }

    private Runnable write(Map<String, Told> told, Map<String, Fate> known) {
        List<CodedArticle> coded = new ArrayList<>();
        for (Told t : told.values()) {
            if (t.coded != null) {
                coded.add(t.coded);
            }
        }
        Map<String, Fate> fates = coded.isEmpty() ? Map.of() : repository.add(coded);
        return () -> told.forEach((key, t) -> tell(t, fates.getOrDefault(key, known.getOrDefault(key, Fate.NEW))));
    }

    private void tell(Told told, Fate fate) {
        Taken t = told.taken;
        if (told.failure != null) {
            listener.failed(t.where, t.article, told.failure);
        } else if (told.coded == null) {
            listener.settled(t.where, t.article, fate, null, true);
        } else {
            String language = told.coded.report().language().language();
            listener.settled(t.where, t.article, fate, language, told.coded.isRead());
        }
    }

    /** Waits for the batch that is being written, then tells of it. */
    private void settle() {
        Future<Runnable> now = pending;
        pending = null;
        if (now == null) {
            return;
        }
        try {
            now.get().run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Cause.BUSY, "interrupted while writing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException r) {
                throw r;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        try {
            flush();
        } finally {
            writer.shutdown();
        }
    }
}
