package org.umubano.coding.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.MemberStates;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;

/** Which state or body a phrase refers to: "the country", "that city", "the bloc", "it". */
final class BodyReferences {

    /** How the tables mark a word for an organisation; codes behind it say which it may be: "BODY:WB/ADB". */
    private static final String BODY = "BODY";

    private final Discourse discourse;
    private final Protagonists protagonists;
    private final LastTown town = new LastTown();
    /** Of each state the number of the sentence that named it last. */
    private final Map<String, Integer> named = new HashMap<>();

    private @Nullable Line before;
    private @Nullable Line here;

    BodyReferences(Discourse discourse, Protagonists protagonists) {
        this.discourse = discourse;
        this.protagonists = protagonists;
    }

    /** Begins a sentence. */
    void begin(Line line) {
        town.begin(line);
        before = here;
        here = line;
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state != null) {
                named.put(state, line.number);
            }
        }
    }

    /** "... the admission of X. The country applied in 2012": the one state that the sentence before names; null for none. */
    private @Nullable String loneBefore(ActorMention m) {
        Line now = here;
        Line last = before;
        if (now == null || last == null || now.number != last.number + 1 || now.actors.isEmpty()) {
            return null;
        }
        if (now.actors.get(0).first() > 1 || now.actors.get(0).mention() != m) {
            return null;
        }
        String only = null;
        for (Line.Actor actor : last.actors) {
            String state = actor.mention().state();
            if (state != null && !state.equals(only) && discourse.isCountry(state)) {
                if (only != null || actor.mention().type() != ActorMention.Type.STATE || actor.isAdjective()) {
                    return null;
                }
                only = state;
            }
        }
        return only;
    }

    /** The state of whoever is named in this sentence before a place in it; null for nobody. */
    private @Nullable String doerBefore(int start) {
        String state = null;
        for (Line.Actor actor : here == null ? List.<Line.Actor>of() : here.actors) {
            ActorMention m = actor.mention();
            if (m.type() == ActorMention.Type.PERSON && m.state() != null && m.start() < start) {
                state = m.state();
            }
        }
        return state;
    }

    /** Whether a state that is none of the two the article is about was named some sentences ago. */
    private boolean isPassed(@Nullable String state) {
        Line now = here;
        return now != null
                && state != null
                && !protagonists.dyad().contains(state)
                && now.number - named.getOrDefault(state, now.number) > 1;
    }

    /** The body that "it", "the bloc" or "that newspaper" is; empty where it cannot be told. */
    List<Participant> thing(ActorMention m) {
        if (m.offices().contains(MemberStates.MARK)) {
            Line here = protagonists.isAgreeing() ? discourse.here() : null;
            boolean opens =
                    here != null && here.number == 0; // "ibihugu by'Afurika y'Iburengerazuba byafatiye Mali ibihano"
            return m.count() == 0 || opens || discourse.hasTold(Kind.SUMMIT) ? gathered() : List.of();
        }
        if (m.name() == null && m.offices().contains("COMPANY")) {
            return discourse.outlet(); // "that newspaper"
        }
        String body =
                m.offices().stream().filter(o -> o.startsWith(BODY)).findFirst().orElse(null);
        if (m.state() != null && body == null) {
            return List.of(Discourse.direct(m));
        }
        boolean open = protagonists.isAgreeing() && BODY.equals(body) && !hasBody(); // "uyu muryango", this family
        if (body != null && !open) {
            Set<String> any =
                    Set.of(body.substring(body.indexOf(':') + 1).split("/", -1)); // "the Fund" is one of a few
            return protagonists.organisations().stream()
                    .filter(s -> body.equals(BODY) || any.contains(s))
                    .limit(1)
                    .map(s -> Participant.state(Role.ACTOR, s))
                    .toList();
        }
        String lastDoer = discourse.lastDoer();
        if (lastDoer == null) {
            return List.of();
        }
        return m.offices().isEmpty() || m.offices().contains(BODY)
                ? List.of(Participant.state(Role.ACTOR, lastDoer))
                : List.of(new Participant(Role.ACTOR, null, m.offices().get(0), m.offices(), lastDoer));
    }

    /** Whether the article names an organisation of states, of which somebody else than its head speaks. */
    private boolean hasBody() {
        List<String> bodies = protagonists.organisations();
        return !bodies.isEmpty()
                && discourse.recent().stream()
                        .limit(1)
                        .noneMatch(p -> bodies.get(0).equals(p.state()));
    }

    /** The organisations that met at the gathering told of last, else the one that the article names most. */
    List<Participant> gathered() {
        List<Participant> bodies = discourse.acts().gathered();
        return !bodies.isEmpty()
                ? bodies
                : protagonists.organisations().stream()
                        .limit(1)
                        .map(s -> Participant.state(Role.ACTOR, s))
                        .toList();
    }

    /** The state that "the country" is; empty where it cannot be told. */
    List<Participant> state(ActorMention m) {
        if (m.state() != null) {
            return List.of(Discourse.direct(m));
        }
        if (m.offices().contains("OWN")) {
            return discourse.speaker().stream()
                    .filter(p -> p.state() != null)
                    .map(p -> Participant.state(Role.ACTOR, String.valueOf(p.state())))
                    .toList();
        }
        String there = m.offices().contains("TOWN") ? town.last(m.start()) : null;
        if (there != null) {
            return List.of(Participant.state(Role.ACTOR, there));
        }
        String here = stateBefore(m.start());
        if (here != null) {
            return List.of(Participant.state(Role.ACTOR, here)); // "invests in X and supports the country's industry"
        }
        String lone = loneBefore(m);
        if (lone != null) {
            return List.of(Participant.state(Role.ACTOR, lone));
        }
        String home = protagonists.focus().isEmpty()
                ? null
                : discourse.recent().isEmpty()
                        ? protagonists.focus().get(0)
                        : discourse.recent().get(0).state();
        String lastNamed = discourse.lastState();
        String lastState = protagonists.isAgreeing() || discourse.isCountry(lastNamed) ? lastNamed : null;
        String doer = doerBefore(m.start());
        String partner = discourse.partnerOf(isPassed(lastState) && doer != null ? doer : home);
        boolean isLast =
                lastState != null && !lastState.equals(home) && (!discourse.isCountry(partner) || !isPassed(lastState));
        String other = isLast ? lastState : partner;
        if (other == null
                && home != null
                && !Countries.has(home)
                && !protagonists.focus().isEmpty()) {
            other = protagonists.focus().get(0); // an organisation speaks of "the country"
        }
        return other == null ? List.of() : List.of(Participant.state(Role.ACTOR, other));
    }

    /** The state named last before a place in the sentence that is read, under a preposition; null for none. */
    private @Nullable String stateBefore(int start) {
        Line here = discourse.here();
        String state = null;
        for (Line.Actor actor : here == null || protagonists.isAgreeing() ? List.<Line.Actor>of() : here.actors) {
            String code = actor.mention().state();
            boolean named = actor.mention().type() == ActorMention.Type.STATE
                    && actor.mention().reference() == null
                    && !actor.isAdjective()
                    && actor.mention().start() < start;
            if (named) {
                state = code != null && actor.relation().isOblique() && discourse.isCountry(code) ? code : null;
            }
        }
        return state;
    }
}
