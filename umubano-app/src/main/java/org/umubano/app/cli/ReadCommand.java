package org.umubano.app.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.store.ArticleReader;
import org.umubano.store.Derived;
import org.umubano.store.Fate;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano read}. */
@Command(
        name = "read",
        header = "Read articles into a store; what is there already is not coded again.",
        description =
                "%nAn article that was counted is on the disk. The run can be broken off and begun again at any time.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano read news/ --store my-store",
            "  umubano read archive.jsonl.gz --store jdbc:postgresql://db.example/umubano?user=desk",
            "  umubano read --keep-text 0 story.html",
        })
final class ReadCommand extends UmubanoCommand.Sub {

    @Mixin
    Input input = new Input();

    @Mixin
    StoreOption store = new StoreOption();

    @Option(
            names = "--keep-text",
            paramLabel = "DAYS",
            description =
                    "How long whole texts stay in the store's private cache (a folder 30, PostgreSQL 0 if absent).")
    int keepText = -1;

    @Option(names = "--json", description = "Write the counts as one JSON object to standard output.")
    boolean json;

    @Override
    void work() {
        Progress progress = new Progress(console());
        Counts counts = new Counts(progress);
        try (Desk desk = new Desk(counts)) {
            new ArticleSource(console().in()).read(input.files, item -> take(item, desk, counts));
            Derived derived = desk.finish();
            progress.clear();
            if (json) {
                console().out().println(counts.json(derived));
            }
            console().say(counts.line(derived, desk.where()));
        }
    }

    private void take(Item item, Desk desk, Counts counts) {
        if (item instanceof Item.Taken taken) {
            desk.add(taken.where(), Reading.completed(taken.article(), input.options.date.published));
            return;
        }
        counts.progress.clear();
        if (item instanceof Item.Rejected) {
            counts.rejected++;
        }
        Reading.tell(item, console(), outcome);
    }

    /** The store, opened when the first article comes: where nothing can be read, none is begun. */
    private final class Desk implements AutoCloseable {

        private final Counts counts;
        private @Nullable Repository repository;
        private @Nullable ArticleReader reader;

        Desk(Counts counts) {
            this.counts = counts;
        }

        void add(String where, Article article) {
            if (reader == null) {
                reader = new ArticleReader(open(), method().coder(), counts);
            }
            reader.add(where, article);
        }

        private Repository open() {
            if (repository == null) {
                repository =
                        Repository.open(store.where(), StoreOption.settings().keepText(keepText));
            }
            return repository;
        }

        /** Links and indexes what is new; null where there is no store. */
        @Nullable
        Derived finish() {
            if (reader == null && !store.isThere()) {
                return null;
            }
            if (reader != null) {
                reader.close();
                reader = null;
            }
            counts.progress.doing("linking what is new");
            Derived derived = open().derive();
            counts.progress.doing("indexing what is new");
            Search.catchUp(open());
            tellOfRules(open());
            return derived;
        }

        /** For messages; without a password. */
        String where() {
            return repository == null ? store.where() : repository.where();
        }

        @Override
        public void close() {
            try (Repository last = repository;
                    ArticleReader open = reader) {
                reader = null;
            }
        }
    }

    /** What became of the articles. */
    private final class Counts implements ArticleReader.Listener {
        private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        private int read;
        private int rejected;
        private int left;
        private final Progress progress;

        Counts(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void settled(String where, Article article, Fate fate, @Nullable String language, boolean isRead) {
            read++;
            fates.merge(fate, 1, Integer::sum);
            if (!isRead && language != null) {
                left++;
                if (left <= 20) {
                    progress.clear();
                    console().say(where + ": left, its language (" + LanguageNames.of(language) + ") is not read");
                }
            }
            if (fate == Fate.FORGOTTEN) {
                progress.clear();
                console().say(where + ": left, somebody has asked to forget it");
            }
            progress.at(
                    read,
                    "read",
                    String.format(
                            Locale.ROOT,
                            "; %,d new, %,d unchanged, %,d changed, %,d rejected",
                            of(Fate.NEW),
                            of(Fate.UNCHANGED),
                            of(Fate.CHANGED),
                            rejected));
        }

        @Override
        public void failed(String where, Article article, String reason) {
            read++;
            rejected++;
            progress.clear();
            console().say(where + ": rejected, coding it failed: " + reason + "; please report this");
            outcome.rejected();
        }

        private int of(Fate fate) {
            return fates.getOrDefault(fate, 0);
        }

        private String line(@Nullable Derived derived, String where) {
            return read + " read: " + of(Fate.NEW) + " new, " + of(Fate.UNCHANGED) + " unchanged, " + of(Fate.CHANGED)
                    + " changed, " + rejected + " rejected"
                    + (left > 0 ? ", " + left + " in other languages" : "")
                    + (of(Fate.FORGOTTEN) > 0 ? ", " + of(Fate.FORGOTTEN) + " forgotten" : "")
                    + (derived == null ? "; no store was begun in " : "; " + derived.events() + " events in ")
                    + where;
        }

        private String json(@Nullable Derived derived) {
            return "{\"schema\":1,\"read\":" + read + ",\"new\":" + of(Fate.NEW) + ",\"unchanged\":"
                    + of(Fate.UNCHANGED)
                    + ",\"changed\":" + of(Fate.CHANGED) + ",\"rejected\":" + rejected + ",\"left\":" + left
                    + ",\"forgotten\":" + of(Fate.FORGOTTEN) + ",\"events\":" + (derived == null ? 0 : derived.events())
                    + ",\"new_events\":" + (derived == null ? 0 : derived.fresh()) + "}";
        }
    }
}
