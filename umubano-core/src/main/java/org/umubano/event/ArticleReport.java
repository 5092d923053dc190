package org.umubano.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.language.Detection;

/**
 * What is known of an article itself: a line of {@code umubano articles}.
 *
 * @param published the date of publication: given by the source, stated in the text, or inferred from it
 * @param publishedHow null exactly where {@code published} is null
 * @param characters number of code points of the text
 * @param hash SHA-256 of the text
 * @param origin as the article itself tells ("Source: The New Times"); comparing articles may add to it
 */
public record ArticleReport(
        String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String title,
        @Nullable PartialDate published,
        @Nullable PublishedHow publishedHow,
        Detection language,
        int characters,
        String hash,
        Origin origin) {

    /** The same with other names: where it stands, who wrote it, what it is called. */
    public ArticleReport with(@Nullable String newUrl, @Nullable String newByline, @Nullable String newTitle) {
        return new ArticleReport(
                id, newUrl, outlet, newByline, newTitle, published, publishedHow, language, characters, hash, origin);
    }

    /** The same with another origin: what comparing articles adds. */
    public ArticleReport from(Origin newOrigin) {
        return new ArticleReport(
                id, url, outlet, byline, title, published, publishedHow, language, characters, hash, newOrigin);
    }

    /** How the date of publication is known. */
    public enum PublishedHow {
        GIVEN,
        STATED,
        INFERRED;

        /** As output has it, in small letters. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
