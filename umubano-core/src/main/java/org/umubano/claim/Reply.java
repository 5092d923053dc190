package org.umubano.claim;

import org.jspecify.annotations.Nullable;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.event.Evidence;

/**
 * What one mention says to one field of a claim.
 *
 * @param value what it says
 * @param answer whether that bears the asked value out, excludes it, or neither
 * @param said the sentence that says it, or null where it is still to be found
 */
record Reply(String value, Answer answer, @Nullable Evidence said) {
    Reply(String value, Answer answer) {
        this(value, answer, null);
    }
}
