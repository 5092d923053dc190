package org.umubano.app.web;

import org.jspecify.annotations.Nullable;
import org.umubano.claim.ClaimEvidence;
import org.umubano.claim.Event;
import org.umubano.coreference.LinkReasons;
import org.umubano.event.EventMention;

/**
 * A question to a person who reviews.
 *
 * @param about contradicts (two values stand against each other), apart (alike, and kept apart), joined
 * @param event of the first mention
 * @param field on which they disagree, or the empty string
 * @param why what speaks for and against their being one, or null
 */
public record Question(
        String about,
        Event event,
        EventMention a,
        EventMention b,
        String field,
        String valueA,
        String valueB,
        @Nullable LinkReasons why) {

    /** The sentence in which the first says its value. */
    public String sentenceA() {
        return ClaimEvidence.of(a, field, valueA).text();
    }

    /** The sentence in which the second says its value. */
    public String sentenceB() {
        return ClaimEvidence.of(b, field, valueB).text();
    }
}
