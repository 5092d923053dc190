package org.umubano.language.kinyarwanda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;

/** Infinitives of verbs that begin like the sign of the future: "kuzahura umubano", to mend relations, and not to meet later. */
final class ZaVerbs {

    /** How such infinitives begin. */
    private final String later;
    /** How their stems begin. */
    private final String future;

    ZaVerbs(Settings settings) {
        this.later = settings.word("future-infinitive");
        this.future = settings.word("future-stem");
    }

    /** The reading of a word by such a verb, where the likeliest one is by another verb; null for none. */
    @Nullable
    VerbAnalysis of(VerbAnalysis likeliest, String norm, List<Analysis> readings) {
        if (!norm.startsWith(later)
                || likeliest.tense() != Tense.INFINITIVE
                || likeliest.stem().startsWith(future)) {
            return null;
        }
        for (Analysis reading : readings) {
            if (reading instanceof VerbAnalysis other
                    && other.tense() == Tense.INFINITIVE
                    && other.known()
                    && other.stem().startsWith(future)) {
                return other;
            }
        }
        return null;
    }
}
