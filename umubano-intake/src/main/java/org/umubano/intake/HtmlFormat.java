package org.umubano.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.intake.page.Page;
import org.umubano.intake.page.PageReader;
import org.umubano.intake.page.PageTooLargeException;

/** A saved web page: one article. */
public final class HtmlFormat implements Format {

    private static final String[] SIGNS = {"<html", "<!doctype html", "<head", "<body", "<article", "<div", "<p>"};

    @Override
    public Set<String> endings() {
        return Set.of(".html", ".htm", ".xhtml");
    }

    @Override
    public boolean accepts(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        String begin = begin(head);
        if (begin.startsWith("<")) {
            for (String sign : SIGNS) {
                if (begin.contains(sign)) {
                    return true;
                }
            }
        }
        return endings().stream().anyMatch(lower::endsWith) && Binary.reason(head) == null;
    }

    private static String begin(byte[] head) {
        String decoded = Charsets.isWide(head) ? Charsets.decode(head) : new String(head, StandardCharsets.ISO_8859_1);
        String plain = decoded.startsWith("\u00EF\u00BB\u00BF") ? decoded.substring(3) : decoded;
        return plain.stripLeading().toLowerCase(Locale.ROOT);
    }

    @Override
    public void read(String where, InputStream in, Consumer<Item> sink) throws IOException {
        byte[] bytes = in.readNBytes(PageReader.MOST_BYTES + 1);
        sink.accept(item(where, bytes, null, null));
    }

    /**
     * The article of a page.
     *
     * @param charset of the HTTP header, or null
     * @param address where it comes from, or null
     */
    public static Item item(String where, byte[] html, @Nullable String charset, @Nullable String address) {
        try {
            return item(where, PageReader.read(html, charset, address));
        } catch (PageTooLargeException e) {
            return new Item.Rejected(where, e.getMessage() + "; give the text of the article");
        } catch (StackOverflowError e) {
            return new Item.Rejected(where, "is nested too deeply for a page");
        }
    }

    static Item item(String where, Page page) {
        String text = page.text();
        if (!page.isArticle() || text.isBlank()) {
            return new Item.Rejected(where, "has no running text; give the page of one article");
        }
        if (text.length() > ArticleSource.MOST_CHARACTERS) {
            return new Item.Rejected(where, TextFormat.tooLong());
        }
        String url = page.address() == null ? null : CanonicalAddress.of(page.address());
        String outlet = page.outlet() != null ? page.outlet() : CanonicalAddress.site(url);
        return new Item.Taken(
                where,
                new Article(
                        Article.idOf(null, url, text),
                        url,
                        outlet,
                        page.byline(),
                        page.title(),
                        page.published(),
                        page.language(),
                        text));
    }
}
