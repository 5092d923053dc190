package org.umubano.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The nouns of a sentence that an event is already made of, so that none is told twice, and of which kind the event is. */
final class TakenNouns {

    private final Set<TableNoun> taken = new HashSet<>();
    private final Map<TableNoun, Kind> kinds = new HashMap<>();

    void take(TableNoun noun) {
        taken.add(noun);
    }

    /** Takes a noun for the event of a verb. */
    void take(TableNoun noun, Kind kind) {
        taken.add(noun);
        kinds.put(noun, kind);
    }

    boolean has(TableNoun noun) {
        return taken.contains(noun);
    }

    /** Whether the event of a verb has taken the noun, and is of this kind. */
    boolean isOf(TableNoun noun, Kind kind) {
        return kinds.get(noun) == kind;
    }
}
