package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.CastTriggers;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.ThirdParty;
import org.umubano.coding.cast.VerbDrafts;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/** Drafts the events that verbs report: the trigger, who stands around it, how the verb stands. */
public final class VerbActs {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ActStatuses standing;
    private final Companions companions;
    private final VerbTriggers triggers;
    private final NothingNew nothing;
    private final CastTriggers shifts;
    private final LeftOut leftOut;
    private final ActSubjects actSubjects;
    private final CastReader casts;
    private final VerbCasts verbCasts;
    private final Drafts drafts;
    private final VisitDrafts visits;
    private final VerbDrafts forms;
    private final Unreal unreal;
    private final Denials denials;
    private final SentAway sentAway;
    private final SaidAgain saidAgain;
    private final ToldThings things;
    private final Gapped gapped;
    private final Negotiations negotiations;
    private final JoinedNouns joined;
    private final Unaddressed unaddressed;
    private final WholeSentence sentence;

    public VerbActs(
            Reading reading,
            Companions companions,
            VerbTriggers triggers,
            CastReader casts,
            Drafts drafts,
            VisitDrafts visits) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.standing = new ActStatuses(reading);
        this.companions = companions;
        this.triggers = triggers;
        this.shifts = new CastTriggers(reading);
        this.leftOut = new LeftOut(reading);
        this.actSubjects = new ActSubjects(reading, leftOut);
        this.casts = casts;
        this.verbCasts = new VerbCasts(reading, companions, casts);
        this.drafts = drafts;
        this.visits = visits;
        this.forms = new VerbDrafts(reading, drafts);
        this.unreal = new Unreal(reading);
        this.denials = new Denials(reading);
        this.sentAway = new SentAway(reading, companions);
        this.saidAgain = new SaidAgain(reading);
        this.things = new ToldThings(reading);
        this.nothing = new NothingNew(reading, companions, triggers, unreal, things);
        this.gapped = new Gapped(reading, casts);
        this.negotiations = new Negotiations(reading);
        this.joined = new JoinedNouns(reading);
        this.unaddressed = new Unaddressed(reading);
        this.sentence = new WholeSentence(reading);
    }

    /** Drafts what a verb reports, if it reports something. */
    public void read(int v) {
        VerbTriggers.Choice choice = triggers.of(v);
        if (choice == null || nothing.is(v, choice, drafts.made())) {
            return;
        }
        int denied = denials.over(v, choice.trigger());
        Status status = denied >= 0 ? Status.DENIED : standing.statusOf(v, choice.trigger());
        if (nothing.isOnlyMeant(choice.trigger(), line.verbs.get(v), status)) {
            return;
        }
        TableNoun companion = choice.companion();
        if (companion != null) {
            joined.take(companion, choice.trigger().kind());
            discourse.acts().thing(companion.key(), line.number);
        }
        Act act = new Act(v, choice, settled(v, choice, status), actSubjects.of(v, choice));
        if (cast(act) && shift(act) && draft(act)) {
            if (denied >= 0) {
                denials.announce(denied, drafts.latest(), drafts.made());
            }
            describe(act);
        }
    }

    /** What is read of a verb, step by step. */
    private static final class Act {
        final int v;
        final VerbTriggers.Choice choice;
        final @Nullable TableNoun companion;
        final @Nullable Status status;
        final List<Line.Actor> subjects;
        Trigger trigger;
        Cast cast = new Cast(List.of(), List.of(), List.of(), false);

        Act(int v, VerbTriggers.Choice choice, @Nullable Status status, List<Line.Actor> subjects) {
            this.v = v;
            this.choice = choice;
            this.companion = choice.companion();
            this.status = status;
            this.subjects = subjects;
            this.trigger = choice.trigger();
        }
    }

    /** How an act stands whose verb stands so: mediation that is only tried, what was called off. */
    private @Nullable Status settled(int v, VerbTriggers.Choice choice, @Nullable Status status) {
        Status out = status;
        if (choice.trigger().frame() == Frame.MEDIATE) {
            out = status == null ? standing.attempted(v) : standing.isYetToBe(v) ? Status.PLANNED : status;
        }
        if (standing.isToCome(v, choice.trigger(), choice.companion(), out)) {
            return Status.PLANNED;
        }
        return choice.companion() != null && unreal.isCalledOff(v, choice.companion(), out) ? Status.CANCELLED : out;
    }

    /** Finds who takes part; false where nobody does who could. */
    private boolean cast(Act act) {
        VerbGroup verb = line.verbs.get(act.v);
        Trigger trigger = act.trigger;
        Cast told = CastTriggers.extradited(trigger, verbCasts.of(act.v, act.choice, act.subjects));
        Cast cast = leftOut.convened(told, trigger, act.companion, verb);
        cast = lexicon.headFirst ? cast : ArrivedThere.complete(line, lexicon, act.choice, verb, cast, discourse);
        cast = lexicon.headFirst ? verbCasts.ofGuest(act.v, trigger, act.subjects, cast) : cast;
        boolean carried = cast.isPassive()
                && act.subjects.size() == 1
                && act.subjects.get(0).isAdjective()
                && !trigger.subtype().equals("release")
                && !trigger.subtype().equals("detention")
                && cast.agents().isEmpty();
        if (carried) {
            cast = new Cast(cast.subjects(), cast.others(), cast.spans(), false); // "Uzbek rescuers were flown to"
        }
        cast = act.subjects.isEmpty() ? verbCasts.withVisitor(act.v, cast, act.choice) : cast;
        act.cast = saidAgain.of(act.v, trigger, cast, drafts.made());
        return !lexicon.headFirst || !unreal.isOfNobody(trigger, verb, act.cast);
    }

    /** Settles by those who take part what it is that they do; false where it is nothing. */
    private boolean shift(Act act) {
        Trigger gathering = shifts.gathering(act.trigger, act.companion, act.cast);
        if (gathering != act.trigger) {
            act.trigger = gathering;
            act.cast = casts.cast(act.subjects, null, line.actors, 0, line.tokens.size());
            boolean open = act.subjects.isEmpty() && shifts.isOnlyPlaced(act.cast);
            boolean sides = !act.subjects.isEmpty()
                    || Participant.statesOf(act.cast.all()).size() > 1
                    || open;
            if (!sides || open && !discourse.hasTold(Kind.MEETING)) {
                return false;
            }
        } else if (act.trigger.kind() == Kind.MEETING) {
            act.trigger = CastTriggers.byDelegations(act.trigger, leftOut.delegations(act.companion, act.subjects));
        }
        Trigger trigger = byCast(act);
        if (trigger.subtype().equals("negotiation") && act.status == Status.DENIED && !lexicon.headFirst) {
            return false; // "talks on an accord have not begun"
        }
        VerbGroup verb = line.verbs.get(act.v);
        Trigger words = CastTriggers.ofWords(trigger, act.cast);
        if (words != trigger && !lexicon.headFirst && !lexicon.clashes.contains(verb.lemma())) {
            return false; // "the areas that they occupy", told by two presidents
        }
        act.trigger = shifts.ofTwo(words, act.cast);
        if (act.trigger.frame() == Frame.AGREE && act.subjects.isEmpty() && verb.agreement() == 2) {
            act.cast = VerbCasts.byStates(act.cast);
        }
        if (act.trigger.subtype().equals("recall")
                && verb.agreement() == 0
                && (sentAway.isOthersEnvoy(act.v, act.subjects) || sentAway.isToldToGo(act.v))) {
            Trigger recall = act.trigger;
            act.trigger = new Trigger(
                    recall.kind(), "expulsion", Frame.EXPEL, recall.status(), false, recall.topic(), recall.rule());
        }
        return true;
    }

    private Trigger byCast(Act act) {
        boolean bare = act.companion == null; // who "handed him a message" welcomes nobody
        Trigger trigger = CastTriggers.ofLeaders(act.trigger, act.cast, discourse);
        trigger = bare ? shifts.hostedVisit(trigger, act.cast) : trigger;
        trigger = CastTriggers.handedOver(trigger, act.cast);
        trigger = bare ? CastTriggers.accredited(trigger, act.cast) : trigger;
        trigger = ThirdParty.broughtTogether(trigger, act.cast);
        return negotiations.of(trigger, act.companion, act.cast, act.v);
    }

    /** Drafts it, or what else the verb may report; false where neither has sides. */
    private boolean draft(Act act) {
        int last = Math.max(line.verbs.get(act.v).last(), act.companion == null ? 0 : act.companion.last());
        if (draft(act.trigger, act.choice, act.v, last, act.status, act.cast)) {
            return true;
        }
        if (act.trigger.frame() == Frame.SAY
                && act.status != Status.DENIED
                && draft(
                        act.trigger,
                        act.choice,
                        act.v,
                        last,
                        act.status,
                        unaddressed.withPartner(act.cast, act.trigger, act.v))) {
            return true;
        }
        Trigger other = otherwise(act.v, act.choice, last, act.subjects);
        if (other == null) {
            sentence.draft(act.trigger, act.choice, act.v, last, act.status, drafts);
            return false;
        }
        act.trigger = other;
        return true;
    }

    /** Adds to the draft what its noun and the rest of the sentence say, and what the sentence tells beside it. */
    private void describe(Act act) {
        TableNoun companion = act.companion;
        if (act.trigger.frame() == Frame.MEDIATE && companion != null) {
            ceasefire(companion);
        }
        forms.describe(drafts.latest(), act.trigger, act.v, act.subjects);
        forms.apart(drafts.latest());
        if (companion != null && ToldThings.isThing(act.choice.trigger().kind()) && things.isFurther(companion)) {
            drafts.latest().further = true;
        }
        if (companion != null && things.isAnother(companion)) {
            drafts.latest().further = true;
            drafts.latest().another = true;
        }
        gapped.read(act.v, act.trigger, drafts.latest(), drafts);
        if (act.trigger.kind() == Kind.VISIT || act.trigger.kind() == Kind.MISSION) {
            visits.more(act.trigger, act.v, act.status, act.cast);
            if (companion != null && act.trigger.frame() == Frame.SITE) {
                visits.sites(companion, act.v, act.status, act.cast);
            }
        }
    }

    /** "Brokered a truce between X and Y": the mediation, before it the truce of the two. */
    private void ceasefire(TableNoun noun) {
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

    /** By whom the clause names; else, of a visit or mission told of before, by those who were named there. */
    private boolean draft(
            Trigger trigger, VerbTriggers.Choice choice, int v, int last, @Nullable Status status, Cast cast) {
        int first = line.verbs.get(v).first();
        TableNoun companion = choice.companion();
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
                && Participant.statesOf(cast.all()).isEmpty()
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
