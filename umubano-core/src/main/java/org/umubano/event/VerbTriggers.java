package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** Decides what a verb reports, by itself or with the noun beside it, and which verbs only look like reports. */
final class VerbTriggers {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;
    private final TakenNouns taken;
    private final Companions companions;
    private final NoReports noReports;
    private final VerbSenses senses;
    private final Negotiations negotiations;

    VerbTriggers(Reading reading, Companions companions) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.taken = reading.taken();
        this.companions = companions;
        this.noReports = new NoReports(reading);
        this.senses = new VerbSenses(reading);
        this.negotiations = new Negotiations(reading);
    }

    /**
     * The trigger that a verb is.
     *
     * @param trigger what it reports
     * @param companion the noun that makes it one, if any
     * @param isAgain whether its noun was told of in a sentence before
     */
    record Choice(Trigger trigger, Line.@Nullable Noun companion, boolean isAgain) {
        Choice as(Trigger other) {
            return new Choice(other, companion, isAgain);
        }
    }

    /** What else a verb may report with the same noun, where those whom the choice asks for are not there. */
    List<Trigger> others(int v, Choice choice) {
        List<Trigger> out = new java.util.ArrayList<>();
        Line.Noun noun = choice.companion();
        if (noun == null || lexicon.headFirst) {
            return out;
        }
        for (VerbTrigger candidate :
                lexicon.verbs.getOrDefault(line.verbs.get(v).lemma(), List.of())) {
            Trigger other = candidate.trigger();
            if (other != null
                    && other.kind() != choice.trigger().kind()
                    && !other.isWeak()
                    && candidate.with().contains(noun.key())) {
                out.add(other);
            }
        }
        return out;
    }

    /** What a verb reports, or null. */
    @Nullable
    Choice of(int v) {
        VerbGroup verb = line.verbs.get(v);
        List<VerbTrigger> candidates = lexicon.verbs.get(verb.lemma());
        boolean quoted = line.quoted[verb.last()];
        if (candidates == null
                || quoted && !statuses.isQuotedPlan(v)
                || clauses.isManner(v)
                || negotiations.isSubject(v)) {
            return null;
        }
        Choice choice = choose(v, candidates);
        if (choice == null
                || choice.companion() == null
                        && clauses.isPhrasal(v)
                        && choice.trigger().frame() != Frame.DEPLOY) {
            return null;
        }
        @Nullable Trigger trigger = choice.trigger();
        Line.Noun companion = choice.companion();
        if (quoted && !isProgrammed(trigger.kind())) {
            return null;
        }
        if (companion == null
                && trigger.kind() == Kind.AGREEMENT
                && trigger.frame() == Frame.SIGN
                && hasOtherObject(v)
                && !isToldThing(v)
                && !isByTwo(v)) {
            return null; // "signed the visitors' book", "signed a striker"
        }
        int next = line.verbs.get(v).last() + 1;
        if (companion == null
                && trigger.frame() == Frame.LEAVE
                && hasOtherObject(v)
                && !line.tokens.get(next).isCapitalised()
                && line.actors.stream().noneMatch(a -> a.first() <= next + 1 && next <= a.last())
                && line.spans.stream().noneMatch(s -> s.first() <= next + 1 && next <= s.last())) {
            return null; // "to leave decades of war behind"
        }
        boolean recognised = companion == null
                && trigger.kind() == Kind.RELATIONS
                && trigger.subtype().equals("established")
                && line.verbs.get(v).agreement() == 0;
        if (recognised
                && clauses.bareAfter(v).stream()
                        .noneMatch(a -> a.mention().state() != null
                                && a.first() - line.verbs.get(v).last() <= 3)) {
            return null; // "recognised his contribution"
        }
        boolean undertaken =
                (companion != null || lexicon.headFirst && trigger.subtype().equals("training"))
                        && verb.mood() == Mood.INFINITIVE
                        && isUndertaking(v, trigger);
        if (!undertaken && isAgreedOn(v, trigger)) {
            if (companion != null) {
                taken.take(companion);
            }
            return null;
        }
        if (companion == null && trigger.frame() == Frame.MEDIATE && verb.agreement() > 0) {
            trigger = CastTriggers.joined(trigger, verb, clauses.bareAfter(v));
            choice = new Choice(trigger, null, choice.isAgain());
        }
        if (noReports.is(v, trigger, companion)) {
            return null;
        }
        if (companion == null) {
            trigger = senses.of(v, candidates, trigger);
            if (trigger == null) {
                return null;
            }
            choice = new Choice(trigger, null, choice.isAgain());
        }
        if (companion != null && negotiations.are(v, trigger, companion)) {
            return new Choice(negotiations.of(trigger), companion, choice.isAgain());
        }
        return trigger.kind() == Kind.MEETING
                ? new Choice(called(v, mediated(trigger), companion), companion, choice.isAgain())
                : choice;
    }

    /** "A phone conversation in which the two discussed": what is discussed in a call is the call. */
    private Trigger called(int v, Trigger trigger, Line.@Nullable Noun companion) {
        if (companion != null
                || !trigger.subtype().equals("talks")
                || line.verbs.get(v).agreement() > 0) {
            return trigger;
        }
        for (Line.Noun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            boolean call = triggers != null && triggers.get(0).kind() == Kind.CALL;
            if (triggers != null && call && noun.last() < line.verbs.get(v).first()) {
                Trigger c = triggers.get(0);
                return new Trigger(c.kind(), c.subtype(), trigger.frame(), c.status(), false, c.topic(), c.rule());
            }
        }
        return trigger;
    }

    /** The candidate whose noun stands nearest, else the one that needs none, else one whose noun was told of before. */
    private @Nullable Choice choose(int v, List<VerbTrigger> candidates) {
        VerbGroup verb = line.verbs.get(v);
        Line.@Nullable Noun companion = null;
        @Nullable Trigger trigger = null;
        @Nullable Trigger ofArmy = null;
        boolean told = false;
        boolean isCourtesy = senses.isCourtesyCall(v, candidates);
        for (VerbTrigger candidate : candidates) {
            Trigger other = candidate.trigger();
            if (isOnlyDenied(other) && statuses.of(v) != Status.DENIED) {
                continue;
            }
            if (isCourtesy && !candidate.with().isEmpty()) {
                continue; // "called on the minister earlier in the day" calls nobody in
            }
            if (candidate.with().isEmpty()) {
                boolean open = other == null
                        || (!lexicon.personal.contains(other) || senses.hasPersonAfter(v))
                                && (!lexicon.peopled.contains(other) || senses.isDoneToPeople(v))
                                && (!lexicon.paired.contains(other) || senses.isOfTwo(v));
                trigger = trigger == null && open ? other : trigger;
                continue;
            }
            Line.Noun noun = companions.companion(v, candidate.with(), other == null ? null : other.kind());
            if (noun == null && other != null && other.frame() == Frame.DEPLOY && senses.isMoveOfArmy(v)) {
                ofArmy = ofArmy == null && candidate.with().containsAll(lexicon.troops) ? other : ofArmy;
            }
            boolean papered = noun != null && other != null && lexicon.papered.contains(other);
            if (papered && noun != null && !companions.hasPaper(noun)) {
                continue;
            }
            boolean misplaced = noun != null
                    && (lexicon.subjected.contains(other) && noun.first() > verb.first()
                            || other != null && other.frame() == Frame.SITE && companions.isOfBefore(noun, v));
            boolean single = noun != null && lexicon.paired.contains(other) && !senses.isOfTwo(v);
            told |= noun != null && !verb.passive() && isToldBy(noun, verb, other);
            if (noun == null || misplaced || single || isToldBy(noun, verb, other) || isAtGathering(noun, other)) {
                continue;
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
            boolean nearer = companion != null
                    && (isObject(noun, verb) == isObject(companion, verb)
                            ? isModifier(companion, noun)
                                    || noun.first() < companion.first() && !isModifier(noun, companion)
                            : isObject(noun, verb));
            if (!isOfBody(trigger, other)
                    && (companion == null || call || papered || nearer || isOfBody(other, trigger))
                    && (call || trigger == null || companion == null || trigger.kind() != Kind.CALL)) {
                companion = noun;
                trigger = other;
            }
        }
        if (ofArmy != null && companion == null) {
            return new Choice(ofArmy, null, false);
        }
        boolean again = trigger == null && !told && isWithoutObject(v);
        if (again) {
            trigger = ofThing(candidates, verb.passive() || verb.object() > 2, verb.agreement() == 0);
        }
        return trigger == null ? null : new Choice(trigger, companion, again);
    }

    /** "Officials exchanged agreements": of two nouns the object tells what a verb that is neither passive nor agrees reports. */
    private static boolean isObject(Line.Noun noun, VerbGroup verb) {
        return verb.passive() || verb.agreement() > 0 || noun.first() > verb.last();
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

    /** "The sanctions that it had imposed": what is told of them is the other verb. */
    private boolean isToldBy(Line.Noun noun, VerbGroup verb, @Nullable Trigger trigger) {
        return verb.agreement() > 0
                && noun.last() < verb.first()
                && trigger != null
                && trigger.kind() != Kind.VISIT
                && (taken.isOf(noun, trigger.kind())
                        || trigger.kind() == Kind.AID && taken.isOf(noun, Kind.RELATIONS)); // "stopped the aid it gave"
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
    private @Nullable Trigger ofThing(List<VerbTrigger> candidates, boolean passive, boolean isPlain) {
        for (VerbTrigger candidate : candidates) {
            Trigger trigger = candidate.trigger();
            boolean concrete = trigger != null
                    && ((passive || isPlain) && trigger.kind() == Kind.MISSION
                            || trigger.frame() == Frame.BORDER
                            || trigger.subtype().equals("established") && passive && trigger.frame() == Frame.ACT
                            || trigger.subtype().equals("in-force")
                            || trigger.subtype().equals("signed") && passive);
            if (concrete && discourse.isThing(candidate.with(), line.number)) {
                return trigger;
            }
        }
        return null;
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

    /** Acts that programmes and statements announce in their own words. */
    private static boolean isProgrammed(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, SUMMIT, AGREEMENT, MISSION, FORCE, RELATIONS -> true;
            case CALL, ACCREDITATION, STATEMENT, AID, COOPERATION, DISPUTE -> false;
        };
    }

    /** Whether a verb that needs no noun beside it has an object all the same, and not one of those that it reports with. */
    private boolean hasOtherObject(int v) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        return !verb.passive()
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && line.verbAt(next) == null
                && !lexicon.isAdverb(line.tokens.get(next).norm())
                && !isTime(next);
    }

    private boolean isTime(int token) {
        for (int i = 0; i < line.times.size(); i++) {
            if (line.tokenAt(line.times.get(i).start()) == token) {
                return true;
            }
        }
        return false;
    }

    /** "Will go there to sign it": the paper told of before. */
    private boolean isToldThing(int v) {
        int next = line.verbs.get(v).last() + 1;
        return !lexicon.headFirst
                && discourse.hasTold(Kind.AGREEMENT)
                && line.actors.stream()
                        .anyMatch(a -> a.first() == next
                                && a.last() == next
                                && a.mention().reference() == org.umubano.mention.ActorMention.Reference.THING);
    }

    /** Whether officials of two states do something together: what they sign is between these. */
    private boolean isByTwo(int v) {
        List<Participant> who = new java.util.ArrayList<>();
        clauses.subjects(v).forEach(a -> who.addAll(discourse.resolve(a.mention())));
        return Sides.statesOf(who).size() == 2 && !Sides.arePrivate(who);
    }

    /** What two sides agree to go on doing is the agreement, no meeting of its own. */
    private boolean isAgreedOn(int v, Trigger trigger) {
        if (line.verbs.get(v).mood() != Mood.INFINITIVE
                || trigger.kind() != Kind.MEETING
                        && trigger.kind() != Kind.AGREEMENT
                        && (trigger.kind() != Kind.AID || lexicon.headFirst)
                        && trigger.kind() != Kind.COOPERATION) {
            return false;
        }
        int before = line.verbs.get(v).first() - 1;
        if (before >= 0
                && lexicon.nouns.containsKey(line.tokens.get(before).norm() + " "
                        + line.tokens.get(before + 1).norm())) {
            return true; // "an agreement to exchange experts" is told by its noun
        }
        int governor = clauses.governor(v);
        List<VerbTrigger> above =
                governor < 0 ? null : lexicon.verbs.get(line.verbs.get(governor).lemma());
        return above != null
                && above.stream()
                        .anyMatch(t -> t.trigger() != null && t.trigger().frame() == Frame.AGREE)
                && !isByOne(governor, trigger);
    }

    /** "Byumvikanye gutangiza umushinga", agreed to start a project: a pledged act with an object is that act. */
    private boolean isUndertaking(int v, Trigger trigger) {
        int governor = clauses.governor(v);
        return trigger.kind() == Kind.COOPERATION
                && governor >= 0
                && (trigger.frame() == Frame.COOP
                                && (lexicon.headFirst || !trigger.subtype().equals("programme"))
                        || trigger.frame() == Frame.PROJECT
                        || trigger.frame() == Frame.ROUTE && !lexicon.headFirst);
    }

    /** "India agreed to train 1,000 officers": what one side alone agrees to do is that act. */
    private boolean isByOne(int governor, Trigger trigger) {
        if (lexicon.headFirst || trigger.kind() != Kind.COOPERATION && trigger.kind() != Kind.AID) {
            return false;
        }
        List<Participant> who = new java.util.ArrayList<>();
        clauses.subjects(governor).forEach(a -> who.addAll(discourse.resolve(a.mention())));
        boolean with = clauses.after(governor).stream().anyMatch(a -> a.relation() == Relation.WITH);
        return Sides.statesOf(who).size() == 1 && !with;
    }

    /** Talks "with the Emir as mediator", "under Turkish mediation" are the mediation, of all who take part. */
    private Trigger mediated(Trigger trigger) {
        for (Line.Noun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null && triggers.get(0).frame() == Frame.MEDIATE) {
                taken.take(noun);
                Trigger m = triggers.get(0);
                return new Trigger(m.kind(), m.subtype(), trigger.frame(), m.status(), false, "peace", m.rule());
            }
        }
        return trigger;
    }
}
