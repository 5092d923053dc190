package org.umubano.coding.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;

/** The nouns of a sentence that an event is already made of, so that none is told twice, and of which kind the event is. */
public final class TakenNouns {

    private final Set<TableNoun> taken = new HashSet<>();
    private final Map<TableNoun, Kind> kinds = new HashMap<>();

    /** Remembers that an event is made of a noun. */
    public void take(TableNoun noun) {
        taken.add(noun);
    }

    /** Takes a noun for the event of a verb. */
    public void take(TableNoun noun, Kind kind) {
        taken.add(noun);
        kinds.put(noun, kind);
    }

    /** Whether an event is made of a noun already. */
    public boolean has(TableNoun noun) {
        return taken.contains(noun);
    }

    /** Whether the event of a verb has taken the noun, and is of this kind. */
    public boolean isOf(TableNoun noun, Kind kind) {
        return kinds.get(noun) == kind;
    }
}
