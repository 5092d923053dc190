package org.umubano.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.event.Status;

/** Where an event stands as seen from one day. */
public enum Timing {
    /** Planned, and the day has not passed. */
    NEXT,
    /** Going on, as far as is known. */
    NOW,
    /** Planned, the day has passed, and no report says that it was held. */
    NO_LATER_REPORT,
    /** Done, proposed, cancelled or denied. */
    OTHER;

    /** How an event stands on a day. A planned event without a date is still to come. */
    static Timing of(Event event, LocalDate asOf) {
        boolean isOver = isOver(event, asOf);
        if (event.status() == Status.PLANNED) {
            return isOver ? NO_LATER_REPORT : NEXT;
        }
        return event.status() == Status.ONGOING && !isOver ? NOW : OTHER;
    }

    private static boolean isOver(Event event, LocalDate asOf) {
        PartialDate from = event.from();
        @Nullable PartialDate last = event.to() != null ? event.to() : event.status() == Status.PLANNED ? from : null;
        return last != null && last.last().isBefore(asOf);
    }
}
