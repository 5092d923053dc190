package org.umubano.coding.review;

import java.util.List;
import java.util.Set;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.speech.OtherSide;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;
import org.umubano.text.Token;

/**
 * Sentences that tell of no deed though they have its words: what is only rumoured, what has been so for years, what somebody holds
 * back from, what has not come yet, and what was done by nobody of whom the sentence tells.
 */
final class NoDeeds {

    /** How far before a verb the conjunction of its clause may stand. */
    private static final int CLAUSE = 5;

    /** What one state does to another. */
    private static final Set<String> MEASURES = Set.of("sanctions", "counter-measures", "restriction");

    private final EventLexicon lexicon;

    private NoDeeds(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes them out of those of one sentence. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        NoDeeds words = new NoDeeds(lexicon);
        drafts.removeIf(d -> words.isRumoured(d)
                || words.isArgued(d)
                || words.isAllAlong(d)
                || words.isWithheld(d)
                || words.isNotYet(d)
                || words.isAsked(d)
                || words.isOpinion(d)
                || words.isOfOutlet(d)
                || isByNobody(d)
                || isByNoParty(d)
                || isOfThings(d)
                || words.isIf(d)
                || words.isFlight(d)
                || isSharedPraise(d));
        drafts.removeIf(d -> isCalledOff(d, drafts) || isOfReason(d));
        drafts.replaceAll(words::lifted);
        drafts.replaceAll(words::denounced);
        drafts.forEach(NoDeeds::mutual);
        drafts.stream().filter(words::isStanding).forEach(d -> d.isStanding = true);
    }

    /** "Prices have soared since X's invasion of Y": a war named by a noun goes on, whatever day the news is of. */
    private boolean isStanding(Draft d) {
        VerbGroup verb = d.frame == Frame.JOIN ? d.line.verbAt(d.first) : null;
        if (verb != null && verb.mood() == VerbGroup.Mood.PARTICIPLE && verb.first() > 0) {
            return d.line.marker(verb.first() - 1) != null; // "after leaving the bloc"
        }
        return d.frame == Frame.ATTACK
                && d.line.verbAt(d.first) == null
                && lexicon.home.standing.contains(d.line.tokens.get(d.first).norm());
    }

    /** "Refugees arrived in Uganda": who flees to a land is handed to it by nobody; who is flown there or sent home is. */
    private boolean isFlight(Draft d) {
        VerbGroup verb = d.frame == Frame.SHELTER ? d.line.verbAt(d.first) : null;
        if (verb == null || verb.passive() || !lexicon.home.ownWays.contains(verb.lemma())) {
            return false;
        }
        for (Token token : d.line.tokens) {
            if (lexicon.home.carried.contains(token.norm())) {
                return false;
            }
        }
        return true;
    }

    /** "Agreed with its allies that the sale broke the law": a judgement; what is agreed on is to come. */
    private boolean isOpinion(Draft d) {
        VerbGroup verb = d.frame == Frame.AGREE ? d.line.verbAt(d.first) : null;
        int v = verb == null ? -1 : d.line.verbs.indexOf(verb) + 1;
        if (verb == null || v >= d.line.verbs.size()) {
            return false;
        }
        VerbGroup what = d.line.verbs.get(v);
        boolean that = false;
        boolean with = false;
        for (int t = verb.last() + 1; t < what.first(); t++) {
            that |= d.line.marker(t) == Relation.THAT;
            with |= d.line.marker(t) == Relation.WITH && !that;
        }
        return that
                && with
                && what.mood() == VerbGroup.Mood.FINITE
                && (what.tense() == VerbGroup.Tense.PAST || what.tense() == VerbGroup.Tense.PRESENT);
    }

    /** "Told the broadcaster that it had agreed": whom one tells it is no side of it. */
    private boolean isOfOutlet(Draft d) {
        if (d.kind != Kind.AGREEMENT || d.participants.stream().noneMatch(OtherSide::isOutlet)) {
            return false;
        }
        for (VerbGroup verb : d.line.verbs) {
            boolean tells = verb.last() < d.first && lexicon.governors.get(verb.lemma()) == Effect.SAY;
            if (tells
                    && d.line.actors.stream()
                            .anyMatch(a -> a.first() > verb.last()
                                    && a.first() - verb.last() <= 2
                                    && a.mention().offices().contains("COMPANY"))) {
                return true;
            }
        }
        return false;
    }

