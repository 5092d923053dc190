package org.umubano.time;

import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;

/** What an expression, or a part of one, comes to. */
record Resolved(
        TimexType type,
        String value,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable DateHow how,
        int weekday,
        double confidence) {

    /** A single day, month or year. */
    static Resolved of(PartialDate date, DateHow how, int weekday, double confidence) {
        return new Resolved(TimexType.DATE, date.toString(), date, date, how, weekday, confidence);
    }

    /** A stretch with a value of its own, such as a week. */
    static Resolved of(String value, PartialDate from, PartialDate to, DateHow how, double confidence) {
        return new Resolved(TimexType.DATE, value, from, to, how, 0, confidence);
    }

    /** A value that leads to no date. */
    static Resolved open(TimexType type, String value, int weekday) {
        return new Resolved(type, value, null, null, null, weekday, 0.9);
    }

    /** The same, reached in another way. */
    Resolved by(DateHow other) {
        return new Resolved(type, value, from, to, from == null && to == null ? null : other, weekday, confidence);
    }
}
