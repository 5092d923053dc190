package org.umubano.coding.deed;

import java.util.ArrayList;
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
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Offices;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Visits that the course of a journey tells of, "a tour that began in Kenya and will take him to Tanzania", and those of
 * somebody who is only said to be visiting: "visiting Foreign Minister Wang Yi praised". The first are one visit for each
 * state named; the second needs a place, or the other state of the article.
 */
public final class Tours extends ActReader {

    /** How many tokens may stand between the noun of a journey and the verb that tells its course. */
    private static final int REACH = 12;

    /** How many tokens into a name "visiting" may stand: "the visiting". */
    private static final int TITLE = 2;

    private final CastReader casts;

    public Tours(Reading reading, CastReader casts, Drafts drafts) {
        super(reading, drafts);
        this.casts = casts;
    }

    /** Drafts the visits that are told so. */
    @Override
    public void read() {
        Trigger trigger = lexicon.tours.isEmpty() ? null : lexicon.being;
        if (trigger == null) {
            return;
        }
        for (int t = 0; t < line.tokens.size(); t++) {
            if (lexicon.tours.contains(line.tokens.get(t).norm()) && !line.quoted[t]) {
                course(t, trigger);
            }
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            takes(v, trigger);
        }
        for (Line.Actor actor : line.actors) {
            if (isVisiting(line, lexicon, actor) && !line.quoted[actor.first()]) {
                visiting(actor, trigger);
            }
        }
    }

