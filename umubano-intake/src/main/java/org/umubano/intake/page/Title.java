package org.umubano.intake.page;

import org.jspecify.annotations.Nullable;

/** The title of the article, without the name of the site. */
final class Title {

    private static final String[] PARTERS = {" | ", " – ", " — ", " - ", " :: ", " » ", " • "};

    private Title() {}

    /** @param headline of JSON-LD, or null */
    static @Nullable String of(Head head, @Nullable String headline, @Nullable String outlet) {
        String title = Cleaning.lineOrNull(headline);
        if (title == null) {
            title = Cleaning.lineOrNull(head.meta("og:title", "twitter:title"));
        }
        if (title == null) {
            title = Cleaning.lineOrNull(head.title());
        }
        String shown = Cleaning.lineOrNull(head.heading());
        if (title == null) {
            return shown;
        }
        // The heading that a reader sees is the title, where the metadata say the same and more.
        if (shown != null && shown.length() > 8 && Cleaning.letters(title).startsWith(Cleaning.letters(shown))) {
            return shown;
        }
        return withoutSite(title, outlet);
    }

    private static String withoutSite(String title, @Nullable String outlet) {
        if (outlet == null) {
            return title;
        }
        String site = Cleaning.letters(outlet);
        for (String parter : PARTERS) {
            int at = title.lastIndexOf(parter);
            if (at > 0 && Cleaning.letters(title.substring(at)).equals(site)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }
}
