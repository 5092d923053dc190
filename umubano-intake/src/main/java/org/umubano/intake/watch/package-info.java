/**
 * Watches feeds: which there are, what was seen of each, and what is new.
 *
 * <p>No item is told from another by its time, so items with equal times and late ones are not lost. What a feed names is
 * written down before its page is fetched, and is settled only after the sink has kept the article; so a run can be broken
 * off at any point. What was settled is fetched again when the feed shows it changed, and some hours and days later, to see
 * whether the text was changed.
 *
 * <p>Example: {@code new Watcher(fetcher::get, states, sink, listener, Instant::now).poll(feed)}.
 */
@NullMarked
package org.umubano.intake.watch;

import org.jspecify.annotations.NullMarked;
