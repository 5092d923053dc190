package org.umubano.coding.review;

import java.util.List;
import java.util.Objects;
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
import org.umubano.mention.ActorMention;

/**
 * Acts of which their sentence names somebody near the verb who is not the one that does it: "supporters of the president
 * criticised", "the body of the late president arrived", "activities that Washington calls a threat". And acts of a state
 * with itself, as are the talks of a government with the rebels of its own land.
 */
final class NotTheDoer {

    /** How many words may stand between "of" and the name: "the body of the late Mr N.N.". */
    private static final int WORDS = 4;

    /** So many of a state at least are people who move, and not the state: "some 30,000 Sudanese". */
    private static final int MANY = 2;

    private final EventLexicon lexicon;

    private NotTheDoer(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes such acts out of those of one sentence. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        NotTheDoer words = new NotTheDoer(lexicon);
        drafts.removeIf(d -> words.isOfOwner(d)
                || words.isOfPeople(d)
                || words.isInRanks(d)
                || isWithin(d)
                || words.isHindered(d)
                || isInside(d)
                || words.isOfNoun(d)
                || words.isTogether(d)
                || words.isOfColony(d)
                || isByDoing(d)
                || isOpposed(d)
                || isNamedBehind(d));
        drafts.removeIf(d -> isOfRaid(d, drafts));
    }

    /** "Destroyed two houses after evacuating the people": who strikes a land gives it no aid with the same stroke. */
    private static boolean isOfRaid(Draft d, List<Draft> drafts) {
        return d.kind == Kind.AID
                && "ARMY".equals(d.participants.get(0).office())
                && drafts.stream()
                        .anyMatch(o -> o.frame == Frame.ATTACK
                                && o.line == d.line
                                && o.states().equals(d.states())
                                && "ARMY".equals(o.participants.get(0).office()));
    }

    /** "Followers of the cleric will hand over arms, ending weeks of fighting with American troops": these have given nothing. */
    private static boolean isNamedBehind(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        if (verb == null || verb.passive() || d.kind != Kind.AID || doer.state() == null || doer.name() != null) {
            return false;
        }
        boolean behind = false;
        for (Line.Actor a : d.line.actors) {
            if (doer.state().equals(a.mention().state())) {
                boolean with = a.relation() == Relation.WITH || a.relation() == Relation.AGAINST;
                if (a.first() < verb.first() || !with) {
                    return false;
                }
                behind = true;
            }
        }
        return behind;
    }

    /** Whether the doer is named only as the one whose supporters or remains the subject are. */
    private boolean isOfOwner(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        if (verb == null || doer.name() == null && doer.office() == null) {
            return false;
        }
        Line.Actor near =
                doer.name() == null ? holderBefore(d.line, verb, doer) : lastBefore(d.line, verb, doer.name());
        return near != null && (isOwner(d.line, near) || isServed(d, near));
    }

