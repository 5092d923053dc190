package org.umubano.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;

/** What was to be forgotten, by a hash only: enough to know it again, not enough to tell what it was. */
final class Tombstones {

    static final String ARTICLE = "article";
    static final String PERSON = "person";

    private Tombstones() {}

    /** The names under which an article may have been forgotten. */
    static List<String> names(String id, @Nullable String url) {
        List<String> out = new ArrayList<>(List.of(name(id)));
        if (url != null) {
            out.add(name(url));
        }
        return out;
    }

    static String name(String addressOrId) {
        return Article.hash("forgotten\n" + addressOrId);
    }

    static String personName(String folded) {
        return Article.hash("forgotten person\n" + folded);
    }

    /** Which of the articles under these names are forgotten. */
    static Set<String> among(Connection c, Map<String, String> articleOfName) throws SQLException {
        Set<String> out = new HashSet<>();
        Sql.eachIn(
                c,
                r -> {
                    String article = articleOfName.get(r.getString(1));
                    if (article != null) {
                        out.add(article);
                    }
                },
                "SELECT name FROM tombstone WHERE kind = 'article' AND name IN (?)",
                articleOfName.keySet());
        return out;
    }

    /** Hashes of the names of forgotten persons. */
    static Set<String> persons(Connection c) throws SQLException {
        return new HashSet<>(Sql.list(c, r -> r.getString(1), "SELECT name FROM tombstone WHERE kind = 'person'"));
    }

    static void add(Connection c, long seq, Instant at, String kind, String name, @Nullable String article)
            throws SQLException {
        Sql.run(
                c,
                "INSERT INTO tombstone (seq, at, kind, name, article) VALUES (?, ?, ?, ?, ?)",
                seq,
                at,
                kind,
                name,
                article);
    }
}
