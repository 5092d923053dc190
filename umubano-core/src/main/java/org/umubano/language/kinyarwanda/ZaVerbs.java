package org.umubano.language.kinyarwanda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Infinitives of verbs that begin like the sign of the future: "kuzahura umubano", to mend relations, and not to meet later. */
final class ZaVerbs {

    /** How such infinitives begin. */
    private static final String LATER = "kuza";

    private static final String FUTURE = "za";

    private ZaVerbs() {}

    /** The reading of a word by such a verb, where the likeliest one is by another verb; null for none. */
    static @Nullable VerbAnalysis of(VerbAnalysis likeliest, String norm, List<Analysis> readings) {
        if (!norm.startsWith(LATER)
                || likeliest.tense() != Tense.INFINITIVE
                || likeliest.stem().startsWith(FUTURE)) {
            return null;
        }
        for (Analysis reading : readings) {
            if (reading instanceof VerbAnalysis other
                    && other.tense() == Tense.INFINITIVE
                    && other.known()
                    && other.stem().startsWith(FUTURE)) {
                return other;
            }
        }
        return null;
    }
}
