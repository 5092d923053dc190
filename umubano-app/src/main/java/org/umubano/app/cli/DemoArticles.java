package org.umubano.app.cli;

import java.io.InputStream;
import java.time.LocalDate;

/** The articles that ship, for {@code demo} and {@code serve --demo}. */
final class DemoArticles {

    /** The first day of the visit that they tell of. */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 5, 28);

    private DemoArticles() {}

    /** JSON Lines; the caller closes them. */
    static InputStream open() {
        InputStream in = DemoArticles.class.getResourceAsStream("/demo/articles.jsonl");
        if (in == null) {
            throw new IllegalStateException("the articles of the demo are not in this build");
        }
        return in;
    }
}
