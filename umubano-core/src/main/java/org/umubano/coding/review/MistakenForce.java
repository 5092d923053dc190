package org.umubano.coding.review;

import java.util.List;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * What words of force do not tell: a case against somebody, a seizure of one's own, a shot at nobody; and who is on which side of
 * what they do tell.
 */
final class MistakenForce {

    /** How far before a verb the nationality of those stands to whom it is done. */
    private static final int VICTIM = 4;

    private final EventLexicon lexicon;

    MistakenForce(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether what a draft tells is no act of those whom it names. */
    boolean isNone(Draft d) {
        return isOutcome(d)
                || d.subtype.equals("detention") && (isOwnVictim(d) || isHeld(d))
                || isOnlyMeant(d)
                || isShotOfNobody(d)
                || isCase(d)
                || isFreed(d);
    }

    /** Turns round what was read the wrong way: who is hit, where soldiers go, what is fought with words. */
    void settle(List<Draft> drafts) {
        drafts.forEach(MistakenForce::turned);
        drafts.forEach(this::dead);
        drafts.forEach(this::outward);
        drafts.replaceAll(this::inWords);
    }

    /** "Two French reporters held hostage", "a Danish nurse was abducted": whose people are seized has not seized them. */
    private static boolean isOwnVictim(Draft d) {
        VerbGroup verb = Misreadings.verb(d);
        if (verb == null || !verb.passive() || d.frame != Frame.ATTACK && !d.subtype.equals("detention")) {
            return false;
        }
        return d.participants.get(0).office() == null && isBefore(d, verb);
    }

    /** "Two French reporters held hostage in X": a verb of seizing with no object before its noun tells who was seized. */
    private static boolean isHeld(Draft d) {
        VerbGroup verb = Misreadings.verb(d);
        int next = d.last + 1;
        boolean reduced = verb != null
                && !verb.passive()
                && verb.first() == verb.last()
                && d.last == verb.last() + 1
                && (next >= d.line.tokens.size()
                        || d.line.marker(next) != null
                        || !d.line.tokens.get(next).isWord());
        return reduced && verb != null && isBefore(d, verb);
    }

    /** "Six soldiers of X were wounded by gunmen firing from Y": those hit are on the other side. */
    private static void turned(Draft d) {
        if (d.frame == Frame.ATTACK && d.participants.size() == 2 && isOwnVictim(d)) {
            Participant hit = d.participants.get(0).as(Participant.Role.RECIPIENT);
            d.participants.set(0, d.participants.get(1).as(Participant.Role.ACTOR));
            d.participants.set(1, hit);
        }
    }

    /** "Ten soldiers of X died in an ambush east of Y": those who die are hit, by armed men of the land. */
    private void dead(Draft d) {
        VerbGroup verb = Misreadings.verb(d);
        boolean dies = verb != null
                && d.frame == Frame.ATTACK
                && d.participants.size() == 2
                && !verb.passive()
                && lexicon.dying.contains(verb.lemma());
        Participant there = dies ? d.participants.get(1) : null;
        if (verb != null && there != null && there.office() == null && there.name() == null) {
            Participant hit = d.participants.get(0);
            boolean told = d.line.actors.stream()
                    .anyMatch(a -> a.last() < verb.first()
                            && String.valueOf(hit.state()).equals(a.mention().state()));
            if ("ARMY".equals(hit.office()) && told) {
                d.participants.set(
                        0, new Participant(Participant.Role.ACTOR, null, "ARMED", List.of("ARMED"), there.state()));
                d.participants.set(1, hit.as(Participant.Role.RECIPIENT));
            }
        }
    }

    /** "A pull-out plan", "air strike claims": of what a noun before another tells is no act. */
    private boolean isOnlyMeant(Draft d) {
        int next = d.last + 1;
        if (d.kind != Kind.FORCE || Misreadings.verb(d) != null || next >= d.line.tokens.size()) {
            return false;
        }
        boolean deal = d.line.nouns.stream()
                .anyMatch(n -> n.first() >= next && n.first() <= next + 1 && lexicon.isOf(n.key(), Kind.AGREEMENT));
        return lexicon.meantOnly.contains(d.line.tokens.get(next).norm()) || d.frame == Frame.ATTACK && deal;
    }

    /** "The spy chief was fired", in a headline "chief fired": who fires shoots at somebody. */
    private boolean isShotOfNobody(Draft d) {
        VerbGroup verb = Misreadings.verb(d);
        if (verb == null
                || d.frame != Frame.ATTACK
                || !lexicon.dismisses.contains(verb.lemma())
                || d.last > verb.last()) {
            return false;
        }
        for (int t = verb.last() + 1; t < d.line.tokens.size(); t++) {
            Relation marker = d.line.marker(t);
            boolean aims = marker == Relation.ON || marker == Relation.AGAINST || marker == Relation.TO;
            boolean weapon = d.line.isOfNounBefore(t + 1, Kind.FORCE);
            if (aims || weapon || marker == Relation.IN || marker == Relation.FROM) {
                return false;
            }
        }
        return true;
    }

    /** "A Danish nurse walked free": she has not freed anybody. */
    private boolean isFreed(Draft d) {
        VerbGroup verb = Misreadings.verb(d);
        return verb != null
                && d.subtype.equals("release")
                && lexicon.getsFree.contains(verb.lemma())
                && d.participants.get(0).office() == null
                && isBefore(d, verb);
    }

    /** Whether the nationality of whom a verb tells right behind is that of the doer. */
    private static boolean isBefore(Draft d, VerbGroup verb) {
        String own = d.participants.get(0).state();
        return own != null
                && d.line.actors.stream()
                        .anyMatch(a -> a.isAdjective()
                                && a.last() < verb.first()
                                && verb.first() - a.last() <= VICTIM
                                && Misreadings.isPhrase(d.line, a.last() + 1, verb.first())
                                && own.equals(a.mention().state()));
    }

    /** "Brought charges against a Danish man": a case against somebody is no quarrel with his state. */
    private boolean isCase(Draft d) {
        if (d.kind != Kind.DISPUTE || d.frame != Frame.ACT || Misreadings.verb(d) == null) {
            return false;
        }
        return d.participants.stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT)
                .anyMatch(p -> d.line.actors.stream()
                        .anyMatch(a -> a.isAdjective()
                                && a.last() + 1 < d.line.tokens.size()
                                && p.state() != null
                                && p.state().equals(a.mention().state())
                                && lexicon.privatePeople.contains(
                                        d.line.tokens.get(a.last() + 1).norm())));
    }

