package org.umubano.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
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

    /** What has no date is ahead, or goes on, for so long after the last article that tells of it. */
    private static final Period FRESH = Period.ofYears(1);

    /**
     * How an event stands on a day.
     *
     * @param told the last day on which an article that tells of it appeared; null where that is not known, and what has no
     *     date is then still to come
     */
    public static Timing of(Event event, LocalDate asOf, @Nullable LocalDate told) {
        boolean isOver = isOver(event, asOf, told);
        if (event.status() == Status.PLANNED) {
            return isOver ? NO_LATER_REPORT : NEXT;
        }
        return event.status() == Status.ONGOING && !isOver ? NOW : OTHER;
    }

    /** Whether articles tell of an event as done or going on that begins after a day. */
    public static boolean isAhead(Event event, LocalDate day) {
        boolean isTold = event.status().isDone() || event.status() == Status.ONGOING;
        return isTold && event.from() != null && event.from().first().isAfter(day);
    }

    /** The last day on which an article that tells of an event appeared, as far as that is known. */
    public static @Nullable LocalDate told(Event event, Map<String, ArticleReport> reports) {
        return event.mentions().stream()
                .map(m -> reports.get(m.article()))
                .filter(Objects::nonNull)
                .map(ArticleReport::published)
                .filter(Objects::nonNull)
                .map(PartialDate::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isOver(Event event, LocalDate asOf, @Nullable LocalDate told) {
        PartialDate last = event.to() != null ? event.to() : event.status() == Status.PLANNED ? event.from() : null;
        if (last != null) {
            return last.last().isBefore(asOf);
        }
        return told != null && told.plus(FRESH).isBefore(asOf);
    }
}
