package org.umubano.coding.sentence;

import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;

/** "Reminded its neighbour that it had handed them over": what somebody is told again lies before the day on which he is told. */
public final class Reminders {

    private Reminders() {}

    /** The token of "that" behind a verb of reminding under which a token stands; -1 for none. */
    public static int over(Line line, int token, EventLexicon lexicon) {
        for (VerbGroup verb : line.verbs) {
            if (verb.last() >= token || !lexicon.occasions.reminds.contains(verb.lemma())) {
                continue;
            }
            for (int t = verb.last() + 1; t < token; t++) {
                if (line.marker(t) == Relation.THAT) {
                    return t;
                }
            }
        }
        return -1;
    }
}
