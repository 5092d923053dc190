package org.umubano.dossier;

import java.util.Locale;

/** The parts of a dossier, in the order in which people ask for them. */
public enum Part {
    NEXT,
    NOW,
    /** Planned, the day has passed, and nothing newer was read. */
    NO_LATER_REPORT,
    /** From the first state of the dyad, as asked for, to the second. */
    VISITS_OUT,
    VISITS_BACK,
    VISITS_OTHER,
    MEETINGS,
    AGREEMENTS,
    PROPOSALS,
    COOPERATION,
    RELATIONS,
    MISSIONS,
    DISPUTES,
    STATEMENTS;

    /** As output has it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
