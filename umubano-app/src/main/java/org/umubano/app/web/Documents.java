package org.umubano.app.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** The texts on the method that ship with the program, as HTML. */
final class Documents {

    private static final Map<String, String> FILES = Map.of(
            "method", "/docs/method.md",
            "codebook", "/docs/codebook.md",
            "accuracy", "/docs/accuracy.md",
            "languages", "/docs/languages.md",
            "readings", "/docs/contradictions.md");

    /** A link to another text of the documentation, or to any file beside it. */
    private static final Pattern LINK = Pattern.compile(
            "<a (?:rel=\"nofollow\" )?href=\"(?![a-z]+:|#)(?:\\./)?([^\"]*)\">(.*?)</a>", Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile("<(h[2-6])>(.*?)</h", Pattern.DOTALL);

    private final Map<String, String> made = new ConcurrentHashMap<>();

    /** Whether there is such a text in this build. */
    static boolean exists(String name) {
        String file = FILES.get(name);
        return file != null && Documents.class.getResource(file) != null;
    }

    /** The text as HTML, its own markup escaped; null where there is none of that name. */
    @Nullable
    String html(String name) {
        return exists(name) ? made.computeIfAbsent(name, Documents::render) : null;
    }

    /** A link that leads to the page of a text where there is one; where there is none its words alone. */
    private static String link(String file, String words) {
        int hash = file.indexOf('#');
        String bare = hash < 0 ? file : file.substring(0, hash);
        String part = hash < 0 ? "" : file.substring(hash);
        return FILES.entrySet().stream()
                .filter(e -> e.getValue().equals("/docs/" + bare))
                .findFirst()
                .map(e -> "<a href=\"" + e.getKey() + part + "\">" + words + "</a>")
                .orElse(words);
    }

    /** What a link to a heading says behind "#": its words in small letters, with hyphens between them. */
    private static String anchor(String heading) {
        return heading.replaceAll("<[^>]*>|&[a-z#0-9]+;", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private static String render(String name) {
        List<Extension> tables = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(tables).build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(tables)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
        String text = new String(Assets.read(FILES.getOrDefault(name, "")), StandardCharsets.UTF_8);
        String html = HEADING.matcher(renderer.render(parser.parse(text)))
                .replaceAll(m -> Matcher.quoteReplacement(
                        "<" + m.group(1) + " id=\"" + anchor(m.group(2)) + "\">" + m.group(2) + "</h"));
        return LINK.matcher(html)
                .replaceAll(m -> Matcher.quoteReplacement(link(m.group(1), m.group(2))))
                .replace("<table>", "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"table\"><table>")
                .replace("</table>", "</table></div>")
                .replace("<pre>", "<pre tabindex=\"0\">");
    }
}
