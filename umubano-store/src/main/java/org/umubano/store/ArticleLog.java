package org.umubano.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.coreference.Fingerprint;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/** The part of the log that holds articles and their mentions. */
final class ArticleLog {

    private static final String VERSION = """
            INSERT INTO version (seq, article, digest, given, hash, url, outlet, language, is_read, mentions, is_current,
                at, report, fingerprint, checksum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
            """;

    private ArticleLog() {}

    /** Id and a hash of everything that coding depends on. */
    static String key(Article a) {
        String all = String.join(
                "\u0000",
                a.id(),
                text(a.url()),
                text(a.outlet()),
                text(a.byline()),
                text(a.title()),
                text(a.published()),
                text(a.language()),
                a.text());
        return a.id() + "\n" + Article.hash(all);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "\u0001" : value.toString();
    }

    static String digest(String key) {
        return key.substring(key.lastIndexOf('\n') + 1);
    }

    static Map<String, Fate> look(Connection c, Map<String, Article> byKey) throws SQLException {
        Set<String> ids = new TreeSet<>();
        Map<String, String> names = new HashMap<>();
        for (Article a : byKey.values()) {
            ids.add(a.id());
            for (String name : Tombstones.names(a.id(), a.url())) {
                names.put(name, a.id());
            }
        }
        Set<String> known = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Sql.eachIn(
                c,
                r -> {
                    known.add(r.getString(1));
                    keys.add(r.getString(1) + "\n" + r.getString(2));
                },
                "SELECT article, digest FROM version WHERE article IN (?)",
                ids);
        Set<String> forgotten = Tombstones.among(c, names);
        Map<String, Fate> out = new LinkedHashMap<>();
        byKey.forEach((key, a) -> out.put(
                key,
                forgotten.contains(a.id())
                        ? Fate.FORGOTTEN
                        : keys.contains(key) ? Fate.UNCHANGED : known.contains(a.id()) ? Fate.CHANGED : Fate.NEW));
        return out;
    }

    /** What is written of an article, made before the lock is taken. */
    record Entry(
            CodedArticle article, String key, String report, List<String> mentions, byte @Nullable [] fingerprint) {

        static Entry of(CodedArticle article, String key) {
            return new Entry(
                    article,
                    key,
                    Lines.of(article.report()),
                    article.mentions().stream().map(Lines::of).toList(),
                    article.mentions().isEmpty() ? null : Fingerprint.of(article));
        }
    }

    /** Writes entries that are not there yet; the first free number is {@code seq}. @return the next free one */
    static long write(Connection c, long seq, Collection<Entry> entries, Instant at, TextCache texts)
            throws SQLException {
        long next = seq;
        try (PreparedStatement version = c.prepareStatement(VERSION);
                PreparedStatement mention = c.prepareStatement(
                        "INSERT INTO mention (version, n, id, line, checksum) VALUES (?, ?, ?, ?, ?)")) {
            for (Entry entry : entries) {
                version(version, next, entry, at);
                List<EventMention> mentions = entry.article.mentions();
                for (int n = 0; n < mentions.size(); n++) {
                    String line = entry.mentions.get(n);
                    Sql.set(mention, next, n, mentions.get(n).id(), line, Lines.checksum(line));
                    mention.addBatch();
                }
                if (!mentions.isEmpty()) {
                    texts.keep(c, next, entry.article.article().text());
                }
                next++;
            }
            version.executeBatch();
            mention.executeBatch();
        }
        return next;
    }

    private static void version(PreparedStatement version, long seq, Entry entry, Instant at) throws SQLException {
        Article a = entry.article.article();
        ArticleReport report = entry.article.report();
        Sql.set(
                version,
                seq,
                a.id(),
                digest(entry.key),
                a.published() == null ? "" : a.published().toString(),
                report.hash(),
                a.url(),
                a.outlet(),
                report.language().language(),
                entry.article.isRead() ? 1 : 0,
                entry.mentions.size(),
                at,
                entry.report,
                entry.fingerprint,
                Lines.checksum(entry.report));
        version.addBatch();
    }

    /**
     * Of several versions of one article the one published last counts, of several of one day the one with the greater
     * hash: arbitrary, but not dependent on the order in which they came.
     */
    static void choose(Connection c, Collection<String> articles) throws SQLException {
        Map<String, String> best = new HashMap<>();
        Map<String, Long> seq = new LinkedHashMap<>();
        Sql.eachIn(
                c,
                r -> {
                    String rank = r.getString(3) + " " + r.getString(4) + " " + r.getString(5);
                    String before = best.get(r.getString(1));
                    if (before == null || before.compareTo(rank) < 0) {
                        best.put(r.getString(1), rank);
                        seq.put(r.getString(1), r.getLong(2));
                    }
                },
                "SELECT article, seq, given, hash, digest FROM version WHERE article IN (?)",
                articles);
        try (PreparedStatement update = c.prepareStatement(
                "UPDATE version SET is_current = CASE WHEN seq = ? THEN 1 ELSE 0 END WHERE article = ?")) {
            for (Map.Entry<String, Long> e : seq.entrySet()) {
                Sql.set(update, e.getValue(), e.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Deletes versions of articles, with all that was read in them. */
    static void delete(Connection c, List<Long> versions) throws SQLException {
        for (String sql : List.of(
                "DELETE FROM mention WHERE version = ?",
                "DELETE FROM text_cache WHERE version = ?",
                "DELETE FROM version WHERE seq = ?")) {
            for (long version : versions) {
                Sql.run(c, sql, version);
            }
        }
    }
}
