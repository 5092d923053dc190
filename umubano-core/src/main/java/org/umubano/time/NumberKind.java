package org.umubano.time;

/** The kinds of numbers in figures that a pattern can ask for. */
enum NumberKind {
    NONE("", 0, 0, 0, 0),
    /** A day of a month. */
    DAY("D", 1, 2, 1, 31),
    /** A month by number. */
    MONTH("MN", 1, 2, 1, 12),
    /** A year that words beside it show to be one. */
    YEAR("Y", 4, 4, 1000, 2199),
    /** A year that stands alone. */
    BARE_YEAR("year", 4, 4, 1900, 2060),
    /** The last two figures of a year. */
    SHORT_YEAR("YY", 2, 2, 0, 99),
    HOUR("H", 1, 2, 0, 24),
    MINUTE("MM", 2, 2, 0, 59),
    /** Hours and minutes together: 0900. */
    HOURS_MINUTES("HHMM", 4, 4, 0, 2400),
    /** No number: nothing, where the words before it are not the beginning of a longer name of something. */
    END("end", 0, 0, 0, 0),
    /** No number: nothing, at the end of the sentence or before a mark. */
    STOP("stop", 0, 0, 0, 0),
    /** Any number. */
    NUMBER("n", 1, 6, 0, 999_999);

    private final String name;
    private final int minLength;
    private final int maxLength;
    private final int least;
    private final int most;

    NumberKind(String name, int minLength, int maxLength, int least, int most) {
        this.name = name;
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.least = least;
        this.most = most;
    }

    static NumberKind ofName(String name) {
        for (NumberKind kind : values()) {
            if (kind.name.equals(name)) {
                return kind;
            }
        }
        return NONE;
    }

    boolean fits(int number, int length) {
        return this != NONE && length >= minLength && length <= maxLength && number >= least && number <= most;
    }
}
