package org.umubano.coding.deed;

import java.util.ArrayList;
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
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Tense;

/**
 * Gatherings and talks set for a day or a town, in a language whose verbs agree: "inama ya 15 iteganyijwe i Kigali mu Ukuboza", the
 * 15th meeting is set for Kigali in December, "bizasubukurwa ku wa 6", they will be resumed on the 6th. Their sides are those
 * that the sentence names before the verb, else those of the last one told of.
 */
public final class SetSessions extends ActReader {

    private static final int TALKS = 8;

    private final CastReader casts;

    public SetSessions(Reading reading, CastReader casts, Drafts drafts) {
        super(reading, drafts);
        this.casts = casts;
    }

    /** Drafts the gathering of a sentence below the headline that tells of no other. */
    @Override
    public void read() {
        boolean may = lexicon.headFirst
                && line.number > 0
                && !line.verbs.isEmpty()
                && drafts.made().stream().noneMatch(d -> d.kind == Kind.SUMMIT || d.kind == Kind.MEETING);
        Kind kind = may ? kind(line.verbs.get(0)) : null;
        if (kind == null) {
            return;
        }
        VerbGroup verb = line.verbs.get(0);
        List<Participant> sides = sides(kind, verb.first());
        boolean two = sides.size() == 2 && sides.stream().allMatch(p -> discourse.isCountry(p.state()));
        Kind told = kind == Kind.SUMMIT && two && !discourse.hasTold(Kind.SUMMIT) ? Kind.MEETING : kind;
        Trigger trigger = trigger(told);
        if (trigger == null || sides.isEmpty() || told == Kind.MEETING && sides.size() < 2) {
            return;
        }
        Cast around = casts.cast(
                List.of(), null, clauses.between(verb.last() + 1, clauses.end(0)), verb.first(), clauses.end(0));
        if (line.times.isEmpty() && around.spans().isEmpty()) {
            return;
        }
        Cast cast = new Cast(sides, List.of(), around.spans(), false);
        drafts.draft(trigger, verb.first(), verb.last(), Status.PLANNED, cast);
    }

    /** What the first verb of the sentence sets or resumes; null for nothing. */
    private @Nullable Kind kind(VerbGroup verb) {
        if (verb.negated() || line.quoted[verb.last()] || verb.agreement() == 0) {
            return null;
        }
        boolean resumed = verb.first() == 0
                && verb.agreement() == TALKS
                && verb.tense() == Tense.FUTURE
                && lexicon.occasions.resumesTalks.contains(verb.lemma());
        if (resumed) {
            return discourse.acts().isLast(Set.of(Kind.MEETING, Kind.FORCE)) ? Kind.MEETING : null;
        }
        boolean set = verb.passive()
                && clauses.effect(0) == Effect.PLAN
                && verb.first() > 0
                && verb.first() == verb.last(); // "yari iteganyijwe", was to be held, is another matter
        if (!set || line.isComma(verb.first() - 1)) {
            return null;
        }
        for (TableNoun noun : line.nouns) {
            if (noun.last() < verb.first() && noun.first() <= 1) {
                boolean talks = lexicon.isOf(noun.key(), Kind.MEETING);
                return lexicon.isAssembly(noun.key()) ? Kind.SUMMIT : talks ? Kind.MEETING : null;
            }
        }
        return null;
    }

    private List<Participant> sides(Kind kind, int before) {
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (actor.last() < before && state != null && out.stream().noneMatch(p -> state.equals(p.state()))) {
                out.add(Participant.state(Role.ACTOR, state));
            }
        }
        if (out.isEmpty()) {
            discourse.acts().statesOf(kind).forEach(p -> out.add(p.as(Role.ACTOR)));
        }
        return out;
    }

    private @Nullable Trigger trigger(Kind kind) {
        String subtype = kind == Kind.SUMMIT ? "summit" : "talks";
        return lexicon.ofNoun(
                t -> t.kind() == kind && t.subtype().equals(subtype) && t.status() == null && !t.isWeak());
    }
}
