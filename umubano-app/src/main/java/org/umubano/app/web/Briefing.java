package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.dossier.Brief;
import org.umubano.dossier.Page;
import org.umubano.dossier.SourceNames;
import org.umubano.store.Briefs;
import org.umubano.store.Change;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredEvent;

/** The page of what is new for a desk: the same that the command {@code brief} writes. */
public final class Briefing {

    /** Changes that a page looks at. */
    private static final int CHANGES = 5000;
    /** Lines of each part; of one part alone as many as a page has. */
    private static final int LINES = 20;

    private final Site site;

    Briefing(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            routes.get("/" + l + "/brief", this::brief);
        }
    }

    /**
     * A part of the brief.
     *
     * @param all how many lines it has; those shown are some of them
     */
    public record Part(String code, String heading, List<Line> lines, int all) {}

    /** What is told, and the event; null where there is none any longer. */
    public record Line(Page.@Nullable Item item, @Nullable Event event, String text) {}

    private void brief(Context ctx) {
        View v = site.view(ctx);
        String given = Queries.text(ctx, "since");
        LocalDate asSaid = given == null ? null : Queries.day(given, "since");
        LocalDate since = asSaid == null ? v.day().minusDays(1) : asSaid;
        String state = Queries.state(ctx);
        String asked = Queries.text(ctx, "dyad");
        String dyad = asked == null ? null : Queries.dyad(asked);
        String part = Queries.text(ctx, "part");
        int page = Queries.number(ctx, "page", 0, 100_000);
        site.keptPage(ctx, "brief.jte", v, () -> {
            Latest known = new Latest(site.records);
            Brief brief = Briefs.of(
                    known, since.atStartOfDay(ZoneOffset.UTC).toInstant(), v.day(), Briefs.about(dyad, state));
            Map<String, Object> out = new HashMap<>();
            Page written = brief.page(v.words(), outlets(brief));
            out.put("page", written);
            out.put("parts", parts(brief, written, part, page));
            out.put("since", since);
            out.put("state", state == null ? "" : state);
            out.put("dyad", dyad == null ? "" : dyad);
            out.put("part", part == null ? "" : part);
            out.put("number", page);
            out.put("states", new Pairs(site).states(v));
            out.put("leftOut", known.leftOut);
            return out;
        });
    }

    /** The record of which only the latest changes count, where there are very many. */
    private static final class Latest implements Briefs.Known {
        private final Records records;
        private int leftOut;

        Latest(Records records) {
            this.records = records;
        }

        @Override
        public List<Change> changes(Instant since) {
            List<Change> all = records.changes(since);
            leftOut = Math.max(0, all.size() - CHANGES);
            return all.subList(leftOut, all.size());
        }

        @Override
        public Optional<StoredEvent> event(String id) {
            return records.event(id);
        }

        @Override
        public void forEachEvent(EventFilter filter, Consumer<Event> sink) {
            records.forEachEvent(filter, sink);
        }
    }

    private Map<String, String> outlets(Brief brief) {
        return SourceNames.of(site.reports(brief.events()));
    }

    /** The parts of a brief with their events, in the order of its page. */
    private List<Part> parts(Brief brief, Page written, @Nullable String only, int page) {
        Map<String, List<Event>> events = new HashMap<>();
        events.put("due", brief.due());
        events.put("fresh", brief.fresh());
        events.put("moved", Brief.eventsOf(brief.moved()));
        events.put("disputed", Brief.eventsOf(brief.disputed()));
        List<Part> out = new ArrayList<>();
        for (Page.Block block : written.blocks()) {
            if (only != null && !only.equals(block.code())) {
                continue;
            }
            List<Event> of = events.getOrDefault(block.code(), List.of());
            int all = block.rows().size();
            int from = only == null ? 0 : Math.min(all, page * Site.PAGE);
            int most = only == null ? LINES : Site.PAGE;
            List<Line> lines = new ArrayList<>();
            for (int i = from; i < Math.min(all, from + most); i++) {
                lines.add(line(block.rows().get(i), i < of.size() ? of.get(i) : null));
            }
            out.add(new Part(block.code(), block.heading(), lines, all));
        }
        return out;
    }

    private static Line line(Page.Row row, @Nullable Event event) {
        if (row instanceof Page.Item item) {
            return new Line(item, event, "");
        }
        return new Line(null, null, row instanceof Page.Fact fact ? fact.label() + " " + fact.text() : "");
    }
}
