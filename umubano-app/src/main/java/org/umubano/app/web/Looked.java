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
        CodedArticle coded, List<Event> events, @Nullable Fate fate) {}
