package org.umubano.event;

import java.util.List;
import org.umubano.article.Article;

/**
 * An article with what was read in it.
 *
 * @param mentions in the order of the text; empty for an article in a language that is not read
 * @param isRead whether its language is one that is read
 */
public record CodedArticle(Article article, ArticleReport report, List<EventMention> mentions, boolean isRead) {
    public CodedArticle {
        mentions = List.copyOf(mentions);
    }
}
