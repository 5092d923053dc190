package org.umubano.coding.status;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.language.VerbGroup;

/**
 * "Umuhango wo gufungura Ambasade ya X mu Rwanda wabaye ku wa Mbere", the ceremony of opening the embassy took place on Monday:
 * an infinitive behind the word for a ceremony is an act that stands as the verb does by which the ceremony takes place.
 */
final class Ceremonies {

    private Ceremonies() {}

    /** The verb by which the ceremony takes place that an infinitive is the act of; -1 for none. */
    static int verbOf(Line line, EventLexicon lexicon, int v) {
        int of = line.verbs.get(v).first() - 1;
        if (of < 1
                || !lexicon.nounsOwn.contains(line.tokens.get(of).norm())
                || !lexicon.ceremonies.contains(line.tokens.get(of - 1).norm())) {
            return -1;
        }
        String noun = line.tokens.get(of - 1).norm();
        for (int u = v + 1; u < line.verbs.size(); u++) {
            VerbGroup verb = line.verbs.get(u);
            if (verb.isFinite()
                    && !verb.negated()
                    && lexicon.takesPlace.contains(verb.lemma())
                    && lexicon.classesOf(noun).contains(verb.agreement())) {
                return u;
            }
        }
        return -1;
    }
}
