package org.umubano.coding;

import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.event.CodedArticle;

/** Reads an article: language, sentences, mentions, event mentions. A pure function, safe for use by many threads. */
public interface ArticleCoder {

    /** Reads an article in the language that it is found to be in. */
    default CodedArticle code(Article article) {
        return code(article, null);
    }

    /**
     * Reads an article.
     *
     * @param language in which it is read whatever it looks like (a BCP 47 tag that there are tables for), or null to
     *     find it out
     * @throws IllegalArgumentException where a language is given that is not read
     */
    CodedArticle code(Article article, @Nullable String language);
}
