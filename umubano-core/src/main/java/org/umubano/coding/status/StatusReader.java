package org.umubano.coding.status;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.mention.ActorMention;

/** Tense, mood and the verbs above an act to its status; null where the words report no event. */
public final class StatusReader {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final Negations negations;
    private final StatusSigns signs;
    private final EarlierVerbs earlier;
    private final AgreeingStatus agreeing;

    public StatusReader(EventLexicon lexicon, Line line, ClauseReader clauses) {
        this.negations = new Negations(lexicon, line);
        this.lexicon = lexicon;
        this.line = line;
        this.clauses = clauses;
        this.signs = new StatusSigns(line, clauses);
        this.earlier = new EarlierVerbs(line, clauses);
        this.agreeing = new AgreeingStatus(lexicon, line, clauses, this);
    }

    /** The status that a verb gives to the act it names. */
    @Nullable
    public Status of(int v) {
        return of(v, 0);
    }

    /** The same below so many other verbs. */
    @Nullable
    Status of(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        if (depth > 5) {
            return null;
        }
        if (lexicon.headFirst && signs.courseOf(v, lexicon) >= 0) {
            return Status.HELD;
        }
        if (verb.agreement() > 0 && Oughts.has(line, v, lexicon)) {
            return null;
        }
        int shared = clauses.sharing(v);
        if (shared >= 0) {
            return of(shared, depth + 1);
        }
        @Nullable
        Status status = switch (verb.mood()) {
            case POSSIBLE -> null;
            case SUBJUNCTIVE -> agreeing.wished(v, depth);
            case CONDITIONAL -> !isAskedFor(v) && (isReported(v) || signs.isProgramme(v)) ? Status.PLANNED : null;
            case INFINITIVE -> infinitive(v, depth);
            case PARTICIPLE -> participle(v, depth);
            case FINITE -> verb.agreement() > 0 ? agreeing.of(v, depth) : finite(v, depth);
        };
        if (status == Status.PROPOSED && verb.negated() && verb.mood() == Mood.INFINITIVE) {
            return null; // "asked them not to sign"
        }
        if (status == Status.PLANNED && verb.negated() && negations.isGivenUp(verb)) {
            return Status.CANCELLED;
        }
        if (status != null && (verb.negated() || verb.agreement() > 0 && negations.isDenied(v))) {
            return Status.DENIED;
        }
        return status;
    }

    /** The status of a finite verb in a language whose verbs do not agree. */
    private @Nullable Status finite(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        if (isBare(verb)) {
            return demanded(v, depth);
        }
        if (isProposed(v, depth)) {
            return Status.PROPOSED;
        }
        if (isNotSo(v)) {
            return null;
        }
        if (signs.isThen(v)) {
            return Status.PLANNED;
        }
        return isCalledOff(v, depth) ? Status.CANCELLED : tense(verb.tense());
    }

    /** Whether what a finite verb tells is contested, wanted, a condition or an aim. */
    private boolean isNotSo(int v) {
        VerbGroup verb = line.verbs.get(v);
        int before = line.verbs.get(Math.max(0, v - 1)).last();
        boolean apart = verb.tense() == Tense.PAST && verb.first() == verb.last() && verb.first() - before > 2;
        return signs.isContested(v)
                || apart && signs.isWanted(v) // "wants the treaty with X suspended"
                || signs.isConditional(v)
                || clauses.isAim(v)
                || verb.tense() == Tense.PRESENT && (signs.isDemanded(v) || clauses.isWished(v));
    }

    /** "Yasabye ko intambara yahagarara", asked that the war should stop; "yasabye ko yahura na X", asked to meet X, is a plan. */
    private boolean isAskedFor(int v) {
        int over = line.verbs.get(v).agreement() > 0 ? clauses.overClause(v) : -1;
        Effect effect = over < 0 ? null : clauses.effect(over);
        return (effect == Effect.PROPOSE || effect == Effect.WISH) && signs.isOfThing(v);
    }

