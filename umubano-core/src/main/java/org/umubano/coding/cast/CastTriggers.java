package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Offices;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/** What those who take part make of a trigger: talks that a third hosts are mediation, a plain gathering is a meeting. */
public final class CastTriggers {

    private static final Set<String> LEADERS = Set.of("HOS", "HOG");
    private static final Set<String> OFFICIALS = Set.of("MFA", "DMFA", "MIN", "MOD", "AMB", "LOCAL", "GOV", "AGENCY");

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;

    public CastTriggers(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
    }

    /** "Ibyahuje intumwa z'ibihugu byombi", those that brought the delegations together: talks of both sides. */
    public static Trigger joined(Trigger trigger, VerbGroup verb, List<Line.Actor> objects) {
        boolean talks = trigger.frame() == Frame.MEDIATE
                && verb.agreement() == 8
                && !verb.passive()
                && objects.size() == 1
                && objects.get(0).mention().reference() == ActorMention.Reference.BOTH_STATES;
        String subtype = talks && objects.get(0).mention().offices().contains("GOV") ? "delegation" : "talks";
        return talks
                ? new Trigger(Kind.MEETING, subtype, Frame.MEET, trigger.status(), false, null, trigger.rule())
                : trigger;
    }

    /** "The leaders of the EAC and of SADC met", "inama yahuje EAC na SADC": a summit of theirs. */
    public static Trigger ofLeaders(Trigger trigger, Cast cast, Discourse discourse) {
        boolean summit = trigger.kind() == Kind.MEETING
                && trigger.subtype().equals("talks")
                && !cast.agents().isEmpty()
                && cast.with(Relation.WITH).stream().noneMatch(Cast::isState) // "opened negotiations with Albania"
                && cast.agents().stream()
                        .allMatch(p -> p.name() == null
                                && ("HOS".equals(p.office()) || "MFA".equals(p.office()) && cast.isAlone())
                                && p.state() != null
                                && !discourse.isCountry(p.state()));
        summit |= discourse.isAgreeing()
                && trigger.kind() == Kind.MEETING
                && trigger.subtype().equals("talks")
                && areBodies(cast, discourse);
        return summit
                ? new Trigger(
                        Kind.SUMMIT, "summit", Frame.ATTEND, trigger.status(), false, trigger.topic(), trigger.rule())
                : trigger;
    }

    /** Whether two organisations of states, and nobody else, are brought together, or come together of themselves. */
    private static boolean areBodies(Cast cast, Discourse discourse) {
        List<Participant> sides = cast.others().stream()
                .filter(m -> m.relation() != Relation.IN)
                .map(Cast.Marked::who)
                .toList();
        List<Participant> all =
                Stream.concat(cast.agents().stream(), sides.stream()).toList();
        return areBodies(sides, discourse) || areBodies(all, discourse);
    }

    private static boolean areBodies(List<Participant> sides, Discourse discourse) {
        return Participant.statesOf(sides).size() == 2
                && sides.stream()
                        .allMatch(p -> p.name() == null && p.state() != null && !discourse.isCountry(p.state()));
    }

    /** Talks of "the delegations of both countries" are others than those of their leaders. */
    public static Trigger byDelegations(Trigger trigger, List<Line.Actor> subjects) {
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

    /**
     * A plain word for a gathering, "inama", tells of a summit where leaders, an organisation or a gathering with a name
     * are in it; else of a meeting of the two sides.
     */
    public Trigger gathering(Trigger trigger, @Nullable TableNoun companion, Cast cast) {
        boolean chaired = trigger.frame() == Frame.HOST
                && Participant.statesOf(cast.subjects()).size() == 2;
        boolean plain = companion != null
                && trigger.kind() == Kind.SUMMIT
                && (trigger.frame() == Frame.ATTEND || chaired)
                && lexicon.gatherings.contains(companion.key());
        if (!plain || discourse.hasTold(Kind.SUMMIT)) {
            return trigger;
        }
        for (Line.Span span : line.spans) {
            if (span.mention().type() == SpanMention.Type.GATHERING) {
                return trigger;
            }
        }
        Set<String> sides = Participant.statesOf(cast.subjects());
        boolean two = sides.size() == 2 && sides.stream().allMatch(Countries::has);
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean leads = m.offices().stream().anyMatch(LEADERS::contains);
            boolean ministers = m.type() == ActorMention.Type.GROUP
                    && m.offices().stream().anyMatch(OFFICIALS::contains)
                    && (m.state() == null || !two); // "the delegations of X and Y gathered"
            if (leads || ministers || m.state() != null && !discourse.isCountry(m.state())) {
                return trigger;
            }
        }
        boolean alone = lexicon.headFirst
                && trigger.frame() == Frame.ATTEND
                && Participant.statesOf(cast.all()).size() == 1
                && cast.spans().stream()
                        .anyMatch(s -> s.relation() == Relation.IN
                                && s.mention().code() != null
                                && !Participant.statesOf(cast.all())
                                        .contains(s.mention().code()));
        if (alone) {
            return trigger; // "the minister attended a gathering in Vienna"
        }
        return new Trigger(
                Kind.MEETING, "delegation", Frame.MEET, trigger.status(), false, trigger.topic(), trigger.rule());
    }

