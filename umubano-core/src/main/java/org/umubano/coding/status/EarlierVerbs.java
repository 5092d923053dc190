package org.umubano.coding.status;

import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;

/**
 * The verbs before a verb on which its own status hangs: the future that a subjunctive goes on in, the head of a list whose
 * auxiliary is said once, the finite verb that a participle belongs to. Tells only which verb that is, by the words alone; what
 * its status is, is for {@link StatusReader}, for that verb may hang on another in its turn.
 */
final class EarlierVerbs {

    private final Line line;
    private final ClauseReader clauses;

    EarlierVerbs(Line line, ClauseReader clauses) {
        this.line = line;
        this.clauses = clauses;
    }

    /** Whether the clauses before a verb tell of what is to come, so that what goes on from them is to come as well. */
    boolean followsFuture(int v) {
        for (int u = v - 1; u >= 0; u--) {
            VerbGroup before = line.verbs.get(u);
            if (before.isFinite() && !before.relative()) {
                boolean plan = clauses.effect(u) == Effect.PLAN && before.passive();
                if (before.tense() == Tense.FUTURE || plan) {
                    return true;
                }
                if (before.tense() == Tense.PAST && before.agreement() != 2 && before.agreement() != 16) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The last finite verb before a verb, or -1. */
    int lastFinite(int v) {
        for (int u = v - 1; u >= 0; u--) {
            if (line.verbs.get(u).isFinite()) {
                return u;
            }
        }
        return -1;
    }

    /** The verb that says the auxiliary of a list of participles, "would be summoned, its diplomats expelled"; -1 for no list. */
    int listHead(int v) {
        int head = isOfNoun(v) ? -1 : lastFinite(v);
        if (head < 0) {
            return -1;
        }
        VerbGroup verb = line.verbs.get(head);
        return verb.passive() && (verb.mood() == Mood.CONDITIONAL || verb.tense() == Tense.FUTURE) ? head : -1;
    }

    /** "Under a protocol signed on Monday": the participle is of a noun that stands under a preposition, and of no list. */
    private boolean isOfNoun(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            Relation marker = line.marker(t);
            if (line.isComma(t) || marker == Relation.AND) {
                return false;
            }
            if (marker != null && marker.isOblique()) {
                return line.nouns.stream()
                        .anyMatch(n -> n.last() == line.verbs.get(v).first() - 1);
            }
        }
        return false;
    }

    /** Whether a verb group ends in an infinitive: "is scheduled to lay". */
    boolean isToInfinitive(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.last() > verb.first()
                && (verb.tense() == Tense.FUTURE || verb.tense() == Tense.FUTURE_IN_PAST)
                && line.marker(verb.last() - 1) == Relation.TO;
    }
}
