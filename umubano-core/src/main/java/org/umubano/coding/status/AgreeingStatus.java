package org.umubano.coding.status;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Tense;

/** The status of verbs that agree with their subjects, by their tense and by the verb over their clause. */
final class AgreeingStatus {

    /** The class of places, whose past may also be what is asked for: "hasinywe". */
    private static final int PLACE = 16;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader reader;
    private final Negations negations;
    private final StatusSigns signs;
    private final EarlierVerbs earlier;

    /** @param reader reads the verbs over those that agree */
    AgreeingStatus(EventLexicon lexicon, Line line, ClauseReader clauses, StatusReader reader) {
        this.lexicon = lexicon;
        this.line = line;
        this.clauses = clauses;
        this.reader = reader;
        this.negations = new Negations(lexicon, line);
        this.signs = new StatusSigns(line, clauses);
        this.earlier = new EarlierVerbs(line, clauses);
    }

    /** The status of a finite verb in a language whose verbs agree: tense, and what the verb over its clause makes of it. */
    @Nullable
    Status of(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        int over = clauses.overClause(v);
        // a simple or consecutive present goes on in the tense before it
        boolean unmarked = verb.tense() == Tense.PRESENT
                || over >= 0 && verb.tense() == line.verbs.get(over).tense() && verb.tense() != Tense.FUTURE;
        Effect effect = over < 0 ? null : clauses.effect(over);
        boolean open = effect == Effect.WISH && (unmarked || verb.tense() == Tense.FUTURE)
                || effect == Effect.SAY && line.verbs.get(over).negated() // "bitavuze ko", that does not mean that
                || effect == Effect.SAY && isRumour(line.verbs.get(over));
        boolean denied = effect == Effect.DENY || clauses.denier(v) >= 0 || clauses.isCalledFalse(v);
        if (open || denied || signs.isAsked(v) || negations.isOfNone(v)) {
            return null;
        }
        if (effect == Effect.PROPOSE
                && verb.tense() == Tense.PAST
                && verb.agreement() > 2
                && verb.agreement() != PLACE) {
            return null; // "yasabye ko ibihano byafashwe bikurwaho": what is asked for is not what was done
        }
        if (effect == Effect.PROPOSE && unmarked) {
            return reader.of(over, depth + 1) == null ? null : Status.PROPOSED;
        }
        if (effect == Effect.PLAN && unmarked) {
            return Status.PLANNED;
        }
        boolean subjunctiveToo = verb.tense() == Tense.PERFECT && verb.first() == verb.last()
                || verb.tense() == Tense.PAST && (verb.agreement() == 2 || verb.agreement() == 16);
        if (subjunctiveToo && !verb.relative() && !clauses.isOwnClause(v) && earlier.followsFuture(v)) {
            return Status.PLANNED;
        }
        if (subjunctiveToo && verb.tense() == Tense.PERFECT && isThatItBe(verb)) {
            return wished(v, depth); // "ngo bisinye amasezerano", that they sign the agreement
        }
        if (verb.tense() == Tense.PROGRESSIVE
                && verb.first() == verb.last()
                && !lexicon.isStill(line.tokens.get(verb.first()).norm())
                && (!line.times.isEmpty() || line.number == 0)) {
            return Status.PLANNED; // "arasura Togo ku wa Kane": a certain future
        }
        if (verb.tense() == Tense.PRESENT && verb.lemma().equals(clauses.copula())) {
            return Status.ONGOING;
        }
        return StatusReader.tense(verb.tense());
    }

    /** "Bivugwa ko", it is said that: by nobody. */
    private static boolean isRumour(VerbGroup over) {
        return over.passive() && over.tense() == Tense.PRESENT && (over.agreement() == 8 || over.agreement() == PLACE);
    }

    /** A subjunctive: what is planned after a future or under a verb of planning, asked for under one of asking. */
    @Nullable
    Status wished(int v, int depth) {
        int over = clauses.overClause(v);
        Effect effect = over < 0 ? null : clauses.effect(over);
        if (clauses.isPurpose(v) || effect == Effect.WISH) {
            return null;
        }
        if (effect == Effect.PLAN) {
            return Status.PLANNED;
        }
        if (effect == Effect.PROPOSE) {
            return reader.of(over, depth + 1) == null ? null : Status.PROPOSED;
        }
        return earlier.followsFuture(v) ? Status.PLANNED : null;
    }

    /** Whether a word for "so that" stands right before a verb. */
    private boolean isThatItBe(VerbGroup verb) {
        return verb.first() > 0
                && lexicon.soThat.contains(line.tokens.get(verb.first() - 1).norm());
    }
}
