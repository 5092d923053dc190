package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.CastTriggers;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** Says what a verb reports, by itself or with the noun beside it, and which verbs only look like reports. */
public final class VerbTriggers {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;
    private final TakenNouns taken;
    private final Companions companions;
    private final NoReports noReports;
    private final Customs customs;
    private final OnlyTold onlyTold;
    private final VerbSenses senses;
    private final Negotiations negotiations;
    private final VerbObjects objects;
    private final TriggerChoice choices;

    public VerbTriggers(Reading reading, Companions companions) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.taken = reading.taken();
        this.companions = companions;
        this.noReports = new NoReports(reading);
        this.senses = new VerbSenses(reading);
        this.customs = new Customs(reading, senses);
        this.onlyTold = new OnlyTold(reading);
        this.negotiations = new Negotiations(reading);
        this.objects = new VerbObjects(reading);
        this.choices = new TriggerChoice(reading, companions, senses);
    }

    /**
     * The trigger that a verb is.
     *
     * @param trigger what it reports
     * @param companion the noun that makes it one, if any
     * @param isAgain whether its noun was told of in a sentence before
     */
    record Choice(Trigger trigger, @Nullable TableNoun companion, boolean isAgain) {
        Choice as(Trigger other) {
            return new Choice(other, companion, isAgain);
        }
    }

    /** What else a verb may report with the same noun, where those whom the choice asks for are not there. */
    List<Trigger> others(int v, Choice choice) {
        List<Trigger> out = new ArrayList<>();
        TableNoun noun = choice.companion();
        if (noun == null || lexicon.headFirst) {
            return out;
        }
        boolean homeward = lexicon.home.isHomeward(noun.key()) && !senses.isOfTroops(v);
        for (VerbTrigger candidate :
                lexicon.verbs.getOrDefault(line.verbs.get(v).lemma(), List.of())) {
            Trigger other = candidate.trigger();
            if (other != null
                    && other.kind() != choice.trigger().kind()
                    && !other.isWeak()
                    && !(homeward && other.frame() == Frame.DEPLOY)
                    && !(choice.trigger().frame() == Frame.JOIN
                            && discourse.body() != null) // who leaves a body moves no troops
                    && (!lexicon.papered.contains(other) || companions.hasPaper(noun))
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
        Choice choice = choices.of(v, candidates);
        if (choice == null || quoted && !isProgrammed(choice.trigger().kind())) {
            return null;
        }
        if (choice.companion() == null && objects.isOfOtherThing(v, choice.trigger())) {
            return null;
        }
        if (isAgreedOn(v, choice)) {
            if (choice.companion() != null) {
                taken.take(choice.companion());
            }
            return null;
        }
        Choice reported = reported(v, candidates, choice);
        return reported == null ? null : settled(v, reported);
    }

    /** Whether what a verb tells is only agreed on, and nothing that somebody undertakes. */
    private boolean isAgreedOn(int v, Choice choice) {
        Trigger trigger = choice.trigger();
        boolean named = choice.companion() != null
                || lexicon.headFirst && trigger.subtype().equals("training");
        boolean undertaken = named && line.verbs.get(v).mood() == Mood.INFINITIVE && isUndertaking(v, trigger);
        return !undertaken && isAgreedOn(v, trigger);
    }

    /** The choice in the sense in which the verb is used, or null where that is none that reports something. */
    private @Nullable Choice reported(int v, List<VerbTrigger> candidates, Choice choice) {
        VerbGroup verb = line.verbs.get(v);
        TableNoun companion = choice.companion();
        Trigger trigger = choice.trigger();
        if (companion == null && trigger.frame() == Frame.MEDIATE) {
            if (noReports.isLink(v)) {
                return null;
            }
            trigger = verb.agreement() > 0 ? CastTriggers.joined(trigger, verb, clauses.bareAfter(v)) : trigger;
        }
        if (noReports.is(v, trigger, companion)
                || customs.is(v, trigger, companion)
                || onlyTold.is(v, trigger, companion)) {
            return null;
        }
        if (companion != null) {
            return choice;
        }
        Trigger sense = senses.of(v, candidates, trigger);
        boolean none = sense == null || sense.kind() == Kind.VISIT && objects.isOfCountries(v);
        return none || sense == null ? null : choice.as(sense);
    }

    /** The choice by what stands around the verb: a site, the own ambassador, negotiations, a call. */
    private Choice settled(int v, Choice choice) {
        VerbGroup verb = line.verbs.get(v);
        Trigger trigger = choice.trigger();
        TableNoun companion = choice.companion();
        boolean goesTo = trigger.frame() == Frame.VISIT
                && trigger.subtype().equals(companion == null ? "visit" : "site")
                && !lexicon.headFirst;
        if (goesTo && objects.isOfSite(v)) {
            return choice.as(new Trigger(trigger.kind(), "site", Frame.SITE, null, false, null, trigger.rule()));
        }
        if (trigger.subtype().equals("summons") && verb.agreement() > 0 && isByHome(v)) {
            return choice.as(recall(trigger));
        }
        if (companion != null && negotiations.are(v, trigger, companion)) {
            return choice.as(negotiations.of(trigger));
        }
        return trigger.kind() == Kind.MEETING ? choice.as(called(v, mediated(trigger), companion)) : choice;
    }

    private boolean isByHome(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.passive() ? isByOwnState(v) : PostedAbroad.is(line, verb, clauses.subjects(v));
    }

    /** "Yahamagajwe n'igihugu cye", was called home by his own state. */
    private boolean isByOwnState(int v) {
        List<Line.Actor> envoys = clauses.subjects(v);
        return clauses.after(v).stream()
                .filter(a -> a.relation() == Relation.BY)
                .anyMatch(a -> a.mention().offices().contains("OWN")
                        || a.mention().state() != null
                                && envoys.stream()
                                        .anyMatch(e -> a.mention()
                                                .state()
                                                .equals(e.mention().state())));
    }

    private static Trigger recall(Trigger t) {
        return new Trigger(t.kind(), "recall", t.frame(), t.status(), false, t.topic(), t.rule());
    }

    /** "A phone conversation in which the two discussed": what is discussed in a call is the call. */
    private Trigger called(int v, Trigger trigger, @Nullable TableNoun companion) {
        if (companion != null
                || !trigger.subtype().equals("talks")
                || line.verbs.get(v).agreement() > 0) {
            return trigger;
        }
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            boolean call = triggers != null && triggers.get(0).kind() == Kind.CALL;
            if (triggers != null && call && noun.last() < line.verbs.get(v).first()) {
                Trigger c = triggers.get(0);
                return new Trigger(c.kind(), c.subtype(), trigger.frame(), c.status(), false, c.topic(), c.rule());
            }
        }
        return trigger;
    }

    /** Acts that programmes and statements announce in their own words. */
    private static boolean isProgrammed(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, SUMMIT, AGREEMENT, MISSION, FORCE, RELATIONS -> true;
            case CALL, ACCREDITATION, STATEMENT, AID, COOPERATION, DISPUTE -> false;
        };
    }

    /** What two sides agree to go on doing is the agreement, no meeting of its own. */
    private boolean isAgreedOn(int v, Trigger trigger) {
        if (line.verbs.get(v).mood() != Mood.INFINITIVE
                || trigger.kind() != Kind.MEETING
                        && trigger.kind() != Kind.AGREEMENT
                        && (trigger.kind() != Kind.AID || lexicon.headFirst)
                        && trigger.kind() != Kind.COOPERATION
                        && (trigger.frame() != Frame.BORDER
                                        && !trigger.subtype().startsWith("sanctions")
                                || !lexicon.headFirst)) {
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
                        .anyMatch(t -> t.trigger() != null
                                && t.trigger().frame() == Frame.AGREE
                                && (trigger.kind() != Kind.RELATIONS || t.with().isEmpty()))
                && !isByOne(v, governor, trigger);
    }

    /** "Byumvikanye gutangiza umushinga", agreed to start a project: a pledged act with an object is that act. */
    private boolean isUndertaking(int v, Trigger trigger) {
        int governor = clauses.governor(v);
        return trigger.kind() == Kind.COOPERATION
                && governor >= 0
                && !trigger.subtype().equals("handover") // "agreed to exchange prisoners"
                && (trigger.frame() == Frame.COOP
                                && (lexicon.headFirst || trigger.subtype().equals("joint-body"))
                        || trigger.frame() == Frame.PROJECT
                                && lexicon.headFirst // "agreed to build a pipeline" is what was agreed
                        || trigger.frame() == Frame.ROUTE);
    }

    /** "India agreed to train 1,000 officers", "agreed to meet N.N.": what one side alone agrees to do is that act. */
    private boolean isByOne(int v, int governor, Trigger trigger) {
        boolean ofOne = switch (trigger.kind()) {
            case COOPERATION, AID, MEETING, AGREEMENT -> true;
            default -> false;
        };
        if (lexicon.headFirst || !ofOne) {
            return false;
        }
        List<Line.Actor> subjects = clauses.subjects(governor);
        boolean talk = trigger.kind() == Kind.MEETING || trigger.kind() == Kind.AGREEMENT;
        if (talk
                && (subjects.size() != 1
                        || line.verbs.get(v).passive()
                        || line.marker(subjects.get(0).last() + 1) == Relation.OWNER)) {
            return false; // "Kenya's runner agreed to meet"
        }
        List<Participant> who = new ArrayList<>();
        subjects.forEach(a -> who.addAll(discourse.resolve(a.mention())));
        int act = line.verbs.get(v).first();
        boolean with = clauses.after(governor).stream()
                .anyMatch(a -> a.relation() == Relation.WITH && (a.last() < act || !talk));
        return Participant.statesOf(who).size() == 1 && !with;
    }

    /** Talks "with the Emir as mediator", "under Turkish mediation" are the mediation, of all who take part. */
    private Trigger mediated(Trigger trigger) {
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            VerbGroup next = line.verbAt(noun.last() + 1);
            boolean subject = lexicon.headFirst && next != null && next.isFinite() && !next.relative();
            if (triggers != null && triggers.get(0).frame() == Frame.MEDIATE && !subject) {
                taken.take(noun);
                Trigger m = triggers.get(0);
                return new Trigger(m.kind(), m.subtype(), trigger.frame(), m.status(), false, "peace", m.rule());
            }
        }
        return trigger;
    }
}
