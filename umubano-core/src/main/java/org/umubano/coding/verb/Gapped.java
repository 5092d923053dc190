package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * "X sent flour to the camps, and Y six lorries of food", "A will open a consulate in B, and C one in D": a verb said once for
 * several doers, each with what he gives.
 */
final class Gapped {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final CastReader casts;

    Gapped(Reading reading, CastReader casts) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.casts = casts;
    }

    /**
     * What the same verb tells of others after the clause of a draft.
     *
     * @param draft what it told of the first
     * @param drafts to which the further acts are added
     */
    void read(int v, Trigger trigger, Draft draft, Drafts drafts) {
        VerbGroup verb = line.verbs.get(v);
        boolean may = isGiven(trigger.kind()) || trigger.frame() == Frame.DEPLOY;
        if (lexicon.headFirst || !may || verb.passive() || !draft.status.isDone() && draft.status != Status.PLANNED) {
            return;
        }
        int end = clauses.sentenceEnd(v);
        List<Part> parts = new ArrayList<>();
        for (Line.Actor doer : line.actors) {
            if (doer.first() > verb.last() + 1 && doer.last() < end && isDoer(doer, draft)) {
                int to = endOf(doer, end);
                Trigger own = to < 0 ? null : ofThing(verb, trigger, doer.last() + 1, to);
                if (own != null) {
                    parts.add(new Part(own, doer, to));
                }
            }
        }
        if (!parts.isEmpty() && settled(draft, parts)) {
            parts.forEach(part -> add(part.trigger(), draft, part.doer(), part.to(), drafts));
        }
    }

    /** A further doer with what is told of him up to a token. */
    private record Part(Trigger trigger, Line.Actor doer, int to) {}

    private static boolean isGiven(Kind kind) {
        return kind == Kind.AID || kind == Kind.COOPERATION || kind == Kind.MISSION;
    }

    /** Takes further doers from those to whom the first act was done; whether that one is still done to somebody. */
    private boolean settled(Draft draft, List<Part> parts) {
        if (draft.kind == Kind.MISSION) {
            return true; // each has its mission in the other
        }
        draft.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT
                && parts.stream()
                        .anyMatch(part -> String.valueOf(p.state())
                                .equals(part.doer().mention().state())));
        if (draft.participants.stream().anyMatch(p -> p.role() == Participant.Role.RECIPIENT)) {
            return true;
        }
        for (Line.Actor actor : line.actors) {
            String other = actor.mention().state();
            if (other != null
                    && actor.last() < draft.first
                    && actor.relation().isOblique()
                    && !draft.states().contains(other)) {
                draft.add(Participant.state(Participant.Role.RECIPIENT, other)); // "after the quake in X, Y sent"
                return true;
            }
        }
        return false;
    }

    /** A state after a comma or "and" that has had no part yet, with a noun phrase of its own right behind it. */
    private boolean isDoer(Line.Actor doer, Draft draft) {
        ActorMention m = doer.mention();
        int before = doer.first() - 1;
        boolean opened = line.marker(before) == Relation.AND || line.isComma(before);
        int next = doer.last() + 1;
        return opened
                && !doer.isAdjective()
                && m.state() != null
                && m.reference() == null
                && (m.type() == ActorMention.Type.STATE || m.type() == ActorMention.Type.ORGANISATION)
                && draft.participants.stream()
                        .noneMatch(p ->
                                p.role() == Participant.Role.ACTOR && m.state().equals(p.state()))
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && line.verbAt(next) == null;
    }

    /** Where the part of a doer ends: before the next comma or doer; -1 where a verb stands in it. */
    private int endOf(Line.Actor doer, int end) {
        int t = doer.last() + 1;
        while (t < end && !line.isComma(t) && line.tokens.get(t).isWord() && !isNextDoer(t, doer)) {
            VerbGroup verb = line.verbAt(t);
            if (verb != null && verb.isFinite()) {
                return -1;
            }
            t++;
        }
        return t;
    }

    private boolean isNextDoer(int token, Line.Actor doer) {
        return line.marker(token) == Relation.AND
                && line.actors.stream()
                        .anyMatch(a -> a.first() == token + 1
                                && !a.equals(doer)
                                && a.mention().type() == ActorMention.Type.STATE);
    }

    /** What the verb reports with the noun of a part, or with a word that stands for the first one's; null for nothing. */
    private @Nullable Trigger ofThing(VerbGroup verb, Trigger trigger, int from, int to) {
        for (VerbTrigger candidate : lexicon.verbs.getOrDefault(verb.lemma(), List.of())) {
            Trigger other = candidate.trigger();
            Set<String> with = candidate.with();
            boolean given = other != null && isGiven(other.kind()) && !other.isWeak();
            if (given
                    && line.nouns.stream()
                            .anyMatch(n -> n.first() >= from && n.last() < to && with.contains(n.key()))) {
                return other;
            }
        }
        return lexicon.standIns.contains(line.tokens.get(from).norm()) && isGiven(trigger.kind()) ? trigger : null;
    }

    private void add(Trigger trigger, Draft draft, Line.Actor doer, int to, Drafts drafts) {
        List<Line.Actor> own = clauses.between(doer.last() + 1, to);
        Cast cast = casts.cast(List.of(doer), null, own, doer.last() + 1, to);
        Set<String> doers = Set.of(String.valueOf(doer.mention().state()));
        boolean placed = cast.placeState(String.valueOf(doer.mention().state())) != null
                || cast.all().stream().anyMatch(p -> p.state() != null && !doers.contains(p.state()));
        if (!placed) {
            List<Cast.Marked> others = new ArrayList<>(cast.others());
            for (Participant p : draft.participants) {
                if (p.role() == Participant.Role.RECIPIENT) {
                    others.add(new Cast.Marked(p, Relation.TO, false));
                }
            }
            cast = new Cast(cast.subjects(), others, cast.spans(), false);
        }
        if (drafts.draft(trigger, doer.first(), to - 1, draft.status, cast)) {
            drafts.latest().another = true;
        }
    }
}
