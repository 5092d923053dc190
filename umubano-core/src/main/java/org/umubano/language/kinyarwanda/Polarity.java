package org.umubano.language.kinyarwanda;

/** Whether a verb form is negated. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