    /** An infinitive stands as the ceremony does that is named after it, else as what governs it. */
    private @Nullable Status infinitive(int v, int depth) {
        int ceremony = Ceremonies.verbOf(line, lexicon, v);
        return ceremony < 0 ? governed(v, depth) : of(ceremony, depth + 1);
    }

    /** "Be suspended": the bare form of the copula, which stands under "proposed that", "agreed that". */
    private boolean isBare(VerbGroup verb) {
        return verb.passive()
                && verb.tense() == Tense.PRESENT
                && line.tokens.get(verb.first()).norm().equals(clauses.copula());
    }

    /** "Proposed that the two build a road": the bare form of a verb that others would have an ending or the past. */
    private boolean isProposed(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        int over = v - 1;
        return over >= 0
                && verb.agreement() == 0
                && verb.first() == verb.last()
                && line.tokens.get(verb.first()).norm().equals(verb.lemma())
                && clauses.effect(over) == Effect.PROPOSE
                && demanded(v, depth) == Status.PROPOSED;
    }

    /** What is proposed or agreed on with a word like "that" before it. */
    private @Nullable Status demanded(int v, int depth) {
        for (int u = v - 1; u >= 0; u--) {
            VerbGroup over = line.verbs.get(u);
            Effect effect = over.isFinite() ? clauses.effect(u) : null;
            boolean that = false;
            for (int t = over.last() + 1; t < line.verbs.get(v).first(); t++) {
                that |= line.marker(t) == Relation.THAT;
            }
            if (effect != null && that) {
                Status above = of(u, depth + 1);
                return above == null
                        ? null
                        : effect == Effect.PROPOSE ? Status.PROPOSED : effect == Effect.PLAN ? Status.PLANNED : null;
            }
        }
        return null;
    }

    /** "Was due to visit X, but the trip was dropped": what was to be done, before a clause that undoes it. */
    private boolean isCalledOff(int v, int depth) {
        if (line.verbs.get(v).tense() != Tense.FUTURE_IN_PAST
                || line.verbs.get(v).agreement() > 0) {
            return false;
        }
        for (int u = v + 1; u < line.verbs.size(); u++) {
            VerbGroup later = line.verbs.get(u);
            boolean undoes = clauses.effect(u) == Effect.CANCEL && later.isFinite();
            for (int t = line.verbs.get(v).last() + 1; undoes && t < later.first(); t++) {
                if (line.marker(t) == Relation.CLAUSE) {
                    return of(u, depth + 1) == Status.HELD;
                }
            }
        }
        return false;
    }

    static Status tense(Tense tense) {
        return switch (tense) {
            case FUTURE, FUTURE_IN_PAST -> Status.PLANNED;
            case PROGRESSIVE -> Status.ONGOING;
            default -> Status.HELD;
        };
    }

