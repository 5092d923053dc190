package org.umubano.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.umubano.article.Article;
import org.umubano.coreference.Decisions;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/** The repository over either database. */
final class SqlRepository implements Repository {

    private static final String POSTGRES = "jdbc:postgresql:";
    /** So often events are linked without the lock before others are kept out for it. */
    private static final int ATTEMPTS = 3;

    private final Database database;
    private final Supplier<Instant> clock;
    private final TextCache texts;
    private final Deriver deriver = new Deriver();

    private SqlRepository(Database database, Settings settings) {
        this.database = database;
        // Whole seconds: so that times compare as text.
        this.clock = () -> settings.clock().get().truncatedTo(ChronoUnit.SECONDS);
        int days = settings.keepTextDays() < 0 ? database.keepTextDays() : settings.keepTextDays();
        this.texts = new TextCache(days, clock);
    }

    static Repository open(String where, Settings settings) {
        return where.startsWith(POSTGRES)
                ? over(new PostgresDatabase(where, settings), settings)
                : over(new SqliteDatabase(Path.of(where), settings, c -> c), settings);
    }

    static SqlRepository over(Database database, Settings settings) {
        try {
            Schema.migrate(database);
            return new SqlRepository(database, settings);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public Map<String, Fate> look(Collection<Article> articles) {
        Map<String, Article> byKey = new LinkedHashMap<>();
        articles.forEach(a -> byKey.put(ArticleLog.key(a), a));
        return database.read(c -> ArticleLog.look(c, byKey));
    }

    @Override
    public Map<String, Fate> add(Collection<CodedArticle> articles) {
        Map<String, CodedArticle> byKey = new LinkedHashMap<>();
        articles.forEach(a -> byKey.put(ArticleLog.key(a.article()), a));
        Set<String> persons = database.read(Tombstones::persons);
        List<ArticleLog.Entry> entries = byKey.entrySet().parallelStream()
                .map(e -> ArticleLog.Entry.of(Redaction.applied(e.getValue(), persons), e.getKey()))
                .toList();
        Map<String, Article> plain = new LinkedHashMap<>();
        byKey.forEach((key, a) -> plain.put(key, a.article()));
        return database.write(c -> add(c, plain, entries));
    }

    private Map<String, Fate> add(Connection c, Map<String, Article> byKey, List<ArticleLog.Entry> entries)
            throws SQLException {
        Map<String, Fate> fates = ArticleLog.look(c, byKey);
        List<ArticleLog.Entry> fresh = entries.stream()
                .filter(e -> fates.get(e.key()) == Fate.NEW || fates.get(e.key()) == Fate.CHANGED)
                .toList();
        if (!fresh.isEmpty()) {
            long next = Meta.get(c, Meta.NEXT);
            Meta.set(c, Meta.NEXT, ArticleLog.write(c, next, fresh, clock.get(), texts));
            Set<String> ids = new TreeSet<>();
            fresh.forEach(e -> ids.add(e.article().article().id()));
            ArticleLog.choose(c, ids);
        }
        return fates;
    }

    /** The next number of the log, taken. */
    private static long take(Connection c) throws SQLException {
        long next = Meta.get(c, Meta.NEXT);
        Meta.set(c, Meta.NEXT, next + 1);
        return next;
    }

    @Override
    public long decide(Decisions.Decision decision) {
        return database.write(c -> {
            long seq = take(c);
            DecisionLog.add(c, seq, clock.get(), decision);
            return seq;
        });
    }

    @Override
    public boolean undo(long decision) {
        return database.write(c -> DecisionLog.undo(c, take(c), clock.get(), decision));
    }

    @Override
    public List<StoredDecision> decisions() {
        return database.read(DecisionLog::all);
    }

    @Override
    public int forgetArticle(String addressOrId) {
        synchronized (deriver) {
            int removed = database.write(c -> {
                boolean isWithout = deriver.without(c, Forgetting.articles(c, addressOrId), clock.get());
                int n = Forgetting.article(c, take(c), clock.get(), addressOrId);
                if (isWithout) {
                    Deriver.settle(c);
                }
                return n;
            });
            database.scrub();
            return removed;
        }
    }

    @Override
    public int forgetPerson(String name) {
        Redaction redaction = Redaction.of(name);
        int changed = database.write(c -> Forgetting.person(c, take(c), clock.get(), redaction));
        derive();
        database.scrub();
        return changed;
    }

    @Override
    public Derived derive() {
        synchronized (deriver) {
            for (int i = 0; i < ATTEMPTS; i++) {
                Optional<Derived> derived = attempt();
                if (derived.isPresent()) {
                    return derived.get();
                }
            }
            // Others are in the way each time: with them kept out, it succeeds.
            return database.write(c -> {
                texts.expire(c);
                return deriver.derive(c, clock.get());
            });
        }
    }

    /** Links as a reader, and takes the lock only to write what came out. Empty where that was overtaken meanwhile. */
    private Optional<Derived> attempt() {
        Optional<Deriver.Made> made =
                database.read(c -> isDerived(c) ? Optional.empty() : Optional.of(deriver.made(c)));
        if (made.isEmpty()) {
            return Optional.of(
                    new Derived(database.read(c -> (int) Sql.number(c, "SELECT COUNT(*) FROM event")), 0, 0, 0));
        }
        return database.write(c -> {
            if (!made.get().isStillGood(c)) {
                return Optional.empty();
            }
            texts.expire(c);
            return Optional.of(deriver.write(c, made.get(), clock.get()));
        });
    }

    private static boolean isDerived(Connection c) throws SQLException {
        return Meta.get(c, Meta.NEXT) == Meta.get(c, Meta.DERIVED);
    }

    @Override
    public Optional<StoredEvent> event(String id) {
        return database.read(c -> Optional.ofNullable(EventReader.find(c, id)));
    }

    @Override
    public List<StoredEvent> eventsBeginning(String id, int most) {
        return database.read(c -> EventReader.beginning(c, id, most));
    }

    @Override
    public List<StoredEvent> events(EventFilter filter) {
        List<StoredEvent> out = new ArrayList<>();
        forEachEvent(filter, out::add);
        return out;
    }

    @Override
    public void forEachEvent(EventFilter filter, Consumer<StoredEvent> sink) {
        database.read(c -> {
            EventReader.each(c, filter, sink);
            return true;
        });
    }

    @Override
    public int count(EventFilter filter) {
        return database.read(c -> EventReader.count(c, filter));
    }

    @Override
    public List<DyadSummary> dyads() {
        return database.read(EventReader::dyads);
    }

    @Override
    public Map<String, ArticleReport> reports(Collection<String> articles) {
        List<Reported> lines = database.read(c -> {
            List<Reported> out = new ArrayList<>();
            Sql.eachIn(
                    c,
                    r -> out.add(Reported.of(r)),
                    Reported.CURRENT + " AND v.article IN (?)",
                    new TreeSet<>(articles));
            return out;
        });
        Map<String, ArticleReport> out = new TreeMap<>();
        lines.parallelStream().map(Reported::report).toList().forEach(r -> out.put(r.id(), r));
        return out;
    }

    @Override
    public void forEachReport(Consumer<ArticleReport> sink) {
        database.read(c -> {
            Sql.each(c, r -> sink.accept(Reported.of(r).report()), Reported.CURRENT + " ORDER BY v.article");
            return true;
        });
    }

    @Override
    public List<EventMention> mentions(String article) {
        return database.read(c -> EventReader.mentions(c, article));
    }

    @Override
    public List<Change> changes(Instant since) {
        return database.read(c -> Changes.since(c, since));
    }

    @Override
    public Optional<String> text(String article) {
        return database.read(c -> Optional.ofNullable(texts.find(c, article)));
    }

    @Override
    public Totals totals() {
        return database.read(c -> new Totals(
                Sql.number(c, "SELECT COUNT(*) FROM version WHERE is_current = 1"),
                Sql.number(c, "SELECT COUNT(*) FROM version"),
                Sql.number(c, "SELECT COALESCE(SUM(mentions), 0) FROM version WHERE is_current = 1 AND mentions > 0"),
                Sql.number(c, "SELECT COUNT(*) FROM event"),
                Sql.number(c, "SELECT COUNT(*) FROM decision WHERE kind <> 'undo'"),
                isDerived(c)));
    }

    @Override
    public Verification verify(boolean isRepaired) {
        return new Verifier(database, clock).verify(isRepaired);
    }

    @Override
    public boolean isOfOtherRules() {
        return database.read(c -> Meta.get(c, Meta.DERIVED) > 0 && Meta.get(c, Meta.RULES) != Rules.stamp());
    }

    @Override
    public void backup(Path target) {
        database.backup(target);
    }

    @Override
    public String where() {
        return database.where();
    }

    @Override
    public Path searchFolder() {
        return database.searchFolder();
    }

    @Override
    public long generation() {
        return database.read(c -> Meta.get(c, Meta.GENERATION));
    }

    @Override
    public List<String> changedSince(long generation) {
        return database.read(c -> Sql.list(c, r -> r.getString(1), """
                SELECT id FROM event WHERE generation > ?
                UNION SELECT event FROM event_change WHERE generation > ? AND what IN ('merged', 'withdrawn')
                ORDER BY 1
                """, generation, generation));
    }

    @Override
    public void close() {
        database.close();
    }
}
