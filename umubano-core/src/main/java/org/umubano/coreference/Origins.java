package org.umubano.coreference;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/** Which articles are one origin. */
public final class Origins {

    private final Map<String, String> roots;

    private Origins(Map<String, String> roots) {
        this.roots = roots;
    }

    public static Origins of(Collection<CodedArticle> articles) {
        Map<String, String> roots = new TreeMap<>();
        articles.forEach(a -> roots.put(a.article().id(), a.article().id()));
        return new Origins(roots);
    }

    /** The article from which an article is taken, itself where it is the first. */
    public String of(String article) {
        return roots.getOrDefault(article, article);
    }

    /** The origin of what a mention says. */
    public String of(EventMention mention) {
        return of(mention.article());
    }
}
