/**
 * Fetches pages politely and safely.
 *
 * <p>Politely: robots.txt is kept to (RFC 9309), a host gets one request at a time with a pause between two, what has not
 * changed is not sent again (ETag, Last-Modified), a host that asks to wait is left alone.
 *
 * <p>Safely: only http and https, only public addresses. Where an address comes from a page or a feed, anybody can make the
 * program ask anything inside its own network; so the name is resolved once, every answer is checked, the connection goes to
 * the very address that was checked, and the same is done again for each redirect. Size and time are bounded.
 *
 * <p>Example: {@code new Fetcher(FetchSettings.standard(), ...).get("https://news.example/rss", Conditions.NONE)}.
 */
@NullMarked
package org.umubano.intake.fetch;

import org.jspecify.annotations.NullMarked;
