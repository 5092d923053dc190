package org.umubano.coding.verb;

import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** Verbs beside a paper that tell what is in it or what it does, and not that somebody does something with it. */
final class PaperVerbs {

    /** How far before a participle the paper that it tells of may stand. */
    private static final int PAPER = 8;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    PaperVerbs(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** "Itangazo rihagarika intambara", a declaration that ends the war: the paper does it, and stays in force. */
    boolean isDoneBy(int v, Trigger trigger, TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        Effect effect = clauses.effect(v);
        boolean course = effect == Effect.BEGIN || effect == Effect.END || effect == Effect.CONTINUE;
        if (course && trigger.subtype().equals("negotiation")) {
            return false; // "ibiganiro ku masezerano byatangiye", talks on a deal began
        }
        return trigger.kind() == Kind.AGREEMENT
                && trigger.frame() == Frame.SIGN
                && !trigger.subtype().equals("signed")
                && companion.last() < verb.first()
                && !verb.passive()
                && verb.agreement() > 2
                && lexicon.classesOf(companion.key()).contains(verb.agreement());
    }

    /** Whether the paper beside a verb belongs to another noun, which is what is negotiated. */
    boolean isOfAnother(int v, Trigger trigger, TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() > 0 || !trigger.subtype().equals("negotiation") || companion.first() < verb.last()) {
            return false;
        }
        for (int t = verb.last() + 1; t < companion.first(); t++) {
            if (line.marker(t) == Relation.OF) {
                return true;
            }
        }
        return false;
    }

    /** "Signed three agreements, one of them lifting visas": what a paper provides for. */
    boolean isProvidedFor(VerbGroup verb, Trigger trigger) {
        return verb.agreement() == 0
                && verb.mood() == Mood.PARTICIPLE
                && !verb.passive()
                && (trigger.kind() == Kind.COOPERATION || trigger.kind() == Kind.AID)
                && line.nouns.stream()
                        .anyMatch(n -> n.last() < verb.first()
                                && verb.first() - n.last() <= PAPER
                                && lexicon.isOf(n.key(), Kind.AGREEMENT)
                                && line.noVerbBetween(n.last() + 1, verb.first()));
    }
}
