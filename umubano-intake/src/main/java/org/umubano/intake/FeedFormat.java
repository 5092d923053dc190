package org.umubano.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.intake.feed.Feed;
import org.umubano.intake.feed.FeedException;
import org.umubano.intake.feed.FeedItem;
import org.umubano.intake.feed.FeedReader;
import org.umubano.intake.page.PageCharset;

/** RSS and Atom: each item is an article, with the text that the feed gives. No page is fetched. */
public final class FeedFormat implements Format {

    @Override
    public Set<String> endings() {
        return Set.of(".rss", ".atom", ".xml");
    }

    /** Other XML is accepted too, to say that it is no feed; XHTML is the business of {@link HtmlFormat}. */
    @Override
    public boolean accepts(String name, byte[] head) {
        String begin = PageCharset.decode(Arrays.copyOf(head, Math.min(head.length, ArticleSource.HEAD)), null)
                .stripLeading();
        return FeedReader.isFeed(begin)
                || (begin.startsWith("<?xml") && !begin.contains("<html"))
                || (begin.startsWith("<") && endings().stream().anyMatch(name::endsWith) && !begin.contains("<html"));
    }

    @Override
    public void read(String where, InputStream in, Consumer<Item> sink) throws IOException {
        byte[] bytes = in.readNBytes(FeedReader.MOST_BYTES + 1);
        try {
            Feed feed = FeedReader.read(bytes, null, null);
            if (feed.items().isEmpty()) {
                sink.accept(new Item.Rejected(where, "is a feed without items"));
            }
            int number = 0;
            for (FeedItem item : feed.items()) {
                number++;
                sink.accept(item(where + "#" + number, item, feed.title(), feed.language()));
            }
        } catch (FeedException e) {
            sink.accept(new Item.Rejected(where, String.valueOf(e.getMessage())));
        }
    }

    /** The article of an item, with what the feed itself says. */
    public static Item item(String where, FeedItem item, @Nullable String outlet, @Nullable String language) {
        String text = item.text();
        if (item.paragraphs().isEmpty()) {
            return new Item.Rejected(where, "has no text in the feed; follow it to its page (umubano watch)");
        }
        if (text.length() > ArticleSource.MOST_CHARACTERS) {
            return new Item.Rejected(where, TextFormat.tooLong());
        }
        String url = item.address() == null ? null : CanonicalAddress.of(item.address());
        String id = url == null ? Article.idOf(null, "feed item " + item.key(), text) : Article.idOf(null, url, text);
        String site = CanonicalAddress.site(url);
        return new Item.Taken(
                where,
                new Article(
                        id,
                        url,
                        outlet != null ? outlet : site,
                        item.byline(),
                        item.title(),
                        item.published(),
                        language,
                        text));
    }
}
