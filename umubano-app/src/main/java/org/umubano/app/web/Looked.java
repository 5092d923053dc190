package org.umubano.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.CodedArticle;
import org.umubano.store.Fate;

/**
 * An article that somebody adds: what was read in it, and what became of it.
 *
 * @param fate null where it was only looked at
 */
public record Looked(
        CodedArticle coded, List<Event> events, @Nullable Fate fate) {

    private static final int LONGEST = 90;

    /** The article as the button that stores it sends it back. */
    public String sent() {
        return Sent.of(coded.article());
    }

    /** What its outlet calls it, or how it begins. */
    public String name() {
        String title = coded.article().title();
        String text = title == null ? coded.article().text().strip() : title;
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
