package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Journeys told by more than a verb of going: "urugendo ruzamugeza no muri Pologne", a journey that will take him to Poland too,
 * "uruzinduko intumwa za X zagombaga kugirira muri Y rwasubitswe", a visit of X's delegates to Y was put off, "yanyuze muri Y",
 * passed through Y, "bari mu nzira bajya i Y basubiye inyuma", turned back on the way. For languages whose nouns stand first.
 */
final class Journeys extends HeadFirstAct {

    /** How far behind "passed" the state may stand. */
    private static final int THERE = 3;

    /** The class of the nouns for a journey. */
    private static final int JOURNEY = 11;

    Journeys(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Adds the journeys of a line, and undoes those on which somebody turned back. */
    @Override
    public void read() {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (line.quoted[verb.first()]) {
                continue;
            }
            if (verb.agreement() == JOURNEY && verb.object() == 1 && words.leadings.contains(verb.lemma())) {
                leads(v);
            } else if (verb.agreement() == JOURNEY && verb.passive() && clauses.effect(v) == Effect.CANCEL) {
                putOff(v);
            } else if (verb.agreement() == 1 && words.passings.contains(verb.lemma()) && verb.isFinite()) {
                passes(v);
            } else if (words.returns.contains(verb.lemma()) && isOf(words.backwards, verb.last() + 1)) {
                drafts.made().stream()
                        .filter(d -> d.kind == Kind.VISIT && d.status.isDone())
                        .forEach(d -> d.status = Status.CANCELLED);
            }
        }
    }

    /** "Ruzamugeza mu Bufaransa no mu Budage": the one on the journey visits them all. */
    private void leads(int v) {
        VerbGroup verb = line.verbs.get(v);
        Participant guest = traveller();
        Status status = guest == null ? null : statuses.of(v);
        List<Participant> hosts = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            boolean there = actor.first() > verb.last() && actor.relation() == Relation.IN;
            if (guest != null && there && state != null && discourse.isCountry(state) && !state.equals(guest.state())) {
                hosts.add(Participant.state(Role.RECIPIENT, state));
            }
        }
        if (guest != null && status != null && !hosts.isEmpty()) {
            Draft draft = draft(verb, status, guest, hosts);
            draft.another = true;
            draft.further = true;
        }
    }

    /** Who visits in the visit told of last, else the person named last. */
    private @Nullable Participant traveller() {
        for (Participant p : discourse.acts().lastVisit()) {
            if (p.role() == Role.ACTOR && p.state() != null) {
                return p;
            }
        }
        for (Participant p : discourse.person()) {
            return p.state() == null ? null : p;
        }
        return null;
    }

    /** "Uruzinduko intumwa za X zagombaga kugirira muri Y rwasubitswe". */
    private void putOff(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean noun = line.nouns.stream()
                .anyMatch(n -> n.last() < verb.first()
                        && lexicon.isOf(n.key(), Kind.VISIT)
                        && line.marker(n.first() - 1) == null);
        boolean told = drafts.made().stream().anyMatch(d -> d.kind == Kind.VISIT);
        Participant guest = null;
        List<Participant> hosts = new ArrayList<>();
        for (Line.Actor actor : noun && !told ? line.actors : List.<Line.Actor>of()) {
            ActorMention m = actor.mention();
            if (actor.first() > verb.first() || m.state() == null) {
                continue;
            }
            if (actor.relation() == Relation.IN || actor.relation() == Relation.ON) {
                hosts.add(Participant.state(Role.RECIPIENT, m.state()));
            } else if (guest == null && !actor.isAdjective()) {
                guest = discourse.resolve(m).stream().findFirst().orElse(null);
            }
        }
        String partner = guest == null || !hosts.isEmpty() ? null : discourse.partnerOf(guest.state());
        if (partner != null) {
            hosts.add(Participant.state(Role.RECIPIENT, partner));
        }
        Status status = statuses.of(v);
        if (guest != null && !hosts.isEmpty() && status == Status.HELD) {
            draft(verb, Status.CANCELLED, guest, hosts);
        }
    }

    /** "Yanyuze muri Sudani": an official who passes through another state. */
    private void passes(int v) {
        VerbGroup verb = line.verbs.get(v);
        Status status = statuses.of(v);
        String host = null;
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            boolean there = actor.first() > verb.last()
                    && actor.first() - verb.last() <= THERE
                    && actor.relation() == Relation.IN;
            host = there && discourse.isCountry(state) ? state : host;
        }
        if (host == null || status == null) {
            return;
        }
        for (Line.Actor actor : clauses.subjects(v)) {
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean official =
                        p.name() != null && p.office() != null && !p.office().equals("CIV");
                if (official && p.state() != null && !host.equals(p.state())) {
                    draft(verb, status, p, List.of(Participant.state(Role.RECIPIENT, host)));
                    return;
                }
            }
        }
    }

    private Draft draft(VerbGroup verb, Status status, Participant guest, List<Participant> hosts) {
        Trigger trigger = new Trigger(Kind.VISIT, "visit", Frame.VISIT, null, false, null, "journey told by its way");
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        draft.add(guest.as(Role.ACTOR));
        hosts.forEach(draft::add);
        draft.trace.put("participants", "who travels, and where he comes");
        if (hosts.size() == 1) {
            draft.place = new Place(null, hosts.get(0).state());
        }
        drafts.add(draft);
        discourse.told(Kind.VISIT);
        return draft;
    }
}
