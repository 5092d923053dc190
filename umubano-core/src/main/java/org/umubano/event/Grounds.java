package org.umubano.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.mention.SpanMention;

/**
 * Whether an article is of two states at all. News of sport, crime or culture names a foreign state by the way, and a side that
 * a sentence leaves out is then no state told of before: where no act of an article tells of both its sides in its own
 * sentences, and hardly any sentence names both, what has a side that its sentences do not tell is no event.
 */
final class Grounds {

    /** So many sentences that name both states are ground enough. */
    private static final int ENOUGH = 3;

    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "VP", "DHOG", "MFA", "DMFA", "GOV", "SG");

    private Grounds() {}

    static void drop(List<Line> lines, List<Draft> all) {
        all.removeIf(Grounds::isOfOthers);
        if (all.stream().anyMatch(d -> told(d).size() > 1 && (d.kind != Kind.STATEMENT || isOfLeader(d)))) {
            return;
        }
        List<Draft> unfounded = new ArrayList<>();
        for (Draft draft : all) {
            Set<String> states = draft.states();
            boolean bare = isOfHost(draft);
            boolean whole = states.size() < 2 || told(draft).containsAll(states);
            long both = lines.stream().filter(l -> named(l).containsAll(states)).count();
            if (bare || !whole && both < ENOUGH) {
                unfounded.add(draft);
            }
        }
        all.removeAll(unfounded);
    }

    /** "The bishop who chairs the conference": a summit is of leaders, of states or of a body of theirs. */
    private static boolean isOfOthers(Draft d) {
        return d.kind == Kind.SUMMIT
                && d.states().size() < 2
                && d.named.isEmpty()
                && d.participants.stream().allMatch(p -> p.office() != null && !LEADERS.contains(p.office()));
    }

    private static boolean isOfLeader(Draft statement) {
        String office = statement.participants.get(0).office();
        return office != null && LEADERS.contains(office);
    }

    /** "The meeting took place in Kigali": a gathering without a name of which only the place is told. */
    private static boolean isOfHost(Draft d) {
        return d.kind == Kind.SUMMIT
                && d.named.isEmpty()
                && d.people().isEmpty()
                && d.place != null
                && d.states().equals(Set.of(String.valueOf(d.place.state())));
    }

    /** Those states of an act that the sentences which tell of it name. */
    static Set<String> told(Draft draft) {
        boolean posts = draft.kind == Kind.RELATIONS || draft.kind == Kind.ACCREDITATION;
        if (posts
                && draft.line.actors.stream()
                        .anyMatch(a -> a.mention().offices().contains("AMB"))) {
            return new HashSet<>(draft.states()); // "its ambassador to X": the phrase names where
        }
        Set<String> out = named(draft.line);
        draft.also.forEach(line -> out.addAll(named(line)));
        out.retainAll(draft.states());
        return out;
    }

    /** The states of whoever and whatever place a sentence names. */
    static Set<String> named(Line line) {
        Set<String> out = new HashSet<>();
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state != null) {
                out.add(state);
            }
        }
        for (Line.Span span : line.spans) {
            String state = span.mention().type() == SpanMention.Type.PLACE
                    ? span.mention().code()
                    : null;
            if (state != null) {
                out.add(state);
            }
        }
        return out;
    }
}
