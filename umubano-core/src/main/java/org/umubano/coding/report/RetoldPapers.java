package org.umubano.coding.report;

import org.umubano.coding.sentence.Definites;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;

/**
 * Papers that a later sentence speaks of by a definite noun: "the presidents signed an accord. The text was signed by ministers too", "ayo
 * masezerano yashyizweho umukono na ba minisitiri". It is the one told before, whoever else is named as its signer, and the sentence
 * says when it was signed where the one before does not.
 */
final class RetoldPapers {

    /** How far before or behind its verb the noun may stand. */
    private static final int NEAR = 2;

    private RetoldPapers() {}

    /** Whether the later draft says more of the signature that the earlier one told. */
    static boolean is(Draft a, Draft b) {
        return a.kind == Kind.AGREEMENT
                && b.kind == Kind.AGREEMENT
                && a.subtype.equals("signed")
                && b.subtype.equals("signed")
                && a.line.number < b.line.number
                && !a.further
                && !b.another
                && !b.further
                && !b.anterior
                && a.status.isDone()
                && b.status.isDone()
                && (a.from == null && a.line.number > 0
                        || b.from == null
                        || a.from != null && (b.from.equals(a.from) || b.from.contains(a.from)))
                && a.states().equals(b.states())
                && isOfPaper(b);
    }

    /** Whether a definite paper is what is signed: "the text", "ayo masezerano". */
    private static boolean isOfPaper(Draft b) {
        Line line = b.line;
        VerbGroup verb = b.verb();
        if (verb == null) {
            return false;
        }
        if (line.lexicon.headFirst) {
            return verb.passive() && Definites.isThat(line, verb.first() - 1); // what is signed is a paper
        }
        for (TableNoun noun : line.nouns) {
            boolean before = noun.last() < verb.first() && noun.last() >= verb.first() - NEAR;
            boolean behind = noun.first() > verb.last() && noun.first() <= Math.max(verb.last(), b.last) + NEAR;
            if ((verb.passive() ? before : behind)
                    && line.lexicon.isOf(noun.key(), Kind.AGREEMENT)
                    && Definites.isThat(line, noun.first())) {
                return true;
            }
        }
        return false;
    }
}
