package org.umubano.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Verdict;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * Which events are asked for; a null, or no kind or status, asks for all.
 *
 * @param dyad {@code KAZ-RWA}, alphabetical
 * @param kinds of any of these
 * @param statuses with any of these
 * @param from events that end on this day or later; events without a date fall out
 * @param to events that begin on this day or earlier; events without a date fall out
 * @param language some report of it is in this language
 * @param verdict some claim of it has this verdict: {@code DIFFERS} or {@code CONTRADICTS}
 * @param outlet some report of it is by this outlet (as the articles have it)
 * @param part which of them
 */
public record EventFilter(
        @Nullable String dyad,
        Set<Kind> kinds,
        Set<Status> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String language,
        @Nullable Verdict verdict,
        @Nullable String outlet,
        Part part) {

    /**
     * Some of many, for pages.
     *
     * @param limit the most events; 0 without bound
     * @param offset how many are passed over
     */
    public record Part(int limit, int offset) {
        public static final Part ALL = new Part(0, 0);
    }

    public static final EventFilter ALL = new EventFilter(null, null, null, null, null, null, null, null, 0, 0);

    public EventFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    /** One kind and one status at most. */
    public EventFilter(
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
        this(
                dyad,
                kind == null ? Set.of() : EnumSet.of(kind),
                status == null ? Set.of() : EnumSet.of(status),
                from,
                to,
                language,
                verdict,
                outlet,
                new Part(limit, offset));
    }

    /** All events of a pair of states. */
    public static EventFilter dyad(String dyad) {
        return new EventFilter(dyad, null, null, null, null, null, null, null, 0, 0);
    }

    /** The dyad of two states in either order. */
    public static EventFilter dyad(String a, String b) {
        return dyad(a.compareTo(b) < 0 ? a + '-' + b : b + '-' + a);
    }

    /** The same, only those with a claim of some verdict. */
    public EventFilter with(Verdict some) {
        return new EventFilter(dyad, kinds, statuses, from, to, language, some, outlet, part);
    }

    /** The same, only those told in a language; in any for null. */
    public EventFilter inLanguage(@Nullable String some) {
        return new EventFilter(dyad, kinds, statuses, from, to, some, verdict, outlet, part);
    }

    /** The same, only those that an outlet tells. */
    public EventFilter by(String someOutlet) {
        return new EventFilter(dyad, kinds, statuses, from, to, language, verdict, someOutlet, part);
    }

    /** The same, only those of a status. */
    public EventFilter with(Status some) {
        return new EventFilter(dyad, kinds, EnumSet.of(some), from, to, language, verdict, outlet, part);
    }

    /** The same, only those between two days; null leaves an end open. */
    public EventFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(dyad, kinds, statuses, first, last, language, verdict, outlet, part);
    }

    /** The same, so many of them behind those passed over. */
    public EventFilter page(int most, int passedOver) {
        return new EventFilter(dyad, kinds, statuses, from, to, language, verdict, outlet, new Part(most, passedOver));
    }

    /** The one kind asked for; null where none is, or several are. */
    public @Nullable Kind kind() {
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    /** The one status asked for; null where none is, or several are. */
    public @Nullable Status status() {
        return statuses.size() == 1 ? statuses.iterator().next() : null;
    }

    /** How many events at most; 0 for all. */
    public int limit() {
        return part.limit;
    }

    /** How many events are passed over. */
    public int offset() {
        return part.offset;
    }

    /** Whether events of a kind are asked for. */
    public boolean asksFor(Kind some) {
        return kinds.isEmpty() || kinds.contains(some);
    }

    /** Whether events with a status are asked for. */
    public boolean asksFor(Status some) {
        return statuses.isEmpty() || statuses.contains(some);
    }
}
