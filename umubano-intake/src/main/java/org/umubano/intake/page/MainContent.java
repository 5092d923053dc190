package org.umubano.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The element of a page that holds the article: by microdata ({@code itemprop="articleBody"}), by {@code <article>}, by
 * the density of paragraphs. What the markup claims is believed where it holds about as much text as the density finds.
 */
final class MainContent {

    /** Of pages that list articles no more than so many are looked at. */
    private static final int MOST_CANDIDATES = 40;

    private static final int NONE = -1;

    private final Tree tree;
    private final Markup markup;
    private final Map<Integer, List<String>> read = new HashMap<>();

    MainContent(Tree tree, Markup markup) {
        this.tree = tree;
        this.markup = markup;
    }

    int element() {
        int dense = Density.densest(tree, markup);
        int denseLength = dense == NONE ? 0 : length(dense);
        List<IntPredicate> claims = List.of(
                n -> tree.is(n, Attribute.ITEMPROP, "articleBody"),
                n -> tree.number(n) == Names.ARTICLE,
                n -> tree.number(n) == Names.MAIN || tree.is(n, Attribute.ROLE, "main"));
        for (IntPredicate claim : claims) {
            int longest = longest(claim);
            int length = longest == NONE ? 0 : length(longest);
            if (longest == NONE || length == 0 || length * 2 < denseLength) {
                continue;
            }
            if (dense != NONE && tree.contains(longest, dense) && denseLength * 10 >= length * 8) {
                return dense; // the tighter of the two
            }
            return longest;
        }
        return dense != NONE && denseLength > 0 ? dense : tree.body();
    }

    private int longest(IntPredicate claim) {
        int best = NONE;
        int most = 0;
        int seen = 0;
        for (int n = 0; n < tree.size() && seen < MOST_CANDIDATES; n++) {
            if (tree.isElement(n) && claim.test(n)) {
                seen++;
                int length = length(n);
                if (length > most) {
                    most = length;
                    best = n;
                }
            }
        }
        return best;
    }

    /** The paragraphs below an element. */
    List<String> paragraphs(int element) {
        return read.computeIfAbsent(element, e -> Paragraphs.of(tree, markup, e));
    }

    private int length(int element) {
        return paragraphs(element).stream().mapToInt(String::length).sum();
    }
}
