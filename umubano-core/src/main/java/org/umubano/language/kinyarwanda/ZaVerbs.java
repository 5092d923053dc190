package org.umubano.language.kinyarwanda;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;
import org.umubano.text.Token;

/** Infinitives of verbs that begin like the sign of the future: "kuzahura umubano", to mend relations, and not to meet later. */
final class ZaVerbs {

    /** How such infinitives begin. */
    private final String later;
    /** How their stems begin. */
    private final String future;

    /** What stands behind those that meet, or are brought together, later: places, "with" and people. */
    private final Set<String> meeting;

    ZaVerbs(Settings settings) {
        this.later = settings.word("future-infinitive");
        this.future = settings.word("future-stem");
        this.meeting = settings.words("future-before");
    }

    /** "Bari kuzahura i X", were to meet at X, "kuzahuza Perezida X na Y", to bring together: nothing stands behind that is mended. */
    private boolean isMeeting(List<Token> tokens, int i) {
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next == null || !next.isWord() || next.isCapitalised() || meeting.contains(next.norm());
    }

    /** The reading of a token by such a verb, where the likeliest one is by another verb; null for none. */
    @Nullable
    VerbAnalysis of(VerbAnalysis likeliest, List<Token> tokens, int i, List<Analysis> readings) {
        if (!tokens.get(i).norm().startsWith(later)
                || isMeeting(tokens, i)
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
