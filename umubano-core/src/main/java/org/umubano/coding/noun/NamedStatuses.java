package org.umubano.coding.noun;

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

/** Says how an act stands that a noun phrase takes for a fact: by the words in the phrase, before it, and the verb it depends on. */
final class NamedStatuses {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;

    NamedStatuses(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
    }

    /** How the act stands; null where the words do not take it for a fact. */
    @Nullable
    Status of(TableNoun noun, Trigger trigger, int start) {
        for (int t = start; t < noun.first(); t++) {
            String word = line.tokens.get(t).norm();
            if (lexicon.unreal.contains(word)) {
                return null;
            }
            if (lexicon.coming.contains(word)) {
                return Status.PLANNED;
            }
        }
        Relation before = start == 0 ? null : line.marker(start - 1);
        if (before == Relation.AHEAD) {
            return Status.PLANNED;
        }
        if (before != null && before != Relation.OWNER && start >= 2) {
            String over = line.tokens.get(start - 2).norm();
            if (lexicon.unreal.contains(over)) {
                return null; // "fears of an attack on", "calls for the withdrawal of"
            }
        }
        for (int t = 0; t < noun.first(); t++) {
            if (clauses.isCondition(t)) {
                return null;
            }
        }
        int over = clauses.verbBefore(noun);
        if (over >= 0) {
            return under(over, trigger);
        }
        int after = clauses.verbAfter(noun);
        return after < 0 ? Status.HELD : subjectOf(after, trigger);
    }

    /** As the object, or an adjunct, of a verb. */
    private @Nullable Status under(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.unreal.contains(verb.lemma())) {
            return null;
        }
        Effect effect = clauses.effect(v);
        Status stands = statuses.of(v);
        if (effect == null || effect == Effect.MENTION || effect == Effect.SAY) {
            return verb.mood() == Mood.POSSIBLE ? null : Status.HELD;
        }
        boolean begins =
                effect == Effect.ASSERT || effect == Effect.BEGIN || effect == Effect.CONTINUE || effect == Effect.END;
        if (begins) {
            return stands == Status.ONGOING ? Status.HELD : stands == Status.DENIED ? null : stands;
        }
        return switch (effect) {
            case ANNOUNCE ->
                trigger.kind() == Kind.FORCE && trigger.frame() != Frame.ATTACK ? Status.PLANNED : Status.HELD;
            case PLAN -> stands == null ? null : Status.PLANNED;
            case CANCEL -> stands == Status.HELD ? Status.CANCELLED : null;
            default -> null;
        };
    }

    /** As the subject of a verb: "the withdrawal will begin", "the attack killed". */
    private @Nullable Status subjectOf(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        Status stands = statuses.of(v);
        Effect effect = clauses.effect(v);
        boolean itself = !verb.lemma().equals(clauses.copula())
                && (effect == Effect.ASSERT
                        || effect == Effect.BEGIN
                        || effect == Effect.END
                        || effect == Effect.CONTINUE
                        || effect == Effect.PLAN
                        || lexicon.happens.contains(verb.lemma()));
        if (itself && stands != Status.HELD && stands != Status.ONGOING) {
            return stands == Status.PLANNED ? Status.PLANNED : null;
        }
        if (effect == Effect.END && trigger.frame() == Frame.ATTACK) {
            return null; // "hostilities ended"
        }
        if (effect == Effect.CANCEL && verb.passive()) {
            return stands == Status.HELD ? Status.CANCELLED : null;
        }
        if (effect == Effect.PLAN && verb.passive() || lexicon.unreal.contains(verb.lemma()) && verb.passive()) {
            return effect == Effect.PLAN ? Status.PLANNED : null;
        }
        if (verb.mood() == Mood.CONDITIONAL || verb.mood() == Mood.POSSIBLE) {
            return null; // "an attack on Iran would be a mistake"
        }
        return stands == Status.PLANNED && verb.mood() == Mood.INFINITIVE ? null : Status.HELD;
    }
}
