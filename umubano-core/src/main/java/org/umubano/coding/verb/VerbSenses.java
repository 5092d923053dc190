package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.Sides;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Protagonists;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/** Tells senses of one verb apart by what stands around it, where no noun does: to call on, to call up, to welcome. */
final class VerbSenses {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final PlacesLeft left;

    VerbSenses(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.left = new PlacesLeft(reading);
    }

    /** What a verb without a noun of its own reports in its clause; null where it reports nothing there. */
    @Nullable
    Trigger of(int v, List<VerbTrigger> candidates, Trigger trigger) {
        if (trigger.frame() == Frame.RECEIVE) {
            return Welcomed.of(line, lexicon, v, candidates, trigger);
        }
        if (trigger.frame() != Frame.CALLON) {
            return trigger;
        }
        if (isRingingUp(v)) {
            return new Trigger(Kind.CALL, "call", Frame.MEET, null, false, null, trigger.rule());
        }
        if (!isForSomething(v)) {
            return null; // "what they called inhuman"
        }
        return isCourtesy(v)
                ? new Trigger(Kind.MEETING, "reception", Frame.MEET, null, false, null, trigger.rule())
                : trigger;
    }

    /** Whether a verb that may be one of calling on somebody is that of a visit of courtesy. */
    boolean isCourtesyCall(int v) {
        return lexicon.rows.isFramed(line.verbs.get(v), Frame.CALLON) && isCourtesy(v);
    }

    /** Whether the subject is two people of office, of two states. */
    boolean isOfTwo(int v) {
        List<Participant> who = new ArrayList<>();
        clauses.subjects(v).forEach(a -> who.addAll(discourse.resolve(a.mention())));
        return who.size() == 2
                && who.stream().allMatch(p -> p.office() != null && !"GOV".equals(p.office()))
                && Participant.statesOf(who).size() == 2
                && !Sides.arePrivate(who);
    }

    /** Whether those do it by whom alone a row of the tables counts: a force, two states. */
    boolean isByThose(int v, Trigger trigger) {
        return (!lexicon.ofArmies.contains(trigger) || isByForce(v))
                && (!lexicon.sided.contains(trigger) || isOfTwoStates(v));
    }

    /** "Ethiopian units", "the last French soldiers", "Kenyan police". */
    private boolean isByForce(int v) {
        List<Line.Actor> who = clauses.subjects(v);
        return !who.isEmpty()
                && who.stream()
                        .allMatch(a -> a.mention().offices().contains("ARMY")
                                || a.mention().type() == ActorMention.Type.ORGANISATION
                                        && a.mention().offices().contains("AGENCY"));
    }

    /** Whether the subject is two states or people of theirs. */
    private boolean isOfTwoStates(int v) {
        List<Participant> who = new ArrayList<>();
        clauses.subjects(v).forEach(a -> who.addAll(discourse.resolve(a.mention())));
        return Participant.statesOf(who).size() == 2 && !Sides.arePrivate(who);
    }