    /** "Plans to open a pipeline have been frozen": one act, which is not to be. */
    private static boolean isCalledOff(Draft d, List<Draft> drafts) {
        return d.status == Status.PLANNED
                && drafts.stream()
                        .anyMatch(o -> o.status == Status.CANCELLED
                                && o.first > d.first
                                && o.kind == d.kind
                                && o.subtype.equals(d.subtype)
                                && o.states().equals(d.states()));
    }

    /** "Blocked its oil to punish X for invading Y": whom the reason of a measure names has not taken it. */
    private static boolean isOfReason(Draft d) {
        VerbGroup verb = MEASURES.contains(d.subtype) ? d.line.verbAt(d.first) : null;
        int v = verb == null || verb.passive() ? -1 : d.line.verbs.indexOf(verb) + 1;
        if (v <= 0 || v >= d.line.verbs.size()) {
            return false;
        }
        int from = d.line.verbs.get(v).first();
        boolean any = d.participants.removeIf(p -> p.role() == Role.ACTOR
                && Cast.isState(p)
                && d.line.verbs.get(v).mood() != VerbGroup.Mood.FINITE
                && Grounds.isNamedOnly(d.line, p.state(), a -> a.first() > from));
        return any && d.states().size() < 2;
    }

    /** "Sanctions imposed by X were lifted": told of by the verb of the sentence, and not by the participle of the noun. */
    private Draft lifted(Draft d) {
        int v = MEASURES.contains(d.subtype) ? d.line.verbNumberAt(d.first) : -1;
        v = v < 0 && MEASURES.contains(d.subtype) ? d.line.verbNumberAt(d.last) : v;
        VerbGroup verb = v < 0 ? null : d.line.verbs.get(v);
        if (verb == null || verb.isFinite() || v + 1 >= d.line.verbs.size()) {
            return d;
        }
        VerbGroup main = d.line.verbs.get(v + 1);
        boolean lifts =
                main.isFinite() && main.passive() && !main.negated() && lexicon.home.lifts.contains(main.lemma());
        return lifts ? d.as(Kind.RELATIONS, "sanctions-lifted", d.frame) : d;
    }

    /** "It has been claimed that X tore up its accord": nobody says so. */
    private boolean isRumoured(Draft d) {
        for (VerbGroup verb : d.line.verbs) {
            boolean it = verb.first() > 0
                    && verb.last() < d.first
                    && verb.passive()
                    && verb.isFinite()
                    && lexicon.home.rumours.contains(verb.lemma())
                    && d.line.marker(verb.last() + 1) == Relation.THAT
                    && lexicon.home.expletive.contains(
                            d.line.tokens.get(verb.first() - 1).norm());
            if (it) {
                return true;
            }
        }
        return false;
    }

    /** "They argue that the post harms trade": a verb of quarrels that opens what somebody says. */
    private boolean isArgued(Draft d) {
        VerbGroup verb = d.subtype.equals("quarrel") ? d.line.verbAt(d.first) : null;
        return verb != null
                && lexicon.contends.contains(verb.lemma())
                && verb.last() + 1 < d.line.tokens.size()
                && d.line.marker(verb.last() + 1) == Relation.THAT;
    }

    /** "Have clashed in recent years over": what goes on for years is no act of a day. */
    private boolean isAllAlong(Draft d) {
        if (d.kind != Kind.DISPUTE && d.frame != Frame.ATTACK) {
            return false;
        }
        for (Phrases.Hit<String> hit : lexicon.home.allAlong.find(d.line.tokens)) {
            if (d.line.noVerbBetween(Math.min(hit.last(), d.last) + 1, Math.max(hit.first(), d.first))) {
                return true;
            }
        }
        return false;
    }

    /** "Is holding back on congratulating": right before the verb stands that it is not done. */
    private boolean isWithheld(Draft d) {
        for (Phrases.Hit<String> hit : lexicon.home.withheld.find(d.line.tokens)) {
            if (hit.last() < d.first && d.first - hit.last() <= 2) {
                return true;
            }
        }
        return false;
    }

