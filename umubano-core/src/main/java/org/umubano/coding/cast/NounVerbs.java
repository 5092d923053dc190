package org.umubano.coding.cast;

import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;

/**
 * The verbs beside a noun, by their places in its line; -1 for none.
 *
 * @param before the verb that has the noun after it
 * @param after the verb that the noun stands before; sought only where there is none before it
 * @param made the participle right after the noun: "the visit made by"
 */
public record NounVerbs(int before, int after, int made) {

    /** The verbs before and after a noun. */
    public static NounVerbs of(TableNoun noun, ClauseReader clauses) {
        int before = clauses.verbBefore(noun);
        return new NounVerbs(before, before < 0 ? clauses.verbAfter(noun) : -1, clauses.participleAfter(noun));
    }

    /** Whether the verb behind tells in an active past what its subject settled for later: "the summit decided to send". */
    public boolean decide(Line line) {
        VerbGroup verb = after < 0 ? null : line.verbs.get(after);
        VerbGroup next = after + 1 < line.verbs.size() ? line.verbs.get(after + 1) : null;
        return verb != null
                && next != null
                && next.mood() == VerbGroup.Mood.INFINITIVE
                && next.first() - verb.last() <= 2
                && (verb.tense() == VerbGroup.Tense.PAST || verb.tense() == VerbGroup.Tense.PERFECT)
                && verb.agreement() == 0
                && verb.isFinite()
                && !verb.passive();
    }
}
