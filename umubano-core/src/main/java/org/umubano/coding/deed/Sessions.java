package org.umubano.coding.deed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;

/**
 * Sessions of which a sentence tells without their sides, in a report of two states: "the commission last met in 2016", "the
 * next round will be held in Kampala". They are those of the two.
 */
public final class Sessions extends ActReader {

    /** How many words the subject may have: "the next round of talks on development aid". */
    private static final int SUBJECT = 12;

    private final CastReader casts;

    public Sessions(Reading reading, CastReader casts, Drafts drafts) {
        super(reading, drafts);
        this.casts = casts;
    }

    /** Drafts the session that a sentence below the headline tells of, where no other of its words tell of a meeting. */
    @Override
    public void read() {
        if (lexicon.headFirst || line.number == 0 || drafts.made().stream().anyMatch(d -> d.kind == Kind.MEETING)) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.mood() != Mood.FINITE || line.quoted[verb.last()] || verb.negated() || !isSession(v, verb)) {
                continue;
            }
            boolean ahead = verb.passive() && clauses.effect(v) == Effect.PLAN && verb.tense() == Tense.PRESENT;
            Status status = ahead ? Status.PLANNED : statuses.of(v); // "is set for Kampala in June"
            Set<String> own = statesOf(v, verb);
            List<Participant> sides = own.isEmpty()
                    ? discourse.bothStates()
                    : own.stream()
                            .map(s -> Participant.state(Participant.Role.ACTOR, s))
                            .toList();
            Trigger trigger = delegation();
            boolean told = status == Status.HELD || status == Status.PLANNED;
            if (told && sides.size() == 2 && trigger != null && (status == Status.PLANNED || !line.times.isEmpty())) {
                Cast around = casts.cast(
                        List.of(),
                        null,
                        clauses.between(verb.last() + 1, clauses.end(v)),
                        verb.first(),
                        clauses.end(v));
                drafts.draft(
                        trigger, verb.first(), verb.last(), status, new Cast(sides, List.of(), around.spans(), false));
                return;
            }
        }
    }

    /** The states named before a verb, as its subject or in it. */
    private Set<String> statesOf(int v, VerbGroup verb) {
        Set<String> out = new LinkedHashSet<>();
        int from = Math.max(clauses.start(v), verb.first() - SUBJECT);
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state != null && actor.first() >= from && actor.first() < verb.first()) {
                out.add(state);
            }
        }
        return out;
    }

    /** Whether a verb tells of a session, by its subject. */
    private boolean isSession(int v, VerbGroup verb) {
        int from = Math.max(clauses.start(v), verb.first() - SUBJECT);
        int to = verb.first();
        int states = statesOf(v, verb).size();
        if (states != 0 && states != 2) {
            return false;
        }
        boolean sits = !verb.passive() && lexicon.occasions.sit.contains(verb.lemma());
        if (sits && isBody(from, to, verb)) {
            return true;
        }
        return lexicon.occasions.held.contains(verb.lemma()) && isTurn(from, to, verb);
    }

    /** "The joint commission met", "it last sat": what sits is a body, and all that stands before its verb. */
    private boolean isBody(int from, int to, VerbGroup verb) {
        boolean again = false;
        for (int t = from; t <= verb.last() && t < line.tokens.size(); t++) {
            again |= lexicon.occasions.turns.contains(line.tokens.get(t).norm());
        }
        for (int t = from; t < Math.min(to, from + BODY); t++) {
            if (line.isComma(t)) {
                return false;
            }
            if (lexicon.occasions.bodies.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return again
                && from < to
                && lexicon.occasions.resumed.contains(
                        verb.lemma() + " " + line.tokens.get(from).norm());
    }

    /** How far in its subject the body may stand: "a new joint technical committee". */
    private static final int BODY = 6;

    /** "The next round will be held", "the first was held": told by its number, and held or set for a day or a place. */
    private boolean isTurn(int from, int to, VerbGroup verb) {
        boolean turn = false;
        for (int t = from; t < to; t++) {
            String word = line.tokens.get(t).norm();
            turn |= lexicon.occasions.turns.contains(word);
            if (turn && lexicon.occasions.sessions.contains(word)) {
                int next = verb.last() + 1;
                return verb.passive()
                        || line.timeTokens(next, next + 3) > 0
                        || next < line.tokens.size() && line.marker(next) == Relation.IN
                        || next < line.tokens.size()
                                && line.tokens.get(next).norm().equals("place");
            }
        }
        return false;
    }

    /** The first trigger of the language that tells of a meeting of delegations by a noun, or null. */
    private @Nullable Trigger delegation() {
        return lexicon.ofNoun(t -> t.subtype().equals("delegation"));
    }
}
