package org.umubano.json;

import java.util.Locale;
import org.umubano.event.ArticleReport;
import org.umubano.event.ArticleReport.PublishedHow;
import org.umubano.event.Origin;
import org.umubano.language.Detection;

/** The line of an article: what is known of it, without its text. */
public final class ArticleLine {

    private ArticleLine() {}

    static void write(FieldWriter out, ArticleReport a) {
        out.string("id", a.id())
                .string("url", a.url())
                .string("outlet", a.outlet())
                .string("byline", a.byline())
                .string("title", a.title())
                .date("published", a.published())
                .string(
                        "published_how",
                        a.publishedHow() == null ? null : a.publishedHow().code())
                .string("language", a.language().language())
                .fraction("language_confidence", a.language().confidence())
                .string("language_second", a.language().second())
                .number("characters", a.characters())
                .string("hash", a.hash())
                .object(
                        "origin",
                        a.origin(),
                        (o, origin) -> o.string("kind", origin.kind().code())
                                .string("of", origin.of())
                                .string("how", origin.how()));
    }

    /** @throws IllegalArgumentException where a field is missing or of another type; it is named */
    public static ArticleReport read(JsonObject in) {
        String how = in.stringOrNull("published_how");
        JsonObject origin = in.object("origin");
        return new ArticleReport(
                in.string("id"),
                in.stringOrNull("url"),
                in.stringOrNull("outlet"),
                in.stringOrNull("byline"),
                in.stringOrNull("title"),
                in.dateOrNull("published"),
                how == null ? null : PublishedHow.valueOf(how.toUpperCase(Locale.ROOT)),
                new Detection(in.string("language"), in.fraction("language_confidence"), in.string("language_second")),
                in.number("characters"),
                in.string("hash"),
                new Origin(
                        Origin.Kind.valueOf(
                                origin.string("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                        origin.stringOrNull("of"),
                        origin.stringOrNull("how")));
    }
}
