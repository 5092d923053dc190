package org.umubano.coding.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant;

/**
 * Who was last the subject of a verb of each noun class, where verbs show one: "iryo tangazo rya Minisiteri rivuga ...
 * Rishinja", and which body or state speaks on where no person has spoken since. A verb without a named subject agrees with
 * one of these.
 */
final class LastSubjects {

    /** The offices of bodies that speak as a government. */
    private static final Set<String> GOVERNMENT = Set.of("GOV", "MFA", "MOD", "MIN");

    /** Who holds one office alone. */
    private static final Set<String> PERSONS =
            Set.of("HOS", "HOG", "DHOG", "VP", "MFA", "DMFA", "MOD", "MIN", "AMB", "ENV");

    private final Protagonists protagonists;
    private final Map<Integer, List<Participant>> byClass = new HashMap<>();
    /** The state or body that was the last subject, where no person was since. */
    private List<Participant> body = List.of();

    private @Nullable String doer;
    private @Nullable Participant unnamed;

    LastSubjects(Protagonists protagonists) {
        this.protagonists = protagonists;
    }

    /**
     * Remembers the subject of a main clause.
     *
     * @param isOne whether it is one person or body
     */
    void told(List<Participant> subject, boolean isOne) {
        if (subject.isEmpty()) {
            return;
        }
        Participant first = subject.get(0);
        if (first.state() != null && first.name() == null) {
            doer = first.state();
        }
        unnamed = isOne && subject.size() == 1 && isUnnamedPerson(first) ? first : null;
    }

    private static boolean isUnnamedPerson(Participant p) {
        return p.name() == null && p.state() != null && p.office() != null && PERSONS.contains(p.office());
    }

    /** The state that was last the subject as such, or by an office. */
    @Nullable
    String doer() {
        return doer;
    }

    /** Who was the subject last by his office alone, and nobody since. */
    @Nullable
    Participant unnamed() {
        return unnamed;
    }

    /** Remembers the named subject of a verb by its noun class. */
    void agreed(int agreement, List<Participant> who) {
        if (agreement <= 0 || agreement == 16 || who.isEmpty()) {
            return;
        }
        if (agreement != 2 || who.size() > 1) {
            byClass.put(agreement, List.copyOf(who));
        }
        boolean person = who.stream()
                .anyMatch(p -> protagonists.isPerson(p.name())
                        || p.name() != null && p.offices().stream().noneMatch(GOVERNMENT::contains));
        if (person) {
            body = List.of();
        } else if (agreement == 1 || agreement == 9) {
            body = List.copyOf(who);
        }
    }

    /** Remembers that a person was the subject. */
    void person() {
        body = List.of();
    }

    /** The state or body that was the last subject; empty where a person was since. */
    List<Participant> body() {
        return body;
    }

    /** Who was last the subject of a verb of a noun class; {@code otherwise} where nobody was. */
    List<Participant> of(int agreement, List<Participant> otherwise) {
        return byClass.getOrDefault(agreement, otherwise);
    }
}
