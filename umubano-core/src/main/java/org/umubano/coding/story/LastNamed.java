package org.umubano.coding.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant;

/** The people that an article has named so far, the last first, and the state last named beside a subject. */
final class LastNamed {

    private final Protagonists protagonists;
    private final List<Participant> people = new ArrayList<>();

    /** The names of the people, each of whom is among them once. */
    private final Set<@Nullable String> names = new HashSet<>();

    private @Nullable String state;

    LastNamed(Protagonists protagonists) {
        this.protagonists = protagonists;
    }

    /** The people, the last first. */
    List<Participant> people() {
        return people;
    }

    /** The person named last; empty before. */
    List<Participant> last() {
        return people.isEmpty() ? List.of() : List.of(people.get(0));
    }

    /** The state last named beside a subject; null before. */
    @Nullable
    String state() {
        return state;
    }

    /** How many were named since somebody was. */
    int rank(Participant p) {
        int rank = 0;
        while (rank < people.size() && !Objects.equals(people.get(rank).name(), p.name())) {
            rank++;
        }
        return rank;
    }

    /** Remembers the main people of a sentence, its subject as the last. */
    void remember(List<Participant> subjects, List<Participant> others) {
        others.forEach(this::pushPerson);
        for (int i = subjects.size() - 1; i >= 0; i--) {
            pushPerson(subjects.get(i));
        }
        for (Participant p : others) {
            state = p.state() == null ? state : p.state();
        }
    }

    private void pushPerson(Participant p) {
        if (p.name() != null && (!protagonists.isAgreeing() || protagonists.isPerson(p.name()))) {
            push(p);
        }
    }

    /** Remembers somebody as the last. */
    void push(Participant p) {
        if (!names.add(p.name())) {
            people.remove(rank(p)); // who is named again was mostly named a short while ago
        }
        people.add(0, p);
    }

    /** The last person but for some. */
    List<Participant> besides(List<Participant> some) {
        return people.stream().filter(p -> !isAmong(p, some)).limit(1).toList();
    }

    /** The last person of another state. */
    List<Participant> otherThan(@Nullable String home) {
        return people.stream()
                .filter(p -> p.state() != null && !p.state().equals(home))
                .limit(1)
                .toList();
    }

    /** Whether somebody of that name and state is among some. */
    static boolean isAmong(Participant p, List<Participant> some) {
        return some.stream().anyMatch(q -> Objects.equals(q.name(), p.name()) && Objects.equals(q.state(), p.state()));
    }
}
