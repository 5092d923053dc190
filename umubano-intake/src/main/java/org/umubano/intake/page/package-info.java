/**
 * A web page as news: title, text, outlet, author, date of publication, without links, menus, captions and the rest that
 * stands around an article.
 *
 * <p>What a page says of itself for machines comes first (JSON-LD, Open Graph, {@code <time>}), then what its markup and
 * the density of its paragraphs show. Nothing is run, fetched or followed.
 *
 * <p>Example: {@code PageReader.read(bytes, "utf-8", "https://news.example/a").text()}.
 */
@NullMarked
package org.umubano.intake.page;

import org.jspecify.annotations.NullMarked;
