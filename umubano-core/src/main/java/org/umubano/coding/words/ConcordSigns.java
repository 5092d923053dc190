package org.umubano.coding.words;

import org.umubano.language.Settings;

/**
 * How words begin that agree with what they belong to, from the table {@code language}: "y'" behind a plane, "z'" behind troops, "by'"
 * behind states, "aha-" of a verb that tells where. Empty where words of a language do not agree.
 */
public final class ConcordSigns {

    /** How "of" begins behind one thing of class 9: "indege y'u Burusiya". */
    public final String ofThing;

    /** How it begins behind many: "ingabo z'u Rwanda". */
    public final String ofMany;

    /** How it begins behind states: "ibihugu byo mu Burengerazuba". */
    public final String ofStates;

    /** How a verb begins that tells where something is done: "ahategerejwe". */
    public final String where;

    ConcordSigns(Settings settings) {
        this.ofThing = settings.word("of-thing");
        this.ofMany = settings.word("of-many");
        this.ofStates = settings.word("of-states");
        this.where = settings.word("where-begins");
    }
}
