package org.umubano.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.umubano.article.Article;

/**
 * A set of articles that does not know in which order, or how often, they came: one article for each id, sorted by id.
 * Of several texts under one id the version published last stays; of several of one day the one with the greater hash,
 * which is arbitrary but always the same.
 */
public final class ArticleSet {

    private static final Comparator<Article> VERSION = Comparator.comparing(
                    (Article a) -> a.published() == null ? "" : a.published().toString())
            .thenComparing(Article::hash)
            .thenComparing(Article::toString);

    private final TreeMap<String, Article> byId = new TreeMap<>();

    /** Adds an article; gives whether the set has changed. */
    public boolean add(Article article) {
        Article before = byId.get(article.id());
        if (before != null && (before.equals(article) || VERSION.compare(before, article) >= 0)) {
            return false;
        }
        byId.put(article.id(), article);
        return true;
    }

    /** Adds many. */
    public void addAll(Collection<Article> articles) {
        articles.forEach(this::add);
    }

    /** Those that were added, each once, in the order of their ids. */
    public List<Article> articles() {
        return List.copyOf(new ArrayList<>(byId.values()));
    }

    /** How many there are. */
    public int size() {
        return byId.size();
    }
}
