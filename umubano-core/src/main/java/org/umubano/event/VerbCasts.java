package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/** Gathers who stands around a verb that reports something: subjects, objects, places, and those whom the article supplies. */
final class VerbCasts {

    /** Measures on what was given or put on somebody, of whom a relative clause tells: "lifted the curbs it had put on X". */
    private static final Set<String> ON_GIVEN = Set.of("sanctions-lifted", "counter-measures");

    /** What is done with a paper of two sides, of which the other may be told in a clause of its own. */
    private static final Set<String> ON_PAPER = Set.of("ratified", "suspended", "terminated", "renewed");

    /** Statements on somebody who is named beside the verb: what they are praised or blamed for comes after. */
    private static final Set<String> ON_SOMEBODY =
            Set.of("accusation", "condemnation", "thanks", "praise", "congratulation", "condolence");

    /** Acts by which people held come free. */
    private static final Set<String> FREEING = Set.of("release", "handover");

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final Companions companions;
    private final CastReader casts;
    private final Seats seats;
    private final NounCompany company;
    private final Doers doers;
    private final SentAway sentAway;
    private final CastReach reach;
    private final Attackers attackers;
    private final Strikes strikes;
    private final MeantSides meant;

    VerbCasts(Reading reading, Companions companions, CastReader casts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.companions = companions;
        this.casts = casts;
        this.seats = new Seats(reading);
        this.company = new NounCompany(reading);
        this.doers = new Doers(reading);
        this.sentAway = new SentAway(reading, companions);
        this.reach = new CastReach(reading, casts);
        this.attackers = new Attackers(reading);
        this.strikes = new Strikes(reading);
        this.meant = new MeantSides(reading);
    }

    /** "His visit began": of the person last named. Sites are toured by the visitor where nobody is named. */
    Cast withVisitor(Cast cast, VerbTriggers.Choice choice) {
        Line.Noun companion = choice.companion();
        List<Participant> who = List.of();
        if (choice.trigger().frame() == Frame.SITE) {
            who = discourse.acts().lastVisit().stream()
                    .filter(p -> p.role() == Participant.Role.ACTOR && p.name() != null)
                    .limit(1)
                    .toList();
        } else if (choice.trigger().kind() == Kind.VISIT && companion != null && companions.isOwned(companion)) {
            who = discourse.person();
        }
        return who.isEmpty() ? cast : cast.by(who);
    }

