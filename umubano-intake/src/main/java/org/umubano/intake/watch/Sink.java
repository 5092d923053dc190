package org.umubano.intake.watch;

import org.umubano.article.Article;

/** Where articles go. */
public interface Sink {

    /** @param where the address it came from, for messages */
    void take(String where, Article article);

    /** Returns when all that was taken is kept for good; only then is an item settled. */
    void flush();
}
