package org.umubano.coding.verb;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.HomeWords;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.language.VerbGroup;

/** Nouns beside a verb that it does not report with, by where they stand: they are the doer, or hang on another noun. */
final class OutOfPlace {

    private OutOfPlace() {}

    static boolean is(Line line, TableNoun noun, VerbGroup verb, Trigger trigger, HomeWords words) {
        boolean home = verb.last() + 1 < line.tokens.size()
                && line.tokens.get(verb.last() + 1).norm().equals(words.homeward);
        if (verb.negated() && trigger.isWeak()) {
            return true; // "has not had an ambassador there"
        }
        if (home && trigger.subtype().equals("restored")) {
            return true; // "sent home two diplomats": nobody's ambassador is sent back
        }
        return !verb.passive()
                && (trigger.subtype().equals("summons") && noun.last() < verb.first() // "the envoy called on Russia to"
                        || trigger.subtype().equals("withdrawal")
                                && isUnderWith(line, noun, verb)); // "the visit closed with a tour of the naval base"
    }

    /** "Ended the visit with an agreement": whether the noun hangs on a "with" behind the verb. */
    static boolean isUnderWith(Line line, TableNoun noun, VerbGroup verb) {
        for (int t = verb.last() + 2; t < noun.first(); t++) {
            if (line.marker(t) == Relation.WITH) {
                return true;
            }
        }
        return false;
    }
}