    /** Who stands around a verb, as its trigger needs them. */
    Cast of(int v, VerbTriggers.Choice choice, List<Line.Actor> subjects) {
        VerbGroup verb = line.verbs.get(v);
        Trigger trigger = choice.trigger();
        Line.Noun companion = choice.companion();
        boolean isAgreeing = lexicon.headFirst;
        boolean inside = trigger.frame().reachesInside()
                || trigger.subtype().equals("invitation")
                || isOnGoods(trigger, verb)
                || trigger.kind() == Kind.RELATIONS
                        && ON_GIVEN.contains(trigger.subtype())
                        && isAgreeing // "that it had put on X"
                || ON_PAPER.contains(trigger.subtype()) && isAgreeing // "the agreement that it had with X"
                || trigger.frame() == Frame.COOP && verb.agreement() > 0;
        boolean whole = trigger.frame() == Frame.SHELTER // whence they come stands in a clause of its own
                || trigger.frame() == Frame.PROJECT
                || trigger.frame() == Frame.PROTEST && verb.agreement() > 0 // "marched, denouncing X"
                || trigger.subtype().equals("press-conference")
                || trigger.frame() == Frame.SEND && trigger.subtype().equals("arrival")
                || trigger.frame() == Frame.ROUTE && verb.agreement() > 0
                || FREEING.contains(trigger.subtype()) // "abo muri X bari bafungiye muri Y barekuwe"
                        && isAgreeing
                        && verb.passive()
                        && Released.areNationals(subjects)
                || trigger.frame() == Frame.DEPLOY
                        && companion != null
                        && companion.first() < verb.first()
                        && verb.agreement() > 2 // "the troops that are in X have begun to leave"
                || trigger.frame() == Frame.TRAVEL && companion != null && verb.agreement() > 0;
        boolean sentThere = isAgreeing && trigger.frame() == Frame.AMBASSADOR; // "ngo ahagararire X i Maputo"
        int to = whole ? line.tokens.size() : sentThere ? clauses.contentEnd(v) : clauses.end(v);
        List<Line.Actor> after = whole ? line.actors : inside ? clauses.content(v) : clauses.after(v);
        if (inside && ON_SOMEBODY.contains(trigger.subtype()) && verb.agreement() == 0 && !verb.passive()) {
            List<Line.Actor> own = clauses.after(v);
            after = own.isEmpty() || isOfNobody(own, subjects) ? after : own; // "accused X of arming Y"
            Line.Actor head = headOf(v, subjects);
            after = head == null ? after : List.of(head);
        }
        if (ON_SOMEBODY.contains(trigger.subtype()) && !isAgreeing) {
            after = ofCall(v, after);
        }
        if (trigger.frame() == Frame.PROJECT) {
            after = isAgreeing ? withoutOthers(v, after, subjects) : withoutPronouns(v, after);
        }
        if (trigger.kind() == Kind.RELATIONS
                && trigger.frame() == Frame.ACT
                && verb.agreement() == 0
                && !verb.passive()
                && isOfNobody(after, subjects)) {
            after = clauses.content(v); // "revoked visas issued to Pakistani nationals"
        }
        boolean gives = trigger.kind() == Kind.AID || trigger.kind() == Kind.COOPERATION;
        if (gives
                && !isAgreeing
                && !whole
                && !verb.passive()
                && subjects.stream().anyMatch(s -> s.mention().state() != null)
                && isOfNobody(after, subjects)
                && reach.isNowhere(v, subjects)) {
            after = clauses.content(v); // "will give 10 million to clear mines in X"
            to = clauses.contentEnd(v);
            if (trigger.kind() == Kind.AID && isOfNobody(after, subjects)) {
                after = clauses.between(
                        verb.last() + 1, clauses.sentenceEnd(v)); // "flew in tents after the earthquake in X"
            }
        }
        if (gives && !isAgreeing) {
            after = OwnClauses.of(v, after, subjects, line, clauses);
        }
        if (trigger.kind() == Kind.AID && isAgreeing && isOfNobody(after, subjects)) {
            after = clauses.content(v); // "inkunga ivuye muri X", "yo gufasha abatuye X"
        }
        after = isAgreeing ? meant.more(v, trigger, after, subjects) : after;
        if (trigger.subtype().equals("threat") && verb.agreement() == 0 && after.isEmpty()) {
            after = clauses.between(verb.last() + 1, line.tokens.size()); // "threatened to close the strait if X joins"
        }
        if (trigger.kind() == Kind.FORCE && verb.agreement() == 0 && !verb.passive() && isOfNobody(after, subjects)) {
            Line.Actor head = headOf(v, subjects);
            after = head == null ? after : List.of(head); // "soldiers whom it arrested"
        }
        if (trigger.frame() == Frame.ATTEND && isAgreeing && verb.passive()) {
            List<Participant> listed = attendants(v);
            if (!listed.isEmpty()) {
                return new Cast(listed, List.of(), line.spans, false);
            }
        }
        boolean ofPaper = trigger.kind() == Kind.AGREEMENT && trigger.frame() == Frame.SIGN && isAgreeing;
        if (ofPaper && companion != null && companion.last() < verb.first()) {
            after = PaperParties.of(verb, companion, after, line, clauses);
        }
        boolean held = LeftOut.isGathering(trigger, companion, verb) && subjects.isEmpty();
        Cast cast = casts.cast(
                subjects,
                held ? null : verb,
                after,
                whole ? 0 : namesWhither(v, trigger) ? verb.first() : clauses.start(v),
                to);
        cast = seats.withCapitals(cast, trigger.frame(), v);
        if (trigger.kind() == Kind.FORCE) {
            cast = casts.withoutDateline(cast);
        }
        if (trigger.subtype().equals("recall")) {
            cast = seats.withPostings(cast, v);
            cast = sentAway.isToldToGo(v) ? cast : byOwner(cast, verb, discourse);
        }
        if (trigger.kind() == Kind.ACCREDITATION || trigger.kind() == Kind.RELATIONS) {
            List<Line.Actor> posted = new ArrayList<>(after);
            boolean own = verb.agreement() > 0
                    ? trigger.frame() == Frame.EXPEL
                            || verb.passive() && trigger.subtype().equals("recall")
                    : verb.passive() && trigger.kind() == Kind.RELATIONS
                            || trigger.subtype().equals("credentials");
            posted.addAll(own ? subjects : List.of());
            cast = seats.withPosts(
                    cast,
                    posted,
                    trigger.subtype().equals("appointed")); // "the ambassador of X in Y was given 48 hours"
        }
        if (companion != null && companion.first() < verb.first()) {
            cast = company.withOwner(cast, companion);
            if (isAgreeing && trigger.frame() == Frame.SIGN && subjects.isEmpty() && verb.agreement() > 2) {
                cast = new Cast(
                        List.of(), cast.others(), cast.spans(), true); // "ibiganiro byatangiye", the talks began
            }
        } else if (trigger.frame() == Frame.SIGN
                && (cast.isPassive() && verb.agreement() > 0 && subjects.isEmpty()
                        || trigger.subtype().equals("in-force") && !isAgreeing)) {
            cast = withSigned(cast, verb); // "X's accord with the EU took effect"
        }
        if (trigger.kind() == Kind.AGREEMENT && !isAgreeing) {
            cast = reach.ofMainClause(v, cast);
        }
        if (gives) {
            cast = doers.byMaker(v, cast);
            cast = doers.withPartner(v, cast);
        }
        if (trigger.frame() == Frame.ATTACK && verb.agreement() == 0) {
            cast = strikes.of(v, attackers.withOwner(v, attackers.withOrigin(v, companion, cast)));
            cast = companion == null || !cast.isPassive() ? cast : attackers.withDoerOf(v, companion, cast);
            cast = attackers.withTeller(v, cast);
        }
        if (trigger.frame() == Frame.ATTACK && isAgreeing && verb.passive() && verb.agreement() > 2) {
            cast = attackers.byAttacker(cast, verb, companion);
        } else if (trigger.frame() == Frame.ATTACK && isAgreeing && !verb.passive()) {
            cast = attackers.onTheirs(cast, verb);
        }
        if (trigger.frame() == Frame.MEDIATE
                && companion != null
                && cast.isPassive()
                && cast.agents().isEmpty()) {
            cast = new Cast(cast.subjects(), cast.others(), cast.spans(), false); // "was named mediator"
        }
        if (gives && isAgreeing && verb.passive() && companion != null && companion.last() < verb.first()) {
            cast = withReceiver(v, cast);
        }
        cast = doers.addressed(v, cast);
        return cast.isPassive() && verb.agreement() == 0 && byAuthority(trigger) ? doers.bySpeaker(v, cast) : cast;
    }

