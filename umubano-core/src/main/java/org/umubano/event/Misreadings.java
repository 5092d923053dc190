package org.umubano.event;

import java.util.List;
import java.util.Set;

/** Acts that the words of their sentence rule out once it is read whole, in a language whose verbs show no agreement. */
final class Misreadings {

    /** What nobody has said by not saying it: "has not ruled out", "does not regret". */
    private static final Set<String> SAID_ONLY = Set.of("refusal", "condemnation");

    private Misreadings() {}

    static void drop(EventLexicon lexicon, List<Draft> all) {
        if (!lexicon.headFirst) {
            all.removeIf(Misreadings::isUnsaid);
        }
    }

    /** "Has not ruled out an embargo": who does not refuse has refused nothing. */
    private static boolean isUnsaid(Draft d) {
        return d.kind == Kind.STATEMENT && d.status == Status.DENIED && SAID_ONLY.contains(d.subtype);
    }
}
