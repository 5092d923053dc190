package org.umubano.app.cli;

import java.util.Collection;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;

/** What a command can be asked to end with 1 on. */
enum FailOn {
    /** Articles say what cannot both hold. */
    contradicts,
    /** Articles say different things that may both hold. */
    differs,
    /** An article goes against what is known anyway. */
    check;

    static final String DESCRIPTION = "End with 1 where events have it: ${COMPLETION-CANDIDATES}.";

    static void check(Collection<FailOn> asked, Collection<Event> events, Outcome outcome) {
        for (Event event : events) {
            for (Claim claim : event.disagreements()) {
                boolean isCheck = claim.values().stream().anyMatch(v -> v.known() != null);
                if ((isCheck && asked.contains(check))
                        || (!isCheck && asked.contains(contradicts) && claim.verdict() == Verdict.CONTRADICTS)
                        || (!isCheck && asked.contains(differs) && claim.verdict() == Verdict.DIFFERS)) {
                    outcome.found();
                }
            }
        }
    }
}
