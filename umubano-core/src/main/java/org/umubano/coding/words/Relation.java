package org.umubano.coding.words;

import java.util.Locale;

/** How a noun phrase stands to the words around it, by the marker before it; the same for all languages. */
public enum Relation {
    /** No marker: a subject or an object. */
    BARE,
    /** Joined to the phrase before it; the table's "and". */
    AND,
    WITH,
    BY,
    TO,
    IN,
    FROM,
    OF,
    /** After its owner, "Kenya's": what follows stands to the verb as the owner did. */
    OWNER,
    BETWEEN,
    AGAINST,
    FOR,
    ON,
    /** Opens what somebody says. */
    THAT,
    /** Opens a relative clause. */
    WHO,
    /** Opens another clause. */
    CLAUSE,
    /** "As": opens a clause where a verb follows it, else tells what somebody is called. */
    AS,
    SIDELINES,
    /** "At the invitation of": who asked a visitor to come. */
    INVITER,
    /** "according to", before the one who says it. */
    ACCORD,
    /** "ahead of": what follows is still to come. */
    AHEAD,
    DURING;

    static Relation ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether a phrase so marked can be neither subject nor object. */
    public boolean isOblique() {
        return this != BARE && this != AND;
    }

    /** Whether a clause of its own begins behind it. */
    public boolean opensClause() {
        return this == THAT || this == WHO || this == CLAUSE || this == AS;
    }
}
