package org.umubano.coding.settle;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.mention.ActorMention;

/**
 * Acts that a phrase within a clause seems to tell of, and the clause as a whole tells otherwise: "all troops stationed in X have
 * gone home", "agreed not to threaten each other", "an accord was dropped from the programme", "has pulled out of the next round of
 * talks".
 */
public final class WholeClauses {

    /** How far behind "dropped" the programme may stand: "from the official programme". */
    private static final int PROGRAMME = 5;

    private WholeClauses() {}

    /** Reads the acts of a line anew by their clauses. */
    public static void settle(Line line, EventLexicon lexicon, List<Draft> drafts) {
        if (lexicon.headFirst) {
            return;
        }
        drafts.removeIf(d -> isAccepted(d, drafts) || isOfOwn(line, lexicon, d));
        drafts.removeIf(d -> isSwornOff(line, d) || isOwnPaper(line, lexicon, d) || isRegular(line, lexicon, d));
        for (Draft draft : List.copyOf(drafts)) {
            VerbGroup verb = line.verbAt(draft.first);
            if (verb == null) {
                continue;
            }
            if (isStationed(draft, verb) && leaves(line, lexicon, verb)) {
                left(line, lexicon, draft, drafts);
            } else if (draft.kind == Kind.AGREEMENT && draft.subtype.equals("terminated")) {
                draft.status = isOffProgramme(line, lexicon, verb) ? Status.CANCELLED : draft.status;
            } else if (isRaid(draft, verb)) {
                drafts.set(drafts.indexOf(draft), draft.as(Kind.FORCE, "attack", Frame.ATTACK));
            } else if (isKept(lexicon, draft, verb)) {
                drafts.set(drafts.indexOf(draft), kept(draft));
            } else if (draft.subtype.equals("mobilisation")) {
                allOf(line, draft, verb);
            }
        }
        drafts.stream().filter(d -> d.kind == Kind.COOPERATION).forEach(WholeClauses::withoutWhom);
        drafts.stream().filter(d -> isPulledOutOf(line, lexicon, d)).forEach(d -> d.status = Status.CANCELLED);
    }

    /** "Agreed not to threaten": what two forswear is no word of theirs. */
    private static boolean isSwornOff(Line line, Draft draft) {
        VerbGroup verb = draft.kind == Kind.STATEMENT ? line.verbAt(draft.first) : null;
        return verb != null && verb.mood() == Mood.INFINITIVE && draft.status == Status.DENIED;
    }

    /** "Has accepted an invitation and will be there on Friday": the visit to come, and no more the invitation. */
    private static boolean isAccepted(Draft invitation, List<Draft> drafts) {
        return invitation.subtype.equals("invitation")
                && drafts.stream()
                        .anyMatch(d -> d.kind == Kind.VISIT
                                && d.status == Status.PLANNED
                                && d.first > invitation.last
                                && d.states().equals(invitation.states())
                                && d.people().equals(invitation.people()));
    }

    /** "The three presidents gave their ministers six months": a term set at home threatens nobody. */
    private static boolean isOfOwn(Line line, EventLexicon lexicon, Draft draft) {
        VerbGroup verb = draft.subtype.equals("threat") ? line.verbAt(draft.first) : null;
        int next = verb == null ? line.tokens.size() : verb.last() + 1;
        return next + 1 < line.tokens.size()
                && lexicon.possessives.contains(line.tokens.get(next).norm())
                && !line.tokens.get(next + 1).isCapitalised()
                && draft.participants.stream().allMatch(p -> p.role() == Participant.Role.ACTOR);
    }

    /** "It will meet every two months": what is to be so again and again is no meeting yet. */
    private static boolean isRegular(Line line, EventLexicon lexicon, Draft draft) {
        VerbGroup verb = draft.kind == Kind.MEETING && draft.status == Status.PLANNED ? line.verbAt(draft.first) : null;
        int next = verb == null ? line.tokens.size() : verb.last() + 1;
        return next < line.tokens.size()
                && lexicon.occasions.regularly.contains(line.tokens.get(next).norm());
    }

    /** "In a communique signed by X, the bloc condemned": one who signs a paper has concluded nothing with anybody. */
    private static boolean isOwnPaper(Line line, EventLexicon lexicon, Draft draft) {
        VerbGroup verb = draft.subtype.equals("signed") ? line.verbAt(draft.first) : null;
        boolean paper = verb != null
                && verb.passive()
                && verb.mood() == Mood.PARTICIPLE
                && verb.first() > 0
                && lexicon.papers.contains(line.tokens.get(verb.first() - 1).norm());
        if (verb == null || !paper) {
            return false;
        }
        Set<String> signers = new HashSet<>();
        for (Line.Actor actor : line.actors) {
            boolean by = actor.first() > verb.last() && line.noVerbBetween(verb.last() + 1, actor.first());
            if (by
                    && !line.hasComma(verb.last() + 1, actor.first())
                    && actor.mention().state() != null) {
                signers.add(actor.mention().state());
            }
        }
        return signers.size() == 1;
    }

