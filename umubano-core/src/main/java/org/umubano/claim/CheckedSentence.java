package org.umubano.claim;

import java.util.List;

/**
 * A sentence that was held against articles.
 *
 * @param text the sentence
 * @param language in which it was read
 * @param claims one for each act that was read in it; none where it speaks of nothing that is read
 * @param understanding how far it was understood
 */
public record CheckedSentence(String text, String language, List<CheckedClaim> claims, Understanding understanding) {
    public CheckedSentence {
        claims = List.copyOf(claims);
    }
}
