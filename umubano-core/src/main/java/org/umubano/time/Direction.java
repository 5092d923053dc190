package org.umubano.time;

/** Which way a sentence looks from the date of its article: {@code ejo} and "on Friday" depend on the tense of the verb. */
public enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
