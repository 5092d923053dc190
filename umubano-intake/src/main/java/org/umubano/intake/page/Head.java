package org.umubano.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that tell of it, gathered in one pass, each kind in the order of the page.
 */
final class Head {

    private final Tree tree;
    private final List<Meta> metas = new ArrayList<>();
    final List<Integer> scripts = new ArrayList<>();
    final List<Integer> dates = new ArrayList<>();
    final List<Integer> authors = new ArrayList<>();
    private int heading = -1;
    private int canonical = -1;
    private int title = -1;
    private @Nullable String language;

    private record Meta(String property, String name, String itemprop, String content) {}

    Head(Tree tree) {
        this.tree = tree;
        boolean isBefore = true;
        for (int n = 0; n < tree.size(); n++) {
            isBefore &= n != tree.body();
            if (tree.isElement(n)) {
                element(n, isBefore);
            }
        }
    }

    private void element(int n, boolean isBefore) {
        int number = tree.number(n);
        if (number == Names.H1 && heading < 0) {
            heading = n;
        }
        if (number == Names.TITLE && isBefore && title < 0) {
            title = n;
        }
        if (tree.from(n) == tree.to(n)) {
            return;
        }
        if (number == Names.META && tree.has(n, Attribute.CONTENT)) {
            metas.add(new Meta(
                    tree.value(n, Attribute.PROPERTY),
                    tree.value(n, Attribute.NAME),
                    tree.value(n, Attribute.ITEMPROP),
                    tree.value(n, Attribute.CONTENT)));
        } else if (number == Names.SCRIPT && tree.has(n, Attribute.TYPE)) {
            scripts.add(n);
        } else if (number == Names.LINK && canonical < 0) {
            canonical = tree.is(n, Attribute.REL, "canonical") && tree.has(n, Attribute.HREF) ? n : -1;
        } else if (number == Names.HTML && language == null) {
            language = tree.valueOrNull(n, Attribute.LANG);
        } else if (number == Names.TIME && (tree.has(n, Attribute.PUBDATE) || tree.has(n, Attribute.DATETIME))) {
            dates.add(n);
        }
        properties(n);
    }

    private void properties(int n) {
        String property = tree.valueOrNull(n, Attribute.ITEMPROP);
        if (property != null) {
            switch (property.strip().toLowerCase(Locale.ROOT)) {
                case "datepublished" -> {
                    if (dates.isEmpty() || dates.get(dates.size() - 1) != n) {
                        dates.add(n);
                    }
                }
                case "headline" -> heading = heading < 0 ? n : heading;
                case "author" -> authors.add(n);
                case "name" -> {
                    if (isInAuthor(n)) {
                        authors.add(n);
                    }
                }
                default -> {}
            }
        }
        boolean isAdded = !authors.isEmpty() && authors.get(authors.size() - 1) == n;
        if (!isAdded && tree.is(n, Attribute.REL, "author")) {
            authors.add(n);
        }
    }

    private boolean isInAuthor(int n) {
        for (int above = tree.parent(n); above >= 0; above = tree.parent(above)) {
            if (tree.is(above, Attribute.ITEMPROP, "author")) {
                return true;
            }
        }
        return false;
    }

    /** The content of the first of these {@code <meta>} that has one, or null. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            for (Meta meta : metas) {
                boolean isIt = meta.property.equalsIgnoreCase(name)
                        || meta.name.equalsIgnoreCase(name)
                        || meta.itemprop.equalsIgnoreCase(name);
                if (isIt && !meta.content.isBlank()) {
                    return meta.content;
                }
            }
        }
        return null;
    }

    /** The text of an element as one line. */
    String text(int element) {
        return TreeText.of(tree, element);
    }

    /** The first heading, or null. */
    @Nullable
    String heading() {
        return heading < 0 ? null : text(heading);
    }

    /** The title in the head; empty where there is none. */
    String title() {
        return title < 0 ? "" : text(title);
    }

    /** The address that the page calls its own, or null. */
    @Nullable
    String canonical() {
        return canonical < 0 ? null : tree.value(canonical, Attribute.HREF);
    }

    /** The language that the page says it is in, or null. */
    @Nullable
    String language() {
        return language;
    }

    String value(int element, Attribute a) {
        return tree.value(element, a);
    }

    boolean has(int element, Attribute a) {
        return tree.has(element, a);
    }

    String data(int element) {
        return tree.data(element);
    }
}
