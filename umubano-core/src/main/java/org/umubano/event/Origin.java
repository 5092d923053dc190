package org.umubano.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether an article is the first to tell what it tells.
 *
 * @param kind what sort of text it is
 * @param of outlet or article id from which it is taken, or null for an original
 * @param how the words or the comparison that showed it, or null
 */
public record Origin(
        Kind kind, @Nullable String of, @Nullable String how) {

    public static final Origin ORIGINAL = new Origin(Kind.ORIGINAL, null, null);

    /** The sorts of text of the contract. */
    public enum Kind {
        ORIGINAL,
        SYNDICATED,
        TRANSLATED,
        PRESS_RELEASE;

        /** As output has it, in small letters with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
