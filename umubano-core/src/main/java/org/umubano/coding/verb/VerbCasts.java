package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.NounCompany;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.Seats;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;

/** Gathers who stands around a verb that reports something: subjects, objects, places, and those whom the article supplies. */
final class VerbCasts {

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
    private final CastScope scopes;
    private final ListedPeople listed;
    private final NoParties aside;

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
        this.scopes = new CastScope(reading, reach);
        this.listed = new ListedPeople(reading);
        this.aside = new NoParties(reading);
    }

    /**
     * "His visit began": of the person last named. Sites are toured by the visitor where nobody is named, and no people whom no
     * state sends do it: "pupils laid flowers".
     */
    Cast withVisitor(int v, Cast cast, VerbTriggers.Choice choice) {
        TableNoun companion = choice.companion();
        List<Participant> who = List.of();
        int before = line.verbs.get(v).first() - 1;
        if (before >= 0
                && lexicon.occasions.voices.contains(line.tokens.get(before).norm())) {
            return cast;
        }
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

    /**
     * "Azakomereza muri Y", will go on to Y, and "yahageze ku wa Gatanu", arrived there on Friday, behind who received whom: the guest
     * told of last and not his host, where the verb names neither.
     */
    Cast ofGuest(int v, Trigger trigger, List<Line.Actor> subjects, Cast cast) {
        boolean open = trigger.kind() == Kind.VISIT
                && cast.subjects().size() == 1
                && subjects.stream().allMatch(a -> a.mention().reference() != null);
        if (!open) {
            return cast;
        }
        Participant host = cast.subjects().get(0);
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.deedWords.goesOn.contains(verb.lemma())) {
            List<Participant> guests = guestsOf(host);
            return guests.isEmpty() ? cast : cast.by(guests);
        }
        boolean comes = verb.there() && discourse.hostOf(List.of(host)) == null;
        Participant guest = comes ? discourse.acts().guestOf(host) : null;
        return guest == null
                ? cast
                : cast.by(List.of(guest))
                        .and(Participant.state(Participant.Role.RECIPIENT, String.valueOf(host.state())), Relation.TO);
    }

    /** Those by their names who are on the visit told of last, where it is to the state of their host; else none. */
    private List<Participant> guestsOf(Participant host) {
        List<Participant> visit = discourse.acts().lastVisit();
        boolean his = visit.stream()
                .anyMatch(p -> p.role() == Participant.Role.RECIPIENT && Objects.equals(p.state(), host.state()));
        return visit.stream()
                .filter(p -> his && p.role() == Participant.Role.ACTOR && p.name() != null)
                .toList();
    }

    /** Who stands around a verb, as its trigger needs them. */
    Cast of(int v, VerbTriggers.Choice choice, List<Line.Actor> subjects) {
        VerbGroup verb = line.verbs.get(v);
        Trigger trigger = choice.trigger();
        if (trigger.frame() == Frame.ATTEND && lexicon.headFirst && verb.passive()) {
            List<Participant> attendants = listed.attendants(v);
            if (!attendants.isEmpty()) {
                return new Cast(attendants, List.of(), line.spans, false);
            }
        }
        CastScope.Scope scope = scopes.of(v, choice, subjects);
        List<Line.Actor> after = aside.withoutSender(
                verb, choice, subjects, aside.withoutGuests(verb, withPaper(verb, choice, scope.after())));
        after = trigger.frame() == Frame.SIGN && lexicon.headFirst ? aside.withoutHelpers(subjects, after) : after;
        boolean held = LeftOut.isGathering(trigger, choice.companion(), verb) && subjects.isEmpty();
        Cast cast = casts.cast(subjects, held ? null : verb, after, scope.from(), scope.to());
        cast = seats.withCapitals(cast, trigger.frame(), v);
        cast = trigger.frame() == Frame.MEET ? aside.withoutMatters(v, choice.companion(), cast) : cast;
        cast = posted(v, trigger, subjects, after, cast);
        cast = withOwners(v, choice, subjects, cast);
        cast = CastScope.isGift(trigger) ? doers.withPartner(v, doers.byMaker(v, cast)) : cast;
        cast = trigger.frame() == Frame.ATTACK ? ofAttack(v, choice.companion(), cast) : cast;
        cast = listed.add(v, trigger, doers.addressed(v, withBeneficiary(v, choice, cast)));
        cast = trigger.kind() == Kind.FORCE || trigger.frame() == Frame.BORDER ? casts.withoutDateline(cast) : cast;
        return cast.isPassive() && verb.agreement() == 0 && byAuthority(trigger) ? doers.bySpeaker(v, cast) : cast;
    }

    /** Of a signature whose paper stands before its verb, also those whose paper it is. */
    private List<Line.Actor> withPaper(VerbGroup verb, VerbTriggers.Choice choice, List<Line.Actor> after) {
        TableNoun paper = choice.companion();
        boolean isSigned = choice.trigger().kind() == Kind.AGREEMENT
                && choice.trigger().frame() == Frame.SIGN
                && lexicon.headFirst
                && paper != null
                && paper.last() < verb.first();
        return isSigned && paper != null ? PaperParties.of(verb, paper, after, line, clauses) : after;
    }

    /** Of ambassadors and measures: the states that post, and those to which somebody is posted. */
    private Cast posted(int v, Trigger trigger, List<Line.Actor> subjects, List<Line.Actor> after, Cast read) {
        VerbGroup verb = line.verbs.get(v);
        Cast cast = read;
        boolean isRecall = trigger.subtype().equals("recall");
        if (isRecall) {
            cast = seats.withPostings(cast, v);
            cast = sentAway.isToldToGo(v) ? cast : byOwner(cast, verb, discourse);
        }
        boolean posts = trigger.kind() == Kind.RELATIONS && !trigger.subtype().equals("sanctions");
        if (trigger.kind() != Kind.ACCREDITATION && !posts && trigger.frame() != Frame.SEND) {
            return cast;
        }
        boolean own = verb.agreement() > 0
                ? trigger.frame() == Frame.EXPEL || verb.passive() && isRecall
                : verb.passive() && trigger.kind() == Kind.RELATIONS
                        || trigger.subtype().equals("credentials");
        List<Line.Actor> some = new ArrayList<>(after);
        some.addAll(own ? subjects : List.of());
        // "the ambassador of X in Y was given 48 hours"
        return seats.withPosts(cast, some, trigger.subtype().equals("appointed"));
    }

    /** With those whose talks, paper or visit it is, by the noun before the verb. */
    private Cast withOwners(int v, VerbTriggers.Choice choice, List<Line.Actor> subjects, Cast read) {
        VerbGroup verb = line.verbs.get(v);
        Trigger trigger = choice.trigger();
        TableNoun companion = choice.companion();
        boolean isSigned = trigger.frame() == Frame.SIGN;
        Cast cast = read;
        if (companion != null && companion.first() < verb.first()) {
            cast = company.withOwner(cast, companion);
            if (lexicon.headFirst && isSigned && subjects.isEmpty() && verb.agreement() > 2) {
                cast = new Cast(
                        List.of(), cast.others(), cast.spans(), true); // "ibiganiro byatangiye", the talks began
            }
        } else if (isSigned
                && (cast.isPassive() && verb.agreement() > 0 && subjects.isEmpty()
                        || trigger.subtype().equals("in-force") && !lexicon.headFirst)) {
            cast = withSigned(cast, verb); // "X's accord with the EU took effect"
        }
        cast = lexicon.headFirst && isSigned && trigger.subtype().equals("signed") && subjects.isEmpty()
                ? ofTold(verb, cast)
                : cast;
        return trigger.kind() == Kind.AGREEMENT && !lexicon.headFirst ? reach.ofMainClause(v, cast) : cast;
    }

    /** "Aya masezerano yasinywe ku bufasha bwa X", this accord was signed with the help of X: by those who were told to sign it. */
    private Cast ofTold(VerbGroup verb, Cast cast) {
        boolean points = verb.passive()
                && verb.first() > 0
                && line.noVerbBetween(0, verb.first())
                && lexicon.definites.contains(line.tokens.get(0).norm())
                && cast.with(Relation.BY, Relation.WITH, Relation.BETWEEN, Relation.AND, Relation.BARE)
                        .isEmpty();
        List<Participant> told = points ? discourse.acts().statesOf(Kind.AGREEMENT) : List.of();
        return Participant.statesOf(told).size() < 2 ? cast : new Cast(told, List.of(), cast.spans(), false);
    }

    private Cast ofAttack(int v, @Nullable TableNoun companion, Cast read) {
        VerbGroup verb = line.verbs.get(v);
        Cast cast = read;
        if (verb.agreement() == 0) {
            cast = strikes.of(v, attackers.withOwner(v, attackers.withOrigin(v, companion, cast)));
            cast = companion == null || !cast.isPassive() ? cast : attackers.withDoerOf(v, companion, cast);
            cast = attackers.withTeller(v, cast);
        }
        if (!lexicon.headFirst) {
            return cast;
        }
        if (!verb.passive()) {
            return attackers.onTheirs(cast, verb);
        }
        return verb.agreement() > 2 ? attackers.byAttacker(cast, verb, companion) : cast;
    }

    /** Who is made mediator, and who receives what is given. */
    private Cast withBeneficiary(int v, VerbTriggers.Choice choice, Cast cast) {
        VerbGroup verb = line.verbs.get(v);
        TableNoun companion = choice.companion();
        if (companion == null) {
            return cast;
        }
        if (choice.trigger().frame() == Frame.MEDIATE
                && cast.isPassive()
                && cast.agents().isEmpty()) {
            return new Cast(cast.subjects(), cast.others(), cast.spans(), false); // "was named mediator"
        }
        boolean isReceived = CastScope.isGift(choice.trigger()) && lexicon.headFirst && verb.passive();
        return isReceived && companion.last() < verb.first() ? withReceiver(v, cast) : cast;
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

    /** "Amasezerano hagati ya A na B azashyirwaho umukono": what is signed stands before its verb, with whose it is. */
    private Cast withSigned(Cast cast, VerbGroup verb) {
        for (TableNoun noun : line.nouns) {
            if (noun.last() < verb.first()
                    && lexicon.isOf(noun.key(), Kind.AGREEMENT)
                    && line.noVerbBetween(noun.last() + 1, verb.first())) {
                return company.withOwner(cast, noun);
            }
        }
        return cast;
    }

    /** "X's ambassador to Y was recalled": by the state whose he is. */
    private static Cast byOwner(Cast cast, VerbGroup verb, Discourse discourse) {
        boolean open = cast.isPassive()
                && (cast.agents().isEmpty()
                        || Participant.statesOf(cast.subjects()).containsAll(Participant.statesOf(cast.agents())))
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
