package org.umubano.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;

/**
 * What an HTML page holds of an article.
 *
 * @param address the address the page gives itself, where it is believable, else the one it came from
 * @param outlet the name of the site as the page gives it
 * @param byline authors, parted by a comma
 * @param published as the metadata gives it; the calendar date as written, no zone is converted
 * @param language BCP 47 tag as the page gives it
 * @param paragraphs the running text, without the title
 */
public record Page(
        @Nullable String address,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String title,
        @Nullable PartialDate published,
        @Nullable String language,
        List<String> paragraphs) {

    public Page {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether there is any running text: pages of lists and menus have none. */
    public boolean isArticle() {
        return !paragraphs.isEmpty();
    }

    /** The text of the article: the title, then the paragraphs, with an empty line between them. */
    public String text() {
        return text(title, paragraphs);
    }

    /** A title, where there is one, and paragraphs, with an empty line between them. */
    public static String text(@Nullable String title, List<String> paragraphs) {
        List<String> parts = new ArrayList<>();
        if (title != null) {
            parts.add(title);
        }
        parts.addAll(paragraphs);
        return String.join("\n\n", parts);
    }
}
