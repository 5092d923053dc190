package org.umubano.time;

/** The types of TIMEX3 (TimeML 1.2.1). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
