package org.umubano.coding.words;

import java.util.Locale;

/** What a verb says of the act that stands under it; named in the tables of governors. */
public enum Effect {
    /** The act is as the verb is. */
    ASSERT,
    PLAN,
    /** Wanted, hoped for: no event. */
    WISH,
    PROPOSE,
    /** Possible, helped along: no event. */
    ABLE,
    CANCEL,
    DENY,
    ANNOUNCE,
    BEGIN,
    CONTINUE,
    END,
    /** What follows is what somebody says. */
    SAY,
    /** Says nothing of it. */
    MENTION;

    static Effect ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