    /** Where the only holder of an office without a name stands before a verb; null for nowhere. */
    private static Line.@Nullable Actor holderBefore(Line line, VerbGroup verb, Participant doer) {
        Line.Actor near = null;
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean his = actor.last() < verb.first()
                    && m.type() == ActorMention.Type.OFFICE
                    && m.offices().contains(String.valueOf(doer.office()))
                    && Objects.equals(m.state(), doer.state());
            if (his && near != null) {
                return null;
            }
            near = his ? actor : near;
        }
        return near;
    }

    /** Where somebody is named last before a verb; null for nowhere. */
    private static Line.@Nullable Actor lastBefore(Line line, VerbGroup verb, String name) {
        Line.Actor near = null;
        for (Line.Actor actor : line.actors) {
            boolean his =
                    actor.last() < verb.first() && name.equals(actor.mention().name());
            near = his ? actor : near;
        }
        return near;
    }

    private boolean isOwner(Line line, Line.Actor actor) {
        int t = actor.first() - 1;
        for (int n = 0; n < WORDS && t > 0 && isInPhrase(line, t); n++) {
            t--;
        }
        String head =
                t > 0 && line.marker(t) == Relation.OF ? line.tokens.get(t - 1).norm() : "";
        return lexicon.relations.contains(head) || lexicon.home.remains.contains(head);
    }

    /** "An aide to President N.N. flew", "a spokesman for the king travelled": who goes and meets is not his master. */
    private boolean isServed(Draft d, Line.Actor actor) {
        int t = actor.first() - 1;
        for (int n = 0; n < WORDS && t > 0 && isInPhrase(d.line, t); n++) {
            t--;
        }
        boolean serves = t > 0
                && (d.line.marker(t) == Relation.FOR || d.line.marker(t) == Relation.TO)
                && !d.line.tokens.get(t).isCapitalised(); // "General Secretary To Lam"
        String head = serves ? d.line.tokens.get(t - 1).norm() : "";
        return (d.kind == Kind.VISIT || d.kind == Kind.MEETING)
                && (lexicon.functionaries.contains(head) || lexicon.relations.contains(head));
    }

    private static boolean isInPhrase(Line line, int t) {
        return line.marker(t) == Relation.OWNER
                || line.marker(t) == null && line.tokens.get(t).isWord();
    }

    /** "Some 30,000 Sudanese have threatened to cross": many of a people are not their state. */
    private boolean isOfPeople(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        if (verb == null || doer.state() == null || doer.name() != null || d.kind != Kind.STATEMENT) {
            return false;
        }
        return d.line.actors.stream()
                .anyMatch(a -> a.isAdjective()
                        && a.first() > 0
                        && a.last() < verb.first()
                        && Objects.equals(doer.state(), a.mention().state())
                        && isNumber(d.line, a.first() - 1)
                        && (a.last() + 1 >= verb.first() || d.line.isComma(a.last() + 1)));
    }

    private boolean isNumber(Line line, int t) {
        String form = line.tokens.get(t).norm();
        return Character.isDigit(form.charAt(0)) && form.length() >= MANY || lexicon.occasions.many.contains(form);
    }

    /** "Soldiers from X who serve in the armed forces of Y": who serves in the ranks of another state is not sent there. */
    private boolean isInRanks(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || d.frame != Frame.DEPLOY || d.line.marker(verb.last() + 1) != Relation.IN) {
            return false;
        }
        for (int t = verb.last() + 2; t < Math.min(d.line.tokens.size(), verb.last() + 2 + WORDS); t++) {
            if (d.line.marker(t) != null || !d.line.tokens.get(t).isWord()) {
                return false;
            }
            if (lexicon.home.ranks.contains(d.line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "The government resumed talks with rebels in the south": talks of one state alone are its own affair. */
    private static boolean isWithin(Draft d) {
        return (d.kind == Kind.MEETING || d.kind == Kind.CALL)
                && d.states().size() == 1
                && (d.status == Status.DENIED
                        || d.participants.stream().allMatch(p -> p.state() != null && Countries.has(p.state())));
    }

    /** "Moves to stop attacks on": what somebody is to hinder is told as no deed. */
    private boolean isHindered(Draft d) {
        if (d.kind != Kind.FORCE || d.line.verbAt(d.first) != null) {
            return false;
        }
        for (int t = d.first - 1; t >= Math.max(0, d.first - WORDS); t--) {
            VerbGroup verb = d.line.verbAt(t);
            if (verb != null) {
                return verb.mood() == VerbGroup.Mood.INFINITIVE && lexicon.home.hinders.contains(verb.lemma());
            }
            if (d.line.marker(t) != null) {
                return false;
            }
        }
        return false;
    }

    /** "Activities that the ministry says are": what somebody calls a thing of which another one tells is no remark of his. */
    private static boolean isInside(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        VerbGroup next = verb == null ? null : d.line.verbAt(verb.last() + 1);
        return d.kind == Kind.STATEMENT
                && d.frame == Frame.SAY
                && next != null
                && next.isFinite()
                && next.first() == next.last()
                && verb != null
                && isRelative(d.line, verb.first());
    }

    /** Whether "that" or "which" stands right behind a word and before the subject of a verb. */
    private static boolean isRelative(Line line, int verb) {
        for (int t = verb - 1; t > 0 && verb - t <= WORDS + 1; t--) {
            Relation marker = line.marker(t);
            if (marker == Relation.WHO || marker == Relation.THAT) {
                return true;
            }
            if (marker != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** "The numbers arriving in the country", "despite N.N. holding": a participle right behind a noun or name is of that. */
    private boolean isOfNoun(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || verb.mood() != VerbGroup.Mood.PARTICIPLE || verb.passive() || verb.first() < 2) {
            return false;
        }
        int before = verb.first() - 1;
        boolean noun = d.line.tokens.get(before).isWord()
                && d.line.marker(before) == null
                && d.line.verbAt(before) == null
                && !d.line.isInTime(before)
                && d.line.actors.stream().noneMatch(a -> a.first() <= before && a.last() >= before);
        boolean person = d.line.actors.stream()
                .anyMatch(a -> a.last() == before
                        && a.mention().type() == ActorMention.Type.PERSON
                        && a.mention().state() == null
                        && a.mention().reference() == null
                        && a.first() > 0
                        && (d.line.marker(a.first() - 1) != null || a.first() == 1));
        boolean plain = d.line.marker(before - 1) != null
                || lexicon.articles.contains(d.line.tokens.get(before - 1).norm());
        boolean says = d.kind == Kind.STATEMENT && noun && isPrivate(d.line, before); // "a Danish hostage begging for"
        boolean looms = d.subtype.equals("threat") && noun; // "a crisis threatening Ukraine"
        return person || says || looms || d.kind == Kind.VISIT && noun && plain;
    }

    private boolean isPrivate(Line line, int noun) {
        return lexicon.privatePeople.contains(line.tokens.get(noun).norm());
    }

    /** "Troops of A and of B stormed the station": two who do a thing side by side do it to somebody else. */
    private boolean isTogether(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null
                || verb.passive()
                || d.frame != Frame.ATTACK
                || d.participants.size() != 2
                || lexicon.clashes.contains(verb.lemma())) {
            return false;
        }
        String one = d.participants.get(0).state();
        String two = d.participants.get(1).state();
        return isPair(d.line, verb, one, two) && !isNamedBehind(d.line, verb, two);
    }

    /** "A and B troops": whether two are joined before a verb, the first by its adjective or name alone. */
    private static boolean isPair(Line line, VerbGroup verb, @Nullable String one, @Nullable String two) {
        for (int i = 0; i + 1 < line.actors.size(); i++) {
            Line.Actor first = line.actors.get(i);
            Line.Actor second = line.actors.get(i + 1);
            boolean joined = second.last() < verb.first()
                    && second.first() - first.last() == 2
                    && line.marker(first.last() + 1) == Relation.AND;
            if (joined
                    && first.mention().type() == ActorMention.Type.STATE
                    && second.mention().offices().contains("ARMY")
                    && Objects.equals(first.mention().state(), one)
                    && Objects.equals(second.mention().state(), two)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedBehind(Line line, VerbGroup verb, @Nullable String state) {
        return line.actors.stream()
                .anyMatch(a -> a.first() > verb.last()
                        && Objects.equals(state, a.mention().state()));
    }

    /** "The capital of the former Portuguese colony": whose colony a land was takes no part; nor does an act without it. */
    private boolean isOfColony(Draft d) {
        int all = d.participants.size();
        d.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT && isColony(d.line, p.state()));
        return d.participants.size() < all
                && d.participants.stream().noneMatch(p -> p.role() == Participant.Role.RECIPIENT);
    }

    private boolean isColony(Line line, @Nullable String state) {
        boolean colony = false;
        for (Line.Actor actor : line.actors) {
            int next = actor.last() + 1;
            boolean was = actor.isAdjective()
                    && next < line.tokens.size()
                    && lexicon.home.colonies.contains(line.tokens.get(next).norm());
            boolean his = state != null && state.equals(actor.mention().state());
            if (his && !was) {
                return false;
            }
            colony |= his;
        }
        return colony;
    }

    /** "Helping the president by sending arms", "after his election by saying": who is named before "by" is not he who does it. */
    private static boolean isByDoing(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        if (verb == null
                || verb.mood() != VerbGroup.Mood.PARTICIPLE
                || verb.passive()
                || d.line.marker(verb.first() - 1) != Relation.BY
                || doer.name() == null) {
            return false;
        }
        Line.Actor near = lastBefore(d.line, verb, doer.name());
        return near != null && !d.line.noVerbBetween(0, near.first());
    }

    /** "Candidates opposing the president withdrew, charging": whom a participle before the verb is done to is not the doer. */
    private static boolean isOpposed(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        String name = d.participants.get(0).name();
        if (verb == null || verb.passive() || name == null) {
            return false;
        }
        Line.Actor only = null;
        for (Line.Actor actor : d.line.actors) {
            boolean his =
                    actor.last() < verb.first() && name.equals(actor.mention().name());
            if (his && only != null) {
                return false;
            }
            only = his ? actor : only;
        }
        if (only == null || only.first() < 2) {
            return false;
        }
        VerbGroup over = d.line.verbAt(only.first() - 1);
        int before = over == null ? -1 : over.first() - 1;
        return over != null
                && over.mood() == VerbGroup.Mood.PARTICIPLE
                && !over.passive()
                && before >= 0
                && d.line.tokens.get(before).isWord()
                && d.line.marker(before) == null
                && d.line.actors.stream().noneMatch(a -> a.last() == before);
    }
}
