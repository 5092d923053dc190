package org.umubano.intake.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as read.
 *
 * @param title the name of the outlet or of its section
 * @param items in the order of the feed
 */
public record Feed(@Nullable String title, @Nullable String language, List<FeedItem> items) {
    public Feed {
        items = List.copyOf(items);
    }
}
