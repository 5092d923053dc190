package org.umubano.event;

import org.umubano.mention.MentionReader;

/**
 * Tells of most texts, from their words alone and before anything is read of them, that no event is told in them. It errs on
 * one side only: where it says no, {@link Coder} finds no event in the text, nor in what is left of it when whole lines or
 * sentences are taken out. So a page may be looked at with all that stands around its article.
 *
 * <pre>{@code
 * FirstLook look = FirstLook.of("en");
 * look.mayHoldEvent("The bakery on the corner was shut on Monday."); // false
 * look.mayHoldEvent("The envoy of Kazakhstan came."); // true
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 */
public final class FirstLook {

    private final MentionReader mentions;

    private FirstLook(MentionReader mentions) {
        this.mentions = mentions;
    }

    /**
     * The look of a language; its tables are those of {@link MentionReader}, and read once.
     *
     * @throws IllegalArgumentException where {@code lang/} has no folder for it
     */
    public static FirstLook of(String language) {
        return new FirstLook(MentionReader.of(language));
    }

    /** Whether a text in the language may tell of an event: false only where neither it nor a part of it does. */
    public boolean mayHoldEvent(CharSequence text) {
        return mentions.mayNameState(text.toString());
    }
}
