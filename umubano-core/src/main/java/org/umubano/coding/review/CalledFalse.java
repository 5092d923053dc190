package org.umubano.coding.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Acts that a sentence calls false: "reports that the president visited are false", "it is not true that". They are denied, as is
 * what a verb of denying has as its object, of which the denial is no statement besides. What is dismissed as something was done:
 * "dismissed the visit as theatre".
 */
final class CalledFalse {

    /** How many words may stand between "is" and what it is: "are simply not". */
    private static final int WORDS = 3;

    /** Of these a denial leaves nothing open. */
    private static final Set<Kind> DENIED = EnumSet.of(
            Kind.VISIT,
            Kind.MEETING,
            Kind.CALL,
            Kind.SUMMIT,
            Kind.MISSION,
            Kind.RELATIONS,
            Kind.ACCREDITATION,
            Kind.AGREEMENT);

    private final EventLexicon lexicon;

    private CalledFalse(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Sets how such acts of one sentence stand, and takes out those that are no more than alleged. */
    static void settle(EventLexicon lexicon, List<Draft> drafts) {
        CalledFalse words = new CalledFalse(lexicon);
        drafts.removeIf(d -> !DENIED.contains(d.kind) && d.kind != Kind.STATEMENT && words.isCalledFalse(d));
        drafts.removeIf(d -> words.isPredicate(d) || words.isDeniedForce(d));
        for (Draft draft : drafts) {
            boolean done = draft.status.isDone() || draft.status == Status.ONGOING;
            if (done && DENIED.contains(draft.kind) && words.isCalledFalse(draft)) {
                draft.status = Status.DENIED;
            } else if (draft.status == Status.DENIED && draft.kind != Kind.STATEMENT && words.isLikened(draft)) {
                draft.status = Status.HELD;
            }
        }
        drafts.removeIf(d -> words.isOfDenied(d, drafts));
    }

    /** "Reports that ... are false", "it is not true that ...". */
    private boolean isCalledFalse(Draft d) {
        for (VerbGroup verb : d.line.verbs) {
            if (verb.lemma().equals(lexicon.copula) && verb.isFinite()) {
                int predicate = predicate(d.line, verb);
                boolean behind = predicate >= 0 && predicate < d.first && d.line.marker(predicate + 1) == Relation.THAT;
                boolean before = predicate >= 0 && d.first < verb.first() && isHearsay(d);
                if (before || behind && isIt(d.line, verb)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Denied it had sent soldiers": the denial is a statement, and the act is told by nobody. */
    private boolean isDeniedForce(Draft d) {
        VerbGroup verb = d.kind == Kind.FORCE && d.status.isDone() ? d.line.verbAt(d.first) : null;
        int v = verb == null ? 0 : d.line.verbNumberAt(d.first);
        VerbGroup over = v == 0 ? null : d.line.verbs.get(v - 1);
        if (verb == null || over == null || over.negated() || lexicon.governors.get(over.lemma()) != Effect.DENY) {
            return false;
        }
        int next = over.last() + 1;
        boolean pronoun = next == verb.first() - 1
                && (lexicon.nominatives.contains(d.line.tokens.get(next).norm())
                        || lexicon.home.expletive.contains(
                                d.line.tokens.get(next).norm()));
        return pronoun || d.line.marker(next) == Relation.THAT;
    }

    /** "... in Nairobi were false": nobody was there by that verb. */
    private boolean isPredicate(Draft d) {
        VerbGroup verb = d.kind == Kind.VISIT ? d.line.verbAt(d.first) : null;
        return verb != null && verb.lemma().equals(lexicon.copula) && predicate(d.line, verb) >= 0;
    }

    /** Where a word stands by which a verb of being calls something false; -1 for nowhere. */
    private int predicate(Line line, VerbGroup verb) {
        for (int t = verb.last() + 1; t < Math.min(line.tokens.size(), verb.last() + 1 + WORDS); t++) {
            String word = line.tokens.get(t).norm();
            if (verb.negated() ? lexicon.home.correct.contains(word) : lexicon.home.untrue.contains(word)) {
                return t;
            }
        }
        return -1;
    }

    private boolean isIt(Line line, VerbGroup verb) {
        return verb.first() > 0
                && lexicon.home.expletive.contains(
                        line.tokens.get(verb.first() - 1).norm());
    }

    /** Whether "reports that" stands before an act. */
    private boolean isHearsay(Draft d) {
        for (int t = d.first - 1; t > 0; t--) {
            if (d.line.marker(t) == Relation.THAT || d.line.marker(t) == Relation.OF) {
                if (lexicon.hearsay.contains(d.line.tokens.get(t - 1).norm())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Dismissed the visit as theatre", against "as lies": only what somebody thinks of it. */
    private boolean isLikened(Draft d) {
        Line line = d.line;
        if (line.verbAt(d.first) != null || isHearsay(d)) {
            return false;
        }
        for (int t = d.first + 1; t + 1 < line.tokens.size() && line.verbAt(t) == null; t++) {
            if (lexicon.home.likened.contains(line.tokens.get(t).norm())) {
                for (int w = t + 1; w < Math.min(line.tokens.size(), t + 1 + WORDS); w++) {
                    String word = line.tokens.get(w).norm();
                    if (lexicon.home.untrue.contains(word) || lexicon.hearsay.contains(word)) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    /** "Denied a meeting with N.N.": who denies an act that a noun tells of announces so, and says no more. */
    private boolean isOfDenied(Draft word, List<Draft> drafts) {
        VerbGroup verb = word.line.verbAt(word.first);
        boolean denial = word.kind == Kind.STATEMENT
                && word.subtype.equals("denial")
                && verb != null
                && lexicon.governors.get(verb.lemma()) == Effect.DENY;
        for (Draft act : denial ? drafts : List.<Draft>of()) {
            if (act.status == Status.DENIED && DENIED.contains(act.kind) && act.line.verbAt(act.first) == null) {
                act.announcedBy = act.announcedBy == null ? word.participants.get(0) : act.announcedBy;
                return true;
            }
        }
        return false;
    }
}
