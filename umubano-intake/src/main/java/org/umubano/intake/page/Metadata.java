package org.umubano.intake.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    static Metadata of(Head head, @Nullable String from) {
        JsonLd json = JsonLd.of(head);
        String outlet = json.outlet();
        if (outlet == null) {
            outlet = head.meta("og:site_name", "application-name", "dc.publisher");
        }
        String language = json.language();
        if (language == null) {
            language = head.language() != null ? head.language() : head.meta("og:locale", "content-language");
        }
        return new Metadata(
                json.headline(),
                published(head, json),
                Cleaning.lineOrNull(outlet),
                byline(head, json),
                tag(language),
                address(head, json, from),
                json.body());
    }

    private static @Nullable PartialDate published(Head head, JsonLd json) {
        PartialDate date = PublicationDate.parse(json.published());
        for (int i = 0; date == null && i < DATES.length; i++) {
            date = PublicationDate.parse(head.meta(DATES[i]));
        }
        for (int e : head.dates) {
            if (date != null) {
                break;
            }
            String written = head.has(e, Attribute.DATETIME)
                    ? head.value(e, Attribute.DATETIME)
                    : head.has(e, Attribute.CONTENT) ? head.value(e, Attribute.CONTENT) : head.text(e);
            date = PublicationDate.parse(written);
        }
        return date;
    }

    private static @Nullable String byline(Head head, JsonLd json) {
        List<String> names = new ArrayList<>();
        json.authors().forEach(a -> addName(names, a));
        if (names.isEmpty()) {
            addName(names, head.meta("author", "article:author", "dc.creator", "parsely-author"));
        }
        if (names.isEmpty()) {
            for (int e : head.authors) {
                if (names.isEmpty()) {
                    addName(names, head.text(e));
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
    private static @Nullable String address(Head head, JsonLd json, @Nullable String from) {
        String[] said = {head.canonical(), head.meta("og:url"), json.address()};
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
