package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands before object markers and stem: negation, subject, tense, "also".
 *
 * @param onsets set of onsets of a stem that it can stand before in this spelling
 * @param markerOnsets the same of an object marker
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
        int markerOnsets,
        boolean nasal,
        double cost,
        List<Morph> morphs) {

    VerbPrefix before(int newOnsets, int newMarkerOnsets) {
        return new VerbPrefix(
                polarity, subjects, isRelative, tense, ending, also, newOnsets, newMarkerOnsets, nasal, cost, morphs);
    }

    /** The same reading with more subjects and the lesser cost. */
    VerbPrefix or(VerbPrefix o) {
        List<Concord> both = new ArrayList<>(subjects);
        o.subjects.stream().filter(c -> !both.contains(c)).forEach(both::add);
        return new VerbPrefix(
                polarity,
                both,
                isRelative,
                tense,
                ending,
                also,
                onsets,
                markerOnsets,
                nasal,
                Math.min(cost, o.cost),
                morphs);
    }

    boolean sameOnsets(VerbPrefix o) {
        return onsets == o.onsets && markerOnsets == o.markerOnsets;
    }

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
