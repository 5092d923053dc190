package org.umubano.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.event.ArticleReport;

/**
 * What people call the source of an article.
 *
 * <pre>{@code
 * SourceNames.of(report); // "The Example"; "example.org"; "story.txt"; null
 * }</pre>
 */
public final class SourceNames {

    private SourceNames() {}

    /** The outlet; else the host of the address, or the name of the file ({@code file:NAME}); else null. */
    public static @Nullable String of(ArticleReport report) {
        if (report.outlet() != null) {
            return report.outlet();
        }
        String url = report.url();
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url);
            return isFile(report) ? uri.getSchemeSpecificPart() : uri.getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Those of many articles, by their ids; without those of which nothing is known. */
    public static Map<String, String> of(Map<String, ArticleReport> reports) {
        Map<String, String> out = new TreeMap<>();
        reports.forEach((id, report) -> {
            String name = of(report);
            if (name != null) {
                out.put(id, name);
            }
        });
        return out;
    }

    /** The same; the id of the article where nothing is known. */
    public static String orId(@Nullable ArticleReport report, String id) {
        String name = report == null ? null : of(report);
        return name == null ? id : name;
    }

    /** Where others can read the article; null where only the name of a file is known. */
    public static @Nullable String address(ArticleReport report) {
        return isFile(report) ? null : report.url();
    }

    /** Whether the address is the name of a file, which nobody can open by it. */
    static boolean isFile(ArticleReport report) {
        return report.url() != null && report.url().startsWith("file:");
    }
}
