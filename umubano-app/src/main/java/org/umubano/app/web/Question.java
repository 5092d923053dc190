package org.umubano.app.web;

import org.jspecify.annotations.Nullable;
import org.umubano.coreference.LinkReasons;
import org.umubano.event.EventMention;

/**
 * A question to a person who reviews.
 *
 * @param about contradicts (two values stand against each other), apart (alike, and kept apart), joined
 * @param field on which they disagree, or the empty string
 * @param why what speaks for and against their being one, or null
 */
public record Question(
        String about,
        EventMention a,
        EventMention b,
        String field,
        String valueA,
        String valueB,
        @Nullable LinkReasons why) {}
