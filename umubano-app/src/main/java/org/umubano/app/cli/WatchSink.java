package org.umubano.app.cli;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.coding.ArticleCoder;
import org.umubano.intake.watch.Sink;
import org.umubano.intake.watch.TextChange;
import org.umubano.store.ArticleReader;
import org.umubano.store.Fate;
import org.umubano.store.Repository;

/** Puts watched articles into the store, counts what became of them, and shows how a changed text was changed. */
final class WatchSink implements Sink, AutoCloseable {

    private static final int MOST_SHOWN = 8;

    private final Repository repository;
    private final Console console;
    private final Outcome outcome;
    private final ArticleReader reader;
    private final Map<String, String> before = new HashMap<>();
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private int left;
    private int failed;

    WatchSink(Repository repository, ArticleCoder coder, Console console, Outcome outcome) {
        this.repository = repository;
        this.console = console;
        this.outcome = outcome;
        this.reader = new ArticleReader(repository, coder, new Fates());
    }

    /** Several feeds are polled at once; the store is written by one at a time. */
    @Override
    public synchronized void take(String where, Article article) {
        repository.text(article.id()).ifPresent(text -> before.put(article.id(), text));
        reader.add(where, article);
    }

    @Override
    public synchronized void flush() {
        reader.flush();
        before.clear();
    }

    @Override
    public synchronized void close() {
        reader.close();
    }

    synchronized void clear() {
        fates.clear();
        left = 0;
        failed = 0;
    }

    synchronized int failed() {
        return failed;
    }

    private int of(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    synchronized String line() {
        return of(Fate.NEW) + " new, " + of(Fate.UNCHANGED) + " unchanged, " + of(Fate.CHANGED) + " changed"
                + (left > 0 ? ", " + left + " in other languages" : "")
                + (of(Fate.FORGOTTEN) > 0 ? ", " + of(Fate.FORGOTTEN) + " forgotten" : "");
    }

    synchronized String json() {
        return "\"new\":" + of(Fate.NEW) + ",\"unchanged\":" + of(Fate.UNCHANGED) + ",\"changed\":" + of(Fate.CHANGED)
                + ",\"left\":" + left + ",\"forgotten\":" + of(Fate.FORGOTTEN);
    }

    /** Is told of each article once it is on the disk. */
    private final class Fates implements ArticleReader.Listener {

        @Override
        public void settled(String where, Article article, Fate fate, @Nullable String language, boolean isRead) {
            fates.merge(fate, 1, Integer::sum);
            if (!isRead) {
                left++;
            }
            if (fate == Fate.CHANGED) {
                show(where, article);
            }
        }

        @Override
        public void failed(String where, Article article, String reason) {
            failed++;
            console.say(where + ": rejected, coding it failed: " + reason + "; please report this");
            outcome.rejected();
        }

        private void show(String where, Article article) {
            String old = before.get(article.id());
            if (old == null) {
                console.say(where + ": has changed; its earlier text is not kept");
                return;
            }
            TextChange change = TextChange.between(old, article.text());
            if (change.removed().isEmpty() && change.added().isEmpty()) {
                console.say(where + ": has changed, not in its words");
                return;
            }
            console.say(where + ": has changed");
            change.removed().stream()
                    .limit(MOST_SHOWN)
                    .forEach(p -> console.err().println("  - " + p));
            change.added().stream().limit(MOST_SHOWN).forEach(p -> console.err().println("  + " + p));
            int more = Math.max(0, change.removed().size() - MOST_SHOWN)
                    + Math.max(0, change.added().size() - MOST_SHOWN);
            if (more > 0) {
                console.err().println("  and " + more + " more");
            }
            console.err().flush();
        }
    }
}
