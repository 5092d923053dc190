package org.umubano.coding.settle;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;

/**
 * The envoy whom a sentence names behind the act that is about him: "recalled its ambassador to Lithuania, N.N.", "yahamagaje
 * Ambasaderi wayo i Alger, N.N.". One who is called home is of the side that calls him, one who is sent away of the other.
 */
public final class NamedEnvoys {

    private static final Set<String> ENVOYS = Set.of("AMB", "CDA", "ENV");

    private NamedEnvoys() {}

    /** Adds the envoys to the acts of a line that name nobody. */
    public static void add(Line line, Iterable<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.subtype.equals("credentials")) {
                asEnvoy(line, draft);
            }
            boolean home = draft.subtype.equals("recall");
            if (draft.kind == Kind.RELATIONS && home) {
                bringHome(line, draft);
            }
            boolean about = draft.kind == Kind.RELATIONS && (home || draft.subtype.equals("expulsion"));
            if (about && draft.people().isEmpty() && !draft.participants.isEmpty()) {
                line.actors.stream()
                        .filter(a -> isEnvoy(line, draft, a))
                        .findFirst()
                        .ifPresent(a -> put(draft, a.mention(), home));
            }
        }
    }

    /**
     * "Recalled Ambassador N.N. from Algiers": he is of the state that calls him, whatever stands beside him. Whoever is not named
     * behind the verb is another one: "ordered Ambassador N.N. out and called back its own envoy".
     */
    private static void bringHome(Line line, Draft draft) {
        String state =
                draft.participants.isEmpty() ? null : draft.participants.get(0).state();
        for (Participant p : List.copyOf(draft.participants)) {
            boolean away =
                    p.role() == Role.RECIPIENT && p.name() != null && ENVOYS.contains(String.valueOf(p.office()));
            if (away && state != null && p.state() != null && !state.equals(p.state())) {
                draft.participants.remove(p);
                if (line.actors.stream()
                        .anyMatch(a -> Objects.equals(p.name(), a.mention().name()) && isEnvoy(line, draft, a))) {
                    draft.participants.removeIf(o -> Cast.isState(o) && state.equals(o.state()));
                    draft.participants.add(0, new Participant(Role.ACTOR, p.name(), p.office(), p.offices(), state));
                }
                draft.add(Participant.state(Role.RECIPIENT, p.state()));
            }
        }
    }

    /** "N.N. presented his credentials as the ambassador of X": the envoy without a name is who stands before the verb. */
    private static void asEnvoy(Line line, Draft draft) {
        List<Line.Actor> before = line.actors.stream()
                .filter(a -> a.last() < draft.first
                        && a.mention().type() == ActorMention.Type.PERSON
                        && a.mention().name() != null
                        && a.mention().reference() == null
                        && (a.mention().offices().isEmpty()
                                || a.mention().offices().stream().anyMatch(ENVOYS::contains)))
                .toList();
        List<Participant> envoys = draft.participants.stream()
                .filter(p -> p.role() == Role.ACTOR && "AMB".equals(p.office()))
                .toList();
        List<Participant> nameless =
                envoys.stream().filter(p -> p.name() == null).toList();
        if (before.size() != 1 || nameless.size() != 1) {
            return;
        }
        Participant envoy = nameless.get(0);
        String name = before.get(0).mention().name();
        draft.participants.removeIf(p -> p.role() == Role.ACTOR && Objects.equals(p.name(), name));
        draft.participants.replaceAll(p -> p.equals(envoy)
                ? new Participant(Role.ACTOR, name, envoy.office(), envoy.offices(), envoy.state())
                : p);
    }

    private static boolean isEnvoy(Line line, Draft draft, Line.Actor actor) {
        ActorMention m = actor.mention();
        return m.type() == ActorMention.Type.PERSON
                && m.name() != null
                && m.offices().stream().anyMatch(ENVOYS::contains)
                && actor.first() > draft.first
                && actor.last() >= draft.last
                && !line.quoted[actor.first()]
                && line.noVerbBetween(draft.last + 1, actor.last());
    }

    private static void put(Draft draft, ActorMention envoy, boolean home) {
        Participant first = draft.participants.get(0);
        String state = home ? first.state() : Participant.stateOf(Role.RECIPIENT, draft.participants);
        if (state == null) {
            return;
        }
        String office = envoy.offices().contains("CDA") ? "CDA" : "AMB";
        Role role = home ? Role.ACTOR : Role.RECIPIENT;
        draft.participants.removeIf(p -> p.role() == role && state.equals(p.state()));
        draft.participants.add(
                home ? 0 : draft.participants.size(),
                new Participant(role, envoy.name(), office, List.of(office), state));
    }
}
