package org.umubano.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.claim.LocalLinker;
import org.umubano.claim.OfficeRecord;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.store.EventTables.Spot;

/** What the tables remember of articles as they were last linked, read where a change comes near. For one change. */
final class LinkMemory implements LocalLinker.Memory {

    /** An article as it lies in the tables. */
    private record Lying(Kept kept, byte[] fingerprint) {}

    private final Connection c;
    private final Map<Long, Text> read;
    private final Map<Long, Lying> lying = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Set<Long> given = new HashSet<>();

    /** Where mentions lie, of all articles that were read. */
    final Map<String, Spot> spots = new HashMap<>();

    final Map<String, ArticleReport> reports = new HashMap<>();

    /** @param read texts of versions that were read before; what is read is added */
    LinkMemory(Connection c, Map<Long, Text> read) {
        this.c = c;
        this.read = read;
    }

    /** A failure of the database on the way through the linker, which knows none. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        final SQLException cause;

        Failure(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private interface Query<T> {
        T ask() throws SQLException;
    }

    private static <T> T asked(Query<T> query) {
        try {
            return query.ask();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /** The article of a version that was linked, for the change that takes it away. */
    LocalLinker.Gone gone(long version) throws SQLException {
        load(List.of(version));
        Lying there = Objects.requireNonNull(lying.get(version));
        return new LocalLinker.Gone(there.kept, there.fingerprint);
    }

    /** Remembers where an article that comes lies. */
    void comes(long version, CodedArticle article) {
        reports.put(article.report().id(), article.report());
        for (int n = 0; n < article.mentions().size(); n++) {
            spots.put(article.mentions().get(n).id(), new Spot(version, n));
        }
    }

    @Override
    public List<Kept> under(Collection<Long> keys) {
        return give(asked(() -> {
            Set<Long> found = new TreeSet<>();
            Sql.eachIn(c, r -> found.add(r.getLong(1)), "SELECT DISTINCT version FROM told_key WHERE k IN (?)", keys);
            return found;
        }));
    }

    @Override
    public List<Kept> of(Collection<String> clusters) {
        return give(asked(() -> {
            Set<Long> found = new TreeSet<>();
            Sql.eachIn(
                    c,
                    r -> found.add(r.getLong(1)),
                    "SELECT DISTINCT version FROM event_member WHERE event IN (?)",
                    clusters);
            return found;
        }));
    }

    /** Each article once: who asks keeps what it was given. */
    private List<Kept> give(Set<Long> found) {
        found.removeAll(given);
        given.addAll(found);
        asked(() -> {
            load(found);
            return true;
        });
        return found.stream()
                .map(v -> Objects.requireNonNull(lying.get(v)).kept)
                .toList();
    }

    private void load(Collection<Long> some) throws SQLException {
        List<Long> missing =
                some.stream().filter(v -> !lying.containsKey(v)).sorted().toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, String> eventOf = new HashMap<>();
        Sql.eachIn(
                c,
                r -> eventOf.put(r.getString(1), r.getString(2)),
                "SELECT mention, event FROM event_member WHERE version IN (?)",
                missing);
        List<Long> unread = missing.stream().filter(v -> !read.containsKey(v)).toList();
        LogReader.versions(
                c, unread, (version, article, fingerprint) -> read.put(version, new Text(article, fingerprint)));
        for (long version : missing) {
            Text text = Objects.requireNonNull(read.get(version));
            CodedArticle article = text.article();
            List<String> events = new ArrayList<>();
            for (EventMention m : article.mentions()) {
                events.add(eventOf.getOrDefault(m.id(), ""));
            }
            lying.put(version, new Lying(new Kept(article, events), text.fingerprint()));
            versions.put(article.report().id(), version);
            if (!reports.containsKey(article.report().id())) {
                comes(version, article);
            }
        }
    }

    @Override
    public long[] places(long mark) {
        return asked(() ->
                Sql.list(c, r -> r.getLong(1), "SELECT place FROM told_mark WHERE mark = ? ORDER BY place", mark)
                        .stream()
                        .mapToLong(Long::longValue)
                        .toArray());
    }

    @Override
    public List<Text> texts(Collection<Long> places) {
        return asked(() -> {
            Set<Long> found = new TreeSet<>();
            Sql.eachIn(c, r -> found.add(r.getLong(1)), "SELECT version FROM told WHERE place IN (?)", places);
            load(found);
            return found.stream()
                    .map(v -> Objects.requireNonNull(lying.get(v)))
                    .map(l -> new Text(l.kept.article(), l.fingerprint))
                    .toList();
        });
    }

    @Override
    public List<Long> group(long place) {
        return asked(() -> Sql.list(
                c,
                r -> r.getLong(1),
                "SELECT place FROM told WHERE root IN (SELECT root FROM told WHERE place = ?) ORDER BY place",
                place));
    }

    @Override
    public byte[] fingerprint(String article) {
        return Objects.requireNonNull(lying.get(Objects.requireNonNull(versions.get(article), article)), article)
                .fingerprint;
    }

    @Override
    public Map<String, String> roots(Collection<String> articles) {
        return asked(() -> {
            Map<String, String> out = new TreeMap<>();
            Sql.eachIn(
                    c,
                    r -> out.put(r.getString(1), r.getString(2)),
                    "SELECT article, root FROM told WHERE article IN (?)",
                    articles);
            return out;
        });
    }

    @Override
    public Set<String> eventsOf(Collection<String> articles) {
        return asked(() -> {
            Set<String> out = new TreeSet<>();
            Sql.eachIn(
                    c,
                    r -> out.add(r.getString(1)),
                    "SELECT DISTINCT m.event FROM told t JOIN event_member m ON m.version = t.version"
                            + " WHERE t.article IN (?)",
                    articles);
            return out;
        });
    }

    @Override
    public Set<String> eventsWith(Collection<String> mentions) {
        return asked(() -> {
            Set<String> out = new TreeSet<>();
            Sql.eachIn(
                    c,
                    r -> out.add(r.getString(1)),
                    "SELECT DISTINCT event FROM event_member WHERE mention IN (?)",
                    mentions);
            return out;
        });
    }

    @Override
    public List<OfficeRecord.Row> officesIn(Collection<String> events) {
        return offices("event", events);
    }

    @Override
    public List<OfficeRecord.Row> officesOf(Collection<String> people) {
        return offices("person", people);
    }

    private List<OfficeRecord.Row> offices(String column, Collection<String> keys) {
        return asked(() -> {
            List<OfficeRecord.Row> out = new ArrayList<>();
            Map<String, String> shared = new LinkedHashMap<>();
            Sql.eachIn(
                    c,
                    r -> out.add(new OfficeRecord.Row(
                            shared.computeIfAbsent(r.getString(1), k -> k),
                            (int) r.getLong(2),
                            shared.computeIfAbsent(r.getString(3), k -> k),
                            shared.computeIfAbsent(r.getString(4), k -> k),
                            shared.computeIfAbsent(r.getString(5), k -> k))),
                    "SELECT person, season, offices, article, event FROM office WHERE " + column + " IN (?)",
                    keys);
            return out;
        });
    }
}
