package org.umubano.event;

import java.util.Locale;

/** The thirteen kinds of event mention of the contract. */
public enum Kind {
    VISIT,
    MEETING,
    CALL,
    SUMMIT,
    AGREEMENT,
    RELATIONS,
    MISSION,
    ACCREDITATION,
    STATEMENT,
    AID,
    COOPERATION,
    DISPUTE,
    FORCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
