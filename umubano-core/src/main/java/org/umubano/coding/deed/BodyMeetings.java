package org.umubano.coding.deed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Those of one organisation who come together: "BRICS leaders pour into Kazan", "abakuru b'ibihugu bya EAC bahuriye i Arusha", a
 * summit; "EU foreign ministers, meeting in Luxembourg", "abagaba bakuru b'ingabo za SADC bateraniye i Lusaka", a meeting of
 * theirs. No other side is told.
 */
public final class BodyMeetings extends ActReader {

    /** The last sentence of an opening. */
    private static final int OPENING = 1;

    /** How far behind those who meet their organisation may stand: "ministers from the member states of the EAC". */
    private static final int BEHIND = 5;

    private static final Set<String> LEADERS = Set.of("HOS", "HOG");

    private static final Set<String> OFFICIALS = Set.of("MFA", "DMFA", "MOD", "MIN", "ARMY", "AGENCY", "LEG", "JUD");

    public BodyMeetings(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts the gathering of those of one organisation, and takes back what else was made of it. */
    @Override
    public void read() {
        gather();
        drafts.made().replaceAll(BodyMeetings::ofLeaders);
        List<Draft> summits =
                drafts.made().stream().filter(d -> d.kind == Kind.SUMMIT).toList();
        drafts.made()
                .removeIf(d -> summits.indexOf(d) > 0
                        && d.participants.equals(summits.get(0).participants)
                        && d.status == summits.get(0).status);
    }

    /** "Caribbean leaders wound up a meeting": talks of the leaders of one organisation are a summit. */
    private static Draft ofLeaders(Draft d) {
        boolean comes = d.kind == Kind.VISIT
                && (d.frame == Frame.TRAVEL || d.frame == Frame.VISIT); // "EAC leaders are awaited in Arusha"
        boolean led = (d.kind == Kind.MEETING && d.states().size() == 1 || comes)
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.ACTOR)
                        .allMatch(p -> p.name() == null
                                && LEADERS.contains(String.valueOf(p.office()))
                                && Countries.isOrganisation(String.valueOf(p.state())));
        if (!led) {
            return d;
        }
        Draft summit = d.as(Kind.SUMMIT, "summit", Frame.ATTEND);
        summit.participants.removeIf(p -> p.role() != Participant.Role.ACTOR);
        return summit;
    }

    private void gather() {
        for (Line.Actor actor : line.actors) {
            String body = line.quoted[actor.first()] ? null : body(actor);
            boolean leaders = body != null && isOf(actor.mention(), LEADERS);
            if (body == null || !leaders && !isOf(actor.mention(), OFFICIALS) && !isOfMinisters(actor)) {
                continue;
            }
            int v = verbOf(actor, body, leaders);
            Status status = v >= 0 ? statuses.of(v) : null;
            int at = v >= 0 ? line.verbs.get(v).first() : -1;
            if (status == null && participle(actor) >= 0) {
                at = participle(actor);
                status = v < 0 || statuses.of(v) == null ? Status.HELD : statuses.of(v);
            }
            if (status != null && isFree(body, leaders)) {
                draft(actor, body, leaders, at, status);
                return;
            }
        }
    }

    private void draft(Line.Actor actor, String body, boolean leaders, int at, Status status) {
        Kind kind = leaders ? Kind.SUMMIT : Kind.MEETING;
        Trigger told = lexicon.ofNoun(
                t -> t.kind() == kind && t.subtype().equals(leaders ? "summit" : "delegation") && t.status() == null);
        if (told == null) {
            return;
        }
        Trigger trigger = new Trigger(kind, told.subtype(), Frame.ATTEND, null, false, null, told.rule());
        drafts.made().removeIf(d -> isOther(d, body));
        List<String> offices = actor.mention().offices();
        Participant who = new Participant(Participant.Role.ACTOR, null, offices.get(0), offices, body);
        drafts.draft(trigger, at, at, status, new Cast(List.of(who), List.of(), line.spans, false));
    }

    private static boolean isOf(ActorMention m, Set<String> offices) {
        return !m.offices().isEmpty() && offices.contains(m.offices().get(0));
    }

    /** The organisation that a group is of, as its phrase or the words right behind it tell; null for none. */
    private @Nullable String body(Line.Actor actor) {
        ActorMention m = actor.mention();
        String state = m.state();
        boolean council = m.type() == ActorMention.Type.ORGANISATION // "the AU's Peace and Security Council"
                && (state != null && m.offices().contains("AGENCY") || isOfMinisters(actor));
        if (m.type() != ActorMention.Type.GROUP && !council) {
            return null;
        }
        for (Line.Actor next : state != null ? List.<Line.Actor>of() : line.actors) {
            boolean behind = next.first() > actor.last()
                    && next.first() - actor.last() <= (lexicon.headFirst ? BEHIND + 2 : BEHIND)
                    && isOfThem(actor.last() + 1, next.first())
                    && !line.isComma(actor.last() + 1);
            if (behind && next.mention().offices().isEmpty() && state == null) {
                state = next.mention().state();
            }
        }
        return state != null && Countries.isOrganisation(state) ? state : null;
    }

    /** "Inama y'abaminisitiri [b'ubuzima ba EAC]", a gathering of ministers, or the cabinet of one state. */
    private boolean isOfMinisters(Line.Actor actor) {
        return lexicon.headFirst
                && actor.mention().offices().contains("GOV")
                && lexicon.gatherings.contains(line.tokens.get(actor.first()).norm());
    }

