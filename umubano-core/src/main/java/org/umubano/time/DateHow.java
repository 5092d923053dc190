package org.umubano.time;

import java.util.Locale;

/** How a date was reached. */
public enum DateHow {
    /** The text states it. */
    STATED,
    /** From a weekday and the date of the article. */
    WEEKDAY,
    /** From a relative expression and the date of the article: yesterday, last week. */
    RELATIVE,
    /** From another sentence, or by reasoning: the year of which 26 May is a Monday. */
    INFERRED,
    /** The date of publication. */
    PUBLICATION;

    /** As the contract writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
