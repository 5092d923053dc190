package org.umubano.coding.noun;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Mediation that a sentence only adds to what two sides did: "X and Y mend ties with Qatar's help", "after US mediation",
 * "in a deal brokered by the Emirates". The two are those of the act, or the two sides of the verb beside it.
 */
public final class Mediators {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final TakenNouns taken;
    private final NounActs nouns;
    private final List<Draft> drafts;

    public Mediators(Reading reading, NounActs nouns, List<Draft> drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.taken = reading.taken();
        this.nouns = nouns;
        this.drafts = drafts;
    }

    /** Adds the mediation of a line in which none is told otherwise. */
    public void read() {
        if (lexicon.headFirst) {
            remember();
        }
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers == null || triggers.get(0).frame() != Frame.MEDIATE || taken.has(noun)) {
                continue;
            }
            for (Draft draft : List.copyOf(drafts)) {
                List<Participant> third = isOfTwo(draft) ? nouns.owners(noun, draft.states()) : List.of();
                if (!third.isEmpty()) {
                    add(triggers.get(0), noun.first(), noun.last(), draft.status, third, draft.participants);
                    return;
                }
            }
        }
        if (lexicon.headFirst || drafts.stream().anyMatch(d -> d.kind == Kind.DISPUTE)) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean by = verb.passive() || line.marker(verb.last() + 1) == Relation.BY; // "a deal brokered by"
            Trigger trigger = by && !line.quoted[verb.first()] ? trigger(verb) : null;
            List<Participant> third = trigger == null ? List.of() : agents(v);
            if (trigger != null && !third.isEmpty() && brokered(trigger, verb, third)) {
                return;
            }
        }
    }

    /** "X, usanzwe ari umuhuza mu bibazo bya A na B", who mediates in the quarrel of A and B: who they are, though no act is told. */
    private void remember() {
        for (int t = 0; t < line.tokens.size(); t++) {
            if (lexicon.deedWords.mediators.contains(line.tokens.get(t).norm())) {
                discourse.mediated(parties(t));
            }
        }
    }

    /** Whoever is named last before a word, and the first two states behind it. */
    private List<Participant> parties(int word) {
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            boolean behind = actor.first() > word
                    && actor.mention().type() == ActorMention.Type.STATE
                    && out.size() < 3
                    && line.noVerbBetween(word + 1, actor.first());
            for (Participant p : discourse.resolve(actor.mention())) {
                if (behind) {
                    out.add(p.as(Participant.Role.RECIPIENT));
                } else if (actor.first() < word && p.name() != null) {
                    out.clear();
                    out.add(p.as(Participant.Role.ACTOR));
                }
            }
        }
        return out;
    }

    /** "Talks brokered by Turkey": the third after "by", the two of the act or of the clause beside it. */
    private boolean brokered(Trigger trigger, VerbGroup verb, List<Participant> third) {
        Set<String> own = Participant.statesOf(third);
        withoutBrokers(own);
        for (Draft draft : List.copyOf(drafts)) {
            if (isOfTwo(draft) && draft.states().stream().noneMatch(own::contains)) {
                add(trigger, verb.first(), verb.last(), draft.status, third, draft.participants);
                return true;
            }
        }
        int best = -1;
        for (int v = 0; v < line.verbs.size(); v++) {
            boolean tells = line.verbs.get(v).isFinite() && !line.verbs.get(v).negated();
            if (tells && (line.verbs.get(v).last() < verb.first() || best < 0)) {
                best = v;
            }
        }
        Status status = best < 0 ? null : clauses.effect(best) == Effect.WISH ? null : Status.HELD;
        List<Participant> sides = new ArrayList<>();
        if (best >= 0) {
            clauses.subjects(best).forEach(a -> sides.addAll(discourse.resolve(a.mention())));
        }
        Set<String> states = new LinkedHashSet<>(Participant.statesOf(sides));
        if (status == null
                || states.size() != 2
                || states.stream().anyMatch(own::contains)
                || line.verbs.get(best).tense() == VerbGroup.Tense.FUTURE) {
            return false;
        }
        add(trigger, verb.first(), verb.last(), status, third, sides);
        return true;
    }

    /** Whether an act that came about is one of two sides. */
    private static boolean isOfTwo(Draft draft) {
        boolean may = draft.kind == Kind.AGREEMENT
                || draft.kind == Kind.RELATIONS
                || draft.kind == Kind.FORCE && draft.subtype.equals("ceasefire")
                || draft.kind == Kind.COOPERATION
                        && (draft.subtype.equals("handover") || draft.subtype.equals("release"))
                || draft.kind == Kind.MEETING;
        boolean armed =
                draft.participants.size() == 2 && draft.participants.stream().anyMatch(p -> "ARMED".equals(p.office()));
        return may && (draft.states().size() == 2 || armed) && draft.status.isDone();
    }

    private @Nullable Trigger trigger(VerbGroup verb) {
        if (!lexicon.rows.isFramed(verb, Frame.MEDIATE)) {
            return null;
        }
        for (EventLexicon.VerbTrigger t : lexicon.verbs.getOrDefault(verb.lemma(), List.of())) {
            Trigger trigger = t.trigger();
            if (trigger != null && trigger.frame() == Frame.MEDIATE && (t.with().isEmpty() || follows(verb, t))) {
                return trigger;
            }
        }
        return null;
    }

    /** "In [talks] hosted by Malaysia". */
    private boolean follows(VerbGroup verb, EventLexicon.VerbTrigger t) {
        return line.nouns.stream()
                .anyMatch(n -> n.last() < verb.first()
                        && verb.first() - n.last() <= 2
                        && t.with().contains(n.key()));
    }

    private List<Participant> agents(int v) {
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : clauses.after(v)) {
            for (Participant p :
                    actor.relation() == Relation.BY ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                if (p.state() != null) {
                    out.add(p);
                }
            }
        }
        return out;
    }

    /** "A truce mediated by Egypt and Qatar between X and Y": those who mediate are no parties to it. */
    private void withoutBrokers(Set<String> own) {
        for (Draft draft : List.copyOf(drafts)) {
            if (!draft.subtype.equals("ceasefire") || draft.states().stream().noneMatch(own::contains)) {
                continue;
            }
            draft.participants.removeIf(p -> own.contains(String.valueOf(p.state())));
            if (draft.participants.size() < 2) {
                drafts.remove(draft);
            }
        }
    }

    private void add(
            Trigger trigger, int first, int last, Status status, List<Participant> third, List<Participant> sides) {
        Set<String> own = Participant.statesOf(third);
        for (Draft told : drafts) {
            boolean same = told.kind == Kind.DISPUTE
                    && told.subtype.equals(trigger.subtype())
                    && told.states().containsAll(own);
            if (same) {
                told.status = status; // "agreed on a truce through the mediation of Angola"
                return;
            }
        }
        Draft mediation = new Draft(line, trigger, first, last, status);
        third.forEach(p -> mediation.add(p.as(Participant.Role.ACTOR)));
        sides.stream()
                .filter(p -> p.state() != null && !own.contains(p.state()))
                .forEach(p -> mediation.add(p.as(Participant.Role.RECIPIENT)));
        mediation.topics.add("peace");
        drafts.add(mediation);
    }
}
