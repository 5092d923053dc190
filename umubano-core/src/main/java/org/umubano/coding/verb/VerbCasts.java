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
import org.umubano.mention.ActorMention;

/** Gathers who stands around a verb that reports something: subjects, objects, places, and those whom the article supplies. */
final class VerbCasts {

    /** The class of people. */
    private static final int PEOPLE = 2;

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
            List<Participant> listed = attendants(v);
            if (!listed.isEmpty()) {
                return new Cast(listed, List.of(), line.spans, false);
            }
        }
        CastScope.Scope scope = scopes.of(v, choice, subjects);
        List<Line.Actor> after =
                withoutSender(verb, choice, subjects, withoutGuests(verb, withPaper(verb, choice, scope.after())));
        after = trigger.frame() == Frame.SIGN && lexicon.headFirst ? withoutHelpers(subjects, after) : after;
        boolean held = LeftOut.isGathering(trigger, choice.companion(), verb) && subjects.isEmpty();
        Cast cast = casts.cast(subjects, held ? null : verb, after, scope.from(), scope.to());
        cast = seats.withCapitals(cast, trigger.frame(), v);
        cast = trigger.frame() == Frame.MEET ? withoutMatters(v, choice.companion(), cast) : cast;
        cast = posted(v, trigger, subjects, after, cast);
        cast = withOwners(v, choice, subjects, cast);
        cast = CastScope.isGift(trigger) ? doers.withPartner(v, doers.byMaker(v, cast)) : cast;
        cast = trigger.frame() == Frame.ATTACK ? ofAttack(v, choice.companion(), cast) : cast;
        cast = withListed(v, trigger, doers.addressed(v, withBeneficiary(v, choice, cast)));
        cast = trigger.kind() == Kind.FORCE || trigger.frame() == Frame.BORDER ? casts.withoutDateline(cast) : cast;
        return cast.isPassive() && verb.agreement() == 0 && byAuthority(trigger) ? doers.bySpeaker(v, cast) : cast;
    }

    /** "A and B discussed the dispute between X and Y": two others between whom something is that is talked about. */
    private Cast withoutMatters(int v, @Nullable TableNoun companion, Cast cast) {
        boolean both = Participant.statesOf(cast.subjects()).size() > 1
                || !cast.subjects().isEmpty()
                        && cast.with(Relation.WITH).stream().anyMatch(Cast::isPerson);
        int from = line.verbs.get(v).last() + 1;
        int between = from;
        while (between < line.tokens.size() && line.marker(between) != Relation.BETWEEN) {
            between++;
        }
        boolean talks = companion != null && between <= companion.last() + 1;
        if (lexicon.headFirst || !both || talks || between == from || cast.isPassive()) {
            return cast;
        }
        List<Cast.Marked> others = new ArrayList<>();
        boolean of = false;
        for (Cast.Marked m : cast.others()) {
            of = m.relation() == Relation.BETWEEN || of && m.relation() == Relation.AND;
            if (!of) {
                others.add(m);
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), false);
    }

    /** "Was announced during a visit by X": X came there, and announced nothing. */
    private List<Line.Actor> withoutGuests(VerbGroup verb, List<Line.Actor> after) {
        if (!verb.passive() || lexicon.headFirst || after.stream().noneMatch(a -> a.relation() == Relation.BY)) {
            return after;
        }
        List<Line.Actor> out = new ArrayList<>(after);
        for (TableNoun noun : line.nouns) {
            int by = noun.last() + 1;
            boolean occasion = noun.first() > verb.last()
                    && line.marker(by) == Relation.BY
                    && isAt(noun)
                    && (lexicon.isOf(noun.key(), Kind.VISIT) || lexicon.isOf(noun.key(), Kind.MEETING));
            if (occasion) {
                out.removeIf(a -> a.relation() == Relation.BY && a.first() > by && a.first() - by <= WHERE);
            }
        }
        return out;
    }

    /** "A na B basinye amasezerano ku bufatanye na C", A and B signed with the help of C: who helps two others signs nothing. */
    private List<Line.Actor> withoutHelpers(List<Line.Actor> subjects, List<Line.Actor> after) {
        if (subjects.size() == 1) {
            return after;
        }
        List<Line.Actor> out = new ArrayList<>();
        boolean helps = false;
        for (Line.Actor actor : after) {
            int before = actor.first() - 2;
            boolean led = before >= 0
                    && lexicon.helps.contains(line.tokens.get(before).norm());
            helps = led || helps && actor.relation() == Relation.AND;
            if (!helps) {
                out.add(actor);
            }
        }
        return out;
    }

    /** "Amushyikiriza ubutumwa bwa Perezida N.N.", handed him a message of President N.N.: who wrote it was not there. */
    private List<Line.Actor> withoutSender(
            VerbGroup verb, VerbTriggers.Choice choice, List<Line.Actor> subjects, List<Line.Actor> after) {
        TableNoun message = choice.companion();
        if (message == null || choice.trigger().frame() != Frame.MEET || !lexicon.headFirst) {
            return after;
        }
        List<Line.Actor> there = after.stream()
                .filter(a -> a.first() > message.last() || a.last() < message.first())
                .toList();
        boolean alone = verb.passive()
                && !subjects.isEmpty()
                && there.stream().allMatch(a -> a.mention().state() == null);
        return alone ? after : there; // "was handed a message of his counterpart": of the other side
    }

    /** How far a preposition and the noun or name under it may be apart: "during an official visit". */
    private static final int WHERE = 4;

    private boolean isAt(TableNoun noun) {
        for (int t = noun.first() - 1; t >= 0 && noun.first() - t <= WHERE; t--) {
            if (line.marker(t) != null) {
                return line.marker(t) == Relation.DURING || line.marker(t) == Relation.IN;
            }
        }
        return false;
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
        if (trigger.kind() != Kind.ACCREDITATION && !posts) {
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

    /** "Yahuye n'abarimo A na B", met A and B among others, "na bagenzi be barimo uwa X n'uwa Y", those of X and Y: all whom the list names. */
    private Cast withListed(int v, Trigger trigger, Cast cast) {
        boolean meets = trigger.kind() == Kind.MEETING || trigger.kind() == Kind.CALL;
        VerbGroup among = meets && lexicon.headFirst && v + 1 < line.verbs.size() ? line.verbs.get(v + 1) : null;
        if (among == null
                || among.agreement() != PEOPLE
                || !lexicon.includes.contains(line.tokens.get(among.last()).norm())
                || line.hasComma(line.verbs.get(v).last(), among.first())) {
            return cast;
        }
        int end = v + 2 < line.verbs.size() ? line.verbs.get(v + 2).first() : line.tokens.size();
        List<Participant> listed = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean one = m.type() == ActorMention.Type.PERSON || m.type() == ActorMention.Type.OFFICE;
            if (one && m.state() != null && actor.first() > among.last() && actor.first() < end) {
                listed.add(Discourse.direct(m));
            }
        }
        if (listed.isEmpty()) {
            return cast;
        }
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        others.removeIf(o ->
                listed.stream().anyMatch(p -> Objects.equals(p.state(), o.who().state())));
        listed.forEach(p -> others.add(new Cast.Marked(p, Relation.WITH, false)));
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
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
