package org.umubano.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.dossier.Brief;
import org.umubano.event.Status;

/** Makes the brief of a desk from what the store has seen change. */
public final class Briefs {

    /** Days ahead in which an event is due. */
    private static final int AHEAD = 30;
    /** Days after a planned event in which it is asked for. */
    private static final int AFTER = 14;

    /** The latest first; what has no date at the end. */
    private static final Comparator<Event> LATEST = Comparator.comparing(
                    Event::from, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .reversed()
            .thenComparing(Event::id);

    private Briefs() {}

    /** What a brief asks of a record. */
    public interface Known {
        /** What became of events since a time, the earliest first; also what was withdrawn. */
        List<Change> changes(Instant since);

        Optional<StoredEvent> event(String id);

        void forEachEvent(EventFilter filter, Consumer<Event> sink);
    }

    /** Which dyads are told of: one, all of a state, or all that there are where both are null. */
    public static Predicate<List<String>> about(@Nullable String dyad, @Nullable String state) {
        return dyads -> (dyad == null || dyads.contains(dyad))
                && (state == null
                        || dyads.stream()
                                .anyMatch(d -> List.of(d.split("-", -1)).contains(state)));
    }

    /** What is new in a store. */
    public static Brief of(Repository store, Instant since, LocalDate asOf, Predicate<List<String>> isAsked) {
        Known known = new Known() {
            @Override
            public List<Change> changes(Instant from) {
                return store.changes(from);
            }

            @Override
            public Optional<StoredEvent> event(String id) {
                return store.event(id);
            }

            @Override
            public void forEachEvent(EventFilter filter, Consumer<Event> sink) {
                store.forEachEvent(filter, e -> sink.accept(e.event()));
            }
        };
        return of(known, since, asOf, isAsked);
    }

    /**
     * What is new.
     *
     * @param since changes found from this moment on
     * @param asOf the day from which "due" is reckoned
     * @param isAsked whether events of these dyads are told of
     */
    public static Brief of(Known store, Instant since, LocalDate asOf, Predicate<List<String>> isAsked) {
        Map<String, Event> fresh = new LinkedHashMap<>();
        Map<String, Brief.Step> moved = new LinkedHashMap<>();
        Map<String, Brief.Step> disputed = new LinkedHashMap<>();
        List<Brief.Gone> gone = new ArrayList<>();
        for (Change c : store.changes(since)) {
            if (!isAsked.test(c.dyads())) {
                continue;
            }
            if (c.what() == Change.What.WITHDRAWN) {
                gone.add(new Brief.Gone(c.event(), c.dyads()));
                continue;
            }
            Optional<Event> event = store.event(c.event()).map(StoredEvent::event);
            if (event.isEmpty() || c.what() == Change.What.MERGED) {
                continue;
            }
            Event e = event.get();
            String field = Objects.requireNonNullElse(c.field(), "");
            String key = e.id() + " " + field;
            switch (c.what()) {
                case NEW -> fresh.put(e.id(), e);
                case MOVED -> {
                    Brief.Step first = moved.get(key);
                    moved.put(key, new Brief.Step(e, field, first == null ? c.before() : first.before(), c.after()));
                }
                case DISAGREEMENT -> disputed.put(key, new Brief.Step(e, field, c.before(), c.after()));
                case SETTLED -> disputed.remove(key);
                case MERGED, WITHDRAWN -> {}
            }
        }
        moved.values().removeIf(s -> fresh.containsKey(s.event().id()) || Objects.equals(s.before(), s.after()));
        disputed.values()
                .removeIf(s -> isCourse(s) || repeats(s, disputed.get(s.event().id() + " from")));
        return new Brief(
                LocalDate.ofInstant(since, ZoneOffset.UTC),
                asOf,
                due(store, asOf, isAsked),
                fresh.values().stream().sorted(LATEST).toList(),
                latest(moved.values()),
                latest(disputed.values()),
                gone);
    }

    /** Planned, then held: what only tells how the act came about is no disagreement. */
    private static boolean isCourse(Brief.Step s) {
        return s.event().disagreements().stream().anyMatch(c -> c.field().equals(s.field()) && c.isProgress());
    }

    /** The end of an act of one day says again what its beginning says. */
    private static boolean repeats(Brief.Step s, Brief.@Nullable Step from) {
        return s.field().equals("to") && from != null && values(from).containsAll(values(s));
    }

    private static Set<String> values(Brief.Step s) {
        String after = s.after() == null ? "" : s.after();
        return new HashSet<>(
                List.of(after.substring(after.indexOf(": ") + 1).strip().split(" \\| ")));
    }

    private static List<Brief.Step> latest(Collection<Brief.Step> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(Brief.Step::event, LATEST).thenComparing(Brief.Step::field))
                .toList();
    }

    private static List<Event> due(Known store, LocalDate asOf, Predicate<List<String>> isAsked) {
        EventFilter planned = new EventFilter(
                null, null, Status.PLANNED, asOf.minusDays(AFTER), asOf.plusDays(AHEAD), null, null, null, 0, 0);
        List<Event> out = new ArrayList<>();
        store.forEachEvent(planned, e -> {
            PartialDate from = e.from();
            if (from != null && from.month() != 0 && isAsked.test(e.dyads())) {
                out.add(e);
            }
        });
        out.sort(Comparator.comparing(Event::from, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Event::id));
        return out;
    }
}
