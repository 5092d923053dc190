package org.umubano.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Verdict;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * Which events are asked for; a null asks for all.
 *
 * @param dyad {@code KAZ-RWA}, alphabetical
 * @param from events that end on this day or later; events without a date fall out
 * @param to events that begin on this day or earlier; events without a date fall out
 * @param language some report of it is in this language
 * @param verdict some claim of it has this verdict: {@code DIFFERS} or {@code CONTRADICTS}
 * @param outlet some report of it is by this outlet (as the articles have it)
 * @param limit the most events; 0 without bound
 * @param offset how many are passed over, for pages
 */
public record EventFilter(
        @Nullable String dyad,
        @Nullable Kind kind,
        @Nullable Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String language,
        @Nullable Verdict verdict,
        @Nullable String outlet,
        int limit,
        int offset) {

    public static final EventFilter ALL = new EventFilter(null, null, null, null, null, null, null, null, 0, 0);

    public static EventFilter dyad(String dyad) {
        return new EventFilter(dyad, null, null, null, null, null, null, null, 0, 0);
    }

    /** The dyad of two states in either order. */
    public static EventFilter dyad(String a, String b) {
        return dyad(a.compareTo(b) < 0 ? a + '-' + b : b + '-' + a);
    }

    public EventFilter with(Verdict some) {
        return new EventFilter(dyad, kind, status, from, to, language, some, outlet, limit, offset);
    }

    public EventFilter inLanguage(@Nullable String some) {
        return new EventFilter(dyad, kind, status, from, to, some, verdict, outlet, limit, offset);
    }

    public EventFilter with(Status some) {
        return new EventFilter(dyad, kind, some, from, to, language, verdict, outlet, limit, offset);
    }

    public EventFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(dyad, kind, status, first, last, language, verdict, outlet, limit, offset);
    }

    public EventFilter page(int most, int passedOver) {
        return new EventFilter(dyad, kind, status, from, to, language, verdict, outlet, most, passedOver);
    }
}
