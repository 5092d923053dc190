package org.umubano.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        VerbGroup now = line.verbs.get(v);
        boolean goesNext = status == Status.HELD
                && !lexicon.headFirst
                && line.number > 0
                && now.mood() == Mood.FINITE
                && now.tense() == VerbGroup.Tense.PRESENT
                && now.first() == now.last()
                && !now.relative()
                && !now.lemma().equals(lexicon.copula)
                && line.marker(now.first() - 1) != Relation.WHO
                && (trigger.frame() == Frame.TRAVEL || trigger.frame() == Frame.LEAVE);
        if (goesNext) {
            return Status.PLANNED; // "from Nairobi he flies on to Maputo"
        }
        boolean told = trigger.kind() == Kind.STATEMENT
                && line.verbs.get(v).tense() == VerbGroup.Tense.PROGRESSIVE
                && !line.verbs.get(v).negated();
        if (told) {
            return Status.HELD;
        }
        boolean goesOn = line.verbs.get(v).agreement() > 0
                && !line.verbs.get(v).negated()
                && (trigger.kind() == Kind.DISPUTE && line.verbs.get(v).tense() == VerbGroup.Tense.PROGRESSIVE
                        || trigger.kind() == Kind.VISIT
                                && status == Status.HELD
                                && line.verbs.get(v).tense() == VerbGroup.Tense.PERFECT
                                && clauses.effect(v) == Effect.END
                                && line.timeTokens(
                                                line.verbs.get(v).last() + 1,
                                                line.verbs.get(v).last() + 2)
                                        > 0); // "amaze iminsi ibiri mu ruzinduko"
        if (goesOn) {
            return Status.ONGOING;
        }
        int decided = trigger.frame() == Frame.DEPLOY && line.verbs.get(v).tense() == VerbGroup.Tense.PRESENT
                ? clauses.overClause(v)
                : -1;
        if (decided >= 0
                && status == Status.HELD
                && line.verbs.get(v).agreement() > 0
                && clauses.effect(decided) == Effect.ANNOUNCE) {
            return Status.PLANNED; // "bemeje ko ingabo ziva muri", decided that the troops leave
        }
        int over = clauses.governor(v);
        boolean resolved = trigger.kind() == Kind.RELATIONS
                && status == Status.PLANNED
                && now.agreement() == 0
                && lexicon.headFirst
                && over >= 0
                && clauses.effect(over) == Effect.ASSERT
                && clauses.governsByNoun(over, v)
                && statuses.of(over) == Status.HELD;
        if (resolved) {
            return Status
                    .HELD; // "yafashe icyemezo cyo guca umubano", took the decision to break off ties: they are broken
            // off so
        }
        boolean agreed = AGREED.contains(trigger.subtype())
                && status == Status.PLANNED
                && over >= 0
                && clauses.effect(over) == Effect.PLAN
                && statuses.of(over) == Status.HELD;
        return agreed ? Status.HELD : status;
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
                && statuses.of(v - 1) == Status.PLANNED;
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
