package org.umubano.mention;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.umubano.text.Sentence;

/**
 * The units of the sentences of one article that a first look has cut, so that the second does not cut them again: they hang on the
 * words of their sentence alone. For one thread.
 */
public final class SeenUnits {

    private final Map<Sentence, List<Unit>> known = new IdentityHashMap<>();

    List<Unit> of(Lexicon lexicon, Sentence sentence) {
        List<Unit> units = known.get(sentence);
        if (units == null) {
            units = UnitReader.read(lexicon, sentence.tokens());
            known.put(sentence, units);
        }
        return units;
    }
}