    /** "Until he has met the king": what has not come yet. */
    private boolean isNotYet(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null
                || verb.tense() != VerbGroup.Tense.PERFECT && verb.tense() != VerbGroup.Tense.PRESENT
                || verb.mood() != VerbGroup.Mood.FINITE) {
            return false;
        }
        for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - CLAUSE); t--) {
            if (lexicon.home.notYet.contains(d.line.tokens.get(t).norm())) {
                return true;
            }
            if (d.line.verbAt(t) != null || d.line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** "It is not clear where supplies will come from": what is asked is not told. */
    private boolean isAsked(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null) {
            return false;
        }
        for (int t = d.kind == Kind.STATEMENT ? 0 : verb.first() - 1; t >= 0; t--) {
            if (lexicon.home.unknown.contains(d.line.tokens.get(t).norm())) {
                return t + 1 < verb.first()
                        && lexicon.home.asking.contains(d.line.tokens.get(t + 1).norm());
            }
            if (d.line.verbAt(t) != null) {
                return false;
            }
        }
        return false;
    }

    /** "The currency was hit by sanctions": a state that the sentence does not name has imposed none of them. */
    private static boolean isByNobody(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || !verb.passive() || !MEASURES.contains(d.subtype) || d.participants.isEmpty()) {
            return false;
        }
        Participant doer = d.participants.get(0);
        return doer.role() == Role.ACTOR
                && doer.name() == null
                && doer.office() == null
                && doer.state() != null
                && !d.line.states().contains(doer.state());
    }

    /** "The opposition scrapped its support for the accord": only those who made it can end it. */
    private static boolean isByNoParty(Draft d) {
        String office = d.subtype.equals("terminated") ? d.participants.get(0).office() : null;
        return office != null && !office.equals("LEG") && Misreadings.AT_HOME.contains(office);
    }

    /** "X and Y accuse each other of arming rebels": the rebels of either are not the ones accused. */
    private static void mutual(Draft d) {
        Set<String> actors = Participant.statesOf(
                d.participants.stream().filter(p -> p.role() == Role.ACTOR).toList());
        if (d.kind == Kind.STATEMENT && actors.size() > 1) {
            d.participants.removeIf(
                    p -> p.role() == Role.RECIPIENT && "ARMED".equals(p.office()) && actors.contains(p.state()));
        }
    }

    /** "Would be grateful if": thanks for what may be are none. */
    private boolean isIf(Draft d) {
        int next = d.last + 1;
        return d.subtype.equals("thanks")
                && d.status == Status.PLANNED
                && next < d.line.tokens.size()
                && lexicon.conditions.contains(d.line.tokens.get(next).norm());
    }

    /** "Received three helicopters from X", "a letter from X": what is received comes from somebody, and nobody comes. */
    private static boolean isOfThings(Draft d) {
        VerbGroup verb = d.subtype.equals("reception") ? d.line.verbAt(d.first) : null;
        if (verb == null || verb.passive() || d.participants.size() != 2) {
            return false;
        }
        return Grounds.isNamedOnly(
                d.line,
                d.participants.get(1).state(),
                a -> a.relation() == Relation.FROM
                        && a.first() > verb.last()
                        && d.line.actors.stream().noneMatch(o -> o.first() > verb.last() && o.last() < a.first()));
    }

    /** "Denounced the accord between X and Y", "denounced it as a sell-out": by a verb that blames too, others' accords are blamed. */
    private Draft denounced(Draft d) {
        VerbGroup verb = d.subtype.equals("terminated") ? d.line.verbAt(d.first) : null;
        boolean blames = verb != null
                && !verb.passive()
                && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null
                                && t.trigger().subtype().equals("condemnation")
                                && t.with().isEmpty());
        int next = d.last + 1;
        Participant doer = d.participants.get(0);
        boolean others = blames
                && d.line.marker(next) == Relation.BETWEEN
                && d.line.actors.stream()
                        .noneMatch(a -> a.first() > next
                                && doer.state() != null
                                && doer.state().equals(a.mention().state()));
        boolean named =
                blames && d.line.tokens.stream().skip(next).anyMatch(t -> lexicon.home.likened.contains(t.norm()));
        if (!others && !named) {
            return d;
        }
        Draft blame = d.as(Kind.STATEMENT, "condemnation", Frame.SAY);
        blame.participants.clear();
        blame.participants.add(doer.as(Role.ACTOR));
        d.participants.stream()
                .filter(p -> p.state() != null && !p.state().equals(doer.state()))
                .forEach(p -> blame.participants.add(p.as(Role.RECIPIENT)));
        return blame.states().size() < 2 ? d : blame;
    }

    /** "The two men expressed their commitment to work together": what two say of both is said to neither. */
    private static boolean isSharedPraise(Draft d) {
        return d.subtype.equals("praise")
                && d.states().size() > 1
                && d.participants.stream().allMatch(p -> p.role() == Role.ACTOR);
    }
}
