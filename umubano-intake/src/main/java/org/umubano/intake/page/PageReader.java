package org.umubano.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;

/** Reads HTML. Takes whatever a browser takes; scripts are text that is thrown away. */
public final class PageReader {

    /** The most bytes of a page. */
    public static final int MOST_BYTES = 5_000_000;

    /** The most tags: a page of many more is no article, and its tree would fill the memory. */
    static final int MOST_TAGS = 150_000;

    /** Deeper elements are put at this depth, so that nothing runs out of stack. */
    private static final int MOST_DEPTH = 256;

    /** Less text than this in the page gives way to the text in its metadata, where that is longer. */
    private static final int LITTLE_TEXT = 250;

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param charset as the HTTP header gives it, or null
     * @param address where the page comes from, or null
     * @throws PageTooLargeException where it has too many bytes or tags
     */
    public static Page read(byte[] html, @Nullable String charset, @Nullable String address) {
        if (html.length > MOST_BYTES) {
            throw new PageTooLargeException("is too large for a page (more than " + MOST_BYTES + " bytes)");
        }
        return read(PageCharset.decode(html, charset), address);
    }

    /**
     * Reads a page that is decoded already.
     *
     * @throws PageTooLargeException where it has too many characters or tags
     */
    public static Page read(String html, @Nullable String address) {
        check(html);
        Tree tree = PageScanner.read(html);
        return read(tree == null ? parsed(html) : tree, address);
    }

    /** Reads a page whose tree is there. */
    static Page read(Tree tree, @Nullable String address) {
        Head head = new Head(tree);
        Metadata meta = Metadata.of(head, address);
        MainContent content = new MainContent(tree, new Markup(tree));
        int main = content.element();
        String title = Title.of(head, meta.headline(), meta.outlet());
        List<String> paragraphs = new ArrayList<>(content.paragraphs(main));
        dropRepeated(paragraphs, title);
        String body = meta.body();
        if (body != null && length(paragraphs) < LITTLE_TEXT && body.length() > length(paragraphs)) {
            paragraphs = new ArrayList<>(Paragraphs.ofText(body));
            dropRepeated(paragraphs, title);
        }
        PartialDate published = meta.published();
        if (published == null && !paragraphs.isEmpty()) {
            String line = DateLine.of(tree, main);
            if (line != null && !paragraphs.contains(line)) {
                paragraphs.add(0, line);
            }
        }
        return new Page(meta.address(), meta.outlet(), meta.byline(), title, published, meta.language(), paragraphs);
    }

    /** The paragraphs of a piece of HTML, such as the content of an item of a feed. */
    public static List<String> paragraphs(String fragment) {
        check(fragment);
        Tree tree = parsed(fragment);
        return Paragraphs.of(tree, new Markup(tree), tree.body());
    }

    /** The tree of a page by the full parser. */
    static Tree parsed(String html) {
        return ParsedTree.of(Parser.htmlParser().setMaxDepth(MOST_DEPTH).parseInput(html, ""));
    }

    private static void check(String html) {
        if (html.length() > MOST_BYTES) {
            throw new PageTooLargeException("is too large for a page (more than " + MOST_BYTES + " characters)");
        }
        if (html.length() <= MOST_TAGS) {
            return;
        }
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags++;
        }
        if (tags > MOST_TAGS) {
            throw new PageTooLargeException("has too many tags for a page (" + tags + ")");
        }
    }

    private static void dropRepeated(List<String> paragraphs, @Nullable String title) {
        if (title != null) {
            String folded = Cleaning.letters(title);
            while (!paragraphs.isEmpty() && Cleaning.letters(paragraphs.get(0)).equals(folded)) {
                paragraphs.remove(0);
            }
        }
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
