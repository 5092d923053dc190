package org.umubano.coding.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * Who last did something together in an article, and which side a sentence means that it leaves out: "they", "the two",
 * "both sides", the other state. The pair that met last decides, then the two states that the article is mostly about; what
 * was named singly is with {@link Discourse}.
 */
final class Partners {

    private final Protagonists protagonists;

    private List<Participant> pair = List.of();
    /** How often two states have done something together, in the order in which they first did. */
    private final Map<Set<String>, Integer> times = new LinkedHashMap<>();

    /** The states that last did something together. */
    private Set<String> group = Set.of();

    /** The states, three or more, that last did something side by side. */
    private Set<String> many = Set.of();

    /** Those who mediate, and the two between whom they do; empty where no mediation was told. */
    private Set<String> mediators = Set.of();

    private List<String> between = List.of();

    Partners(Protagonists protagonists) {
        this.protagonists = protagonists;
    }

    /** The two who last met, signed or talked; empty before. */
    List<Participant> pair() {
        return pair;
    }

    /** The states that last did something together; empty where verbs name their subjects by their form. */
    Set<String> group() {
        return protagonists.isAgreeing() ? Set.of() : group;
    }

    /**
     * The states that last did something together, whatever the language; of three or more also where two of them did
     * something since.
     */
    Set<String> together() {
        return many.containsAll(group) ? many : group;
    }

    /** Remembers three states or more that did something side by side: "these countries". */
    void acted(List<Participant> participants) {
        if (participants.size() < 3) {
            return;
        }
        Set<String> states = Participant.statesOf(
                participants.stream().filter(p -> p.role() == Role.ACTOR).toList());
        many = states.size() > 2 ? states : many;
    }

    /** Remembers who met, signed or talked: "they", "the two", "both sides". */
    void met(List<Participant> participants) {
        List<Participant> named =
                participants.stream().filter(p -> p.name() != null).toList();
        List<Participant> two = named.size() == 2 ? named : participants;
        Set<String> states = new LinkedHashSet<>();
        two.forEach(p -> states.add(p.state()));
        boolean sameSides = two.stream().allMatch(p -> p.name() == null)
                && pair.stream().anyMatch(p -> p.name() != null)
                && pair.stream().allMatch(p -> states.contains(p.state()));
        if (two.size() == 2 && states.size() == 2 && !states.contains(null)) {
            times.merge(states, 1, Integer::sum);
        }
        if (two.size() == 2 && states.size() == 2 && !sameSides) {
            pair = List.copyOf(two);
        }
        Set<String> all = Participant.statesOf(participants);
        if (all.size() > 1) {
            group = all;
        }
    }

    /** Remembers who mediates between two: "both sides" are those two, though the mediator is named more often. */
    void mediated(List<Participant> participants) {
        List<String> two = new ArrayList<>();
        Set<String> third = new LinkedHashSet<>();
        for (Participant p : participants) {
            if (p.state() != null && p.role() == Role.ACTOR) {
                third.add(p.state());
            } else if (p.state() != null && !two.contains(p.state())) {
                two.add(p.state());
            }
        }
        if (two.size() == 2 && !third.isEmpty() && two.stream().noneMatch(third::contains)) {
            mediators = third;
            between = two;
        }
    }

    /** Whether a mediator is among two, who has done nothing with either side. */
    private boolean hasMediator(List<String> two) {
        return protagonists.isAgreeing()
                && two.stream().anyMatch(mediators::contains)
                && times.keySet().stream().noneMatch(t -> t.stream().anyMatch(mediators::contains));
    }

    /** The state that the article sets against another: the last one named, else the most mentioned. */
    @Nullable
    String partnerOf(@Nullable String state) {
        if (state == null) {
            return null;
        }
        for (Participant p : pair) {
            if (p.state() != null && !p.state().equals(state) && pair.stream().anyMatch(q -> state.equals(q.state()))) {
                return p.state();
            }
        }
        List<String> dyad = protagonists.dyad();
        if (protagonists.hasTwoSides() && dyad.size() == 2 && dyad.contains(state)) {
            return dyad.get(0).equals(state) ? dyad.get(1) : dyad.get(0);
        }
        return null;
    }

    /**
     * Whom somebody of some states speaks of who names nobody: the other side of an article of two, else, of a third state,
     * both of them.
     */
    List<Participant> others(Set<String> own) {
        if (group.size() > 2 && own.size() == 1 && group.containsAll(own) && !protagonists.isAgreeing()) {
            return group.stream()
                    .filter(s -> !own.contains(s))
                    .map(s -> Participant.state(Role.RECIPIENT, s))
                    .toList();
        }
        if (protagonists.isAgreeing()) {
            return List.of(); // verbs that agree name their objects or leave them to the context more freely
        }
        for (String state : own) {
            String partner = partnerOf(state);
            if (partner != null) {
                return List.of(Participant.state(Role.RECIPIENT, partner));
            }
        }
        List<String> dyad = protagonists.dyad();
        return protagonists.hasTwoSides() && dyad.size() == 2 && dyad.stream().noneMatch(own::contains)
                ? dyad.stream().map(s -> Participant.state(Role.RECIPIENT, s)).toList()
                : List.of();
    }

    /** The two who last met, or the two main states, where none of them is of the states given. */
    List<Participant> pairOther(Set<String> not) {
        List<String> others = protagonists.focus().stream()
                .filter(s -> !not.contains(s))
                .limit(2)
                .toList();
        if (pair.isEmpty() && protagonists.hasTwoSides() && others.size() == 2) {
            return others.stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
        }
        List<Participant> two = pair.isEmpty() ? bothStates() : pair;
        return two.stream().anyMatch(p -> not.contains(p.state())) ? List.of() : two;
    }

    /**
     * The two sides last named together, else the two main states, as states; where words for both sides have a noun class
     * the main states first, as they say of states what others say of people.
     */
    List<Participant> bothStates() {
        boolean main = protagonists.hasTwoSides()
                && (pair.isEmpty()
                        || protagonists.isAgreeing() && protagonists.dyad().size() == 2);
        List<String> states = main
                ? protagonists.dyad()
                : pair.stream().map(Participant::state).filter(Objects::nonNull).toList();
        if (states.size() < 2) {
            return List.of();
        }
        return (hasMediator(states) ? between : usual(states))
                .stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
    }

    /** Two who did something together less often than others, by the way, are not "the two countries" of an article about two others. */
    private Collection<String> usual(List<String> states) {
        Set<String> last = Set.copyOf(states);
        int often = times.getOrDefault(last, 0);
        if (often == 0) {
            return states;
        }
        Set<String> most = null;
        for (Map.Entry<Set<String>, Integer> two : times.entrySet()) {
            if (two.getValue() > often) {
                often = two.getValue();
                most = two.getKey();
            }
        }
        return most == null || most.stream().noneMatch(last::contains) ? states : most;
    }
}
