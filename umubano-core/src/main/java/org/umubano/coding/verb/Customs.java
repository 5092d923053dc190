package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;

/**
 * Verbs, where they show no agreement, that tell of what always goes on, or only of what is talked of: "the grain that
 * Ukraine ships", "have cooperated for two decades", "are talking of asphalt".
 */
final class Customs {

    /** How far before its verb "that" may stand, with the subject between. */
    private static final int SUBJECT = 4;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final VerbSenses senses;

    Customs(Reading reading, VerbSenses senses) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.senses = senses;
    }

    /** Whether a verb tells of no act of its own. */
    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        if (lexicon.headFirst) {
            return false;
        }
        VerbGroup verb = line.verbs.get(v);
        return switch (trigger.kind()) {
            case AID, COOPERATION ->
                isOfThing(verb) || isOnlyOver(verb, companion) || companion == null && isLasting(v, trigger);
            case MEETING -> companion == null && isOnlyTalk(v);
            case VISIT -> companion == null && (isThing(verb, trigger) || isOfResident(v, verb, trigger));
            default -> false;
        };
    }

    /** "The grain that Ukraine ships": in the present, of the thing that it tells more of. */
    private boolean isOfThing(VerbGroup verb) {
        if (verb.tense() != Tense.PRESENT
                || verb.mood() != Mood.FINITE
                || verb.passive()
                || verb.first() != verb.last()) {
            return false;
        }
        for (int t = verb.first() - 2; t >= Math.max(1, verb.first() - SUBJECT); t--) {
            Relation marker = line.marker(t);
            if (marker == Relation.THAT || marker == Relation.WHO) {
                return line.noVerbBetween(t - 1, verb.first());
            }
            if (line.isComma(t) || marker != null && marker != Relation.AND) {
                return false;
            }
        }
        return false;
    }

    /** "Went over food security": the thing stands behind "over" or "about". */
    private boolean isOnlyOver(VerbGroup verb, @Nullable TableNoun companion) {
        return companion != null
                && companion.first() == verb.last() + 2
                && line.marker(verb.last() + 1) == Relation.ON
                && verb.agreement() == 0
                && !verb.passive();
    }

    /** "Have cooperated for over two decades". */
    private boolean isLasting(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        if (trigger.frame() != Frame.COOP
                || verb.passive()
                || verb.tense() != Tense.PERFECT
                        && verb.tense() != Tense.PRESENT
                        && verb.tense() != Tense.PROGRESSIVE) {
            return false;
        }
        for (int i = 0; i < line.times.size(); i++) {
            int at = line.tokenAt(line.times.get(i).start());
            if (at <= verb.last()) {
                continue;
            }
            boolean over = lexicon.isAdverb(line.tokens.get(at - 1).norm()) || line.marker(at - 1) == Relation.ON;
            Relation before = line.marker(over ? at - 2 : at - 1);
            if (at <= clauses.end(v) && (before == Relation.FOR || before == Relation.CLAUSE)
                    || line.marker(at) == Relation.FOR) {
                return true;
            }
        }
        return false;
    }

    /** "A post which went to Djibouti's N.N.": "which" is of things. */
    private boolean isThing(VerbGroup verb, Trigger trigger) {
        int which = verb.first() - 1;
        return trigger.frame() == Frame.TRAVEL
                && which > 0
                && line.marker(which) == Relation.WHO
                && lexicon.occasions.things.contains(line.tokens.get(which).norm());
    }

    /** "The outgoing German ambassador, who came to the palace to take leave": he lives there. */
    private boolean isOfResident(int v, VerbGroup verb, Trigger trigger) {
        if (trigger.frame() != Frame.TRAVEL || verb.lemma().equals(lexicon.copula)) {
            return false;
        }
        List<Line.Actor> who = clauses.subjects(v);
        return who.size() == 1
                && who.get(0).mention().offices().contains("AMB")
                && line.actors.stream()
                        .noneMatch(a -> a.first() > verb.last()
                                && a.first() <= verb.last() + 4
                                && a.mention().state() != null);
    }

    /** "Engineers are talking of asphalt": talk of a thing, by others than two who met. */
    private boolean isOnlyTalk(int v) {
        VerbGroup verb = line.verbs.get(v);
        return line.marker(verb.last() + 1) == Relation.OF && !verb.passive() && !senses.isOfTwo(v);
    }
}
