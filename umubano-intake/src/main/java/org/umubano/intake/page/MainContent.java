package org.umubano.intake.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The element of a page that holds the article: by microdata ({@code itemprop="articleBody"}), by {@code <article>}, by
 * the density of paragraphs. What the markup claims is believed where it holds about as much text as the density finds.
 */
final class MainContent {

    /** Of pages that list articles no more than so many are looked at. */
    private static final int MOST_CANDIDATES = 40;

    private MainContent() {}

    static Element of(Document document) {
        Element body = document.body();
        Element dense = Density.densest(body);
        int denseLength = dense == null ? 0 : length(dense);
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
            Element longest = longest(document, query);
            int length = longest == null ? 0 : length(longest);
            if (longest == null || length == 0 || length * 2 < denseLength) {
                continue;
            }
            if (dense != null && dense.parents().contains(longest) && denseLength * 10 >= length * 8) {
                return dense; // the tighter of the two
            }
            return longest;
        }
        return dense != null && denseLength > 0 ? dense : body;
    }

    private static @Nullable Element longest(Document document, String query) {
        Element best = null;
        int most = 0;
        List<Element> all = document.select(query);
        for (Element e : all.subList(0, Math.min(MOST_CANDIDATES, all.size()))) {
            int length = length(e);
            if (length > most) {
                most = length;
                best = e;
            }
        }
        return best;
    }

    private static int length(Element e) {
        return Paragraphs.of(e).stream().mapToInt(String::length).sum();
    }
}
