package org.umubano.claim;

import java.util.List;
import java.util.Locale;
import org.umubano.claim.CheckedClaim.Answer;

/**
 * A sentence that was held against articles.
 *
 * @param text the sentence
 * @param language in which it was read
 * @param claims one for each act that was read in it; none where it speaks of nothing that is read
 * @param understanding how far it was understood
 * @param slips what it says against the calendar
 */
public record CheckedSentence(
        String text,
        String language,
        List<CheckedClaim> claims,
        Understanding understanding,
        List<CalendarSlip> slips) {

    public CheckedSentence {
        claims = List.copyOf(claims);
        slips = List.copyOf(slips);
    }

    /** The answer in more words than {@link Answer} has. */
    public enum Outcome {
        /** Articles say all that the sentence says. */
        SUPPORTED,
        /** Articles say what excludes it. */
        DISPUTED,
        /** Articles tell of such an act, and not of all that the sentence says of it, or part of it was not read. */
        PARTLY,
        /** No article tells of such an act. */
        SILENT,
        /** No act between states was read in it. */
        UNREAD;

        /** As output has it, in small letters. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Disputed where one of its acts is; supported where all are, the sentence has no word that was not checked, and its
     * dates are in the calendar; else silent.
     */
    public Answer answer() {
        return switch (outcome()) {
            case SUPPORTED -> Answer.SUPPORTED;
            case DISPUTED -> Answer.DISPUTED;
            default -> Answer.SILENT;
        };
    }

    /** What became of the sentence as a whole, by its claims. */
    public Outcome outcome() {
        if (claims.isEmpty()) {
            return Outcome.UNREAD;
        }
        if (claims.stream().anyMatch(c -> c.answer() == Answer.DISPUTED)) {
            return Outcome.DISPUTED;
        }
        boolean isSupported = claims.stream().allMatch(c -> c.answer() == Answer.SUPPORTED);
        if (isSupported && understanding.missed().isEmpty() && slips.isEmpty()) {
            return Outcome.SUPPORTED;
        }
        return claims.stream().allMatch(c -> c.events().isEmpty()) ? Outcome.SILENT : Outcome.PARTLY;
    }
}
