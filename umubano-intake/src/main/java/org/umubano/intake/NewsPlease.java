package org.umubano.intake;

import java.time.DateTimeException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.json.JsonObject;

/** An article from an object in the shape of news-please. */
final class NewsPlease {

    private NewsPlease() {}

    static Item article(String where, JsonObject in, Consumer<Item> sink) {
        String main = in.stringOrNull("maintext");
        if (main == null || main.isBlank()) {
            boolean isOurs = main == null && in.scalarOrNull("schema") != null;
            return new Item.Rejected(
                    where,
                    isOurs
                            ? "is a line that umubano wrote, not an article; keep those apart from articles"
                            : "has no text; the field \"maintext\" has to hold it");
        }
        String title = blankToNull(in.scalarOrNull("title"));
        String text = title == null ? main : title + "\n\n" + main;
        if (text.length() > ArticleSource.MOST_CHARACTERS) {
            return new Item.Rejected(where, TextFormat.tooLong());
        }
        String given = blankToNull(in.scalarOrNull("url"));
        String url = given == null ? null : CanonicalAddress.of(given);
        return new Item.Taken(
                where,
                new Article(
                        Article.idOf(in.scalarOrNull("id"), url, text),
                        url,
                        blankToNull(in.scalarOrNull("source_domain")),
                        blankToNull(String.join(", ", in.scalars("authors"))),
                        title,
                        published(where, in.scalarOrNull("date_publish"), sink),
                        blankToNull(in.scalarOrNull("language")),
                        text));
    }

    private static @Nullable PartialDate published(String where, @Nullable String date, Consumer<Item> sink) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return PartialDate.parse(date);
        } catch (DateTimeException e) {
            sink.accept(new Item.Remark(where, "date_publish \"" + date + "\" is no date (yyyy-MM-dd); left out"));
            return null;
        }
    }

    private static @Nullable String blankToNull(@Nullable String s) {
        return s == null || s.isBlank() ? null : s;
    }
}
