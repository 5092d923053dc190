/**
 * RSS 0.9x, 1.0 and 2.0 and Atom feeds: their items with address, title, author, date and text.
 *
 * <p>A document with a DOCTYPE is refused: no feed needs one, and entity bombs do. What feeds in the wild get wrong (HTML
 * entities, bare ampersands, control characters, blank lines before the XML declaration) is mended before it is parsed.
 *
 * <p>Example: {@code FeedReader.read(bytes, null, "https://news.example/rss").items()}.
 */
@NullMarked
package org.umubano.intake.feed;

import org.jspecify.annotations.NullMarked;