    /** "Officers of X stormed the embassy of Y": who does so in uniform protests against nothing. */
    private static boolean isRaid(Draft draft, VerbGroup verb) {
        String office = draft.participants.get(0).office();
        return draft.kind == Kind.DISPUTE
                && draft.subtype.equals("protest")
                && !verb.passive()
                && draft.last > verb.last()
                && ("ARMY".equals(office) || "AGENCY".equals(office));
    }

    /** "Soldiers of X kept in Y": not sent there, but held. */
    private static boolean isKept(EventLexicon lexicon, Draft draft, VerbGroup verb) {
        return draft.subtype.equals("deployment")
                && verb.passive()
                && draft.participants.size() == 2
                && lexicon.occasions.keeps.contains(verb.lemma());
    }

    private static Draft kept(Draft draft) {
        Draft out = draft.as(Kind.FORCE, "detention", Frame.DETAIN);
        Participant held = out.participants.get(0).as(Participant.Role.RECIPIENT);
        out.participants.set(0, out.participants.get(1).as(Participant.Role.ACTOR));
        out.participants.set(1, held);
        return out;
    }

    /** "The air defences of A, B and C were put on alert": all of them do so, and none against another. */
    private static void allOf(Line line, Draft draft, VerbGroup verb) {
        Participant first = draft.participants.get(0);
        Set<String> states = new LinkedHashSet<>();
        for (Line.Actor actor : line.actors) {
            boolean member = actor.last() < verb.first() && actor.mention().type() == ActorMention.Type.STATE;
            if (member
                    && actor.mention().state() != null
                    && Countries.has(actor.mention().state())) {
                states.add(actor.mention().state());
            }
        }
        if (states.size() > 2 && states.containsAll(draft.states())) {
            draft.participants.clear();
            states.forEach(
                    s -> draft.add(new Participant(Participant.Role.ACTOR, null, first.office(), first.offices(), s)));
        }
    }

    private static boolean isStationed(Draft draft, VerbGroup verb) {
        return draft.kind == Kind.FORCE
                && verb.mood() == Mood.PARTICIPLE
                && verb.passive()
                && Set.of("deployment", "mobilisation").contains(draft.subtype);
    }

    /** Whether the next verb that is finite tells that those go who are stationed somewhere. */
    private static boolean leaves(Line line, EventLexicon lexicon, VerbGroup verb) {
        for (VerbGroup other : line.verbs) {
            if (other.first() > verb.last() && other.isFinite()) {
                return !other.negated()
                        && lexicon.occasions.departs.contains(other.lemma())
                        && (other.tense() == Tense.PAST || other.tense() == Tense.PERFECT);
            }
        }
        return false;
    }

    private static void left(Line line, EventLexicon lexicon, Draft draft, List<Draft> drafts) {
        drafts.removeIf(d -> {
            VerbGroup going = d.subtype.equals("deployment") && d != draft ? line.verbAt(d.first) : null;
            return going != null
                    && lexicon.occasions.departs.contains(going.lemma())
                    && d.states().equals(draft.states());
        });
        boolean told = drafts.stream()
                .anyMatch(d -> d.subtype.equals("withdrawal") && d.states().equals(draft.states()));
        int at = drafts.indexOf(draft);
        drafts.remove(draft);
        if (!told) {
            drafts.add(at, draft.as(Kind.FORCE, "withdrawal", Frame.DEPLOY));
        }
    }

    /** "Handed X over to Y": who is handed over takes no part, where both states do. */
    private static void withoutWhom(Draft draft) {
        boolean surrender = draft.subtype.equals("extradition") || draft.subtype.equals("handover");
        if (surrender && draft.participants.size() > 2) {
            draft.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT
                    && p.name() != null
                    && (p.office() == null || p.office().equals("CIV"))
                    && draft.participants.get(0).state() != null
                    && draft.participants.get(0).state().equals(p.state()));
        }
    }

    /** "Dropped from the programme", "struck off the agenda": never signed, against a paper that is ended. */
    private static boolean isOffProgramme(Line line, EventLexicon lexicon, VerbGroup verb) {
        for (int t = verb.last() + 1; t <= Math.min(line.tokens.size() - 1, verb.last() + PROGRAMME); t++) {
            if (lexicon.occasions.programmes.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Has pulled out of the next round of talks": these are not held; who walks out of talks has held them. */
    private static boolean isPulledOutOf(Line line, EventLexicon lexicon, Draft draft) {
        VerbGroup verb = draft.kind == Kind.MEETING && draft.status == Status.HELD ? before(line, draft) : null;
        return verb != null
                && !verb.negated()
                && lexicon.occasions.pullsOut.contains(verb.lemma())
                && line.noVerbBetween(verb.last() + 1, draft.first)
                && isOutOf(line, verb, draft.first);
    }

    private static boolean isOutOf(Line line, VerbGroup verb, int noun) {
        for (int t = verb.last() + 1; t < noun; t++) {
            Relation marker = line.marker(t);
            if (marker == Relation.OF || marker == Relation.FROM) {
                return true;
            }
            if (marker != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable VerbGroup before(Line line, Draft draft) {
        VerbGroup out = null;
        for (VerbGroup verb : line.verbs) {
            out = verb.last() < draft.first ? verb : out;
        }
        return out == null ? line.verbAt(draft.first) : out;
    }
}