    /** "Inama ya 10 yabereye i X mu Rwanda", the tenth meeting was held in X in Rwanda: of nobody, or placed in one of two sides. */
    public boolean isOnlyPlaced(Cast cast) {
        Set<String> two = lexicon.headFirst ? Participant.statesOf(discourse.bothStates()) : Set.of();
        return cast.all().isEmpty()
                || cast.others().stream()
                        .allMatch(m -> m.relation() == Relation.IN
                                && Cast.isState(m.who())
                                && two.contains(String.valueOf(m.who().state())));
    }

    /**
     * A head of state or government whom only a minister or official receives is being welcomed; so is anybody whom such a
     * one receives as he arrives.
     */
    private static boolean isWelcome(Cast cast, boolean hasArrived) {
        boolean leads = !cast.patients().isEmpty()
                && (hasArrived
                        || LEADERS.contains(
                                String.valueOf(cast.patients().get(0).office())));
        return leads
                && cast.agents().stream()
                        .allMatch(p -> p.name() != null && p.office() != null && OFFICIALS.contains(p.office()));
    }

    /** "Yakiriwe i Dodoma na Perezida", was welcomed in the host's town: his visit, where no talks are told of beside it. */
    private boolean isWelcomeAbroad(Cast cast) {
        List<Participant> guests = cast.patients();
        List<Participant> hosts = cast.agents().isEmpty() ? cast.with(Relation.BARE) : cast.agents();
        String host = hosts.isEmpty() ? null : hosts.get(0).state(); // "na mugenzi we": "na" is of the phrase
        if (!lexicon.headFirst
                || !cast.isPassive()
                || guests.isEmpty()
                || host == null
                || host.equals(guests.get(0).state())
                || !LEADERS.contains(String.valueOf(guests.get(0).office())) && !tellsOfArrival()) {
            return false;
        }
        boolean there = cast.spans().stream()
                .anyMatch(s ->
                        s.relation() == Relation.IN && host.equals(s.mention().code()));
        boolean known = host.equals(discourse.hostOf(guests)) && !tellsOfArrival(); // of the visit told of before
        return (there || tellsOfArrival())
                && !known
                && line.verbs.stream()
                        .flatMap(v -> lexicon.verbs.getOrDefault(v.lemma(), List.of()).stream())
                        .noneMatch(t -> t.with().isEmpty()
                                && t.trigger() != null
                                && t.trigger().subtype().equals("talks"));
    }

    /** "Was received at the palace in Rabat": a guest abroad, where nobody by name receives him. */
    private boolean isReceivedAbroad(Cast cast) {
        List<Participant> guests = cast.patients();
        if (lexicon.headFirst
                || !cast.isPassive()
                || guests.isEmpty()
                || guests.get(0).name() == null
                || !Offices.isTraveller(guests.get(0).office())) {
            return false;
        }
        String host = cast.placeState(guests.get(0).state());
        return host != null
                && cast.agents().isEmpty()
                && cast.all().stream()
                        .filter(p -> p.name() != null && "HOS HOG MFA MIN DHOG VP".contains(String.valueOf(p.office())))
                        .allMatch(guests::contains);
    }

    /** "Arrived and was received by": whether the line tells of an arrival. */
    private boolean hasArrived() {
        return !lexicon.headFirst && tellsOfArrival();
    }

    private boolean tellsOfArrival() {
        return line.verbs.stream()
                .filter(VerbGroup::isFinite)
                .flatMap(v -> lexicon.verbs.getOrDefault(v.lemma(), List.of()).stream())
                .anyMatch(t -> t.with().isEmpty()
                        && t.trigger() != null
                        && t.trigger().subtype().equals("arrival"));
    }

    /** "A Rwandan suspect extradited from Germany": Germany hands him over, to the state he is of. */
    public static Cast extradited(Trigger trigger, Cast cast) {
        List<Participant> from = cast.with(Relation.FROM).stream()
                .filter(p -> Cast.isState(p) && p.state() != null)
                .toList();
        boolean open = trigger.subtype().equals("extradition")
                && cast.isPassive()
                && from.size() == 1
                && cast.with(Relation.BY, Relation.TO).isEmpty()
                && cast.subjects().size() == 1
                && cast.subjects().get(0).state() != null
                && !Participant.statesOf(cast.subjects()).equals(Participant.statesOf(from));
        if (!open) {
            return cast;
        }
        Cast.Marked to = new Cast.Marked(
                Participant.state(
                        Participant.Role.RECIPIENT,
                        String.valueOf(cast.subjects().get(0).state())),
                Relation.TO,
                false);
        return new Cast(from, List.of(to), cast.spans(), false);
    }

