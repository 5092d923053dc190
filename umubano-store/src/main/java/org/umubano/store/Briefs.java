package org.umubano.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private Briefs() {}

    /**
     * What is new.
     *
     * @param since changes found from this moment on
     * @param asOf the day from which "due" is reckoned
     * @param dyad only this one, or the empty string for all
     */
    public static Brief of(Repository store, Instant since, LocalDate asOf, String dyad) {
        Map<String, Event> fresh = new LinkedHashMap<>();
        Map<String, Brief.Step> moved = new LinkedHashMap<>();
        Map<String, Brief.Step> disputed = new LinkedHashMap<>();
        List<Brief.Gone> gone = new ArrayList<>();
        for (Change c : store.changes(since)) {
            if (!dyad.isEmpty() && !c.dyads().contains(dyad)) {
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
        return new Brief(
                LocalDate.ofInstant(since, ZoneOffset.UTC),
                asOf,
                due(store, asOf, dyad),
                List.copyOf(fresh.values()),
                List.copyOf(moved.values()),
                List.copyOf(disputed.values()),
                gone);
    }

    private static List<Event> due(Repository store, LocalDate asOf, String dyad) {
        EventFilter planned = new EventFilter(
                dyad.isEmpty() ? null : dyad,
                null,
                Status.PLANNED,
                asOf.minusDays(AFTER),
                asOf.plusDays(AHEAD),
                null,
                null,
                null,
                0,
                0);
        List<Event> out = new ArrayList<>();
        store.forEachEvent(planned, e -> {
            PartialDate from = e.event().from();
            if (from != null && from.month() != 0) {
                out.add(e.event());
            }
        });
        out.sort(Comparator.comparing(Event::from, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Event::id));
        return out;
    }
}
