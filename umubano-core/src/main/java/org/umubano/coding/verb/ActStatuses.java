package org.umubano.coding.verb;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** How an act stands by its verb and by what kind of act it is: a statement being made is made, who tries to mediate does. */
final class ActStatuses {

    /** What two sides do by agreeing to it. */
    private static final Set<String> AGREED = Set.of("ceasefire", "upgraded", "restored", "established");

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;

    ActStatuses(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
    }

    /** A statement that is being made has been made; so has a ceasefire that is agreed to. */
    @Nullable
    Status statusOf(int v, Trigger trigger) {
        Status status = statuses.of(v);
        if (status == null) {
            return isDue(v, trigger) || isGoneTo(v, trigger) ? Status.PLANNED : null;
        }
        VerbGroup verb = line.verbs.get(v);
        if (status == Status.HELD && (goesNext(verb, trigger) || isDecided(v, trigger) || isPlanned(v))) {
            return Status.PLANNED;
        }
        boolean isBeingSaid =
                trigger.kind() == Kind.STATEMENT && verb.tense() == VerbGroup.Tense.PROGRESSIVE && !verb.negated();
        if (isBeingSaid) {
            return Status.HELD;
        }
        if (goesOn(v, trigger, status)) {
            return Status.ONGOING;
        }
        boolean done = status == Status.PLANNED && (isDoneBySaying(v, trigger) || liesBefore(v));
        return done ? Status.HELD : status;
    }

    /** "Agreed to open the border after talks mediated by X": what the one comes after is done, though the other is to be. */
    private boolean liesBefore(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.headFirst || v == 0 || verb.isFinite() || !verb.passive()) {
            return false;
        }
        for (int t = line.verbs.get(v - 1).last() + 1; t < verb.first(); t++) {
            if (lexicon.afters.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Yateguye inama izabera i X", prepared a meeting that will take place in X: what is only made ready is to come. */
    boolean isToCome(int v, Trigger trigger, @Nullable TableNoun gathering, @Nullable Status status) {
        if (gathering == null
                || !lexicon.headFirst
                || status == Status.DENIED
                || trigger.kind() != Kind.SUMMIT && trigger.kind() != Kind.MEETING
                || gathering.first() <= line.verbs.get(v).last()
                || v + 1 >= line.verbs.size()) {
            return false;
        }
        VerbGroup next = line.verbs.get(v + 1);
        return next.tense() == VerbGroup.Tense.FUTURE
                && next.agreement() == GATHERING
                && next.first() > gathering.last()
                && next.first() - gathering.last() <= TO_COME
                && !line.hasComma(gathering.last() + 1, next.first());
    }

    /** The class of words for a gathering. */
    private static final int GATHERING = 9;

    /** How far behind its noun the verb may stand that tells when it will be: "inama y'abakuru b'ibihugu bya X izabera". */
    private static final int TO_COME = 8;

    /** "From Nairobi he flies on to Maputo". */
    private boolean goesNext(VerbGroup verb, Trigger trigger) {
        return !lexicon.headFirst
                && line.number > 0
                && verb.mood() == Mood.FINITE
                && verb.tense() == VerbGroup.Tense.PRESENT
                && verb.first() == verb.last()
                && !verb.relative()
                && !verb.lemma().equals(lexicon.copula)
                && line.marker(verb.first() - 1) != Relation.WHO
                && (trigger.frame() == Frame.TRAVEL || trigger.frame() == Frame.LEAVE);
    }

    /** "Bemeje ko ingabo ziva muri X", decided that the troops leave. */
    private boolean isDecided(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        if (trigger.frame() != Frame.DEPLOY || verb.tense() != VerbGroup.Tense.PRESENT || verb.agreement() == 0) {
            return false;
        }
        int decided = clauses.overClause(v);
        return decided >= 0 && clauses.effect(decided) == Effect.ANNOUNCE;
    }

    /** "Joint exercises are planned for September". */
    private boolean isPlanned(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() == 0
                && verb.passive()
                && verb.isFinite()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && clauses.effect(v) == Effect.PLAN;
    }

    private boolean goesOn(int v, Trigger trigger, Status status) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() == 0 || verb.negated()) {
            return false;
        }
        boolean isStay = trigger.kind() == Kind.VISIT
                && status == Status.HELD
                && verb.tense() == VerbGroup.Tense.PERFECT
                && clauses.effect(v) == Effect.END
                && line.timeTokens(verb.last() + 1, verb.last() + 2) > 0; // "amaze iminsi ibiri mu ruzinduko"
        return isStay || trigger.kind() == Kind.DISPUTE && verb.tense() == VerbGroup.Tense.PROGRESSIVE;
    }

