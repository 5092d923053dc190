package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.app.export.ExportFormat;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.json.LineWriter;
import org.umubano.store.Change;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredEvent;

/** {@code /api/v1/exports/...}: all formats of {@code umubano export}, of the events that a filter or a search finds. */
final class ApiExports {

    /** A format of the exports: how its file is called, and its media type. */
    record Form(String file, String type) {}

    private static final Map<String, Form> FORMS = forms();

    /** The most events of one answer: all of them are in memory at once. JSON Lines are sent as they are read. */
    static final int MOST = 4000;

    /** The format that has no such limit. */
    static final String STREAMED = "jsonl";

    private static final int TOGETHER = 200;

    private final Site site;

    ApiExports(Site site) {
        this.site = site;
    }

    private static Map<String, Form> forms() {
        Map<String, Form> out = new LinkedHashMap<>();
        out.put("events.csv", new Form("events.csv", "text/csv; charset=utf-8"));
        out.put("claims.csv", new Form("claims.csv", "text/csv; charset=utf-8"));
        out.put("jsonl", new Form("events.jsonl", "application/x-ndjson; charset=utf-8"));
        out.put("plover", new Form("plover.jsonl", "application/x-ndjson; charset=utf-8"));
        out.put("polecat", new Form("polecat.tsv", "text/tab-separated-values; charset=utf-8"));
        out.put("gdelt", new Form("gdelt.tsv", "text/tab-separated-values; charset=utf-8"));
        out.put("gdelt-mentions", new Form("gdelt-mentions.tsv", "text/tab-separated-values; charset=utf-8"));
        out.put("icews", new Form("icews.tsv", "text/tab-separated-values; charset=utf-8"));
        out.put("ical", new Form("visits.ics", "text/calendar; charset=utf-8"));
        out.put("atom", new Form("changes.atom", "application/atom+xml; charset=utf-8"));
        out.put("graphml", new Form("events.graphml", "application/xml; charset=utf-8"));
        out.put("bibtex", new Form("articles.bib", "application/x-bibtex; charset=utf-8"));
        out.put("csl", new Form("articles.json", "application/vnd.citationstyles.csl+json; charset=utf-8"));
        out.put("jsonld", new Form("events.jsonld", "application/ld+json; charset=utf-8"));
        out.put("nquads", new Form("claims.nq", "application/n-quads; charset=utf-8"));
        out.put("datapackage", new Form("events.zip", "application/zip"));
        return out;
    }

    /** The formats that pages offer, by name. */
    static List<String> names() {
        return ExportFormat.names().stream().filter(FORMS::containsKey).toList();
    }

    void add(RoutesConfig routes) {
        routes.get(Api.AT + "/exports/{format}", this::export);
    }

    private void export(Context ctx) {
        String asked = ctx.pathParam("format");
        String name = asked.equals("events.jsonl") ? "jsonl" : asked;
        Form form = FORMS.get(name);
        if (form == null) {
            throw Problem.notFound("there is no format " + asked + "; there are " + String.join(", ", names()));
        }
        EventFilter filter = Queries.filter(ctx, null);
        String words = Queries.text(ctx, "q");
        String only = Queries.text(ctx, "event");
        if (only == null && words == null && name.equals(STREAMED)) {
            headers(ctx, form);
            stream(ctx, filter);
            return;
        }
        site.heavy.acquireUninterruptibly();
        try {
            List<Event> events = only != null ? one(only) : found(words, filter);
            byte[] content = write(name, events, ctx.queryParam("excel") != null);
            headers(ctx, form);
            Answers.send(ctx, content);
        } finally {
            site.heavy.release();
        }
    }

    private static void headers(Context ctx, Form form) {
        Guard.caching(ctx);
        ctx.contentType(form.type()).header("Content-Disposition", "attachment; filename=\"" + form.file() + "\"");
    }

    private void stream(Context ctx, EventFilter filter) {
        try (LineWriter lines = new LineWriter(ctx.outputStream())) {
            int offset = 0;
            List<StoredEvent> some;
            do {
                // In pieces, so that a slow reader does not hold up the store.
                some = site.records.events(filter.page(TOGETHER, offset));
                some.forEach(e -> lines.event(e.event()));
                offset += TOGETHER;
            } while (some.size() == TOGETHER);
        }
    }

    private List<Event> one(String id) {
        return List.of(site.records
                .event(id)
                .orElseThrow(() -> Problem.notFound("there is no event " + id))
                .event());
    }

    private List<Event> found(@org.jspecify.annotations.Nullable String words, EventFilter filter) {
        int count = words == null ? site.records.count(filter) : 0;
        if (count > MOST) {
            throw Problem.unreadable("that is " + count + " events, and one answer has " + MOST
                    + " at most: ask for one pair of states or some years, for jsonl, or use umubano export");
        }
        return words == null
                ? site.records.events(filter).stream().map(StoredEvent::event).toList()
                : site.find(words, filter, 0, MOST).events();
    }

    private byte[] write(String name, List<Event> events, boolean isExcel) {
        Set<String> articles = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Event e : events) {
            ids.add(e.id());
            e.mentions().forEach(m -> articles.add(m.article()));
        }
        Map<String, ArticleReport> reports = site.records.reports(articles);
        List<Change> changes = new ArrayList<>();
        if (name.equals("ical") || name.equals("atom")) {
            site.records.changes(Instant.EPOCH).stream()
                    .filter(c -> ids.contains(c.event()))
                    .forEach(changes::add);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExportFormat.of(name, new ExportFormat.Setting(isExcel, changes)).write(events, reports, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }
}
