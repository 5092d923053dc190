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

    /** As output has it, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with a code; who asks for one that there is not is in error. */
    public static Kind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
