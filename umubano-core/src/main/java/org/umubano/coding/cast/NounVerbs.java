package org.umubano.coding.cast;

import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.words.TableNoun;

/**
 * The verbs beside a noun, by their places in its line; -1 for none.
 *
 * @param before the verb that has the noun after it
 * @param after the verb that the noun stands before; sought only where there is none before it
 * @param made the participle right after the noun: "the visit made by"
 */
public record NounVerbs(int before, int after, int made) {

    public static NounVerbs of(TableNoun noun, ClauseReader clauses) {
        int before = clauses.verbBefore(noun);
        return new NounVerbs(before, before < 0 ? clauses.verbAfter(noun) : -1, clauses.participleAfter(noun));
    }
}