    /** "Telephoned the president to congratulate him", "to convey condolences": whom one calls is who is meant. */
    private List<Line.Actor> ofCall(int v, List<Line.Actor> after) {
        int call = clauses.callBefore(v);
        boolean named = after.stream()
                .anyMatch(a -> a.mention().reference() == null && a.mention().state() != null && !a.isAdjective());
        if (call < 0 || named) {
            return after;
        }
        List<Line.Actor> called = clauses.bareAfter(call);
        return called.isEmpty() ? after : called;
    }

    /** "Yitabiriwe n'abarimo A, B na C", was attended by A, B and C among others: all whom the list names. */
    private List<Participant> attendants(int v) {
        int next = line.verbs.get(v).last() + 2;
        VerbGroup among = next < line.tokens.size() && line.marker(next - 1) == Relation.AND ? line.verbAt(next) : null;
        if (among == null || !among.relative() || among.agreement() != 2) {
            return List.of();
        }
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            boolean somebody = actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().state() != null;
            if (somebody && actor.first() > among.last()) {
                out.add(Discourse.direct(actor.mention()));
            }
        }
        return out;
    }

    /** "Impano izahabwa Kenya", a gift that will be given Kenya: who stands right after the passive verb receives it. */
    private Cast withReceiver(int v, Cast cast) {
        int next = line.verbs.get(v).last() + 1;
        for (Line.Actor actor : clauses.bareAfter(v)) {
            if (actor.mention().state() == null || actor.first() > next + 1) {
                continue;
            }
            List<Participant> receivers = discourse.resolve(actor.mention());
            List<Cast.Marked> others = new ArrayList<>(cast.others());
            others.removeIf(m -> receivers.contains(m.who()));
            for (Participant p : cast.subjects()) {
                if (receivers.stream().noneMatch(r -> Objects.equals(r.state(), p.state()))) {
                    others.add(new Cast.Marked(p, Relation.BY, false));
                }
            }
            return new Cast(receivers, others, cast.spans(), true);
        }
        return cast;
    }

    /** "Yatashye urugomero, X yandikira Loni", "mu birori byitabiriwe na X": neither who does something else nor a guest has a part. */
    private List<Line.Actor> withoutOthers(int v, List<Line.Actor> actors, List<Line.Actor> subjects) {
        List<Line.Actor> out = new ArrayList<>(actors);
        for (int u = v + 1; u < line.verbs.size(); u++) {
            VerbGroup other = line.verbs.get(u);
            if (other.isFinite() && !other.relative() && !other.passive()) {
                List<Line.Actor> doers = clauses.subjects(u);
                out.removeIf(a -> a.first() > line.verbs.get(v).last() && doers.contains(a) && !subjects.contains(a));
            }
            boolean attended = other.passive()
                    && lexicon.verbs.getOrDefault(other.lemma(), List.of()).stream()
                            .anyMatch(t -> t.trigger() != null && t.trigger().frame() == Frame.ATTEND);
            if (attended) {
                out.removeIf(a -> a.first() > other.last());
            }
        }
        return out;
    }

    /** "Are carrying water to X after it agreed to admit them": pronouns of another clause take no part. */
    private List<Line.Actor> withoutPronouns(int v, List<Line.Actor> actors) {
        List<Line.Actor> out = new ArrayList<>(actors);
        out.removeIf(a -> a.first() >= clauses.end(v)
                && a.mention().state() == null
                && a.mention().name() == null
                && a.mention().reference() != null);
        return out;
    }

    /** "Amasezerano hagati ya A na B azashyirwaho umukono": what is signed stands before its verb, with whose it is. */
    private Cast withSigned(Cast cast, VerbGroup verb) {
        for (Line.Noun noun : line.nouns) {
            if (noun.last() < verb.first()
                    && lexicon.isOf(noun.key(), Kind.AGREEMENT)
                    && line.noVerbBetween(noun.last() + 1, verb.first())) {
                return company.withOwner(cast, noun);
            }
        }
        return cast;
    }

    /** "Yavuye i N'Djamena yerekeza i Niamey", left one town for another: where the journey goes stands after its verb. */
    private boolean namesWhither(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.frame() == Frame.TRAVEL
                && verb.agreement() > 0
                && line.spans.stream()
                        .anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                                && s.relation() == Relation.IN
                                && s.first() > verb.last()
                                && s.first() - verb.last() <= 3);
    }

    /** "X's ambassador to Y was recalled": by the state whose he is. */
    private static Cast byOwner(Cast cast, VerbGroup verb, Discourse discourse) {
        boolean open = cast.isPassive()
                && (cast.agents().isEmpty()
                        || Sides.statesOf(cast.subjects()).containsAll(Sides.statesOf(cast.agents())))
                && (verb.agreement() == 0 || verb.passive());
        for (Participant p : open ? cast.subjects() : List.<Participant>of()) {
            if (p.state() != null && p.offices().contains("AMB")) {
                boolean posted = p.name() == null
                        && cast.spans().stream()
                                .anyMatch(s -> p.state().equals(s.mention().code())); // "its ambassador in Nairobi"
                String home = posted ? discourse.partnerOf(p.state()) : p.state();
                Participant owner = Participant.state(Participant.Role.ACTOR, home == null ? p.state() : home);
                return new Cast(List.of(owner), cast.others(), cast.spans(), false);
            }
        }
        return cast;
    }

    /** Whether nobody of another state than the subject's is among some. */
    private static boolean isOfNobody(List<Line.Actor> after, List<Line.Actor> subjects) {
        for (Line.Actor actor : after) {
            String state = actor.mention().state();
            if (state != null
                    && subjects.stream().noneMatch(s -> state.equals(s.mention().state()))) {
                return false;
            }
        }
        return true;
    }

    /** "Rwanda, which Kinshasa accuses of": the one before "which", whom the subject after it speaks of; null for none. */
    private Line.@Nullable Actor headOf(int v, List<Line.Actor> subjects) {
        int which = subjects.isEmpty() ? -1 : subjects.get(0).first() - 1;
        if (line.marker(which) != Relation.WHO
                || subjects.get(0).first() > line.verbs.get(v).first()) {
            return null;
        }
        Line.@Nullable Actor head = null;
        for (Line.Actor actor : line.actors) {
            boolean beside = actor.last() == which - 1 || actor.last() == which - 2 && line.isComma(which - 1);
            head = beside && !actor.isAdjective() ? actor : head;
        }
        return head == null ? null : new Line.Actor(head.mention(), head.first(), head.last(), Relation.BARE);
    }

    /** "Banned the farm goods that come from X": measures on trade name the other side beside the goods. */
    private static boolean isOnGoods(Trigger trigger, VerbGroup verb) {
        return trigger.kind() == Kind.RELATIONS && "trade".equals(trigger.topic()) && verb.agreement() > 0;
    }

    /** Acts that an authority does and announces: where its words leave out who does it, it does. */
    private static boolean byAuthority(Trigger trigger) {
        return trigger.kind() == Kind.RELATIONS || trigger.kind() == Kind.AID || trigger.kind() == Kind.AGREEMENT;
    }

    /** "We agreed": a speaker's "we" is his state. */
    static Cast byStates(Cast cast) {
        return cast.by(cast.subjects().stream()
                .filter(p -> p.state() != null)
                .map(p -> Participant.state(p.role(), String.valueOf(p.state())))
                .toList());
    }
}
