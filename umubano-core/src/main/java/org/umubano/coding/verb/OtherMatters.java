package org.umubano.coding.verb;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;

/**
 * Verbs of building and running that tell of no common work: where the firm is what runs something ("the company that runs the
 * contest"), and where the plant is only the way of something else ("brought through the pipeline"). And verbs of agreeing that
 * have the noun only under another word ("agreed on the lifting of sanctions").
 */
final class OtherMatters {

    private final EventLexicon lexicon;
    private final Line line;

    OtherMatters(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
    }

    /** Whether the noun beside a verb is not what is built or run. */
    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.headFirst) {
            return false;
        }
        if (trigger.subtype().equals("sanctions")
                && trigger.status() == null
                && lexicon.governors.get(verb.lemma()) == Effect.PLAN) {
            Relation next = line.marker(verb.last() + 1);
            return next == Relation.TO || next == Relation.ON || next == Relation.THAT;
        }
        if (companion == null) {
            return trigger.subtype().equals("reception") && isOfThing(verb);
        }
        if (trigger.subtype().equals("sanctions-lifted")) {
            return isWhatFor(verb, companion);
        }
        return trigger.kind() == Kind.COOPERATION
                && (isDoneBy(verb, companion)
                        || trigger.subtype().equals("project")
                                && (isAside(verb, companion) || isApart(verb, companion)));
    }

    /** "Received 20,000 pounds from", "received accommodation from": nobody is received. */
    private boolean isOfThing(VerbGroup verb) {
        for (int t = verb.last() + 1; t < line.tokens.size(); t++) {
            int token = t;
            if (line.marker(t) != null || !line.tokens.get(t).isWord() || line.verbAt(t) != null) {
                return !verb.passive() && t > verb.last() + 1 && line.marker(t) == Relation.FROM;
            }
            if (line.isInTime(t) || line.actors.stream().anyMatch(a -> a.first() <= token && token <= a.last())) {
                return false;
            }
        }
        return false;
    }

    /** "Cut supplies in retaliation for sanctions": what something else is done for. */
    private boolean isWhatFor(VerbGroup verb, TableNoun companion) {
        for (int t = companion.first() - 1;
                t > verb.last() + 1 && line.tokens.get(t).isWord();
                t--) {
            if (line.marker(t) != null || line.verbAt(t) != null) {
                return line.marker(t) == Relation.FOR && line.tokens.get(t - 1).isWord();
            }
        }
        return false;
    }

    /** "The company that runs the contest": the noun stands as the doer right before a relative verb. */
    private boolean isDoneBy(VerbGroup verb, TableNoun companion) {
        int who = verb.first() - 1;
        boolean relative = line.marker(who) == Relation.WHO || line.marker(who) == Relation.THAT;
        return relative && !verb.passive() && companion.last() == who - 1;
    }

    /** "The plant took oil brought from": a participle is of the noun right before it, not of one before another verb. */
    private boolean isApart(VerbGroup verb, TableNoun companion) {
        return verb.mood() == VerbGroup.Mood.PARTICIPLE
                && verb.passive()
                && companion.last() < verb.first()
                && !line.noVerbBetween(companion.last() + 1, verb.first());
    }

    /** "Brought through the pipeline": a preposition stands right before the noun, its article and small letters between at most. */
    private boolean isAside(VerbGroup verb, TableNoun companion) {
        for (int t = companion.first() - 1; t > verb.last(); t--) {
            Relation marker = line.marker(t);
            String word = line.tokens.get(t).norm();
            if (lexicon.home.ways.contains(word) || marker == Relation.AGAINST) {
                return true;
            }
            if (marker != null
                    || line.isComma(t)
                    || line.verbAt(t) != null
                    || line.tokens.get(t).isCapitalised()) {
                return false;
            }
        }
        return false;
    }
}
