package org.umubano.app.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;

/**
 * Which events of a pair of states its page rests on. Of most pairs all; of a busy one a year that is asked for, or what is
 * near the day, what is planned, and what lasts: relations, missions and accreditations of all years.
 */
public final class Dossiers {

    /** Pairs with more events are shown by years. */
    static final int WHOLE = 300;

    private static final int FEW = 60;
    private static final List<Kind> LASTING = List.of(Kind.RELATIONS, Kind.MISSION, Kind.ACCREDITATION);

    private final Site site;

    Dossiers(Site site) {
        this.site = site;
    }

    /**
     * The events of a page.
     *
     * @param total of the pair
     * @param year that was asked for, or 0
     * @param firstYear from which there are pages of years, or 0 where all events are on one page
     */
    public record Chosen(List<Event> events, int total, int year, int firstYear, int lastYear) {
        public boolean isWhole() {
            return events.size() >= total;
        }
    }

    Chosen choose(String dyad, LocalDate asOf, int year) {
        EventFilter all = EventFilter.dyad(dyad);
        int total = site.records.count(all);
        if (total <= WHOLE) {
            return new Chosen(Site.plain(site.records.events(all)), total, 0, 0, 0);
        }
        DyadSummary summary = site.dyads().stream()
                .filter(d -> d.dyad().equals(dyad))
                .findFirst()
                .orElse(null);
        int first =
                summary == null || summary.first() == null ? 0 : summary.first().getYear();
        int last =
                summary == null || summary.last() == null ? 0 : summary.last().getYear();
        return new Chosen(
                year > 0 ? ofYear(dyad, year) : around(all, dyad, asOf),
                total,
                year,
                first,
                Math.min(last, first + 200));
    }

    private List<Event> ofYear(String dyad, int year) {
        EventFilter filter = new EventFilter(
                dyad, null, null, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, null, null, 2 * WHOLE, 0);
        return Site.plain(site.records.events(filter));
    }

    private List<Event> around(EventFilter all, String dyad, LocalDate asOf) {
        Map<String, Event> out = new LinkedHashMap<>();
        add(out, site.recent(all, asOf, WHOLE));
        EventFilter planned = of(dyad, null, Status.PLANNED);
        int count = site.records.count(planned);
        add(out, Site.plain(site.records.events(planned.page(FEW, Math.max(0, count - FEW)))));
        for (Kind kind : LASTING) {
            add(out, Site.plain(site.records.events(of(dyad, kind, null).page(FEW, 0))));
        }
        return List.copyOf(out.values());
    }

    private static EventFilter of(String dyad, @Nullable Kind kind, @Nullable Status status) {
        return new EventFilter(dyad, kind, status, null, null, null, null, null, 0, 0);
    }

    private static void add(Map<String, Event> out, List<Event> events) {
        events.forEach(e -> out.put(e.id(), e));
    }
}
