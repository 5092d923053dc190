package org.umubano.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of the calendar, from fine to coarse, with their letter in ISO 8601 durations. */
public enum Unit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE");

    private static final Map<String, Unit> BY_CODE = Map.ofEntries(
            Map.entry("s", SECOND),
            Map.entry("min", MINUTE),
            Map.entry("h", HOUR),
            Map.entry("day", DAY),
            Map.entry("weekend", WEEKEND),
            Map.entry("week", WEEK),
            Map.entry("month", MONTH),
            Map.entry("quarter", QUARTER),
            Map.entry("year", YEAR),
            Map.entry("decade", DECADE),
            Map.entry("century", CENTURY));

    private final String letter;

    Unit(String letter) {
        this.letter = letter;
    }

    /** The letter of ISO 8601, or of TIMEX3 where that has more. */
    public String letter() {
        return letter;
    }

    /** The unit that a table names, or null. */
    static @Nullable Unit ofCode(String code) {
        return BY_CODE.get(code);
    }
}
