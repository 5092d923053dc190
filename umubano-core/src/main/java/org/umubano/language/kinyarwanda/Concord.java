package org.umubano.language.kinyarwanda;

/** What a verb, adjective or pronoun agrees with: a noun class, a person, or nothing (infinitive, imperative). */
public enum Concord {
    NONE("0"),
    C1("1"),
    C2("2"),
    C3("3"),
    C4("4"),
    C5("5"),
    C6("6"),
    C7("7"),
    C8("8"),
    C9("9"),
    C10("10"),
    C11("11"),
    C12("12"),
    C13("13"),
    C14("14"),
    C15("15"),
    C16("16"),
    SG1("1SG"),
    SG2("2SG"),
    PL1("1PL"),
    PL2("2PL");

    private static final Concord[] ALL = values();
    private final String label;

    Concord(String label) {
        this.label = label;
    }

    /** As glosses write it: {@code 2}, {@code 1SG}; {@code 0} for none. */
    public String label() {
        return label;
    }

    /** The number of the noun class, 1 to 16; 0 for a person and for none. */
    public int nounClass() {
        return ordinal() <= C16.ordinal() ? ordinal() : 0;
    }

    /** Whether it is the first or the second person. */
    public boolean isPerson() {
        return ordinal() > C16.ordinal();
    }

    /** The concord of a noun class. */
    public static Concord ofClass(int nounClass) {
        if (nounClass < 0 || nounClass > 16) {
            throw new IllegalArgumentException("no noun class " + nounClass);
        }
        return ALL[nounClass];
    }
}
