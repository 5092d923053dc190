package org.umubano.app.web;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.json.JsonObject;
import tools.jackson.core.JacksonException;

/**
 * An article on its way from the page that shows what was coded to the store: the very text that was looked at, so that
 * nothing is stored that was not shown.
 */
final class Sent {

    private Sent() {}

    /** One line of JSON with all fields of the article. */
    static String of(Article a) {
        return Json.fields(out -> out.line(line -> line.string("id", a.id())
                        .string("url", a.url())
                        .string("outlet", a.outlet())
                        .string("byline", a.byline())
                        .string("title", a.title())
                        .string(
                                "published",
                                a.published() == null ? null : a.published().toString())
                        .string("language", a.language())
                        .string("text", a.text())))
                .strip();
    }

    /** @throws Problem where it is no such line */
    static Article read(String line) {
        try {
            JsonObject o = JsonObject.parse(line);
            String text = o.string("text");
            String url = o.stringOrNull("url");
            String published = o.stringOrNull("published");
            if (text.isBlank() || url != null && View.link(url) == null) {
                throw Problem.unreadable("that is no article");
            }
            return new Article(
                    id(o.stringOrNull("id"), url, text),
                    url,
                    o.stringOrNull("outlet"),
                    o.stringOrNull("byline"),
                    o.stringOrNull("title"),
                    published == null ? null : PartialDate.parse(published),
                    o.stringOrNull("language"),
                    text);
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            throw Problem.unreadable("that is no article");
        }
    }

    private static String id(@Nullable String id, @Nullable String url, String text) {
        return Article.idOf(id != null && id.length() > 200 ? null : id, url, text);
    }
}
