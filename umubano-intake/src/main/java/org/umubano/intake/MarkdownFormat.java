package org.umubano.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.intake.page.PublicationDate;

/**
 * Markdown: one article. A front matter ({@code ---}, then {@code title, date, author, outlet, url, language}) gives its
 * metadata; its text is what a reader sees, without marks of headings, emphasis, lists and links, without pictures and code.
 */
public final class MarkdownFormat implements Format {

    private static final int MOST_BYTES = 4 * ArticleSource.MOST_CHARACTERS;

    @Override
    public Set<String> endings() {
        return Set.of(".md", ".markdown");
    }

    @Override
    public boolean accepts(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(lower::endsWith) && Binary.reason(head) == null;
    }

    @Override
    public void read(String where, InputStream in, Consumer<Item> sink) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        String source = bytes.length > MOST_BYTES ? "" : Charsets.decode(bytes);
        if (bytes.length > MOST_BYTES || source.length() > ArticleSource.MOST_CHARACTERS) {
            sink.accept(new Item.Rejected(where, TextFormat.tooLong()));
            return;
        }
        String[] lines = source.split("\r\n|\n|\r", -1);
        int body = frontMatterEnd(lines);
        Map<String, String> front = frontMatter(Arrays.copyOf(lines, body));
        MarkdownText read = MarkdownText.of(Arrays.copyOfRange(lines, body, lines.length));
        String title = front.get("title");
        String text = title == null || read.text().startsWith(title) ? read.text() : title + "\n\n" + read.text();
        if (read.text().isBlank()) {
            sink.accept(new Item.Rejected(where, "has no words; give a file with the text of an article"));
            return;
        }
        String given = front.getOrDefault("url", front.get("link"));
        String url = given == null ? null : CanonicalAddress.of(given);
        sink.accept(new Item.Taken(
                where,
                new Article(
                        Article.idOf(front.get("id"), url, text),
                        url,
                        first(front, "outlet", "source", "publisher"),
                        first(front, "author", "authors", "byline"),
                        title != null ? title : read.heading(),
                        PublicationDate.parse(first(front, "date", "published", "date_publish")),
                        first(front, "language", "lang"),
                        text)));
    }

    private static @Nullable String first(Map<String, String> front, String... names) {
        for (String name : names) {
            if (front.containsKey(name)) {
                return front.get(name);
            }
        }
        return null;
    }

    /** Number of lines of the front matter with both its marks; 0 where there is none. */
    private static int frontMatterEnd(String[] lines) {
        if (!lines[0].strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.length && i < 100; i++) {
            if (lines[i].strip().equals("---") || lines[i].strip().equals("...")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Map<String, String> frontMatter(String[] lines) {
        Map<String, String> out = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                String value = line.substring(colon + 1).strip();
                boolean isQuoted = value.length() > 1
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(value.length() - 1) == value.charAt(0);
                value = isQuoted ? value.substring(1, value.length() - 1) : value;
                if (!value.isBlank()) {
                    out.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
                }
            }
        }
        return out;
    }
}
