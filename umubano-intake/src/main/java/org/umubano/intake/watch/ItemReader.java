package org.umubano.intake.watch;

import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.intake.FeedFormat;
import org.umubano.intake.HtmlFormat;
import org.umubano.intake.Item;
import org.umubano.intake.feed.FeedItem;
import org.umubano.intake.fetch.Answer;

/** Makes articles of the items of a feed: of their pages, or of what the feed itself says. */
final class ItemReader {

    private final FeedEntry feed;

    ItemReader(FeedEntry feed) {
        this.feed = feed;
    }

    /** The article of a page; what the page does not say is taken from the item. */
    Item ofPage(@Nullable FeedItem item, Answer.Fetched page) {
        boolean isHtml = page.type().isEmpty() || page.type().contains("html");
        if (!isHtml) {
            return new Item.Rejected(page.address(), "is no page but " + page.type());
        }
        Item read = HtmlFormat.item(page.address(), page.body(), page.charset(), page.address());
        if (!(read instanceof Item.Taken taken)) {
            return read;
        }
        Article a = taken.article();
        return new Item.Taken(
                taken.where(),
                new Article(
                        a.id(),
                        a.url(),
                        feed.outlet().isEmpty() ? a.outlet() : feed.outlet(),
                        a.byline() == null && item != null ? item.byline() : a.byline(),
                        a.title() == null && item != null ? item.title() : a.title(),
                        a.published() == null && item != null ? item.published() : a.published(),
                        a.language() == null ? language() : a.language(),
                        a.text()));
    }

    Item ofFeed(FeedItem item) {
        String where = item.address() == null ? feed.address() + "#" + item.key() : item.address();
        return FeedFormat.item(where, item, feed.outlet().isEmpty() ? null : feed.outlet(), language());
    }

    private @Nullable String language() {
        return feed.language().isEmpty() ? null : feed.language();
    }
}
