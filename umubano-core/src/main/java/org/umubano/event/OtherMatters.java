package org.umubano.event;

import org.jspecify.annotations.Nullable;
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
    boolean is(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        if (companion == null || lexicon.headFirst) {
            return false;
        }
        if (trigger.subtype().equals("sanctions")) {
            return lexicon.governors.get(verb.lemma()) == Effect.PLAN && isUnderOther(verb, companion);
        }
        return trigger.kind() == Kind.COOPERATION
                && (isDoneBy(verb, companion)
                        || trigger.subtype().equals("project")
                                && (isAside(verb, companion) || isApart(verb, companion)));
    }

    /** "Agreed to lift sanctions", "agreed on the lifting of sanctions": another word tells what is done with them. */
    private boolean isUnderOther(VerbGroup verb, Line.Noun companion) {
        for (int t = verb.last() + 1; t < companion.first(); t++) {
            Relation marker = line.marker(t);
            boolean other = marker == Relation.TO || marker == Relation.ON || marker == Relation.THAT;
            if (line.verbAt(t) != null || other && !line.isInTime(t + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "The company that runs the contest": the noun stands as the doer right before a relative verb. */
    private boolean isDoneBy(VerbGroup verb, Line.Noun companion) {
        int who = verb.first() - 1;
        boolean relative = line.marker(who) == Relation.WHO || line.marker(who) == Relation.THAT;
        return relative && !verb.passive() && companion.last() == who - 1;
    }

    /** "The plant took oil brought from": a participle is of the noun right before it, not of one before another verb. */
    private boolean isApart(VerbGroup verb, Line.Noun companion) {
        return verb.mood() == VerbGroup.Mood.PARTICIPLE
                && verb.passive()
                && companion.last() < verb.first()
                && !line.noVerbBetween(companion.last() + 1, verb.first());
    }

    /** "Brought through the pipeline": a preposition stands right before the noun, its article and small letters between at most. */
    private boolean isAside(VerbGroup verb, Line.Noun companion) {
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