    /** The legs that verbs of a journey name after it. */
    private void course(int noun, Trigger trigger) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() <= noun || verb.first() - noun > REACH || verb.passive() && verb.mood() != Mood.FINITE) {
                continue;
            }
            boolean carries = lexicon.carries.contains(verb.lemma());
            Effect effect = clauses.effect(v);
            boolean runs = effect == Effect.BEGIN || effect == Effect.END || effect == Effect.CONTINUE;
            if (!carries && !runs || isOfOther(noun, v)) {
                continue;
            }
            Status status = verb.mood() == Mood.PARTICIPLE && !verb.passive() ? tourStatus(noun) : statuses.of(v);
            if (status != null) {
                List<Participant> who = traveller(noun, v);
                legs(v, trigger, status, who, carries);
            }
        }
    }

    /** "It will take him to Senegal and Tanzania": a journey told of before, and the one who makes it. */
    private void takes(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        if (!lexicon.carries.contains(verb.lemma()) || line.quoted[verb.first()]) {
            return;
        }
        List<Line.Actor> who = clauses.subjects(v);
        List<Line.Actor> whom = clauses.bareAfter(v);
        boolean journey = who.size() == 1
                && who.get(0).mention().reference() == ActorMention.Reference.THING
                && who.get(0).last() == verb.first() - 1;
        if (!journey
                || whom.isEmpty()
                || whom.get(0).mention().reference() != ActorMention.Reference.PERSON
                || whom.get(0).first() != verb.last() + 1
                || line.marker(whom.get(0).last() + 1) != Relation.TO) {
            return;
        }
        Status status = statuses.of(v);
        List<Participant> traveller = discourse.resolve(whom.get(0).mention());
        if (status != null && traveller.size() == 1 && traveller.get(0).office() != null) {
            legs(v, trigger, status, traveller, true);
        }
    }

    private @Nullable Status tourStatus(int noun) {
        for (int v = line.verbs.size() - 1; v >= 0; v--) {
            if (line.verbs.get(v).last() < noun && line.verbs.get(v).isFinite()) {
                return statuses.of(v);
            }
        }
        return null;
    }

    /** Whether somebody else than the journey is the subject of a verb after it. */
    private boolean isOfOther(int noun, int v) {
        for (Line.Actor actor : line.actors) {
            boolean between =
                    actor.first() > noun && actor.last() < line.verbs.get(v).first();
            if (between && !actor.isAdjective() && actor.relation() == Relation.BARE) {
                return true;
            }
        }
        for (VerbGroup other : line.verbs) {
            boolean between =
                    other.first() > noun && other.last() < line.verbs.get(v).first();
            if (between && other.isFinite() && !lexicon.carries.contains(other.lemma()) && !tells(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(VerbGroup verb) {
        Effect effect = lexicon.governors.get(verb.lemma());
        return effect == Effect.BEGIN || effect == Effect.END || effect == Effect.CONTINUE;
    }

    /** Whose journey it is: the object of "took", else the last person of office before it, else the last visitor. */
    private List<Participant> traveller(int noun, int v) {
        for (Line.Actor actor : clauses.bareAfter(v)) {
            if (actor.first() == line.verbs.get(v).last() + 1 && actor.mention().state() == null) {
                List<Participant> who = discourse.resolve(actor.mention());
                if (who.size() == 1 && who.get(0).office() != null) {
                    return who;
                }
            }
        }
        List<Participant> best = List.of();
        for (Line.Actor actor : line.actors) {
            boolean person = actor.mention().type() == ActorMention.Type.PERSON
                    || actor.mention().type() == ActorMention.Type.OFFICE;
            if (actor.first() < noun && person) {
                List<Participant> who = discourse.resolve(actor.mention());
                best = who.size() == 1 && who.get(0).office() != null && best.isEmpty() ? who : best;
            }
        }
        return !best.isEmpty()
                ? best
                : discourse.acts().lastVisit().stream()
                        .filter(p -> p.role() == Participant.Role.ACTOR)
                        .limit(1)
                        .toList();
    }

    private void legs(int v, Trigger trigger, Status status, List<Participant> who, boolean carries) {
        if (who.isEmpty()) {
            return;
        }
        VerbGroup verb = line.verbs.get(v);
        Set<String> gone = new LinkedHashSet<>();
        int end = clauses.end(v);
        for (Line.Span span : line.spans) {
            boolean there = span.mention().type() == SpanMention.Type.PLACE
                    && span.mention().code() != null
                    && span.first() > verb.last()
                    && span.first() < end
                    && isOf(span.relation(), carries);
            if (there && gone.add(String.valueOf(span.mention().code()))) {
                drafts.draft(
                        trigger,
                        verb.first(),
                        verb.last(),
                        status,
                        new Cast(new ArrayList<>(who), List.of(), List.of(span), false));
            }
        }
        for (Line.Actor actor : clauses.after(v)) {
            String state = actor.mention().type() == ActorMention.Type.STATE && !actor.isAdjective()
                    ? actor.mention().state()
                    : null;
            if (state != null && isOf(actor.relation(), carries) && gone.add(state)) {
                Participant host = Participant.state(Participant.Role.RECIPIENT, state);
                drafts.draft(
                        trigger,
                        verb.first(),
                        verb.last(),
                        status,
                        new Cast(
                                new ArrayList<>(who),
                                List.of(new Cast.Marked(host, Relation.TO, false)),
                                List.of(),
                                false));
            }
        }
    }

    private static boolean isOf(Relation relation, boolean carries) {
        return relation == Relation.IN
                || carries && (relation == Relation.TO || relation == Relation.BARE || relation == Relation.AND);
    }

    private static boolean isVisiting(Line line, EventLexicon lexicon, Line.Actor actor) {
        ActorMention.Type type = actor.mention().type();
        if (type == ActorMention.Type.STATE || type == ActorMention.Type.ORGANISATION) {
            return false;
        }
        for (int t = Math.max(0, actor.first() - 1); t < Math.min(actor.last(), actor.first() + TITLE); t++) {
            if (lexicon.visiting.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Somebody who is visiting: where the line says, or where the others of the article are at home. */
    private void visiting(Line.Actor actor, Trigger trigger) {
        List<Participant> who = new ArrayList<>(discourse.resolve(actor.mention()));
        if (who.size() != 1
                || !Offices.isTraveller(who.get(0).office())
                || who.get(0).state() == null
                || isToldOf(who.get(0))) {
            return;
        }
        String home = who.get(0).state();
        Cast cast = casts.cast(List.of(actor), null, List.of(), 0, line.tokens.size());
        boolean placed = cast.spans().stream()
                .anyMatch(s -> s.relation() == Relation.IN
                        && s.mention().code() != null
                        && !s.mention().code().equals(home));
        Trigger visit = new Trigger(trigger.kind(), trigger.subtype(), Frame.VISIT, null, false, null, trigger.rule());
        if (drafts.draft(
                visit,
                actor.first(),
                actor.first(),
                Status.ONGOING,
                new Cast(who, List.of(), placed ? cast.spans() : List.of(), false))) {
            drafts.latest().mentioned = true;
        }
    }

    private boolean isToldOf(Participant visitor) {
        return drafts.made().stream()
                        .anyMatch(d -> d.kind == Kind.VISIT
                                && d.participants.stream()
                                        .anyMatch(p -> String.valueOf(p.state()).equals(visitor.state())
                                                && p.role() == Participant.Role.ACTOR))
                || discourse.acts().lastVisit().stream()
                        .anyMatch(p -> p.role() == Participant.Role.ACTOR
                                && String.valueOf(p.state()).equals(visitor.state()));
    }
}
