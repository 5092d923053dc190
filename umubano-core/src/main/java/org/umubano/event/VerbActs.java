package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/** Drafts the events that verbs report: the trigger, who stands around it, how the verb stands. */
final class VerbActs {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final ActStatuses standing;
    private final Companions companions;
    private final VerbTriggers triggers;
    private final CastTriggers shifts;
    private final LeftOut leftOut;
    private final CastReader casts;
    private final VerbCasts verbCasts;
    private final Drafts drafts;
    private final VisitDrafts visits;
    private final VerbDrafts forms;
    private final Unreal unreal;
    private final Denials denials;
    private final SentAway sentAway;
    private final ToldThings things;
    private final Gapped gapped;
    private final Negotiations negotiations;
    private final JoinedNouns joined;
    private final Unaddressed unaddressed;
    private final WholeSentence sentence;

    VerbActs(
            Reading reading,
            Companions companions,
            VerbTriggers triggers,
            CastReader casts,
            Drafts drafts,
            VisitDrafts visits) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.standing = new ActStatuses(reading);
        this.companions = companions;
        this.triggers = triggers;
        this.shifts = new CastTriggers(reading);
        this.leftOut = new LeftOut(reading);
        this.casts = casts;
        this.verbCasts = new VerbCasts(reading, companions, casts);
        this.drafts = drafts;
        this.visits = visits;
        this.forms = new VerbDrafts(reading, drafts);
        this.unreal = new Unreal(reading);
        this.denials = new Denials(reading);
        this.sentAway = new SentAway(reading, companions);
        this.things = new ToldThings(reading);
        this.gapped = new Gapped(reading, casts);
        this.negotiations = new Negotiations(reading);
        this.joined = new JoinedNouns(reading);
        this.unaddressed = new Unaddressed(reading);
        this.sentence = new WholeSentence(reading);
    }

    /** Drafts what a verb reports, if it reports something. */
    void read(int v) {
        VerbTriggers.Choice choice = triggers.of(v);
        if (choice == null) {
            return;
        }
        VerbGroup verb = line.verbs.get(v);
        Line.Noun companion = choice.companion();
        if (isGeneral(choice.trigger(), verb, companion)) {
            return;
        }
        if (choice.trigger().kind() == Kind.FORCE && (unreal.isNamedAgain(v) || isOfUnnamed(v, choice.trigger()))) {
            return;
        }
        int denied = denials.over(v, choice.trigger());
        Status status = denied >= 0 ? Status.DENIED : standing.statusOf(v, choice.trigger());
        boolean agreed = choice.trigger().frame() == Frame.AGREE && verb.passive() && verb.agreement() == 0;
        if (agreed && (status != Status.HELD || isQuestion())) {
            return; // "rules are to be agreed"
        }
        boolean kept = choice.trigger().frame() == Frame.ATTACK && verb.negated() && verb.mood() == Mood.INFINITIVE;
        if (kept || status == Status.PROPOSED && choice.trigger().subtype().equals("sanctions-lifted")) {
            return; // who agrees "kutarwana", not to fight, fights nobody; who asks that sanctions be lifted appeals
        }
        if (choice.trigger().frame() == Frame.MEDIATE) {
            status = status == null ? standing.attempted(v) : standing.isYetToBe(v) ? Status.PLANNED : status;
        }
        if (companion != null) {
            if (isOnlyLaunch(v, choice)) {
                return;
            }
            status = unreal.isCalledOff(v, companion, status) ? Status.CANCELLED : status;
            if (isToldAgain(choice.trigger(), companion)
                    || things.isToldAid(choice.trigger(), companion, v, drafts.made())
                    || isOfTold(choice.trigger(), verb, companion)
                    || things.isOfSummit(v, choice.trigger(), companion, drafts.made())) {
                return;
            }
            joined.take(companion, choice.trigger().kind());
            discourse.acts().thing(companion.key(), line.number);
        }
        List<Line.Actor> subjects = OnlyPlaces.without(
                line, choice.trigger().kind(), lexicon.headFirst, spokenFor(v, Foretold.subjects(line, clauses, v)));
        if (isFronted(v)) {
            subjects = clauses.subjects(v + 1); // "accused by Kinshasa of arming rebels, Rwanda has denied"
        }
        boolean armed = choice.trigger().kind() == Kind.FORCE && isArmed(v);
        if (subjects.isEmpty() && (armed || CastTriggers.isOfAState(choice.trigger()))) {
            subjects = clauses.adjectiveSubject(v);
        }
        if (subjects.isEmpty() && lexicon.headFirst && choice.trigger().kind() == Kind.VISIT) {
            subjects = leftOut.fronted(v);
        }
        if (subjects.isEmpty() && LeftOut.isGathering(choice.trigger(), companion, verb)) {
            subjects = leftOut.organisation();
        } else if (subjects.isEmpty() && companion != null && companion.first() < verb.first()) {
            subjects = leftOut.announced(v);
            subjects = subjects.isEmpty() ? leftOut.talking(v, choice.trigger(), companion) : subjects;
        }
        Cast told = CastTriggers.extradited(choice.trigger(), verbCasts.of(v, choice, subjects));
        Cast cast = leftOut.convened(told, choice.trigger(), companion, verb);
        cast = lexicon.headFirst ? cast : ArrivedThere.complete(line, lexicon, choice, verb, cast, discourse);
        if (cast.isPassive()
                && subjects.size() == 1
                && subjects.get(0).isAdjective()
                && !choice.trigger().subtype().equals("release")
                && cast.agents().isEmpty()) {
            cast = new Cast(cast.subjects(), cast.others(), cast.spans(), false); // "Uzbek rescuers were flown to"
        }
        if (subjects.isEmpty()) {
            cast = verbCasts.withVisitor(cast, choice);
        }
        if (lexicon.headFirst && unreal.isOfNobody(choice.trigger(), verb, cast)) {
            return;
        }
        Trigger gathering = shifts.gathering(choice.trigger(), companion, cast);
        if (gathering != choice.trigger()) {
            cast = casts.cast(subjects, null, line.actors, 0, line.tokens.size());
            boolean open = subjects.isEmpty() && shifts.isOnlyPlaced(cast);
            boolean sides = !subjects.isEmpty() || Sides.statesOf(cast.all()).size() > 1 || open;
            if (!sides || open && !discourse.hasTold(Kind.MEETING)) {
                return;
            }
        }
        Trigger trigger = gathering != choice.trigger()
                ? gathering
                : choice.trigger().kind() == Kind.MEETING
                        ? CastTriggers.byDelegations(choice.trigger(), leftOut.delegations(companion, subjects))
                        : choice.trigger();
        trigger = CastTriggers.ofLeaders(trigger, cast, discourse);
        trigger = companion == null
                ? shifts.hostedVisit(trigger, cast)
                : trigger; // who "handed him a message" welcomes nobody
        trigger = CastTriggers.handedOver(trigger, cast);
        trigger = companion == null ? CastTriggers.accredited(trigger, cast) : trigger;
        trigger = CastTriggers.broughtTogether(trigger, cast);
        trigger = negotiations.of(trigger, companion, cast, v);
        if (trigger.subtype().equals("negotiation") && status == Status.DENIED && !lexicon.headFirst) {
            return; // "talks on an accord have not begun"
        }
        Trigger words = CastTriggers.ofWords(trigger, cast);
        if (words != trigger && !lexicon.headFirst && !lexicon.clashes.contains(verb.lemma())) {
            return; // "the areas that they occupy", told by two presidents
        }
        trigger = words;
        trigger = shifts.ofTwo(trigger, cast);
        if (trigger.frame() == Frame.AGREE && subjects.isEmpty() && verb.agreement() == 2) {
            cast = VerbCasts.byStates(cast);
        }
        if (trigger.subtype().equals("recall")
                && verb.agreement() == 0
                && (sentAway.isOthersEnvoy(v, subjects) || sentAway.isToldToGo(v))) {
            trigger = new Trigger(
                    trigger.kind(), "expulsion", Frame.EXPEL, trigger.status(), false, trigger.topic(), trigger.rule());
        }
        int last = Math.max(verb.last(), companion == null ? 0 : companion.last());
        if (!draft(trigger, choice, v, last, status, cast)
                && !(trigger.frame() == Frame.SAY
                        && status != Status.DENIED
                        && draft(trigger, choice, v, last, status, unaddressed.withPartner(cast, trigger, v)))) {
            Trigger other = otherwise(v, choice, last, subjects);
            if (other == null) {
                sentence.draft(trigger, choice, v, last, status, drafts);
                return;
            }
            trigger = other;
        }
        if (denied >= 0) {
            denials.announce(denied, drafts.latest(), drafts.made());
        }
        if (trigger.frame() == Frame.MEDIATE && companion != null) {
            ceasefire(companion);
        }
        forms.describe(drafts.latest(), trigger, v, subjects);
        forms.apart(drafts.latest());
        if (companion != null && ToldThings.isThing(choice.trigger().kind()) && things.isFurther(companion)) {
            drafts.latest().further = true;
        }
        if (companion != null && things.isAnother(companion)) {
            drafts.latest().further = true;
            drafts.latest().another = true;
        }
        gapped.read(v, trigger, drafts.latest(), drafts);
        if (trigger.kind() == Kind.VISIT || trigger.kind() == Kind.MISSION) {
            visits.more(trigger, v, status, cast);
            if (companion != null && trigger.frame() == Frame.SITE) {
                visits.sites(companion, v, status, cast);
            }
        }
    }

    /** "But what was agreed?" */
    private boolean isQuestion() {
        return line.tokens.get(line.tokens.size() - 1).form().equals("?");
    }

    /** "Brokered a truce between X and Y": the mediation, before it the truce of the two. */
    private void ceasefire(Line.Noun noun) {
        Draft mediation = drafts.latest();
        boolean truce = lexicon.nouns.getOrDefault(noun.key(), List.of()).stream()
                .anyMatch(t -> t.subtype().equals("ceasefire"));
        if (!truce || !mediation.status.isDone()) {
            return;
        }
        Draft draft = mediation.as(Kind.FORCE, "ceasefire", Frame.SIGN);
        draft.participants.removeIf(p -> p.role() == Participant.Role.ACTOR);
        draft.participants.replaceAll(p -> p.as(Participant.Role.ACTOR));
        if (draft.participants.size() > 1) {
            drafts.made().add(drafts.made().size() - 1, draft);
        }
    }

    /** Drafts what else the verb may report with its noun: "leads a delegation to Rwanda", "leads a delegation in talks". */
    private @Nullable Trigger otherwise(int v, VerbTriggers.Choice choice, int last, List<Line.Actor> subjects) {
        for (Trigger other : triggers.others(v, choice)) {
            VerbTriggers.Choice as = choice.as(other);
            if (draft(other, as, v, last, standing.statusOf(v, other), verbCasts.of(v, as, subjects))) {
                return other;
            }
        }
        return null;
    }

    /** "The foreign ministry said it regretted": "it" right after a verb of saying is who says so, where it means nobody else. */
    private List<Line.Actor> spokenFor(int v, List<Line.Actor> subjects) {
        Line.@Nullable Actor it = lexicon.headFirst || v == 0 || subjects.size() != 1 ? null : subjects.get(0);
        if (it == null
                || it.mention().reference() != ActorMention.Reference.THING
                || it.mention().state() != null
                || clauses.effect(v - 1) != Effect.SAY
                || it.first() - line.verbs.get(v - 1).last() > 2
                || !discourse.resolve(it.mention()).isEmpty()) {
            return subjects;
        }
        List<Line.Actor> sayers = clauses.subjects(v - 1);
        return sayers.isEmpty() ? subjects : sayers;
    }

    /** "A rocket fired from Lebanon hit a farm": what it hit is told by the verb after it. */
    private boolean isOnlyLaunch(int v, VerbTriggers.Choice choice) {
        VerbGroup verb = line.verbs.get(v);
        Line.Noun noun = choice.companion();
        if (choice.trigger().frame() != Frame.ATTACK
                || verb.mood() != Mood.PARTICIPLE
                || verb.agreement() > 0
                || noun == null
                || noun.last() >= verb.first()
                || v + 1 >= line.verbs.size()
                || !line.verbs.get(v + 1).isFinite()) {
            return false;
        }
        VerbTriggers.Choice next = triggers.of(v + 1);
        return next != null && next.trigger().frame() == Frame.ATTACK && noun.equals(next.companion());
    }

    /** "Five died in the raid": of which was told. */
    private boolean isToldAgain(Trigger trigger, Line.Noun companion) {
        return trigger.frame() == Frame.ATTACK
                && discourse.hasTold(Kind.FORCE)
                && companions.isDefinite(companion)
                && lexicon.nouns.containsKey(companion.key());
    }

    /** "Mbere yo gutaha iyo nyubako", before opening that building: told of before. */
    private boolean isOfTold(Trigger trigger, VerbGroup verb, Line.Noun companion) {
        return lexicon.headFirst
                && verb.mood() == Mood.INFINITIVE
                && trigger.subtype().equals("project")
                && companions.isDefinite(companion);
    }

    /** "They seized the town": an attack by a pronoun is nobody's where it can only mean both sides at once. */
    private boolean isOfUnnamed(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        List<Line.Actor> subjects = clauses.subjects(v);
        int next = verb.last() + 1;
        return trigger.frame() == Frame.ATTACK
                && verb.agreement() == 0
                && !verb.passive()
                && subjects.size() == 1
                && subjects.get(0).mention().reference() == ActorMention.Reference.PEOPLE
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && Sides.statesOf(discourse.resolve(subjects.get(0).mention())).size() > 1;
    }

    /** "An ambassador is named by the president": how it is done, and no one who is. */
    private boolean isGeneral(Trigger trigger, VerbGroup verb, Line.@Nullable Noun companion) {
        return trigger.kind() == Kind.ACCREDITATION
                && line.number > 0
                && verb.agreement() == 0
                && verb.isFinite()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && (companion == null
                        || companion.first() > 0
                                && lexicon.indefinites.contains(
                                        line.tokens.get(companion.first() - 1).norm())
                        || line.tokens.stream()
                                        .anyMatch(t -> lexicon.indefinites.contains(t.norm())
                                                && t.start()
                                                        < line.tokens
                                                                .get(companion.first())
                                                                .start())
                                && line.actors.stream()
                                        .noneMatch(a -> a.mention().name() != null));
    }

    /** Whether a participle opens the sentence, with a comma before the next verb, whose subject is its own. */
    private boolean isFronted(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.first() > 0 || verb.mood() != Mood.PARTICIPLE || verb.agreement() > 0 || v + 1 >= line.verbs.size()) {
            return false;
        }
        for (int u = v + 1; u < line.verbs.size(); u++) {
            if (line.verbs.get(u).isFinite()) {
                for (int t = verb.last() + 1; t < line.verbs.get(u).first(); t++) {
                    if (line.isComma(t)) {
                        return u == v + 1;
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** Whether a noun of force, troops or weapons, stands before a verb: "Thai F-16 jets bombed". */
    private boolean isArmed(int v) {
        int first = line.verbs.get(v).first();
        return line.nouns.stream().anyMatch(n -> n.last() == first - 1 && lexicon.isOf(n.key(), Kind.FORCE));
    }

    /** By whom the clause names; else, of a visit or mission told of before, by those who were named there. */
    private boolean draft(
            Trigger trigger, VerbTriggers.Choice choice, int v, int last, @Nullable Status status, Cast cast) {
        int first = line.verbs.get(v).first();
        Line.Noun companion = choice.companion();
        List<Participant> sides = discourse.acts().sidesOf(trigger.kind());
        boolean sameBorder = choice.isAgain() && trigger.frame() == Frame.BORDER && !sides.isEmpty();
        boolean ofTold = choice.isAgain() && line.verbs.get(v).agreement() == 0;
        Cast who = ofTold
                ? things.cast(trigger.kind(), cast)
                : sameBorder && cast.subjects().isEmpty() ? new Cast(sides, cast.others(), cast.spans(), false) : cast;
        if (drafts.draft(trigger, first, last, status, who)) {
            return true;
        }
        if (trigger.kind() == Kind.VISIT && companion != null && companions.isDefinite(companion)) {
            return visits.again(trigger, first, last, status);
        }
        boolean toldOf = trigger.kind() == Kind.RELATIONS
                && !lexicon.headFirst
                && companion != null
                && companions.isDefinite(companion)
                && Sides.statesOf(cast.all()).isEmpty()
                && !discourse.acts().statesOf(trigger.kind()).isEmpty();
        boolean received = choice.isAgain() && line.verbs.get(v).object() > 2;
        if (received || toldOf) {
            Cast told = received ? things.withReceiver(trigger.kind(), cast) : things.cast(trigger.kind(), cast);
            return drafts.draft(trigger, first, last, status, told);
        }
        return choice.isAgain()
                && status != null
                && trigger.kind() == Kind.MISSION
                && drafts.draft(
                        trigger,
                        first,
                        last,
                        status,
                        new Cast(discourse.acts().sidesOf(trigger.kind()), cast.others(), cast.spans(), false));
    }
}
