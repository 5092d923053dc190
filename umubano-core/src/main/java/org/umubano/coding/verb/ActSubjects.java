package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.CastTriggers;
import org.umubano.coding.cast.OnlyPlaces;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/** Who is the subject of a verb that reports something, also where it names none: who is meant by "it", fronted or left out. */
final class ActSubjects {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final LeftOut leftOut;

    ActSubjects(Reading reading, LeftOut leftOut) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.leftOut = leftOut;
    }

    List<Line.Actor> of(int v, VerbTriggers.Choice choice) {
        Trigger trigger = choice.trigger();
        List<Line.Actor> named = isFronted(v)
                ? clauses.subjects(v + 1) // "accused by Kinshasa of arming rebels, Rwanda has denied"
                : OnlyPlaces.without(
                        line, trigger.kind(), lexicon.headFirst, spokenFor(v, Foretold.subjects(line, clauses, v)));
        List<Line.Actor> other = lexicon.headFirst ? List.of() : whoseDecision(v);
        return !other.isEmpty() ? other : named.isEmpty() ? leftOut(v, choice) : named;
    }

    /** "Congratulated X on the decision to withdraw", "thanked X for its offer to send": what X is praised for X does. */
    private List<Line.Actor> whoseDecision(int v) {
        VerbGroup verb = line.verbs.get(v);
        Effect noun = verb.mood() == Mood.INFINITIVE && v > 0 ? clauses.nounEffect(v) : null;
        VerbGroup over = noun == null ? null : line.verbs.get(v - 1);
        if (over == null || !lexicon.mayTell(over, t -> t.kind() == Kind.STATEMENT)) {
            return List.of();
        }
        for (Line.Actor actor : clauses.after(v - 1)) {
            Relation next = line.marker(actor.last() + 1);
            boolean addressed = actor.relation() == Relation.BARE || actor.relation() == Relation.TO;
            if (addressed && actor.last() < verb.first() && (next == Relation.ON || next == Relation.FOR)) {
                return List.of(actor);
            }
        }
        return List.of();
    }

    /** Who does it where the clause names nobody. */
    private List<Line.Actor> leftOut(int v, VerbTriggers.Choice choice) {
        VerbGroup verb = line.verbs.get(v);
        Trigger trigger = choice.trigger();
        TableNoun companion = choice.companion();
        List<Line.Actor> out = List.of();
        if (trigger.kind() == Kind.FORCE && isArmed(v) || CastTriggers.isOfAState(trigger)) {
            out = clauses.adjectiveSubject(v);
        }
        if (out.isEmpty() && lexicon.headFirst && trigger.kind() == Kind.VISIT) {
            out = leftOut.fronted(v);
        }
        if (out.isEmpty() && LeftOut.isGathering(trigger, companion, verb)) {
            return leftOut.organisation();
        }
        if (out.isEmpty() && companion != null && companion.first() < verb.first()) {
            out = leftOut.announced(v);
            return out.isEmpty() ? leftOut.talking(v, trigger, companion) : out;
        }
        return out;
    }

    /** "The foreign ministry said it regretted": "it" right after a verb of saying is who says so, where it means nobody else. */
    private List<Line.Actor> spokenFor(int v, List<Line.Actor> subjects) {
        Line.@Nullable Actor it = lexicon.headFirst || v == 0 || subjects.size() != 1 ? null : subjects.get(0);
        if (it == null
                || it.mention().reference() != ActorMention.Reference.THING
                || it.mention().state() != null
                || clauses.effect(v - 1) != Effect.SAY
                || it.first() - line.verbs.get(v - 1).last() > 2
                || !discourse.resolve(it.mention()).isEmpty()) {
            return subjects;
        }
        List<Line.Actor> sayers = clauses.subjects(v - 1);
        return sayers.isEmpty() ? subjects : sayers;
    }

    /** Whether a participle opens the sentence, with a comma before the next verb, whose subject is its own. */
    private boolean isFronted(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.first() > 0 || verb.mood() != Mood.PARTICIPLE || verb.agreement() > 0 || v + 1 >= line.verbs.size()) {
            return false;
        }
        for (int u = v + 1; u < line.verbs.size(); u++) {
            if (line.verbs.get(u).isFinite()) {
                for (int t = verb.last() + 1; t < line.verbs.get(u).first(); t++) {
                    if (line.isComma(t)) {
                        return u == v + 1;
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** Whether a noun of force, troops or weapons, stands before a verb: "Thai F-16 jets bombed". */
    private boolean isArmed(int v) {
        int first = line.verbs.get(v).first();
        return line.nouns.stream().anyMatch(n -> n.last() == first - 1 && lexicon.isOf(n.key(), Kind.FORCE));
    }
}
