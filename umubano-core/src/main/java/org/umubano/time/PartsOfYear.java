package org.umubano.time;

/** Quarters, halves and the four seasons of the north by their TIMEX3 codes, as months. */
final class PartsOfYear {

    private PartsOfYear() {}

    /** The first month, or 0 for a code that is none. */
    static int firstMonth(String code) {
        return switch (code) {
            case "Q1", "H1" -> 1;
            case "SP" -> 3;
            case "Q2" -> 4;
            case "SU" -> 6;
            case "Q3", "H2" -> 7;
            case "FA" -> 9;
            case "Q4" -> 10;
            case "WI" -> 12;
            default -> 0;
        };
    }

    /** The last month; before the first one where it lies in the next year. */
    static int lastMonth(String code) {
        return switch (code) {
            case "Q1" -> 3;
            case "SP" -> 5;
            case "Q2", "H1" -> 6;
            case "SU" -> 8;
            case "Q3" -> 9;
            case "FA" -> 11;
            case "Q4", "H2" -> 12;
            case "WI" -> 2;
            default -> 0;
        };
    }
}
