package org.umubano.coding.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Acts that the words of their sentence rule out once it is read whole, in a language whose verbs show no agreement. */
public final class Misreadings {

    /** What nobody has said by not saying it: "has not ruled out", "does not regret". */
    private static final Set<String> SAID_ONLY = Set.of("refusal", "condemnation");

    /** Those who speak for no government. */
    static final Set<String> AT_HOME = Set.of("LEG", "OPP", "NGO", "CIV", "COMPANY");

    /** How far before a verb the nationality of those stands to whom it is done. */
    private static final int VICTIM = 4;

    /** How far before a verb the word stands that doubts it. */
    private static final int DOUBT = 2;

    private final EventLexicon lexicon;

    private Misreadings(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes them out of those of one sentence. */
    public static void drop(EventLexicon lexicon, List<Draft> drafts) {
        if (lexicon.headFirst) {
            return;
        }
        Misreadings words = new Misreadings(lexicon);
        drafts.removeIf(d -> isUnsaid(d)
                || words.isUrged(d)
                || words.isFaulted(d)
                || words.isOutcome(d)
                || words.isNoun(d)
                || d.subtype.equals("detention") && (isOwnVictim(d) || isHeld(d))
                || words.isOnlyMeant(d)
                || words.isShotOfNobody(d)
                || words.isExpectedToDo(d)
                || words.isDoubted(d)
                || words.isOfLed(d)
                || words.isCase(d)
                || isAtHome(d)
                || words.isFreed(d));
        ByNationality.drop(lexicon, drafts);
        SaidAtHome.drop(lexicon, drafts);
        NotTheDoer.drop(lexicon, drafts);
        PrivateAffairs.drop(lexicon, drafts);
        NamedOnly.drop(lexicon, drafts);
        NoDeeds.drop(lexicon, drafts);
        NotAddressed.drop(lexicon, drafts);
        MistakenSides.drop(lexicon, drafts);
        ComingSummits.settle(lexicon, drafts);
        CalledFalse.settle(lexicon, drafts);
        NoTroops.settle(lexicon, drafts);
        drafts.forEach(Misreadings::turned);
        drafts.forEach(words::dead);
        drafts.forEach(words::outward);
        drafts.replaceAll(words::inWords);
    }

    /** "Agreed to a US request": the form that a verb has after "to" stands behind one adjective as a noun. */
    private boolean isNoun(Draft d) {
        VerbGroup verb = verb(d);
        if (verb == null
                || verb.first() != verb.last()
                || verb.first() == 0
                || verb.mood() == VerbGroup.Mood.INFINITIVE
                || !d.line.tokens.get(verb.first()).norm().equals(verb.lemma())) {
            return false;
        }
        return d.line.actors.stream()
                .anyMatch(a -> a.last() == verb.first() - 1
                        && a.first() > 0
                        && (a.isAdjective() || isAcronym(d.line, a))
                        && lexicon.articles.contains(
                                d.line.tokens.get(a.first() - 1).norm()));
    }

    /** "A US request", "the EU demand": short forms of states and bodies stand before nouns as they are. */
    static boolean isAcronym(Line line, Line.Actor actor) {
        String form = line.tokens.get(actor.first()).form();
        return actor.first() == actor.last() && Character.isUpperCase(form.charAt(form.length() > 1 ? 1 : 0));
    }

    /** "Two French reporters held hostage", "a Danish nurse was abducted": whose people are seized has not seized them. */
    private static boolean isOwnVictim(Draft d) {
        VerbGroup verb = verb(d);
        if (verb == null || !verb.passive() || d.frame != Frame.ATTACK && !d.subtype.equals("detention")) {
            return false;
        }
        return d.participants.get(0).office() == null && isBefore(d, verb);
    }

    /** "Two French reporters held hostage in X": a verb of seizing with no object before its noun tells who was seized. */
    private static boolean isHeld(Draft d) {
        VerbGroup verb = verb(d);
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

    /** Whether no preposition and no comma parts an adjective from a verb. */
    static boolean isPhrase(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            if (line.isComma(t) || line.marker(t) != null || !line.tokens.get(t).isWord()) {
                return false;
            }
        }
        return true;
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
        VerbGroup verb = verb(d);
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
        if (d.kind != Kind.FORCE || verb(d) != null || next >= d.line.tokens.size()) {
            return false;
        }
        boolean deal = d.line.nouns.stream()
                .anyMatch(n -> n.first() >= next && n.first() <= next + 1 && lexicon.isOf(n.key(), Kind.AGREEMENT));
        return lexicon.meantOnly.contains(d.line.tokens.get(next).norm()) || d.frame == Frame.ATTACK && deal;
    }

    /** "The spy chief was fired", in a headline "chief fired": who fires shoots at somebody. */
    private boolean isShotOfNobody(Draft d) {
        VerbGroup verb = verb(d);
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

    /** "A plan expected to spark protests": nobody is expected anywhere. */
    private boolean isExpectedToDo(Draft d) {
        VerbGroup verb = verb(d);
        int next = verb == null ? -1 : verb.last() + 1;
        return verb != null
                && d.frame == Frame.TRAVEL
                && verb.mood() == VerbGroup.Mood.PARTICIPLE
                && lexicon.governors.get(verb.lemma()) == Effect.PLAN
                && next + 1 < d.line.tokens.size()
                && d.line.marker(next) == Relation.TO
                && d.line.verbAt(next + 1) != null;
    }

    /** "Is unlikely to join the union": what is doubted is no plan. */
    private boolean isDoubted(Draft d) {
        VerbGroup verb = verb(d);
        for (int t = verb == null ? 0 : Math.max(0, verb.first() - DOUBT);
                verb != null && t <= verb.last() && d.status == Status.PLANNED;
                t++) {
            if (lexicon.doubted.contains(d.line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Said the US-led war was wrong and voiced concern": who leads it says nothing. */
    private boolean isOfLed(Draft d) {
        VerbGroup verb = verb(d);
        Participant doer = d.participants.get(0);
        if (verb == null || d.frame != Frame.SAY || doer.office() != null || doer.name() != null) {
            return false;
        }
        boolean led = false;
        for (Line.Actor a : d.line.actors) {
            boolean his = a.last() < verb.first()
                    && doer.state() != null
                    && doer.state().equals(a.mention().state());
            if (his && !isLed(d.line, a.last())) {
                return false;
            }
            led |= his;
        }
        return led;
    }

    private boolean isLed(Line line, int t) {
        String form = line.tokens.get(t).norm();
        int hyphen = form.indexOf('-');
        String rest = hyphen >= 0
                ? form.substring(hyphen + 1)
                : t + 2 < line.tokens.size() && line.tokens.get(t + 1).form().equals("-")
                        ? line.tokens.get(t + 2).norm()
                        : t + 1 < line.tokens.size()
                                        && line.tokens.get(t + 1).norm().startsWith("-")
                                ? line.tokens.get(t + 1).norm().substring(1)
                                : "";
        return lexicon.led.contains(rest);
    }

    /** "The senator assailed the president's plan": who holds no office of government speaks to a state that he names. */
    private static boolean isAtHome(Draft d) {
        Participant speaker = d.participants.get(0);
        String office = speaker.office();
        boolean says = d.frame == Frame.SAY || d.frame == Frame.CALLON;
        if (d.kind != Kind.STATEMENT || !says || office == null || !AT_HOME.contains(office)) {
            return false;
        }
        if (speaker.state() == null) {
            return office.equals("NGO");
        }
        return speaker.name() != null
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .noneMatch(p -> Grounds.named(d.line).contains(String.valueOf(p.state())));
    }

    /** "A Danish nurse walked free": she has not freed anybody. */
    private boolean isFreed(Draft d) {
        VerbGroup verb = verb(d);
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
                                && isPhrase(d.line, a.last() + 1, verb.first())
                                && own.equals(a.mention().state()));
    }

    /** "Brought charges against a Danish man": a case against somebody is no quarrel with his state. */
    private boolean isCase(Draft d) {
        if (d.kind != Kind.DISPUTE || d.frame != Frame.ACT || verb(d) == null) {
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
        VerbGroup verb = verb(d);
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

    /** "Has not ruled out an embargo": who does not refuse has refused nothing. */
    private static boolean isUnsaid(Draft d) {
        return d.kind == Kind.STATEMENT && d.status == Status.DENIED && SAID_ONLY.contains(d.subtype);
    }

    /** "Minister urged to resign": whom a verb of a headline needs as its object is its subject. */
    private boolean isUrged(Draft d) {
        VerbGroup verb = verb(d);
        int next = verb == null ? -1 : verb.last() + 1;
        return verb != null
                && d.frame == Frame.SAY
                && lexicon.takesObject.contains(verb.lemma())
                && !verb.passive()
                && next < d.line.tokens.size()
                && d.line.marker(next) == Relation.TO
                && next + 1 < d.line.tokens.size()
                && d.line.actors.stream().noneMatch(a -> a.first() == next + 1)
                && d.line.verbAt(next + 1) != null;
    }

    /** "Agency accused over prisoners": in a headline, who is blamed for something, and nobody is said to blame it. */
    private boolean isFaulted(Draft d) {
        VerbGroup verb = verb(d);
        int next = verb == null ? -1 : verb.last() + 1;
        boolean bare = verb != null
                && d.kind == Kind.STATEMENT
                && !verb.passive()
                && verb.first() == verb.last()
                && verb.tense() == VerbGroup.Tense.PAST
                && lexicon.home.faulted.contains(verb.lemma());
        Relation marker = bare ? d.line.marker(next) : null;
        return marker == Relation.ON || marker == Relation.OF || marker == Relation.FOR;
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
        VerbGroup verb = verb(d);
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

    private static @Nullable VerbGroup verb(Draft d) {
        return d.line.verbAt(d.first);
    }
}
