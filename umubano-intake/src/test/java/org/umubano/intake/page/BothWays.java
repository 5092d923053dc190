package org.umubano.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads a page by the own scanner and by jsoup: where the scanner reads it, both must have found the same. */
public final class BothWays {

    private BothWays() {}

    /** Whether the scanner reads it; fails where it does and finds other than jsoup. */
    public static boolean isScanned(String html) {
        Tree scanned = PageScanner.read(html);
        if (scanned == null) {
            return false;
        }
        Tree parsed = PageReader.parsed(html);
        assertThat(written(scanned)).as(html).isEqualTo(written(parsed));
        String address = "https://outlet.example/story";
        assertThat(PageReader.read(scanned, address)).as(html).isEqualTo(PageReader.read(parsed, address));
        return true;
    }

    /** Every element with its depth and attributes, and every text, but for the blank ones outside the body. */
    private static String written(Tree tree) {
        StringBuilder out = new StringBuilder();
        for (int n = 0; n < tree.size(); n++) {
            if (tree.isElement(n)) {
                boolean isKnown = tree.number(n) < Names.KNOWN;
                out.append('<')
                        .append(isKnown ? tree.kind(n) : -1)
                        .append(" at ")
                        .append(depth(tree, n));
                for (Attribute a : Attribute.values()) {
                    String value = tree.valueOrNull(n, a);
                    out.append(value == null ? "" : " " + a + "=" + value);
                }
                out.append(">\n");
            } else if (tree.isText(n)
                    && (tree.contains(tree.body(), n) || !tree.text(n).isBlank())) {
                out.append(depth(tree, n)).append(tree.text(n)).append('\n');
            } else if (!tree.isText(n)) {
                out.append(tree.data(tree.parent(n))).append('\n');
            }
        }
        return out.toString();
    }

    private static int depth(Tree tree, int node) {
        int depth = 0;
        for (int n = tree.parent(node); n >= 0; n = tree.parent(n)) {
            depth++;
        }
        return depth;
    }
}
