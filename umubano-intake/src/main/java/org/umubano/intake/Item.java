package org.umubano.intake;

import org.umubano.article.Article;

/** What reading a file gives, one after the other. */
public sealed interface Item {

    /** Where it comes from: {@code news.jsonl:17}, {@code story.txt}, {@code standard input}. */
    String where();

    /** An article. */
    record Taken(String where, Article article) implements Item {}

    /** Some input that is no article; the reason says what to do. */
    record Rejected(String where, String reason) implements Item {}

    /** A file that the system does not give out: not there, not allowed, broken while reading. */
    record Unreadable(String where, String reason) implements Item {}

    /** Something about an article that was taken nevertheless. */
    record Remark(String where, String text) implements Item {}
}
