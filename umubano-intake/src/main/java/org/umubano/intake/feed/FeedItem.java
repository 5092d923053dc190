package org.umubano.intake.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.intake.page.Page;

/**
 * One item of a feed.
 *
 * @param key what tells this item from the others of its feed: its guid or id, else its address, else its title
 * @param address of its page, absolute
 * @param published the calendar date as written
 * @param paragraphs of its content, else of its summary
 * @param isWhole whether the feed gives a content besides the summary, so that it may be the whole article
 */
public record FeedItem(
        String key,
        @Nullable String address,
        @Nullable String title,
        @Nullable String byline,
        @Nullable PartialDate published,
        List<String> paragraphs,
        boolean isWhole) {

    public FeedItem {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The title, then the paragraphs, with an empty line between them. */
    public String text() {
        return Page.text(title, paragraphs);
    }
}