    private @Nullable Status participle(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.passive() && signs.isWanted(v)) {
            return null;
        }
        if (verb.passive()) {
            Status listed = listed(v, depth);
            Status after = listed == null && clauses.precedes(v) ? followed(v, depth) : listed;
            return after == null ? Status.HELD : after;
        }
        if (v > 0
                && line.verbs.get(v - 1).last() + 1 == verb.first()
                && clauses.effect(v - 1) != null
                && clauses.effect(v - 1) != Effect.ASSERT) {
            return governed(v, depth); // "proposed organising", "cancelled opening"
        }
        int before = earlier.lastFinite(v);
        int end = clauses.meansOf(v);
        Status above = end >= 0 ? means(end, depth) : before < 0 ? Status.HELD : of(before, depth + 1);
        return above == Status.ONGOING ? Status.HELD : above;
    }

    /** How the means to an end stands: planned with it, none where the end is wished for or spoken of; else as the verb over it. */
    private @Nullable Status means(int end, int depth) {
        Effect noun = clauses.nounEffect(end);
        if (noun == Effect.PLAN || noun == Effect.PROPOSE) {
            return governedByNoun(end, noun, depth);
        }
        boolean infinite = !line.verbs.get(end).isFinite();
        int over = !infinite ? end : line.verbs.get(end).mood() == Mood.INFINITIVE ? clauses.governor(end) : end - 1;
        if (over < 0) {
            return null;
        }
        Effect effect = infinite ? clauses.effect(over) : null;
        if (noun == Effect.WISH
                || effect == Effect.WISH
                || effect == Effect.ABLE
                || effect == Effect.MENTION
                || effect == Effect.SAY) {
            return null;
        }
        boolean within = line.verbs.get(end).mood() == Mood.PARTICIPLE;
        if (within && lexicon.mayTell(line.verbs.get(over), t -> t.kind() == Kind.STATEMENT)) {
            return null; // "accused it of breaking the treaty by deploying tanks"
        }
        Status above = of(over, depth + 1);
        boolean done = above == Status.HELD || above == Status.ONGOING;
        return effect == Effect.PLAN && done
                ? Status.PLANNED
                : effect == Effect.PROPOSE && done ? Status.PROPOSED : above;
    }

    /** "Would be summoned, its diplomats expelled and the agreements ended": the auxiliary is said once; null for no list. */
    private @Nullable Status listed(int v, int depth) {
        int head = earlier.listHead(v);
        return head < 0 ? null : of(head, depth + 1);
    }

    /** "Will meet him, followed by talks": what follows stands as what it follows; null where nothing is before it. */
    private @Nullable Status followed(int v, int depth) {
        int before = earlier.lastFinite(v);
        return before < 0 ? null : of(before, depth + 1);
    }

    /** The status of an infinitive by what it hangs on. */
    private @Nullable Status governed(int v, int depth) {
        Effect noun = clauses.nounEffect(v);
        if (noun == Effect.PLAN || noun == Effect.PROPOSE) {
            return governedByNoun(v, noun, depth);
        }
        int cause = clauses.causeOf(v);
        if (cause >= 0) {
            return of(cause, depth + 1);
        }
        if (signs.isAfterNoun(v)) {
            return Status.PLANNED; // "a framework, to be signed this week"
        }
        if (clauses.isHeadline(v)) {
            return Status.PLANNED; // "Lula to visit Portugal"
        }
        int main = clauses.sequelOf(v);
        if (main >= 0) {
            Status above = of(main, depth + 1);
            return above == Status.ONGOING ? Status.HELD : above;
        }
        int before =
                v > 0 && line.marker(line.verbs.get(v).first() - 1) == Relation.AND && !lexicon.headFirst ? v - 1 : -1;
        if (before >= 0 && (earlier.isToInfinitive(before) || isToCome(line.verbs.get(before)))) {
            return of(
                    before, depth + 1); // "is scheduled to lay a wreath and to attend", "is to be received by X and to"
        }
        int governor = clauses.governor(v);
        Effect effect = governor < 0 ? null : clauses.effect(governor);
        if (governor >= 0 && signs.isListedUnder(governor, v)) {
            return of(governor, depth + 1);
        }
        return effect == null ? ungoverned(governor, v, depth) : governed(governor, effect, v, depth);
    }

    /** The status of what a noun plans or proposes: "plans to send". */
    private Status governedByNoun(int v, Effect noun, int depth) {
        int governor = clauses.governor(v);
        boolean dropped = governor >= 0
                && clauses.effect(governor) == Effect.CANCEL
                && (noun == Effect.PLAN || of(governor, depth + 1) == Status.HELD);
        if (dropped) {
            return Status.CANCELLED; // "dropped plans to send", "shelved plans to open"
        }
        return noun == Effect.PLAN ? Status.PLANNED : Status.PROPOSED;
    }

    /** The status of an infinitive under a verb that governs none; null for a mere purpose. */
    private @Nullable Status ungoverned(int governor, int v, int depth) {
        if (governor >= 0 && clauses.governsByNoun(governor, v) && of(governor, depth + 1) != null) {
            return Status.PLANNED; // "sealed an agreement with FIBA to stage"
        }
        if (governor >= 0 && clauses.isSentTo(governor, v)) {
            return of(governor, depth + 1); // "sent his minister to talk to"
        }
        if (signs.isCourtesyByCall(v, lexicon)) {
            return of(clauses.callBefore(v), depth + 1); // "telephoned him to congratulate him"
        }
        return null; // a purpose: "travelled there to meet"
    }

    private @Nullable Status governed(int governor, Effect effect, int v, int depth) {
        Status above = of(governor, depth + 1);
        return switch (effect) {
            case PLAN -> above == null ? null : above == Status.DENIED ? above : Status.PLANNED;
            case PROPOSE -> above == Status.HELD ? Status.PROPOSED : above == null ? null : Status.PROPOSED;
            case CANCEL -> above == null && !lexicon.headFirst ? null : Status.CANCELLED;
            case DENY -> lexicon.staysAway.contains(line.verbs.get(governor).lemma()) ? null : Status.DENIED;
            case BEGIN, CONTINUE, END ->
                signs.isForNoun(governor, v) && !signs.isByChance(governor, v, lexicon) ? null : above;
            case ANNOUNCE -> Status.PLANNED;
            case ASSERT ->
                above == Status.PLANNED
                                || signs.isFirstTo(governor, v, lexicon)
                                || signs.isByChance(governor, v, lexicon)
                        ? above
                        : null;
            case ABLE -> negations.wasDue(governor) || negations.isDue(governor) ? Status.PLANNED : null;
            case WISH, SAY, MENTION -> null;
        };
    }

    private static boolean isToCome(VerbGroup verb) {
        return verb.isFinite() && verb.tense() == Tense.FUTURE && verb.last() > verb.first() + 1;
    }

    /** "The two leaders will sign an agreement," a statement says: in quotation marks, a programme of somebody who is named. */
    public boolean isQuotedPlan(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() == 0
                && verb.tense() == Tense.FUTURE
                && verb.mood() == Mood.FINITE
                && !verb.negated()
                && clauses.subjects(v).stream()
                        .anyMatch(a -> a.mention().type() == ActorMention.Type.PERSON
                                || a.mention().type() == ActorMention.Type.OFFICE
                                || a.mention().reference() == ActorMention.Reference.OFFICES
                                || a.mention().reference() == ActorMention.Reference.BOTH_STATES
                                || a.mention().type() == ActorMention.Type.ORGANISATION
                                        && a.mention().reference() == null);
    }

    /** Whether a verb stands in what somebody says. */
    boolean isReported(int v) {
        for (int u = 0; u < line.verbs.size(); u++) {
            Effect effect = u == v ? null : clauses.effect(u);
            boolean says = effect == Effect.SAY || effect == Effect.ANNOUNCE || u > v && effect == Effect.PLAN;
            if (says && (u < v || line.verbs.get(u).isFinite())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The status that the verb over a noun gives to the act that the noun names: "cancelled the visit", "began talks".
     *
     * @param isSubject whether the noun is the subject of the verb
     */
    @Nullable
    public Status ofNoun(int v, boolean isSubject) {
        Effect effect = clauses.effect(v);
        Status above = of(v);
        if (effect == null || above == null && effect != Effect.ANNOUNCE) {
            return above == Status.PLANNED ? Status.PLANNED : null;
        }
        return switch (effect) {
            case ASSERT -> clauses.isDue(v) && above == Status.HELD ? Status.PLANNED : above;
            case BEGIN, CONTINUE ->
                effect == Effect.CONTINUE && isSubject && line.verbs.get(v).agreement() > 0
                        ? null
                        : above == Status.HELD && !isSubject ? Status.ONGOING : above;
            case END -> above;
            case PLAN -> Status.PLANNED;
            case PROPOSE -> Status.PROPOSED;
            case CANCEL -> Status.CANCELLED;
            case DENY -> above == Status.DENIED ? null : Status.DENIED;
            case ANNOUNCE -> Status.PLANNED;
            case WISH, ABLE, SAY, MENTION -> null;
        };
    }
}
