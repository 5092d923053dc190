/**
 * From bytes to articles: plain text in whatever charset, Markdown, JSON Lines in the shape of news-please, web pages, RSS
 * and Atom feeds, web archives.
 *
 * <p>What cannot be read is an {@link org.umubano.intake.Item.Rejected} with its reason, and the rest goes on. A new
 * kind of file is one more {@link org.umubano.intake.Format}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * new ArticleSource(System.in).read(List.of("articles.jsonl", "-"), item -> { ... });
 * }</pre>
 */
@NullMarked
package org.umubano.intake;

import org.jspecify.annotations.NullMarked;
