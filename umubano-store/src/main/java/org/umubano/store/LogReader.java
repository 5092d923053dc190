package org.umubano.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.umubano.article.Article;
import org.umubano.dossier.SourceNames;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/** Reads current articles that report events back from the log, without their texts. */
final class LogReader {

    private static final String VERSIONS =
            "SELECT v.seq, v.report, v.fingerprint FROM version v WHERE v.mentions > 0" + " AND v.is_current = 1";
    private static final int TOGETHER = 400;

    private LogReader() {}

    /** Takes an article with the number of its version and its fingerprint. */
    interface Sink {
        void take(long version, CodedArticle article, byte[] fingerprint);
    }

    private record Version(long seq, ArticleReport report, byte[] fingerprint) {
        static Version of(ResultSet r) throws SQLException {
            return new Version(r.getLong(1), Lines.report(r.getString(2)), r.getBytes(3));
        }
    }

    static void all(Connection c, Sink sink) throws SQLException {
        List<Version> some = new ArrayList<>();
        Sql.each(
                c,
                r -> {
                    some.add(Version.of(r));
                    if (some.size() == TOGETHER) {
                        give(c, some, sink);
                        some.clear();
                    }
                },
                VERSIONS + " ORDER BY v.seq");
        give(c, some, sink);
    }

    static void some(Connection c, Collection<String> articles, Sink sink) throws SQLException {
        List<Version> versions = new ArrayList<>();
        Sql.eachIn(c, r -> versions.add(Version.of(r)), VERSIONS + " AND v.article IN (?)", articles);
        for (int i = 0; i < versions.size(); i += TOGETHER) {
            give(c, versions.subList(i, Math.min(versions.size(), i + TOGETHER)), sink);
        }
    }

    /** The articles of some versions, whether they count or not. */
    static void versions(Connection c, Collection<Long> some, Sink sink) throws SQLException {
        List<Version> versions = new ArrayList<>();
        Sql.eachIn(
                c,
                r -> versions.add(Version.of(r)),
                "SELECT v.seq, v.report, v.fingerprint FROM version v WHERE v.seq IN (?)",
                some);
        for (int i = 0; i < versions.size(); i += TOGETHER) {
            give(c, versions.subList(i, Math.min(versions.size(), i + TOGETHER)), sink);
        }
    }

    private static void give(Connection c, List<Version> versions, Sink sink) throws SQLException {
        Map<Long, List<EventMention>> mentions = new LinkedHashMap<>();
        Sql.eachIn(
                c,
                r -> mentions.computeIfAbsent(r.getLong(1), k -> new ArrayList<>())
                        .add(Lines.mention(r.getString(2))),
                "SELECT m.version, m.line FROM mention m WHERE m.version IN (?) ORDER BY m.version, m.n",
                versions.stream().map(Version::seq).toList());
        for (Version v : versions) {
            sink.take(v.seq, coded(v.report, mentions.getOrDefault(v.seq, List.of())), v.fingerprint);
        }
    }

    static CodedArticle coded(ArticleReport r, List<EventMention> mentions) {
        Article article =
                new Article(r.id(), SourceNames.address(r), r.outlet(), r.byline(), r.title(), r.published(), null, "");
        return new CodedArticle(article, r, mentions, true);
    }
}
