package org.umubano.claim;

import java.util.Locale;

/** What the claims on one field of one event come to. */
public enum Verdict {
    /** Two origins at least say the same. */
    AGREES,
    /** One is more precise than the other: 28 May, and May. */
    REFINES,
    /** One origin. */
    SINGLE,
    /** Not the same, and both may hold. */
    DIFFERS,
    /** Values that exclude each other. */
    CONTRADICTS,
    /** An earlier report overtaken by a later one: planned, then held. */
    SUPERSEDED;

    /** As output has it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