    /** "Two states have clashed over fishing rights": states as such that clash over something do so with words. */
    private Draft inWords(Draft d) {
        VerbGroup verb = Misreadings.verb(d);
        boolean words = verb != null
                && d.frame == Frame.ATTACK
                && lexicon.clashes.contains(verb.lemma())
                && d.last <= verb.last()
                && d.participants.stream().allMatch(p -> p.office() == null && p.name() == null);
        boolean over = false;
        for (int t = words && verb != null ? verb.last() + 1 : d.line.tokens.size(); t < d.line.tokens.size(); t++) {
            over |= lexicon.contested.contains(d.line.tokens.get(t).norm());
        }
        if (!over) {
            return d;
        }
        Draft quarrel = d.as(Kind.DISPUTE, "quarrel", Frame.MEET);
        quarrel.participants.replaceAll(p -> p.as(Participant.Role.ACTOR));
        return quarrel;
    }

    /** "Clashes between X and Y left ten soldiers dead": nobody left. */
    private boolean isOutcome(Draft d) {
        if (d.frame != Frame.DEPLOY || d.subtype.equals("deployment")) {
            return false;
        }
        for (int t = d.first + 1; t < d.line.tokens.size(); t++) {
            VerbGroup other = d.line.verbAt(t);
            if (other != null && t > d.last && other.mood() != VerbGroup.Mood.PARTICIPLE) {
                return false;
            }
            if (lexicon.deadly.contains(d.line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Fifty soldiers left for Mali": they are sent there, and not taken home from there. */
    private void outward(Draft d) {
        VerbGroup verb = Misreadings.verb(d);
        if (verb == null || d.frame != Frame.DEPLOY || !d.subtype.equals("withdrawal") || d.participants.size() != 2) {
            return;
        }
        String target = d.participants.get(1).state();
        boolean thither = d.line.actors.stream()
                        .anyMatch(a -> a.first() > verb.last()
                                && a.relation() == Relation.FOR
                                && a.mention().type() == ActorMention.Type.STATE // no "spokeswoman for President X"
                                && target != null
                                && target.equals(a.mention().state()))
                || d.line.spans.stream()
                        .anyMatch(s -> s.first() > verb.last()
                                && s.relation() == Relation.FOR
                                && target != null
                                && target.equals(s.mention().code()));
        if (thither) {
            d.subtype = "deployment";
        }
    }
}
