package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.event.VerbTriggers.Choice;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** Chooses among all that the tables say a verb may report, by the nouns that stand around it. */
final class TriggerChoice {

    /** The class of the word for sanctions, and of things in the plural. */
    private static final int THINGS = 8;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;
    private final TakenNouns taken;
    private final Companions companions;
    private final VerbSenses senses;
    private final ToldThings things;
    private final Memberships bodies;

    TriggerChoice(Reading reading, Companions companions, VerbSenses senses) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.taken = reading.taken();
        this.companions = companions;
        this.senses = senses;
        this.things = new ToldThings(reading);
        this.bodies = new Memberships(reading);
    }

    /** The candidate whose noun stands nearest, else the one that needs none, else one whose noun was told of before. */
    @Nullable
    Choice of(int v, List<VerbTrigger> candidates) {
        List<VerbTrigger> open = lexicon.rows.open(line.verbs.get(v), line.companions());
        Choice choice = of(v, open, candidates, false);
        if (lexicon.headFirst || choice != null && choice.companion() != null || !asksForNouns(open)) {
            return choice;
        }
        Choice loose = of(v, open, candidates, true);
        return loose == null || loose.companion() == null ? choice : loose;
    }

    /** Whether one of some candidates stands with a noun. */
    private static boolean asksForNouns(List<VerbTrigger> open) {
        for (int i = 0; i < open.size(); i++) {
            if (!open.get(i).with().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param open those of the candidates that may be chosen
     * @param isLoose whether a longer noun that the tables have for other verbs will do
     */
    private @Nullable Choice of(int v, List<VerbTrigger> open, List<VerbTrigger> candidates, boolean isLoose) {
        VerbGroup verb = line.verbs.get(v);
        Line.@Nullable Noun companion = null;
        @Nullable Trigger trigger = null;
        @Nullable Trigger ofArmy = null;
        boolean told = false;
        boolean isExact = false;
        boolean isCourtesy = asksForNouns(open) && senses.isCourtesyCall(v);
        for (VerbTrigger candidate : open) {
            Trigger other = candidate.trigger();
            if (isOnlyDenied(other) && statuses.of(v) != Status.DENIED || VerbSenses.isOfFallen(other, verb)) {
                continue;
            }
            if (isCourtesy && !candidate.with().isEmpty()) {
                continue; // "called on the minister earlier in the day" calls nobody in
            }
            if (candidate.with().isEmpty()) {
                trigger = trigger == null && mayStandAlone(v, other) ? other : trigger;
                continue;
            }
            Line.Noun noun = candidate.mayBe(line.companions())
                    ? companions.companion(v, candidate.with(), other == null ? null : other.kind())
                    : null;
            if (lexicon.headFirst && noun == null && other != null && other.frame() == Frame.SAY) {
                noun = companions.said(v, candidate.with());
            }
            if (isLoose && noun == null && other != null && candidate.mayBe(line.companions())) {
                noun = companions.longer(v, candidate.with(), other.kind());
            }
            if (noun == null && other != null && other.frame() == Frame.DEPLOY && senses.isMoveOfArmy(v)) {
                ofArmy = ofArmy == null && candidate.with().containsAll(lexicon.troops) ? other : ofArmy;
            }
            boolean papered = noun != null && other != null && lexicon.papered.contains(other);
            if (papered && noun != null && (!companions.hasPaper(noun) || bodies.isLeft(v, candidates, noun))) {
                continue;
            }
            boolean misplaced = noun != null
                    && (lexicon.subjected.contains(other) && (noun.first() > verb.first() || isPlace(noun))
                            || other != null && other.frame() == Frame.SITE && companions.isOfBefore(noun, v));
            misplaced |= noun != null
                    && other != null
                    && !lexicon.headFirst
                    && OutOfPlace.is(line, noun, verb, other, lexicon.home);
            misplaced |= noun != null
                    && other != null
                    && other.kind() == Kind.FORCE
                    && lexicon.headFirst
                    && (isWhere(noun, verb) || isOnlyAgreedOn(noun, trigger, other));
            if (noun != null
                    && other != null
                    && other.subtype().equals("terminated")
                    && !lexicon.headFirst
                    && OutOfPlace.isUnderWith(line, noun, verb)) {
                misplaced |= lexicon.governors.get(verb.lemma()) != Effect.END;
                other = signed(other);
            }
            boolean homeward =
                    noun != null && other != null && !lexicon.headFirst && lexicon.home.isHomeward(noun.key());
            if (homeward
                    && other != null
                    && (other.frame() == Frame.HOME && senses.isOfTroops(v)
                            || other.frame() == Frame.DEPLOY && !senses.isOfTroops(v))) {
                continue; // soldiers who return home withdraw, and nobody else does
            }
            if (noun != null && other != null && other.frame() == Frame.HOME && senses.isOfSheltered(v)) {
                continue; // refugees who come home were nobody's guests
            }
            boolean elsewhere = noun != null
                    && other != null
                    && (lexicon.bodied.contains(other) && !bodies.isBehind(v) && !bodies.isBefore(v)
                            || other.frame() == Frame.JOIN && bodies.opensDeed(noun.last() + 1));
            if (elsewhere || noun != null && other != null && !senses.isByThose(v, other)) {
                continue;
            }
            if (noun != null
                    && other != null
                    && other.subtype().equals("withdrawal")
                    && bodies.isLeft(v, candidates, noun)) {
                continue; // "announced their withdrawal from ECOWAS": no troops
            }
            boolean single = noun != null && lexicon.paired.contains(other) && !senses.isOfTwo(v);
            told |= noun != null && !verb.passive() && isToldBy(noun, verb, other);
            misplaced |= noun != null
                    && other != null
                    && other.kind() == Kind.SUMMIT
                    && lexicon.headFirst
                    && (isBesideGathering(noun) || other.frame() == Frame.HOST && isCause(noun, verb));
            if (noun == null || misplaced || single || isToldBy(noun, verb, other) || isAtGathering(noun, other)) {
                continue;
            }
            Trigger expels = other == null && lexicon.home.isHomeward(noun.key())
                    ? SentAway.home(v, candidates, line, clauses)
                    : null;
            if (expels != null) {
                return new Choice(expels, noun, false);
            }
            boolean gathers = other != null && other.kind() == Kind.MEETING && taken.isOf(noun, Kind.SUMMIT);
            if (other == null || gathers && verb.agreement() > 0 && noun.last() < verb.first()) {
                return null; // "bitabiriye inama ihuza A na B", attended a gathering that brings together A and B
            }
            if (lexicon.subjected.contains(other) || lexicon.paired.contains(other)) {
                return new Choice(other, noun, false); // "the meeting brought together"
            }
            if (other.frame() == Frame.SEND && other.subtype().equals("arrival") && noun.first() > verb.last()) {
                continue; // "arrived with a delegation": it is not the delegation that is told of
            }
            // "had talks by telephone", "sent soldiers to the exercise"
            boolean call = other.kind() == Kind.CALL || other.subtype().equals("exercise");
            boolean summoned = trigger != null && trigger.subtype().equals("summons");
            boolean recalled = trigger != null && trigger.subtype().equals("recall");
            call |= summoned && other.subtype().equals("recall"); // "the ambassador was called home"
            if (recalled && companion != null && other.subtype().equals("summons")) {
                continue;
            }
            boolean here = !lexicon.headFirst
                    && noun == companion
                    && !isExact
                    && trigger != null
                    && other.kind() != Kind.STATEMENT
                    && !other.subtype().equals(trigger.subtype());
            boolean exact = candidate.with().contains(noun.key());
            boolean nearer = companion != null
                    && (here && exact
                            || (isObject(noun, verb) == isObject(companion, verb)
                                    ? isModifier(companion, noun)
                                            || noun.first() < companion.first() && !isModifier(noun, companion)
                                    : isObject(noun, verb)));
            if (!isOfBody(trigger, other)
                    && (companion == null || call || papered || nearer || isOfBody(other, trigger))
                    && (call || trigger == null || companion == null || trigger.kind() != Kind.CALL)) {
                companion = noun;
                trigger = other;
                isExact = exact;
            }
        }
        if (ofArmy != null && companion == null) {
            return new Choice(ofArmy, null, false);
        }
        boolean again = trigger == null && !told && isWithoutObject(v);
        if (again) {
            trigger = ofThing(candidates, verb);
        }
        if (companion == null && !lexicon.headFirst) {
            Trigger thing = things.of(v, candidates);
            return thing != null
                    ? new Choice(thing, null, true)
                    : trigger == null ? things.standIn(v, candidates) : new Choice(trigger, null, again);
        }
        return trigger == null ? null : new Choice(trigger, companion, again);
    }

    /** Whether what needs no noun is done by those, or to those, whom its row asks for. */
    private boolean mayStandAlone(int v, @Nullable Trigger other) {
        return other == null
                || (!lexicon.personal.contains(other)
                                || (other.subtype().equals("summons")
                                        ? senses.hasEnvoyAfter(v)
                                        : senses.hasPersonAfter(v))
                                || other.kind() == Kind.STATEMENT && senses.hasNamedAfter(v)
                                || other.subtype().equals("reception") && senses.hasOfficialAfter(v))
                        && (!lexicon.conversed.contains(other) || senses.isConversation(v))
                        && (!lexicon.peopled.contains(other) || senses.isDoneToPeople(v))
                        && (!lexicon.paired.contains(other) || senses.isOfTwo(v))
                        && senses.isByThose(v, other)
                        && (!lexicon.bodied.contains(other) || bodies.isBehind(v))
                        && (!lexicon.landed.contains(other) || senses.isOutOfCountry(v));
    }

    /** "Officials exchanged agreements": of two nouns the object tells what a verb that is neither passive nor agrees reports. */
    private static boolean isObject(Line.Noun noun, VerbGroup verb) {
        return verb.passive() || verb.agreement() > 0 || noun.first() > verb.last();
    }

    /** What a visit or session that ends with papers has led to. */
    private static Trigger signed(Trigger t) {
        return new Trigger(t.kind(), "signed", t.frame(), t.status(), false, t.topic(), t.rule());
    }

    /** "A trade agreement", "a 40 million dollar loan": the last noun of such a row tells what it is. */
    private boolean isModifier(Line.Noun noun, Line.Noun head) {
        int gap = head.first() - noun.last() - 1;
        if (lexicon.headFirst || gap < 0 || gap > 2) {
            return false;
        }
        for (int t = noun.last() + 1; t < head.first(); t++) {
            String word = line.tokens.get(t).norm();
            boolean joins = line.tokens.get(t).isWord()
                    && line.marker(t) == null
                    && line.verbAt(t) == null
                    && !lexicon.definites.contains(word)
                    && !lexicon.indefinites.contains(word)
                    && !lexicon.isAdverb(word);
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    /** "Called him a warmonger at a rally": where it was said; "ibiro byo ku mupaka", an office at the border. */
    private boolean isAtGathering(Line.Noun noun, @Nullable Trigger trigger) {
        if (trigger != null && trigger.frame() == Frame.BORDER && lexicon.headFirst && noun.first() > 0) {
            return line.marker(noun.first() - 1) == Relation.ON;
        }
        return trigger != null
                && trigger.frame() == Frame.PROTEST
                && !lexicon.headFirst
                && (line.marker(noun.first() - 1) == Relation.IN || line.marker(noun.first() - 2) == Relation.IN);
    }

    /** "Ibinyujije muri ambasade yateye", through its embassy it gave: where or how, and not what was struck. */
    private boolean isWhere(Line.Noun noun, VerbGroup verb) {
        return noun.last() + 1 < verb.first()
                && !verb.passive()
                && noun.first() > 0
                && line.marker(noun.first() - 1) == Relation.IN;
    }

    /** "Bumvikanye ku gahenge", agreed on a truce: what they did is agree, against "bumvikanye agahenge", agreed a truce. */
    private boolean isOnlyAgreedOn(Line.Noun noun, @Nullable Trigger agreed, Trigger truce) {
        return agreed != null
                && agreed.frame() == Frame.AGREE
                && truce.subtype().equals("ceasefire")
                && line.marker(noun.first() - 1) == Relation.ON;
    }

    /** "Mu nama iteganyijwe", at the meeting that is planned: where another verb is done, and no subject. */
    private boolean isPlace(Line.Noun noun) {
        return lexicon.headFirst && noun.first() > 0 && line.marker(noun.first() - 1) == Relation.IN;
    }

    /** "Iyo nama yatumye X itumiza ambasaderi", that meeting made X call its ambassador home: it is not the meeting that X called. */
    private boolean isCause(Line.Noun noun, VerbGroup verb) {
        VerbGroup next = line.verbAt(noun.last() + 1);
        return next != null
                && next.last() < verb.first()
                && next.isFinite()
                && !next.relative()
                && !verb.passive()
                && verb.agreement() != next.agreement();
    }

    /** "Bahuriye i X ku ruhande rw'inama", met on the sidelines of a summit: where, and not what. */
    private boolean isBesideGathering(Line.Noun noun) {
        return noun.first() > 0 && line.marker(noun.first() - 1) == Relation.SIDELINES;
    }

    /** "The sanctions that it had imposed": what is told of them is the other verb. */
    private boolean isToldBy(Line.Noun noun, VerbGroup verb, @Nullable Trigger trigger) {
        boolean meant = trigger != null && trigger.subtype().startsWith("sanctions") && agreesWithThings(verb);
        return !meant
                && !isDated(verb, trigger)
                && verb.agreement() > 0
                && noun.last() < verb.first()
                && trigger != null
                && trigger.kind() != Kind.VISIT
                && !(trigger.frame() == Frame.ATTEND
                        && verb.passive()
                        && !isBound(verb)) // "yabereye i X, yitabiriwe na": who came is told last
                && (taken.isOf(noun, trigger.kind())
                        || trigger.kind() == Kind.AID && taken.isOf(noun, Kind.RELATIONS)); // "stopped the aid it gave"
    }

    /** "Yateguye inama yasojwe", arranged the summit that was closed: of what was told of, when it began or ended. */
    private boolean isBound(VerbGroup verb) {
        Effect effect = lexicon.governors.get(verb.lemma());
        return effect == Effect.BEGIN || effect == Effect.END;
    }

    /** How far behind its verb the day may stand on which it was done: "wari warafatiye u Burundi muri Werurwe 2016". */
    private static final int DATED = 6;

    /** "Yakuyeho ibihano yari yarafatiye X mu 2016": what had been done before, with a day of its own, is another act. */
    private boolean isDated(VerbGroup verb, @Nullable Trigger trigger) {
        return trigger != null
                && trigger.kind() == Kind.RELATIONS
                && verb.tense() == VerbGroup.Tense.PAST_PERFECT
                && line.times.stream()
                        .mapToInt(t -> line.tokenAt(t.start()) - verb.last())
                        .anyMatch(gap -> gap > 0 && gap <= DATED);
    }

    /** Whether one reports delegations, and the other only the gathering they go to. */
    private static boolean isOfBody(@Nullable Trigger delegations, @Nullable Trigger summit) {
        return delegations != null
                && delegations.subtype().equals("delegation")
                && summit != null
                && summit.kind() == Kind.SUMMIT;
    }

    /** Whether words report something only where they are denied: "have no relations". */
    private static boolean isOnlyDenied(@Nullable Trigger trigger) {
        return trigger != null && trigger.status() == Status.DENIED;
    }

    /** The trigger of a verb whose noun was that of an act shortly before: "Yafunguwe na", it was opened by. */
    private @Nullable Trigger ofThing(List<VerbTrigger> candidates, VerbGroup verb) {
        boolean passive = verb.passive() || verb.object() > 2;
        boolean isPlain = verb.agreement() == 0;
        boolean ofMany = agreesWithThings(verb);
        for (VerbTrigger candidate : candidates) {
            Trigger trigger = candidate.trigger();
            boolean concrete = trigger != null
                    && ((passive || isPlain) && trigger.kind() == Kind.MISSION
                            || trigger.frame() == Frame.BORDER
                            || trigger.subtype().equals("established") && passive && trigger.frame() == Frame.ACT
                            || trigger.subtype().startsWith("sanctions") && ofMany
                            || trigger.subtype().equals("in-force")
                            || trigger.subtype().equals("ratified") && verb.object() > 2
                            || trigger.subtype().equals("signed") && passive);
            if (concrete && discourse.acts().isThing(candidate.with(), line.number)) {
                return trigger;
            }
        }
        return null;
    }

    /** "Yabikuyeho", lifted them; "byakuweho", they were lifted. */
    private static boolean agreesWithThings(VerbGroup verb) {
        return (verb.passive() ? verb.agreement() : verb.object()) == THINGS;
    }

    /** Whether an agreeing verb names neither what it is done to nor, as a passive, its subject. */
    private boolean isWithoutObject(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean decided = verb.mood() == Mood.INFINITIVE && clauses.nounEffect(v) != null;
        if (!decided && (verb.agreement() == 0 || !verb.isFinite() || verb.relative())) {
            return false;
        }
        int next = verb.last() + 1;
        boolean bare = next >= line.tokens.size()
                || !line.tokens.get(next).isWord()
                || line.marker(next) != null
                || line.timeTokens(next, next + 1) > 0;
        return bare && (!verb.passive() || clauses.subjects(v).isEmpty());
    }
}