    /** Whether nothing but "of the states that make up" or "in charge of" stands between two tokens. */
    private boolean isOfThem(int from, int to) {
        return line.verbs.stream()
                .filter(v -> v.first() >= from && v.last() < to)
                .allMatch(v -> isOfMembers(v) && v.first() >= to - 2 || lexicon.headFirst && v.first() == from);
    }

    /** "Ibihugu bigize", the states that make up. */
    private boolean isOfMembers(VerbGroup verb) {
        return lexicon.headFirst
                && verb.first() > 0
                && lexicon.occasions.members.contains(
                        line.tokens.get(verb.first() - 1).norm());
    }

    /** The verb of coming together of which they, and nobody else, are the subject; -1 for none. */
    private int verbOf(Line.Actor actor, String body, boolean leaders) {
        for (int v = 0; v < line.verbs.size(); v++) {
            List<Line.Actor> subjects = clauses.subjects(v);
            boolean alone = (!subjects.isEmpty() || isBehind(actor, v))
                    && subjects.stream()
                            .allMatch(s -> s.first() == actor.first()
                                    || body.equals(s.mention().state()));
            VerbGroup verb = line.verbs.get(v);
            if (alone && verb.first() > actor.last() && !isOfMembers(verb) && meets(actor, v, leaders)) {
                return v;
            }
        }
        return -1;
    }

    /** "Abaminisitiri b'ibihugu bigize X bateraniye": the first verb behind the phrase, of which nothing else is the subject. */
    private boolean isBehind(Line.Actor actor, int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() > 0 && verb.first() > actor.last() && isOfThem(actor.last() + 1, verb.first());
    }

    /** Whether a verb tells that its subject comes together: "met in Harare", "held an emergency meeting". */
    private boolean meets(Line.Actor actor, int v, boolean leaders) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.negated() || verb.passive()) {
            return false;
        }
        boolean sits = lexicon.occasions.sit.contains(verb.lemma());
        boolean flocks = leaders && line.number <= OPENING && lexicon.triggerOf(verb, Frame.GATHER) != null;
        boolean held = actor.mention().type() == ActorMention.Type.ORGANISATION && isTold(verb);
        return (sits || flocks || held || !leaders && holds(verb)) && isSomewhere(verb) && meetsNobody(v);
    }

    /** Whether a verb with a noun of the sentence tells of a gathering. */
    private boolean isTold(VerbGroup verb) {
        VerbTrigger row = lexicon.row(line.companions(), verb);
        Trigger trigger = row == null ? null : row.trigger();
        return trigger != null && (trigger.kind() == Kind.MEETING || trigger.kind() == Kind.SUMMIT);
    }

    /** "Held an emergency meeting", "bakoze inama", "wound up two days of talks". */
    private boolean holds(VerbGroup verb) {
        return (lexicon.occasions.held.contains(verb.lemma()) || isTold(verb))
                && line.nouns.stream()
                        .anyMatch(n -> n.first() > verb.last()
                                && n.first() - verb.last() <= BEHIND
                                && (lexicon.isAssembly(n.key()) || lexicon.isOf(n.key(), Kind.MEETING)));
    }

    /** Whether a town or a day follows. */
    private boolean isSomewhere(VerbGroup verb) {
        return line.timeTokens(verb.last() + 1, Math.min(line.tokens.size(), verb.last() + BEHIND)) > 0
                || line.spans.stream()
                        .anyMatch(s -> s.first() > verb.last()
                                && s.mention().code() != null
                                && line.noVerbBetween(verb.last() + 1, s.first()));
    }

    private boolean meetsNobody(int v) {
        return clauses.after(v).stream()
                .noneMatch(a -> (a.relation() == Relation.BARE || a.relation() == Relation.WITH)
                        && a.mention().state() != null);
    }

    /** "EU foreign ministers, meeting in Luxembourg on Monday, approved": where the word for it stands; -1 for nowhere. */
    private int participle(Line.Actor actor) {
        int next = actor.last() + 1;
        boolean apart = next < line.tokens.size() && line.isComma(next);
        int t = apart ? next + 1 : next;
        boolean told = !lexicon.headFirst
                && (apart || !isOf(actor.mention(), LEADERS))
                && t + 1 < line.tokens.size()
                && lexicon.occasions.assembled.contains(line.tokens.get(t).norm())
                && line.marker(t + 1) == Relation.IN;
        return told ? t : -1;
    }

    /** Whether nobody else is told to gather or to be met in the sentence. */
    private boolean isFree(String body, boolean leaders) {
        return drafts.made().stream()
                .noneMatch(d -> d.kind == Kind.SUMMIT && leaders
                        || (d.kind == Kind.SUMMIT || d.kind == Kind.MEETING) && !isOther(d, body));
    }

    /** Whether a draft tells of the same gathering: of the organisation, and perhaps the state where it meets. */
    private boolean isOther(Draft d, String body) {
        return (d.kind == Kind.SUMMIT || d.kind == Kind.MEETING)
                && d.states().contains(body)
                && d.people().isEmpty()
                && d.states().stream().allMatch(s -> s.equals(body) || isPlace(s));
    }

    private boolean isPlace(String state) {
        return line.spans.stream().anyMatch(s -> state.equals(s.mention().code()))
                && line.actors.stream()
                        .noneMatch(a -> state.equals(a.mention().state()) && a.relation() != Relation.IN);
    }
}
