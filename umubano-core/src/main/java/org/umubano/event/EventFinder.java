package org.umubano.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/** Finds the events of one sentence: its triggers, who takes part, how they stand. Dates come later. */
final class EventFinder {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Roles roles;
    private final Line line;
    final ClauseReader clauses;
    private final StatusReader statuses;
    private final Set<Line.Noun> used = new HashSet<>();
    private final Map<Line.Noun, Kind> usedBy = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    EventFinder(EventLexicon lexicon, Discourse discourse, Line line) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.roles = new Roles(discourse);
        this.line = line;
        this.clauses = new ClauseReader(lexicon, line);
        this.statuses = new StatusReader(line, clauses);
    }

    /** The events of the sentence in the order of their triggers. */
    List<Draft> find() {
        for (Line.Noun noun : line.nouns) {
            if (isPlainVisit(noun)) {
                used.add(noun);
                noun(noun);
            }
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            verb(v);
            remember(v);
        }
        for (Line.Noun noun : line.nouns) {
            if (!used.contains(noun)) {
                noun(noun);
            }
        }
        if (drafts.stream().anyMatch(d -> d.kind == Kind.MEETING && d.subtype.equals("delegation"))) {
            drafts.removeIf(d ->
                    d.kind == Kind.SUMMIT && d.states().size() < 2 && d.people().isEmpty());
        }
        drafts.sort(Comparator.comparingInt(d -> d.first));
        drafts.removeIf(this::isOfAnAct);
        kindOfVisit();
        spread();
        return drafts;
    }

    /** A proposal or appeal with a named object is that act, proposed, and no statement beside it. */
    private boolean isOfAnAct(Draft statement) {
        boolean asks = statement.kind == Kind.STATEMENT
                && (statement.subtype.equals("proposal") || statement.subtype.equals("appeal"));
        return asks
                && drafts.stream()
                        .anyMatch(d -> d.status == Status.PROPOSED
                                && d.kind != Kind.STATEMENT
                                && d.first > statement.last
                                && d.first - statement.last <= 3);
    }

    /** "Visited X and met Y during a private visit": the one visit of the sentence is of the kind that its noun says. */
    private void kindOfVisit() {
        List<Draft> visits = drafts.stream()
                .filter(d -> d.kind == Kind.VISIT && !d.subtype.equals("invitation"))
                .toList();
        if (visits.size() != 1
                || !visits.get(0).subtype.equals("visit")
                        && !visits.get(0).subtype.equals("arrival")) {
            return;
        }
        for (Line.Noun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null
                    && triggers.get(0).kind() == Kind.VISIT
                    && !triggers.get(0).subtype().equals("visit")) {
                visits.get(0).subtype = triggers.get(0).subtype();
                return;
            }
        }
    }

    /** "Paid a visit": read before the verbs, so that whom the visitor met is known to be of the host's side. */
    private boolean isPlainVisit(Line.Noun noun) {
        List<Trigger> triggers = lexicon.nouns.get(noun.key());
        int verb = triggers == null || triggers.get(0).kind() != Kind.VISIT ? -1 : clauses.verbBefore(noun);
        return verb >= 0
                && clauses.effect(verb) == Effect.ASSERT
                && lexicon.verbs.getOrDefault(line.verbs.get(verb).lemma(), List.of()).stream()
                        .noneMatch(t -> t.with().isEmpty() || t.with().contains(noun.key()));
    }

    /** Whoever is the subject of a main clause is whom the next sentence means by "he". */
    private void remember(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (!verb.isFinite() || verb.relative() || line.quoted[verb.last()]) {
            return;
        }
        List<Participant> who = new ArrayList<>();
        clauses.subjects(v).forEach(a -> who.addAll(discourse.resolve(a.mention())));
        boolean named = !who.isEmpty();
        if (!named && verb.agreement() == 1) {
            who.addAll(discourse.unnamed(1));
        }
        List<Participant> others = new ArrayList<>();
        clauses.after(v).stream()
                .filter(a -> a.mention().reference() == null)
                .forEach(a -> others.addAll(discourse.resolve(a.mention())));
        discourse.remember(who, others);
        if (named) {
            discourse.agreed(verb.agreement(), who);
        }
    }

    /** Whether words report something only where they are denied: "have no relations". */
    private static boolean isOnlyDenied(@Nullable Trigger trigger) {
        return trigger != null && trigger.status() == Status.DENIED;
    }

    private void verb(int v) {
        VerbGroup verb = line.verbs.get(v);
        List<VerbTrigger> candidates = lexicon.verbs.get(verb.lemma());
        if (candidates == null || line.quoted[verb.last()] || clauses.isManner(v)) {
            return;
        }
        Line.@Nullable Noun companion = null;
        @Nullable Trigger trigger = null;
        for (VerbTrigger candidate : candidates) {
            if (isOnlyDenied(candidate.trigger()) && statuses.of(v) != Status.DENIED) {
                continue;
            }
            if (candidate.with().isEmpty()) {
                trigger = trigger == null ? candidate.trigger() : trigger;
                continue;
            }
            Line.Noun noun = companion(v, candidate.with());
            if (noun != null
                    && verb.agreement() > 0
                    && noun.last() < verb.first()
                    && candidate.trigger() != null
                    && candidate.trigger().kind() != Kind.VISIT
                    && usedBy.get(noun) == candidate.trigger().kind()) {
                continue; // "the sanctions that it had imposed": what is told of them is the other verb
            }
            if (noun != null && candidate.trigger() == null) {
                return;
            }
            boolean body = trigger != null
                    && trigger.kind() == Kind.SUMMIT
                    && candidate.trigger() != null
                    && candidate.trigger().subtype().equals("delegation");
            boolean ofBody = trigger != null
                    && trigger.subtype().equals("delegation")
                    && candidate.trigger() != null
                    && candidate.trigger().kind() == Kind.SUMMIT;
            if (noun != null && !ofBody && (companion == null || noun.first() < companion.first() || body)) {
                companion = noun;
                trigger = candidate.trigger();
            }
        }
        boolean again = trigger == null && isWithoutObject(v);
        if (again) {
            trigger = ofThing(candidates, verb.passive());
        }
        if (trigger == null || companion == null && clauses.isPhrasal(v)) {
            return;
        }
        if (companion == null
                && trigger.kind() == Kind.AGREEMENT
                && trigger.frame() == Frame.SIGN
                && hasOtherObject(v)) {
            return; // "signed the visitors' book", "signed a striker"
        }
        if (isAgreedOn(v, trigger) && companion != null) {
            used.add(companion);
        }
        if (isAgreedOn(v, trigger) || isReproached(verb)) {
            return;
        }
        if (trigger.kind() == Kind.MEETING) {
            trigger = mediated(trigger);
        }
        Status status = statuses.of(v);
        if (companion != null) {
            used.add(companion);
            usedBy.put(companion, trigger.kind());
            discourse.thing(companion.key(), line.number);
        }
        List<Line.Actor> subjects = clauses.subjects(v);
        List<Line.Actor> after =
                reachesInside(trigger.frame()) || trigger.subtype().equals("invitation")
                        ? clauses.content(v)
                        : clauses.after(v);
        Cast cast = cast(subjects, verb, after, clauses.start(v), clauses.end(v));
        cast = withCapitals(cast, trigger.frame(), v);
        if (trigger.frame() == Frame.AMBASSADOR || trigger.kind() == Kind.RELATIONS) {
            cast = withPosts(cast, after);
        }
        if (companion != null && companion.first() < verb.first()) {
            cast = withOwner(cast, companion);
        }
        cast = addressed(v, cast);
        if (trigger.kind() == Kind.MEETING) {
            trigger = byDelegations(trigger, subjects);
        }
        trigger = hostedVisit(trigger, cast);
        if (trigger.frame() == Frame.AGREE && subjects.isEmpty() && verb.agreement() == 2) {
            cast = new Cast(
                    cast.subjects().stream()
                            .filter(p -> p.state() != null)
                            .map(p -> Participant.state(p.role(), String.valueOf(p.state())))
                            .toList(),
                    cast.others(),
                    cast.spans(),
                    cast.isPassive());
        }
        int last = Math.max(verb.last(), companion == null ? 0 : companion.last());
        boolean drafted = draft(trigger, verb.first(), last, status, cast);
        if (!drafted && trigger.kind() == Kind.VISIT && companion != null && isDefinite(companion)) {
            drafted = draftVisitAgain(trigger, verb.first(), last, status);
        }
        if (!drafted && again && status != null && trigger.kind() == Kind.MISSION) {
            drafted = draft(
                    trigger,
                    verb.first(),
                    last,
                    status,
                    new Cast(discourse.sidesOf(trigger.kind()), cast.others(), cast.spans(), false));
        }
        if (drafted) {
            Draft drawn = drafts.get(drafts.size() - 1);
            drawn.reached = trigger.subtype().equals("arrival");
            drawn.ended = clauses.effect(v) == Effect.END;
            subjects.stream()
                    .filter(a -> a.mention().type() == ActorMention.Type.GROUP
                            && a.mention().count() != 1)
                    .flatMap(a -> a.mention().offices().stream())
                    .findFirst()
                    .ifPresent(office -> drawn.group = office);
            if (drawn.group == null && trigger.frame() == Frame.AMBASSADOR) {
                drawn.group = "AMB";
            }
            drawn.present = verb.agreement() == 0
                    && verb.tense() == VerbGroup.Tense.PRESENT
                    && verb.mood() == Mood.FINITE
                    && !verb.passive();
        }
        if (drafted && trigger.kind() == Kind.VISIT) {
            refine(v);
            gapped(trigger, v, status, cast);
            further(trigger, v, status, cast);
        }
    }

    /** Talks "with the Emir as mediator", "under Turkish mediation" are the mediation, of all who take part. */
    private Trigger mediated(Trigger trigger) {
        for (Line.Noun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null && triggers.get(0).frame() == Frame.MEDIATE) {
                used.add(noun);
                Trigger m = triggers.get(0);
                return new Trigger(m.kind(), m.subtype(), trigger.frame(), m.status(), false, "peace", m.rule());
            }
        }
        return trigger;
    }

    /** "Left on an official visit": the noun of the clause tells the kind of visit. */
    private void refine(int v) {
        Draft draft = drafts.get(drafts.size() - 1);
        int end = clauses.end(v);
        for (Line.Noun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null
                    && triggers.get(0).kind() == Kind.VISIT
                    && noun.first() > line.verbs.get(v).last()
                    && noun.first() < end
                    && !used.contains(noun)
                    && draft.frame != Frame.SITE
                    && draft.frame != Frame.INVITE) {
                used.add(noun);
                draft.subtype = triggers.get(0).subtype();
                return;
            }
        }
    }

    /** "Will go to Ethiopia and Somalia": a visit to each. */
    private void further(Trigger trigger, int v, @Nullable Status status, Cast cast) {
        if (trigger.frame() != Frame.VISIT && trigger.frame() != Frame.TRAVEL) {
            return;
        }
        Draft first = drafts.get(drafts.size() - 1);
        Set<String> gone = first.states();
        for (Cast.Marked m : cast.others()) {
            boolean host =
                    trigger.frame() == Frame.TRAVEL ? m.relation() == Relation.TO : m.relation() == Relation.BARE;
            String state = m.who().state();
            if (host && Cast.isState(m.who()) && !m.isAdjective() && state != null && gone.add(state)) {
                draft(
                        trigger,
                        first.first,
                        first.last,
                        status,
                        new Cast(cast.subjects(), List.of(m), List.of(), false));
                Draft added = drafts.get(drafts.size() - 1);
                added.subtype = first.subtype;
            }
        }
    }

    /** "X came to Rwanda in 2023 and Y in 2021": the verb is not said again. */
    private void gapped(Trigger trigger, int v, @Nullable Status status, Cast cast) {
        for (Line.Actor actor : clauses.after(v)) {
            boolean timed = line.times.stream().anyMatch(t -> {
                int at = line.tokenAt(t.start());
                return at > actor.last() && at - actor.last() <= 2;
            });
            if (actor.relation() != Relation.AND
                    || actor.mention().type() != org.umubano.mention.ActorMention.Type.PERSON
                    || !timed) {
                continue;
            }
            List<Participant> who = discourse.resolve(actor.mention());
            List<Cast.Marked> others =
                    cast.others().stream().filter(m -> !who.contains(m.who())).toList();
            draft(trigger, actor.last(), actor.last(), status, new Cast(who, others, cast.spans(), false));
            return;
        }
    }

    /** "Accused it of attacking", "thanked it for sending": what somebody is blamed or praised for is no news. */
    private boolean isReproached(VerbGroup verb) {
        if (verb.mood() != Mood.PARTICIPLE || verb.passive() || verb.first() == 0) {
            return false;
        }
        Relation before = line.marker(verb.first() - 1);
        return before == Relation.OF
                || before == Relation.FOR
                || before == Relation.FROM
                || before == Relation.AGAINST
                || before == Relation.ON;
    }

    /** "He thanked him for having brought X and Y together": whom a statement addresses is the subject of what it is for. */
    private Cast addressed(int v, Cast cast) {
        int over = clauses.overClause(v);
        VerbGroup verb = line.verbs.get(v);
        if (over < 0 || verb.agreement() != 1 || line.verbs.get(over).agreement() != 1) {
            return cast;
        }
        List<VerbTrigger> above = lexicon.verbs.getOrDefault(line.verbs.get(over).lemma(), List.of());
        boolean statement = above.stream()
                .map(VerbTrigger::trigger)
                .anyMatch(t -> t != null && t.kind() == Kind.STATEMENT);
        List<Participant> whom = new ArrayList<>();
        clauses.bareAfter(over).forEach(a -> whom.addAll(discourse.resolve(a.mention())));
        if (line.verbs.get(over).object() == 1) {
            whom.addAll(discourse.other(cast.subjects(), 1));
        }
        return statement && whom.size() == 1 && Cast.isPerson(whom.get(0))
                ? new Cast(whom, cast.others(), cast.spans(), cast.isPassive())
                : cast;
    }

    private boolean isDefinite(Line.Noun noun) {
        return noun.first() > 0
                && lexicon.definites.contains(line.tokens.get(noun.first() - 1).norm());
    }

    /** "Urwo ruzinduko ruzaba ku wa 28": more on the visit that was told of last. */
    private boolean draftVisitAgain(Trigger trigger, int first, int last, @Nullable Status status) {
        List<Participant> who = discourse.lastVisit();
        if (who.isEmpty()
                || status == null
                || line.times.isEmpty()
                || line.verbs.get(0).agreement() == 0) {
            return false;
        }
        Draft draft = new Draft(line, trigger, first, last, status);
        who.forEach(draft::add);
        draft.trace.put("participants", "the visit told of before");
        drafts.add(draft);
        return true;
    }

    /** The trigger of a verb whose noun was that of an act shortly before: "Yafunguwe na", it was opened by. */
    private @Nullable Trigger ofThing(List<VerbTrigger> candidates, boolean passive) {
        for (VerbTrigger candidate : candidates) {
            Trigger trigger = candidate.trigger();
            boolean concrete = trigger != null
                    && (trigger.kind() == Kind.MISSION
                            || trigger.frame() == Frame.BORDER
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
        if (verb.agreement() == 0 || !verb.isFinite() || verb.relative()) {
            return false;
        }
        int next = verb.last() + 1;
        boolean bare = next >= line.tokens.size()
                || !line.tokens.get(next).isWord()
                || line.marker(next) != null
                || line.timeTokens(next, next + 1) > 0;
        return bare && (!verb.passive() || clauses.subjects(v).isEmpty());
    }

    /** Talks of "the delegations of both countries" are others than those of their leaders. */
    private static Trigger byDelegations(Trigger trigger, List<Line.Actor> subjects) {
        boolean delegations = subjects.size() == 1
                && subjects.get(0).mention().reference() == ActorMention.Reference.BOTH_STATES
                && subjects.get(0).mention().offices().contains("GOV");
        return delegations && trigger.subtype().equals("talks")
                ? new Trigger(
                        trigger.kind(),
                        "delegation",
                        trigger.frame(),
                        trigger.status(),
                        trigger.isWeak(),
                        trigger.topic(),
                        trigger.rule())
                : trigger;
    }

    /** A state that receives a leader is visited; a person who receives one meets him. */
    private static Trigger hostedVisit(Trigger trigger, Cast cast) {
        boolean byState = trigger.subtype().equals("reception")
                && !cast.agents().isEmpty()
                && cast.agents().stream().allMatch(Cast::isState);
        return byState
                ? new Trigger(
                        Kind.VISIT, "visit", Frame.RECEIVE, trigger.status(), false, trigger.topic(), trigger.rule())
                : trigger;
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
                && !line.tokens.get(next).norm().endsWith("ly")
                && line.times.stream().noneMatch(t -> line.tokenAt(t.start()) == next);
    }

    /** What two sides agree to go on doing is the agreement, no meeting of its own. */
    private boolean isAgreedOn(int v, Trigger trigger) {
        if (line.verbs.get(v).mood() != Mood.INFINITIVE
                || trigger.kind() != Kind.MEETING
                        && trigger.kind() != Kind.AGREEMENT
                        && trigger.kind() != Kind.COOPERATION) {
            return false;
        }
        int governor = clauses.governor(v);
        List<VerbTrigger> above =
                governor < 0 ? null : lexicon.verbs.get(line.verbs.get(governor).lemma());
        return above != null
                && above.stream()
                        .anyMatch(t -> t.trigger() != null && t.trigger().frame() == Frame.AGREE);
    }

    /** Whether those to whom it is done may stand in a clause under the verb: "urged Congo to ...", "threatened to strike Israel". */
    private static boolean reachesInside(Frame frame) {
        return switch (frame) {
            case SAY, CALLON, PLEDGE, INVITE, DEPLOY, AMBASSADOR, EXPEL -> true; // and sanctions, see below
            default -> false;
        };
    }

    /** A noun that must stand with the verb: after it; or before it, where it is the subject and no actor stands between. */
    private Line.@Nullable Noun companion(int v, Set<String> with) {
        VerbGroup verb = line.verbs.get(v);
        int end = clauses.end(v);
        Line.Noun after = null;
        Line.Noun before = null;
        for (Line.Noun noun : line.nouns) {
            if (!with.contains(noun.key())) {
                continue;
            }
            if (after == null
                    && noun.first() > verb.last()
                    && noun.first() <= end
                    && noun.first() - verb.last() - line.timeTokens(verb.last() + 1, noun.first()) <= 12
                    && !commaAnd(verb.last() + 1, noun.first())) {
                after = noun;
            } else if (noun.last() < verb.first() && isSubject(noun, v)) {
                before = noun;
            }
        }
        return before != null && (verb.passive() && verb.agreement() != 16 || after == null) ? before : after;
    }

    private boolean isSubject(Line.Noun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        int from = verb.mood() == Mood.PARTICIPLE || verb.relative() && verb.agreement() > 0 ? 0 : clauses.start(v);
        if (isHead(noun, verb)) {
            return true;
        }
        if (noun.first() < from || verb.first() - noun.last() > 12) {
            return false;
        }
        if (verb.passive() || verb.relative() || isObject(noun, v)) {
            return true;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() > noun.last()
                    && actor.last() < verb.first()
                    && !actor.relation().isOblique()
                    && !actor.isAdjective()) {
                return false;
            }
        }
        return verb.isFinite() && line.noVerbBetween(noun.last() + 1, verb.first());
    }

    /** "the visit that X paid", without a word for "that": the noun, right after it the subject, then the verb. */
    private boolean isObject(Line.Noun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean another = line.verbs.stream()
                .anyMatch(u -> u.first() > noun.last() && u.last() < verb.first() && u.agreement() == verb.agreement());
        if (!verb.isFinite() || verb.agreement() == 0 || another) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() == noun.last() + 1 && actor.last() < verb.first() && verb.first() - actor.last() <= 6) {
                return true;
            }
        }
        return false;
    }

    /** "The deals that Rwanda and Kazakhstan concluded": the head of a relative clause is its object. */
    private boolean isHead(Line.Noun noun, VerbGroup verb) {
        Relation next = line.marker(noun.last() + 1);
        return (next == Relation.THAT || next == Relation.WHO)
                && verb.first() - noun.last() <= 9
                && line.noVerbBetween(noun.last() + 1, verb.first());
    }

    private boolean commaAnd(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (line.isComma(i) && line.marker(i + 1) == Relation.AND) {
                return true;
            }
        }
        return false;
    }

    private Cast cast(List<Line.Actor> subjects, @Nullable VerbGroup verb, List<Line.Actor> after, int from, int to) {
        List<Participant> who = new ArrayList<>();
        for (Line.Actor actor : subjects) {
            who.addAll(discourse.resolve(actor.mention()));
        }
        if (who.size() == 1 && verb != null && verb.agreement() == 2 && Cast.isPerson(who.get(0))) {
            discourse.speaker().stream()
                    .filter(p -> !java.util.Objects.equals(p.state(), who.get(0).state()))
                    .forEach(p -> who.add(0, p));
        }
        boolean unnamed = who.isEmpty() && verb != null;
        if (verb != null && unnamed && !(verb.passive() && verb.agreement() > 2)) {
            boolean person = verb.agreement() == 1
                    && line.tokens.get(verb.first()).norm().startsWith("a");
            who.addAll(person ? discourse.person() : discourse.unnamed(verb.agreement()));
        }
        List<Cast.Marked> others = new ArrayList<>();
        for (Line.Actor actor : after) {
            if (subjects.contains(actor)) {
                continue;
            }
            if (actor.mention().reference() == org.umubano.mention.ActorMention.Reference.THING
                    && actor.mention().state() == null
                    && actor.mention().offices().isEmpty()
                    && !who.isEmpty()) {
                String other = discourse.partnerOf(who.get(0).state()); // "Mogadishu broke with Nairobi, accusing it"
                if (other != null && actor.relation() == Relation.BARE) {
                    others.add(new Cast.Marked(
                            Participant.state(Participant.Role.RECIPIENT, other), Relation.BARE, false));
                }
                continue;
            }
            boolean city = actor.mention().rule().equals("metonymy as adjective"); // "its Brussels embassy"
            for (Participant q : discourse.resolve(actor.mention())) {
                String host =
                        isGuessed(q) ? discourse.hostOf(who) : null; // "visited Egypt and met with President Sadat"
                Participant p = host == null
                                || !who.stream()
                                        .anyMatch(w ->
                                                java.util.Objects.equals(w.state(), q.state()) || w.state() == null)
                        ? q
                        : new Participant(q.role(), q.name(), q.office(), q.offices(), host);
                others.add(new Cast.Marked(p, city ? Relation.IN : actor.relation(), actor.isAdjective() && !city));
            }
        }
        List<Line.Span> spans = new ArrayList<>();
        for (Line.Span span : line.spans) {
            boolean place = span.mention().type() == SpanMention.Type.PLACE || span.venue() != null;
            if (place && span.first() >= from && span.first() <= to) {
                spans.add(span);
            }
        }
        if (verb != null && (verb.object() == 1 || verb.object() == 2)) {
            discourse.other(who, verb.object()).forEach(p -> others.add(0, new Cast.Marked(p, Relation.BARE, false)));
        }
        if (verb != null && verb.there() && spans.isEmpty() && !who.isEmpty()) {
            String there = discourse.there(who.get(0).state());
            if (there != null) {
                others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, there), Relation.IN, false));
            }
        }
        if (verb != null && unnamed && verb.agreement() == 1 && who.size() == 1 && !verb.passive()) {
            notAtHome(who, others);
        }
        return new Cast(who, others, spans, verb != null && verb.passive());
    }

    /** "He thanked him for visiting Rwanda": an unnamed subject of the state gone to is the other person. */
    private void notAtHome(List<Participant> who, List<Cast.Marked> others) {
        String home = who.get(0).state();
        boolean visitsHome = others.stream()
                .anyMatch(m -> Cast.isState(m.who())
                        && (m.relation() == Relation.BARE || m.relation() == Relation.IN)
                        && java.util.Objects.equals(m.who().state(), home));
        boolean withOwn = others.stream().anyMatch(m -> m.relation() == Relation.WITH && Cast.isPerson(m.who()))
                && others.stream()
                        .filter(m -> m.relation() == Relation.WITH && Cast.isPerson(m.who()))
                        .allMatch(m -> java.util.Objects.equals(m.who().state(), home));
        visitsHome |= withOwn;
        List<Participant> other = discourse.otherThan(home);
        if (visitsHome
                && !other.isEmpty()
                && !java.util.Objects.equals(other.get(0).state(), home)) {
            who.set(0, other.get(0));
        }
    }

    /** "Accuses Washington": a capital that is done something to stands for its government. */
    private Cast withCapitals(Cast cast, Frame frame, int v) {
        boolean may = frame == Frame.SAY
                || frame == Frame.CALLON
                || frame == Frame.ACT
                || frame == Frame.MEDIATE
                || frame == Frame.STATES
                || frame == Frame.BORDER
                || frame == Frame.MEET
                || frame == Frame.SIGN;
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Span span : line.spans) {
            String name = span.mention().name();
            String code = name == null ? null : lexicon.seats.get(org.umubano.text.Folding.fold(name));
            boolean isActor = line.actors.stream().anyMatch(a -> a.first() <= span.first() && span.last() <= a.last());
            if (may
                    && code != null
                    && !isActor
                    && span.relation() != Relation.IN
                    && span.first() > line.verbs.get(v).last()
                    && span.first() < contentEnd(v, frame)) {
                others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, code), span.relation(), false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    private int contentEnd(int v, Frame frame) {
        return reachesInside(frame) ? line.tokens.size() : clauses.end(v);
    }

    /** "Its first ambassador to Zambia": the state that the office itself names. */
    private Cast withPosts(Cast cast, List<Line.Actor> actors) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Actor actor : actors) {
            for (int t = actor.first();
                    t <= actor.last() && actor.mention().offices().contains("AMB");
                    t++) {
                String state = lexicon.stateWords.get(line.tokens.get(t).norm());
                if (state != null && !state.equals(actor.mention().state())) {
                    others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, state), Relation.TO, false));
                }
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** The owner of a noun before its verb: "Rwanda's embassy was opened", "the agreement between X and Y was signed". */
    private Cast withOwner(Cast cast, Line.Noun noun) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Actor actor : around(noun)) {
            for (Participant p : discourse.resolve(actor.mention())) {
                others.add(new Cast.Marked(p, isBefore(actor, noun) ? Relation.OF : actor.relation(), false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    private static boolean isBefore(Line.Actor actor, Line.Noun noun) {
        return actor.last() < noun.first();
    }

    /** The actors that belong to a noun: its possessor before it, and those after it up to the next verb. */
    private List<Line.Actor> around(Line.Noun noun) {
        List<Line.Actor> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            if (isBefore(actor, noun)
                    && noun.first() - actor.last() <= 6
                    && line.noVerbBetween(actor.first(), noun.first())
                    && joinsNoun(actor.last() + 1, noun.first())) {
                out.add(actor);
            }
        }
        int end = noun.last() + 1;
        while (end < line.tokens.size() && line.verbAt(end) == null && !endsPhrase(end)) {
            end++;
        }
        out.addAll(clauses.between(noun.last() + 1, end));
        return out;
    }

    private boolean endsPhrase(int token) {
        Relation marker = line.marker(token);
        return marker != null && marker.opensClause()
                || line.tokens.get(token).form().equals(";");
    }

    /** "The deployment", "that visit": an act told of before. */
    private boolean isNamedAgain(Line.Noun noun, Kind kind) {
        String article =
                noun.first() == 0 ? "" : line.tokens.get(noun.first() - 1).norm();
        return discourse.hasTold(kind)
                && (lexicon.demonstratives.contains(article)
                        || kind != Kind.VISIT
                                && kind != Kind.MEETING
                                && kind != Kind.SUMMIT
                                && lexicon.definites.contains(article));
    }

    private boolean joinsNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            Relation marker = line.marker(i);
            if (line.isComma(i) || marker != null && marker != Relation.OF && marker != Relation.AND) {
                return false;
            }
        }
        return true;
    }

    private void noun(Line.Noun noun) {
        List<Trigger> triggers = lexicon.nouns.get(noun.key());
        if (triggers == null || line.quoted[noun.first()]) {
            return;
        }
        boolean occasion = lexicon.headFirst && isDefinite(noun) && line.marker(noun.first() - 2) == Relation.IN;
        if (occasion) {
            return; // "muri urwo ruzinduko": when something else was done
        }
        Trigger trigger = triggers.get(0);
        if (isNamedAgain(noun, trigger.kind())) {
            return;
        }
        int before = clauses.verbBefore(noun);
        int after = before < 0 ? clauses.verbAfter(noun) : -1;
        Status status = before >= 0 ? statuses.ofNoun(before, false) : after >= 0 ? statuses.ofNoun(after, true) : null;
        if (status == Status.ONGOING
                && trigger.kind() != Kind.VISIT
                && trigger.kind() != Kind.MEETING
                && trigger.kind() != Kind.SUMMIT
                && trigger.kind() != Kind.COOPERATION) {
            status = Status.HELD;
        }
        int made = clauses.participleAfter(noun);
        if (status == null && made >= 0) {
            status = Status.HELD; // "the visit made on Monday by"
        }
        if (status == null && trigger.status() != null && isUnder(noun)) {
            status = Status.HELD;
        }
        if (before >= 0
                && trigger.kind() == Kind.SUMMIT
                && line.verbs.get(before).tense() == VerbGroup.Tense.PRESENT
                && line.marker(line.verbs.get(before).first() - 1) == Relation.WHO) {
            return; // "who chairs the summit"
        }
        boolean isAbout = after >= 0 && line.verbs.get(after).lemma().equals(clauses.copula());
        if (isAbout
                && (trigger.kind() == Kind.SUMMIT
                        || trigger.kind() == Kind.AGREEMENT
                                && !trigger.subtype().equals("signed"))
                && status == Status.HELD) {
            return; // "the forum is a yearly fixture"
        }
        if (before >= 0
                && trigger.kind() == Kind.AGREEMENT
                && status != null
                && lexicon.verbs.getOrDefault(line.verbs.get(before).lemma(), List.of()).stream()
                        .map(VerbTrigger::trigger)
                        .anyMatch(t -> t != null && t.frame() == Frame.ATTEND)) {
            return; // "attended the signing": who signed is not said
        }
        boolean asserted = status != null;
        List<Line.Actor> around = around(noun);
        List<Line.Actor> subjects = asserted && before >= 0 ? clauses.subjects(before) : new ArrayList<>();
        if (subjects.isEmpty()) {
            subjects = around.stream().filter(a -> isBefore(a, noun)).toList();
        }
        if (status == null && after >= 0 && before < 0 && trigger.kind() == Kind.FORCE && !trigger.isWeak()) {
            status = statuses.of(after); // "an air strike on Kharkiv killed"
        }
        boolean unknown =
                subjects.stream().allMatch(a -> discourse.resolve(a.mention()).isEmpty());
        if (unknown && before < 0 && after >= 0 && trigger.kind() == Kind.VISIT && noun.first() <= 5) {
            subjects = clauses.subjects(after); // "on a visit to Mogadishu the envoy met"
            status = statuses.of(after);
        }
        List<Line.Actor> others = new ArrayList<>(around);
        if (before >= 0) {
            clauses.after(before).stream()
                    .filter(a -> isBefore(a, noun) && !around.contains(a))
                    .forEach(others::add);
        }
        if (made >= 0) {
            clauses.after(made).stream().filter(a -> !around.contains(a)).forEach(others::add);
        }
        if (isAbout) {
            others.addAll(clauses.after(after));
        }
        VerbGroup verb = before >= 0 ? line.verbs.get(before) : null;
        int from = before >= 0 ? clauses.start(before) : 0;
        Cast cast = cast(subjects, subjects.isEmpty() && asserted ? verb : null, others, from, line.tokens.size());
        Effect over = before >= 0 ? clauses.effect(before) : null;
        if (status == null && over != Effect.WISH && over != Effect.ABLE) {
            status = unasserted(noun, cast);
        }
        int last = made >= 0
                ? line.verbs.get(made).last()
                : after >= 0 && asserted ? line.verbs.get(after).last() : noun.last();
        boolean drafted = draft(trigger, noun.first(), last, status, cast);
        if (drafted && after >= 0 && asserted) {
            VerbGroup main = line.verbs.get(after);
            drafts.get(drafts.size() - 1).present =
                    main.tense() == VerbGroup.Tense.PRESENT && main.mood() == Mood.FINITE && !main.passive();
        }
        if (after >= 0
                && clauses.effect(after) == Effect.ANNOUNCE
                && line.verbs.get(after).passive()
                && !drafts.isEmpty()) {
            Draft draft = drafts.get(drafts.size() - 1);
            clauses.after(after).stream()
                    .filter(a -> a.relation() == Relation.BY)
                    .findFirst()
                    .flatMap(a -> discourse.resolve(a.mention()).stream().findFirst())
                    .ifPresent(p -> draft.announcedBy = p);
        }
    }

    /** "Under an existing agreement". */
    private boolean isUnder(Line.Noun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 4); t--) {
            if (line.marker(t) == Relation.BY) {
                return true;
            }
        }
        return false;
    }

    /** An act that is only named: still to come after "ahead of", done after "during", else done where it is dated. */
    private @Nullable Status unasserted(Line.Noun noun, Cast cast) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 5); t--) {
            Relation marker = line.marker(t);
            if (marker == Relation.AHEAD) {
                return Status.PLANNED;
            }
            if (marker == Relation.DURING) {
                return Status.HELD;
            }
        }
        boolean dated = !line.times.isEmpty();
        return dated && !cast.all().isEmpty() ? Status.HELD : null;
    }

    /** Whether the state of a person is only guessed from the article's home. */
    private boolean isGuessed(Participant p) {
        return p.name() != null
                && line.actors.stream()
                        .anyMatch(a -> p.name().equals(a.mention().name())
                                && (a.mention().rule().contains("state:home")
                                        || a.mention().rule().contains("state:last")));
    }

    private boolean draft(Trigger trigger, int first, int last, @Nullable Status status, Cast cast) {
        if (status == null || trigger.isWeak() && line.times.isEmpty()) {
            return false;
        }
        List<Participant> participants = roles.of(trigger.frame(), trigger.kind(), trigger.subtype(), cast);
        if (participants.isEmpty()
                && trigger.kind() == Kind.VISIT
                && cast.subjects().stream().anyMatch(this::isGuessed)) {
            cast.subjects().stream().filter(this::isGuessed).forEach(p -> discourse.abroad(String.valueOf(p.name())));
            Cast open = new Cast(
                    cast.subjects().stream()
                            .map(p -> isGuessed(p)
                                    ? new Participant(p.role(), p.name(), p.office(), p.offices(), null)
                                    : p)
                            .toList(),
                    cast.others(),
                    cast.spans(),
                    cast.isPassive());
            participants = roles.of(trigger.frame(), trigger.kind(), trigger.subtype(), open);
        }
        if (participants.isEmpty()) {
            return false;
        }
        if (trigger.kind() == Kind.VISIT) {
            discourse.visited(participants);
        }
        boolean undone = trigger.status() == Status.DENIED;
        if (undone != (status == Status.DENIED) && undone) {
            return false;
        }
        Status stands =
                undone ? Status.HELD : trigger.status() != null && status == Status.HELD ? trigger.status() : status;
        Draft draft = new Draft(line, trigger, first, last, stands);
        participants.forEach(draft::add);
        discourse.sides(trigger.kind(), participants);
        if (trigger.topic() != null) {
            draft.topics.add(trigger.topic());
        }
        if (draft.kind == Kind.AGREEMENT && draft.subtype.equals("signed") && stands == Status.PLANNED) {
            draft.subtype = "to-be-signed";
        }
        if (draft.kind == Kind.MISSION && draft.subtype.equals("opened") && stands == Status.PLANNED) {
            draft.subtype = "to-be-opened";
        }
        draft.place = place(draft, cast);
        draft.trace.put("participants", "frame " + trigger.frame());
        draft.trace.put("status", "tense and mood of the clause");
        drafts.add(draft);
        if (draft.kind == Kind.MEETING
                || draft.kind == Kind.AGREEMENT
                || draft.kind == Kind.CALL
                || draft.kind == Kind.VISIT) {
            discourse.met(draft.participants);
        }
        discourse.told(draft.kind);
        draft.arrives = trigger.subtype().equals("arrival") || trigger.frame() == Frame.TRAVEL;
        draft.openEnded = trigger.subtype().equals("arrival") || trigger.frame() == Frame.LEAVE;
        return true;
    }

    private @Nullable Place place(Draft draft, Cast cast) {
        Set<String> states = draft.states();
        for (Line.Span span : cast.spans()) {
            if (span.mention().code() != null && (span.relation() == Relation.IN || span.relation() == Relation.TO)) {
                return new Place(span.mention().name(), span.mention().code());
            }
        }
        for (Line.Span span : cast.spans()) {
            if (span.mention().code() != null && states.contains(span.mention().code())) {
                return new Place(span.mention().name(), span.mention().code());
            }
        }
        for (Participant p : cast.with(Relation.IN)) {
            if (Cast.isState(p)) {
                return new Place(null, p.state());
            }
        }
        if (draft.kind == Kind.VISIT
                || draft.kind == Kind.FORCE
                || draft.kind == Kind.MISSION
                || draft.kind == Kind.ACCREDITATION) {
            for (Participant p : draft.participants) {
                if (p.role() == Participant.Role.RECIPIENT
                        && p.state() != null
                        && p.state().length() == 3) {
                    return new Place(null, p.state());
                }
            }
        }
        return null;
    }

    /** Gives topics, instruments and names to the trigger before them, or to the first. */
    private void spread() {
        if (drafts.isEmpty()) {
            return;
        }
        for (Line.Span span : line.spans) {
            Draft owner = drafts.get(0);
            for (Draft draft : drafts) {
                if (draft.first <= span.first()) {
                    owner = draft;
                }
            }
            SpanMention mention = span.mention();
            String code = mention.code();
            switch (mention.type()) {
                case TOPIC -> {
                    if (code != null && owner.kind != Kind.VISIT) {
                        owner.topics.add(code);
                    }
                }
                case INSTRUMENT -> {
                    if (owner.kind == Kind.AGREEMENT && owner.instrument == null) {
                        owner.instrument = code;
                    }
                }
                case NAMED, GATHERING -> {
                    if (mention.name() != null) {
                        owner.named.add(mention.name());
                    }
                }
                case PLACE -> {}
            }
        }
    }
}