    /**
     * Whether a plan is the act itself: "yafashe icyemezo cyo guca umubano", took the decision to break off ties, a ceasefire
     * that was agreed to.
     */
    private boolean isDoneBySaying(int v, Trigger trigger) {
        int over = clauses.governor(v);
        if (over < 0) {
            return false;
        }
        boolean resolved = trigger.kind() == Kind.RELATIONS
                && line.verbs.get(v).agreement() == 0
                && lexicon.headFirst
                && clauses.effect(over) == Effect.ASSERT
                && clauses.governsByNoun(over, v);
        boolean agreed = AGREED.contains(trigger.subtype()) && clauses.effect(over) == Effect.PLAN;
        return (resolved || agreed) && statuses.of(over) == Status.HELD;
    }

    /** "Arrived in X on Tuesday to take part in the summit": what somebody goes to is still to come. */
    private boolean isGoneTo(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.mood() != Mood.INFINITIVE || verb.agreement() > 0 || trigger.kind() != Kind.SUMMIT || verb.negated()) {
            return false;
        }
        boolean joined = v > 0 && line.marker(verb.first() - 1) == Relation.AND; // "for talks and to attend the summit"
        int governor = joined ? v - 1 : clauses.governor(v);
        if (governor < 0) {
            return false;
        }
        Status above = statuses.of(governor);
        boolean goes = lexicon.mayTell(
                line.verbs.get(governor),
                t -> t.frame() == Frame.TRAVEL
                        || t.frame() == Frame.LEAVE
                        || t.subtype().equals("arrival"));
        return goes && (above == Status.HELD || above == Status.ONGOING);
    }

    /** "Must deposit its instruments by September": an undertaking with its date. */
    private boolean isDue(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        boolean undertaken = trigger.kind() == Kind.AGREEMENT
                || trigger.kind() == Kind.COOPERATION
                || trigger.kind() == Kind.MISSION && !lexicon.headFirst; // "the consulate must close by Saturday"
        return undertaken
                && verb.mood() == Mood.POSSIBLE
                && !verb.negated()
                && lexicon.duties.contains(line.tokens.get(verb.first()).norm())
                && (line.times.stream().anyMatch(t -> line.tokenAt(t.start()) > verb.last())
                        || trigger.subtype().equals("ratified")
                                && !lexicon.headFirst); // "must be ratified by both parliaments"
    }

    /** "Are to meet for talks mediated by X": a participle of what is planned. */
    boolean isYetToBe(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.mood() != Mood.PARTICIPLE || !verb.passive() || verb.agreement() > 0 || v == 0) {
            return false;
        }
        return line.noVerbBetween(line.verbs.get(v - 1).last() + 1, verb.first())
                && statuses.of(v - 1) == Status.PLANNED
                && !liesBefore(v);
    }

    /** "Has been trying to reconcile the two": who tries to mediate, mediates. */
    @Nullable
    Status attempted(int v) {
        int governor = clauses.governor(v);
        boolean tries = governor >= 0 && clauses.effect(governor) == Effect.WISH;
        Status status = tries ? statuses.of(governor) : null;
        VerbGroup over = tries ? line.verbs.get(governor) : null;
        boolean goesOn = over != null
                && (over.tense() == VerbGroup.Tense.PERFECT || over.tense() == VerbGroup.Tense.PROGRESSIVE);
        return status == Status.HELD && goesOn ? Status.ONGOING : status;
    }
}
