package org.umubano.intake.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;

/**
 * What a page says of itself for machines: JSON-LD first, then Open Graph and other {@code <meta>}, then microdata and
 * {@code <time>}.
 *
 * @param body the text of the article, where JSON-LD has it
 */
record Metadata(
        @Nullable String headline,
        @Nullable PartialDate published,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String language,
        @Nullable String address,
        @Nullable String body) {

    private static final String[] DATES = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "date",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "dcterms.date",
        "publish-date",
        "publishdate",
        "publish_date",
        "publication_date",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
    };

    static Metadata of(Document document, @Nullable String from) {
        JsonLd json = JsonLd.of(document);
        String outlet = json.outlet();
        if (outlet == null) {
            outlet = meta(document, "og:site_name", "application-name", "dc.publisher");
        }
        String language = json.language();
        if (language == null) {
            Element html = document.selectFirst("html[lang]");
            language = html != null ? html.attr("lang") : meta(document, "og:locale", "content-language");
        }
        return new Metadata(
                json.headline(),
                published(document, json),
                Cleaning.lineOrNull(outlet),
                byline(document, json),
                tag(language),
                address(document, json, from),
                json.body());
    }

    /** The content of the first of these {@code <meta>} that has one, or null. */
    static @Nullable String meta(Document document, String... names) {
        for (String name : names) {
            for (Element meta : document.select("meta[content]")) {
                boolean isIt = meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name);
                if (isIt && !meta.attr("content").isBlank()) {
                    return meta.attr("content");
                }
            }
        }
        return null;
    }

    private static @Nullable PartialDate published(Document document, JsonLd json) {
        PartialDate date = PublicationDate.parse(json.published());
        for (int i = 0; date == null && i < DATES.length; i++) {
            date = PublicationDate.parse(meta(document, DATES[i]));
        }
        for (Element e : document.select(
                "[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime], time[datetime]")) {
            if (date != null) {
                break;
            }
            String written =
                    e.hasAttr("datetime") ? e.attr("datetime") : e.hasAttr("content") ? e.attr("content") : e.text();
            date = PublicationDate.parse(written);
        }
        return date;
    }

    private static @Nullable String byline(Document document, JsonLd json) {
        List<String> names = new ArrayList<>();
        json.authors().forEach(a -> addName(names, a));
        if (names.isEmpty()) {
            addName(names, meta(document, "author", "article:author", "dc.creator", "parsely-author"));
        }
        if (names.isEmpty()) {
            for (Element e : document.select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")) {
                if (names.isEmpty()) {
                    addName(names, e.text());
                }
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void addName(List<String> names, @Nullable String name) {
        String line = Cleaning.lineOrNull(name);
        if (line != null && line.length() < 200 && !line.contains("://") && !names.contains(line)) {
            names.add(line);
        }
    }

    private static @Nullable String tag(@Nullable String language) {
        String tag = language == null ? "" : language.strip().replace('_', '-');
        boolean isTag =
                !tag.isEmpty() && tag.length() <= 35 && tag.chars().allMatch(c -> c == '-' || isLetterOrDigit(c));
        return isTag ? tag : null;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** A page may say which of its addresses is the right one, but only on its own host, and not its front page. */
    private static @Nullable String address(Document document, JsonLd json, @Nullable String from) {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String[] said = {link == null ? null : link.attr("href"), meta(document, "og:url"), json.address()};
        for (String address : said) {
            URI uri = address == null ? null : uri(address.strip());
            if (uri == null || uri.getHost() == null || !isWeb(uri)) {
                continue;
            }
            URI origin = from == null ? null : uri(from);
            String path = uri.getRawPath();
            boolean isFront = (path == null || path.length() < 2) && uri.getRawQuery() == null;
            boolean isOwn =
                    origin == null || origin.getHost() == null || host(origin).equals(host(uri));
            if (isOwn && !(isFront && origin != null)) {
                return uri.toString();
            }
        }
        return from;
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static String host(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        for (String begin : new String[] {"www.", "m.", "amp."}) {
            host = host.startsWith(begin) ? host.substring(begin.length()) : host;
        }
        return host;
    }

    private static @Nullable URI uri(String s) {
        try {
            return URI.create(s);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
