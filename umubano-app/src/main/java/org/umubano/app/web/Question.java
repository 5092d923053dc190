package org.umubano.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.ClaimEvidence;
import org.umubano.claim.Event;
import org.umubano.claim.ValueWords;
import org.umubano.coreference.LinkReasons;
import org.umubano.event.EventMention;
import org.umubano.store.ReviewQueue;

/**
 * A question to a person who reviews.
 *
 * @param about contradicts (two values stand against each other), apart (alike, and kept apart), joined
 * @param event of the first mention
 * @param field on which they disagree, or the empty string
 * @param further what others say of it besides
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
        List<ReviewQueue.Saying> further,
        @Nullable LinkReasons why) {

    public Question {
        further = List.copyOf(further);
    }

    /** The sentence in which one of the others says his value. */
    public String sentence(ReviewQueue.Saying s) {
        return ClaimEvidence.of(s.mention(), field, s.value()).text();
    }

    /** The words of the sentence that is shown of a mention which say its value; names and the like where there is none. */
    public List<String> words(EventMention m, String value) {
        List<String> words =
                field.isEmpty() ? List.of() : ValueWords.in(ClaimEvidence.of(m, field, value), m, field, value);
        return words.isEmpty() ? View.highlights(m) : words;
    }

    /** The sentence in which the first says its value. */
    public String sentenceA() {
        return ClaimEvidence.of(a, field, valueA).text();
    }

    /** The sentence in which the second says its value. */
    public String sentenceB() {
        return ClaimEvidence.of(b, field, valueB).text();
    }
}
