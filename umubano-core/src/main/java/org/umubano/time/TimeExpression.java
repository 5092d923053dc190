package org.umubano.time;

import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;

/**
 * An expression of time in a text, with its meaning.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param type of TIMEX3
 * @param value of TIMEX3 (ISO 8601 with {@code XXXX} for what is not known; {@code P2D} for a duration)
 * @param from first date meant, as precise as it is; null for durations, sets and what cannot be resolved
 * @param to last date meant (equal to {@code from} for a single day, month or year)
 * @param how how the date was reached, or null where there is none
 * @param weekday ISO number of the weekday that the text states with the date (1 = Monday), or 0
 * @param confidence 0 to 1
 * @param rule the line of a table, or the rule, that made it
 */
public record TimeExpression(
        int start,
        int end,
        TimexType type,
        String value,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable DateHow how,
        int weekday,
        double confidence,
        String rule) {}