    /** "The president accredited new ambassadors": a head of state does so by taking their credentials. */
    public static Trigger accredited(Trigger trigger, Cast cast) {
        boolean receives = trigger.frame() == Frame.AMBASSADOR
                && trigger.subtype().equals("appointed")
                && !cast.isPassive()
                && !cast.subjects().isEmpty()
                && cast.subjects().stream().allMatch(p -> "HOS".equals(p.office()))
                && cast.with(Relation.TO).isEmpty();
        return receives
                ? new Trigger(
                        trigger.kind(), "credentials", trigger.frame(), trigger.status(), false, null, trigger.rule())
                : trigger;
    }

    /** Whether what an unofficial somebody of a state does counts as done by it: "a Turkish company will build". */
    public static boolean isOfAState(Trigger trigger) {
        return trigger.kind() == Kind.COOPERATION || trigger.kind() == Kind.AID || trigger.frame() == Frame.DEPLOY;
    }

    /** "Trump and Ramaphosa clashed in the Oval Office": two who hold civil offices fight with words. */
    public static Trigger ofWords(Trigger trigger, Cast cast) {
        boolean words = trigger.frame() == Frame.ATTACK
                && Participant.statesOf(cast.subjects()).size() > 1
                && cast.subjects().stream().allMatch(p -> p.name() != null && Offices.isTraveller(p.office()));
        return words
                ? new Trigger(Kind.DISPUTE, "quarrel", Frame.MEET, trigger.status(), false, null, trigger.rule())
                : trigger;
    }

    /** "The Trump-Putin summit", "a summit between X and Y": of two leaders alone it is their talks. */
    public Trigger ofTwo(Trigger trigger, Cast cast) {
        if (lexicon.headFirst || trigger.kind() != Kind.SUMMIT || trigger.frame() != Frame.ATTEND) {
            return trigger;
        }
        List<Participant> who = new ArrayList<>(cast.subjects());
        who.addAll(cast.with(Relation.BETWEEN, Relation.WITH, Relation.AND));
        boolean two = who.size() == 2
                && Participant.statesOf(who).size() == 2
                && who.stream()
                        .allMatch(p -> p.state() != null
                                && discourse.isCountry(p.state())
                                && (p.office() == null || LEADERS.contains(p.office())));
        boolean joined = two
                && (!cast.with(Relation.BETWEEN, Relation.WITH).isEmpty()
                        || line.actors.stream()
                                .anyMatch(a -> a.mention().rule().startsWith("hyphen")
                                        || a.mention().rule().equals("joined")));
        for (Line.Span span : line.spans) {
            joined &= span.mention().type() != SpanMention.Type.GATHERING;
        }
        String subtype = isForum() ? "forum" : "talks";
        return joined
                ? new Trigger(
                        Kind.MEETING, subtype, Frame.MEET, trigger.status(), false, trigger.topic(), trigger.rule())
                : trigger;
    }

    /** "Attended a business forum with the premier": whether the sentence names one. */
    private boolean isForum() {
        for (TableNoun noun : line.nouns) {
            List<Trigger> told = lexicon.nouns.get(noun.key());
            if (told != null && told.get(0).subtype().equals("forum")) {
                return true;
            }
        }
        return false;
    }

    /** A state that receives a leader is visited; a person who receives one meets him. */
    public Trigger hostedVisit(Trigger trigger, Cast cast) {
        boolean byState = trigger.subtype().equals("reception")
                && (!cast.agents().isEmpty()
                                && (cast.agents().stream().allMatch(Cast::isState) || isWelcome(cast, hasArrived()))
                        || isWelcomeAbroad(cast)
                        || isReceivedAbroad(cast));
        return byState
                ? new Trigger(
                        Kind.VISIT, "visit", Frame.RECEIVE, trigger.status(), false, trigger.topic(), trigger.rule())
                : trigger;
    }

    /** Somebody by name who is deported is handed over to justice; migrants and families are sent away. */
    public static Trigger handedOver(Trigger trigger, Cast cast) {
        boolean named = !cast.patients().isEmpty()
                && cast.patients().stream()
                        .allMatch(p -> p.name() != null && (p.office() == null || "CIV".equals(p.office())));
        return named && trigger.kind() == Kind.FORCE && "migration".equals(trigger.topic())
                ? new Trigger(
                        Kind.COOPERATION,
                        "extradition",
                        Frame.ACT,
                        trigger.status(),
                        trigger.isWeak(),
                        "justice",
                        trigger.rule())
                : trigger;
    }
}
