package org.umubano.store;

/** What became of an article that was given to the store. */
public enum Fate {
    /** An article that was not known. */
    NEW,
    /** The same text with the same metadata was there. */
    UNCHANGED,
    /** A new version of an article that was known. */
    CHANGED,
    /** Somebody has asked to forget it; it was not taken. */
    FORGOTTEN
}