    /** "The UPDF entered Bunia", "is leaving Congo": an army goes somewhere as its troops do. */
    boolean isMoveOfArmy(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.headFirst || verb.passive()) {
            return false;
        }
        List<Line.Actor> who = clauses.subjects(v);
        for (Line.Actor a : who) {
            if (a.mention().type() != ActorMention.Type.ORGANISATION
                    || !a.mention().offices().contains("ARMY")) {
                return false;
            }
        }
        int next = verb.last() + 1;
        return !who.isEmpty()
                && (line.marker(next) != null
                        || line.actors.stream()
                                .anyMatch(a -> a.first() == next && a.mention().type() == ActorMention.Type.STATE)
                        || line.spans.stream().anyMatch(s -> s.first() == next));
    }

    /** Whether people named by their state are whom a verb tells of: right after it, or its subjects where it is passive. */
    boolean isDoneToPeople(int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Line.Actor> whom = verb.passive() ? clauses.subjects(v) : clauses.bareAfter(v);
        if (whom.isEmpty() && !verb.passive()) {
            return comeHome(v) || clauses.after(v).stream().limit(1).anyMatch(a -> isOfPeople(verb, a));
        }
        return whom.stream()
                .limit(1)
                .anyMatch(a -> a.mention().state() != null
                        && (verb.passive() || a.first() - verb.last() <= 2)
                        && (a.isAdjective()
                                || a.mention().type() == ActorMention.Type.GROUP
                                        && a.mention().offices().contains("CIV")));
    }

    /** "Abanyarwanda 360 batahutse", 360 Rwandans came home: it is told of those who do it themselves. */
    private boolean comeHome(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() == PEOPLE
                && lexicon.rows.isFramed(verb, Frame.SHELTER)
                && clauses.subjects(v).stream()
                        .limit(1)
                        .anyMatch(a -> a.mention().type() == ActorMention.Type.GROUP
                                && a.relation() == Relation.BARE // no "players of the Rwandans"
                                && a.mention().reference() == null
                                && a.mention().state() != null
                                && a.mention().offices().contains("CIV"));
    }

    private static final int PEOPLE = 2;

    /** "Yafashe abanyamakuru babiri b'Abanyakenya", seized two journalists, Kenyans: a noun for people, and whose they are. */
    private boolean isOfPeople(VerbGroup verb, Line.Actor nationals) {
        int noun = verb.last() + 1;
        boolean people = nationals.mention().state() != null
                && (nationals.isAdjective() || nationals.mention().type() == ActorMention.Type.GROUP)
                && nationals.first() - noun >= 2
                && nationals.first() - noun <= OF_PEOPLE
                && line.marker(nationals.first() - 1) == Relation.OF
                && line.classesAt(noun).stream().anyMatch(c -> c == 1 || c == 2);
        for (int t = noun; people && t < nationals.first(); t++) {
            people = !line.isComma(t) && line.verbAt(t) == null;
        }
        return people;
    }

    /** How far behind the noun for people their nationality may stand, with a number between. */
    private static final int OF_PEOPLE = 4;

    /** Whether somebody of office stands right after a verb as its object, who is not seen "as" something. */
    boolean hasPersonAfter(int v) {
        int next = line.verbs.get(v).last() + 1;
        for (Line.Actor actor : line.actors) {
            if (actor.first() == next && line.marker(actor.last() + 1) == Relation.OWNER) {
                next = actor.last() + 2; // "called Burundi's President N.N."
                continue;
            }
            if (actor.first() >= next && actor.first() <= next + 1) {
                return actor.mention().type() == ActorMention.Type.PERSON
                        && actor.mention().name() != null
                        && !actor.mention().offices().isEmpty()
                        && !actor.relation().isOblique()
                        && line.marker(actor.last() + 1) != Relation.AS
                        && line.verbAt(actor.last() + 1) == null;
            }
        }
        return false;
    }

    /** "Called her Togolese counterpart", "the Togolese president": whether a holder of an office stands right behind a verb. */
    private boolean hasHolderAfter(int v) {
        VerbGroup verb = line.verbs.get(v);
        for (Line.Actor actor : verb.passive() || verb.agreement() > 0 ? List.<Line.Actor>of() : line.actors) {
            boolean office = actor.mention().type() == ActorMention.Type.OFFICE
                    && (actor.mention().state() != null
                            || actor.mention().reference() == ActorMention.Reference.COUNTERPART)
                    && !actor.mention().offices().contains("AMB");
            if (office && actor.first() == verb.last() + 1 && !actor.relation().isOblique()) {
                return true;
            }
        }
        return false;
    }

    /** "Hosted the leaders of A and B": whether officials of a state stand right behind a verb as its object, named or not. */
    boolean hasOfficialAfter(int v) {
        int next = line.verbs.get(v).last() + 1;
        for (Line.Actor actor : line.actors) {
            if (actor.first() >= next && actor.first() <= next + 1) {
                return discourse.isCountry(actor.mention().state())
                        && actor.mention().type() != ActorMention.Type.ORGANISATION
                        && Protagonists.isOfficial(actor.mention())
                        && !actor.relation().isOblique()
                        && line.verbAt(actor.last() + 1) == null;
            }
        }
        return false;
    }

    /** Whether somebody named of a state that is told stands right behind a verb: "endorsed N.N. of Zambia". */
    boolean hasNamedAfter(int v) {
        int next = line.verbs.get(v).last() + 1;
        return line.actors.stream()
                .anyMatch(a -> a.first() >= next
                        && a.first() <= next + 1
                        && a.mention().type() == ActorMention.Type.PERSON
                        && a.mention().name() != null
                        && discourse.isCountry(a.mention().state())
                        && !a.relation().isOblique());
    }

    /** "The last soldiers came home": whether troops are what a verb is about. */
    boolean isOfTroops(int v) {
        return isOfNoun(v, t -> t.with().containsAll(lexicon.troops));
    }

    /** "Some 500 refugees returned home": whether those who fled are what a verb is about. */
    boolean isOfSheltered(int v) {
        return isOfNoun(v, t -> t.trigger() != null && t.trigger().frame() == Frame.SHELTER);
    }

    /** Whether a noun of some rows of a verb stands before it, no other verb between. */
    private boolean isOfNoun(int v, Predicate<VerbTrigger> rows) {
        VerbGroup verb = line.verbs.get(v);
        List<VerbTrigger> wanted = lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                .filter(rows)
                .toList();
        return line.nouns.stream()
                .anyMatch(n -> n.last() < verb.first()
                        && wanted.stream().anyMatch(t -> t.with().contains(n.key()))
                        && line.noVerbBetween(n.last() + 1, verb.first()));
    }

    /** "Shot down a drone": who brings something down does not come to harm, and the noun behind tells what he does. */
    static boolean isOfFallen(@Nullable Trigger other, VerbGroup verb) {
        return other != null && other.frame() == Frame.FALLEN && !verb.passive();
    }

    /** "France withdrew from Mali": whether a state as such leaves a land, or a place in one, that stands behind a verb. */
    boolean isOutOfCountry(int v) {
        return left.areBehind(v);
    }

    /** "Summoned Wheeler": an envoy known by name right behind the verb. */
    boolean hasEnvoyAfter(int v) {
        int next = line.verbs.get(v).last() + 1;
        return line.actors.stream()
                .filter(a -> a.first() == next && a.mention().name() != null)
                .anyMatch(a -> discourse.resolve(a.mention()).stream()
                        .anyMatch(
                                p -> p.offices().contains("AMB") || p.offices().contains("CDA")));
    }

    /** "Spoke with President X", "talked to his counterpart": an official behind the verb who is of another state than the one who speaks. */
    boolean isConversation(int v) {
        int next = withWhom(line.verbs.get(v).last() + 1);
        if (line.verbs.get(v).passive()) {
            return false;
        }
        Set<String> own = new HashSet<>();
        for (Line.Actor actor : clauses.subjects(v)) {
            discourse.resolve(actor.mention()).stream()
                    .filter(p -> p.office() != null && !Sides.arePrivate(List.of(p)))
                    .forEach(p -> own.add(String.valueOf(p.state())));
        }
        if (next < 0) {
            return own.size() == 2 && isWithoutHearers(line.verbs.get(v).last() + 1);
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() > next) {
                String other = actor.mention().state();
                return actor.first() <= next + 2
                        && (actor.mention().type() == ActorMention.Type.PERSON
                                || actor.mention().type() == ActorMention.Type.OFFICE)
                        && Protagonists.isOfficial(actor.mention())
                        && other != null
                        && own.size() == 1
                        && !own.contains(other);
            }
        }
        return false;
    }

    /** "The two presidents spoke for half an hour", "spoke on Sunday about trade": with each other, where nothing else stands there. */
    private boolean isWithoutHearers(int next) {
        if (next >= line.tokens.size() || !line.tokens.get(next).isWord() || line.timeTokens(next, next + 2) > 0) {
            return true;
        }
        Relation marker = line.marker(next);
        return marker == Relation.FOR || marker == Relation.ON;
    }

    /** Where "with" or "to" stands behind a verb, a time or an adverb between at most: "spoke twice this week with". */
    private int withWhom(int from) {
        for (int t = from; t < Math.min(from + ASIDE, line.tokens.size()); t++) {
            Relation marker = line.marker(t);
            if (marker == Relation.WITH || marker == Relation.TO) {
                return t;
            }
            int token = t;
            boolean other = line.verbAt(t) != null
                    || line.isComma(t)
                    || line.actors.stream().anyMatch(a -> a.first() <= token && token <= a.last());
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    /** How many words may stand between a verb and "with", that one counted. */
    private static final int ASIDE = 5;

    /** "Called President X on Sunday [to ask]": by telephone; "called X a friend" says what he is. */
    private boolean isRingingUp(int v) {
        if (!hasPersonAfter(v) && !hasHolderAfter(v)) {
            return false;
        }
        int verb = line.verbs.get(v).last();
        for (Line.Actor actor : line.actors) {
            if (actor.first() > verb && line.marker(actor.last() + 1) != Relation.OWNER) {
                int next = actor.last() + 1;
                VerbGroup to = line.verbAt(line.marker(next) == Relation.TO ? next + 1 : next);
                return next >= line.tokens.size()
                        || !line.tokens.get(next).isWord()
                        || lexicon.ringsOn.at(line.tokens, next) != null
                        || to != null && to.mood() == Mood.INFINITIVE
                        || line.timeTokens(next, next + 2) > 0
                        || line.marker(next) == Relation.CLAUSE;
            }
        }
        return false;
    }

    /** Whether "for" or "on" follows a verb in its clause: "called with him for a ceasefire". */
    private boolean isForSomething(int v) {
        for (int t = line.verbs.get(v).last() + 1; t < clauses.end(v); t++) {
            if (line.marker(t) == Relation.FOR || line.marker(t) == Relation.ON) {
                return true;
            }
        }
        return false;
    }

    /** "Called on President X [to discuss]": a visit of courtesy; who is called on to do something is asked. */
    private boolean isCourtesy(int v) {
        int next = line.verbs.get(v).last() + 1;
        Line.@Nullable Actor whom = null;
        for (Line.Actor actor : line.actors) {
            boolean person = actor.mention().type() == ActorMention.Type.PERSON
                    || actor.mention().type() == ActorMention.Type.OFFICE;
            if (actor.first() > next && actor.first() <= next + 2 && person && actor.relation() == Relation.ON) {
                whom = actor;
                break;
            }
        }
        if (whom == null || line.marker(next) != Relation.ON) {
            return false;
        }
        for (int t = whom.last() + 1; t < line.tokens.size(); t++) {
            VerbGroup other = line.verbAt(t);
            if (line.marker(t) == Relation.FOR || line.marker(t) == Relation.THAT) {
                return false;
            }
            if (other != null) {
                return other.mood() != Mood.INFINITIVE
                        || lexicon.verbs.getOrDefault(other.lemma(), List.of()).stream()
                                .anyMatch(
                                        c -> c.trigger() != null && c.trigger().kind() == Kind.MEETING);
            }
        }
        return true;
    }
}
