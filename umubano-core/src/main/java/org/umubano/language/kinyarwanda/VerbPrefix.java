package org.umubano.language.kinyarwanda;

import java.util.List;

/**
 * What stands before object markers and stem: negation, subject, tense, "also".
 *
 * @param onsets set of onsets it can stand before in this spelling
 * @param nasal ends in the n of the first person, so that a stem in r- or h- changes after it
 */
record VerbPrefix(
        Polarity polarity,
        List<Concord> subjects,
        boolean isRelative,
        Tense tense,
        StemForm.Ending ending,
        boolean also,
        int onsets,
        boolean nasal,
        double cost,
        List<Morph> morphs) {

    /** Same but for subjects, cost and onsets: merged into one reading with several subjects. */
    boolean sameReading(VerbPrefix o) {
        return polarity == o.polarity
                && isRelative == o.isRelative
                && tense == o.tense
                && ending == o.ending
                && also == o.also
                && nasal == o.nasal;
    }
}
