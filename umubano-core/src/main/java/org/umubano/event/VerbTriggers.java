package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** Says what a verb reports, by itself or with the noun beside it, and which verbs only look like reports. */
final class VerbTriggers {

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
    private final TriggerChoice choices;

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
        this.customs = new Customs(reading, senses);
        this.onlyTold = new OnlyTold(reading);
        this.negotiations = new Negotiations(reading);
        this.choices = new TriggerChoice(reading, companions, senses);
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
        if (companion == null && trigger.frame() == Frame.TRAVEL && hasObject(v)) {
            return null; // "headed the cabinet", "returned the call"
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
        if (companion == null && trigger.frame() == Frame.MEDIATE && noReports.isLink(v)) {
            return null;
        }
        if (companion == null && trigger.frame() == Frame.MEDIATE && verb.agreement() > 0) {
            trigger = CastTriggers.joined(trigger, verb, clauses.bareAfter(v));
            choice = new Choice(trigger, null, choice.isAgain());
        }
        if (noReports.is(v, trigger, companion)
                || customs.is(v, trigger, companion)
                || onlyTold.is(v, trigger, companion)) {
            return null;
        }
        if (companion == null) {
            trigger = senses.of(v, candidates, trigger);
            if (trigger == null) {
                return null;
            }
            choice = new Choice(trigger, null, choice.isAgain());
        }
        if (companion == null && trigger.kind() == Kind.VISIT && isOfCountries(v)) {
            return null;
        }
        boolean goesTo = trigger.frame() == Frame.VISIT
                && trigger.subtype().equals(companion == null ? "visit" : "site")
                && !lexicon.headFirst;
        if (goesTo && isOfSite(v)) {
            Trigger site = new Trigger(trigger.kind(), "site", Frame.SITE, null, false, null, trigger.rule());
            return new Choice(site, companion, choice.isAgain());
        }
        boolean home = verb.passive() ? isByOwnState(v) : PostedAbroad.is(line, verb, clauses.subjects(v));
        if (trigger.subtype().equals("summons") && verb.agreement() > 0 && home) {
            return new Choice(recall(trigger), companion, choice.isAgain());
        }
        if (companion != null && negotiations.are(v, trigger, companion)) {
            return new Choice(negotiations.of(trigger), companion, choice.isAgain());
        }
        return trigger.kind() == Kind.MEETING
                ? new Choice(called(v, mediated(trigger), companion), companion, choice.isAgain())
                : choice;
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

    /** "To tour four African nations": which they are is told elsewhere. */
    private boolean isOfCountries(int v) {
        int from = line.verbs.get(v).last() + 1;
        for (int t = from; t < Math.min(line.tokens.size(), from + COUNTRIES); t++) {
            int noun = t;
            boolean named =
                    line.actors.stream().anyMatch(a -> a.first() <= noun && noun <= a.last()); // "the United States"
            if (!named && lexicon.countries.contains(line.tokens.get(t).norm())) {
                return line.actors.stream()
                        .noneMatch(a -> !a.isAdjective()
                                && (a.first() >= from && a.last() < noun
                                        || a.first() == noun + 2
                                                && !line.tokens.get(noun + 1).isWord()));
            }
            if (line.marker(t) != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** How far behind the verb the noun may stand: "four southern African nations". */
    private static final int COUNTRIES = 5;

    /** "He visited the innovation centre of Sèmè City": a thing right behind the verb, and no state, town or person. */
    private boolean isOfSite(int v) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        if (line.number == 0 || verb.passive() || verb.mood() == Mood.INFINITIVE || !hasObject(v)) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() == next || actor.first() == next + 1 && !actor.isAdjective()) {
                return false;
            }
        }
        for (Line.Span span : line.spans) {
            if (span.first() <= next + 1
                    && span.last() >= next
                    && span.mention().type() == org.umubano.mention.SpanMention.Type.PLACE) {
                return false;
            }
        }
        List<Participant> who = new java.util.ArrayList<>();
        clauses.subjects(v).forEach(a -> who.addAll(discourse.resolve(a.mention())));
        return who.size() == 1 && discourse.hostOf(who) != null;
    }

    /** Whether a determiner that opens no time stands right after a verb. */
    private boolean hasObject(int v) {
        int next = line.verbs.get(v).last() + 1;
        if (line.verbs.get(v).agreement() > 0
                || line.verbs.get(v).lemma().equals(lexicon.copula)
                || next >= line.tokens.size()
                || line.timeTokens(next, next + 3) > 0) {
            return false;
        }
        String word = line.tokens.get(next).norm();
        return lexicon.definites.contains(word) || lexicon.indefinites.contains(word);
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
                && !isByOne(governor, trigger);
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
