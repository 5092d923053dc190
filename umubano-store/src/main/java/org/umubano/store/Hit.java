package org.umubano.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a search has found, with the sentence that fits best.
 *
 * @param event id
 * @param mention id of the event mention whose sentence it is
 * @param article id
 * @param language of the article
 * @param sentence at most 400 characters
 * @param title of the article, or null
 * @param from first day of the event, or null
 * @param score the greater the better; comparable within one search only
 */
public record Hit(
        String event,
        String mention,
        String article,
        @Nullable String outlet,
        String language,
        String kind,
        String status,
        @Nullable String from,
        List<String> dyads,
        String sentence,
        @Nullable String title,
        float score) {

    public Hit {
        dyads = List.copyOf(dyads);
    }
}
