package org.umubano.event;

import org.umubano.article.Article;

/** Reads an article: language, sentences, mentions, event mentions. A pure function, safe for use by many threads. */
public interface ArticleCoder {

    CodedArticle code(Article article);
}
