package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.dossier.Dossier;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.json.DossierWriter;
import org.umubano.json.FieldLines;
import org.umubano.json.FieldWriter;
import org.umubano.store.Change;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredEvent;

/** The reading half of {@code /api/v1}, as {@code web/openapi.yaml} has it. */
final class Api {

    static final String AT = "/api/v1";
    private static final String JSON = "application/json; charset=utf-8";
    private static final int LIMIT = 100;
    private static final int MOST = 500;

    private final Site site;

    Api(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        routes.get(AT + "/openapi.yaml", ctx -> {
            ctx.contentType("application/yaml; charset=utf-8");
            Answers.send(ctx, Assets.read("/web/openapi.yaml"));
        });
        routes.get(AT + "/dyads", this::dyads);
        routes.get(AT + "/dossiers/{dyad}", this::dossier);
        routes.get(AT + "/events", this::events);
        routes.get(AT + "/events/{id}", this::event);
        routes.get(AT + "/claims", this::claims);
        routes.get(AT + "/articles", this::articles);
        routes.get(AT + "/articles/{id}", this::article);
        routes.get(AT + "/search", this::search);
        routes.get(AT + "/changes", this::changes);
    }

    static void json(Context ctx, byte[] content) {
        ctx.contentType(JSON);
        Guard.caching(ctx);
        Answers.send(ctx, content);
    }

    private static int offset(Context ctx) {
        return Queries.number(ctx, "cursor", 0, 999_999_999);
    }

    private static int limit(Context ctx) {
        return Math.max(1, Queries.number(ctx, "limit", LIMIT, MOST));
    }

    /** The cursor of the next page, or null where this is the last. */
    private static @Nullable String next(int offset, int shown, int total) {
        return shown > 0 && (long) offset + shown < total ? Integer.toString(offset + shown) : null;
    }

    /** Cuts a page out of a whole list. */
    private static <T> void page(Context ctx, List<T> all, Function<List<T>, String> lines) {
        int offset = offset(ctx);
        List<T> shown = all.stream().skip(offset).limit(limit(ctx)).toList();
        json(ctx, Json.page(lines.apply(shown), next(offset, shown.size(), all.size()), all.size()));
    }

    private void dyads(Context ctx) {
        List<DyadSummary> all = site.records.dyads();
        String lines = Json.fields(out -> all.forEach(d -> out.line(line -> line.string("dyad", d.dyad())
                .number("events", d.events())
                .number("planned", d.planned())
                .number("disagreements", d.disagreements())
                .string("first", d.first() == null ? null : d.first().toString())
                .string("last", d.last() == null ? null : d.last().toString()))));
        json(ctx, Json.page(lines, null, all.size()));
    }

    private void dossier(Context ctx) {
        String asked = ctx.pathParam("dyad");
        String[] states = Queries.states(asked);
        LocalDate asOf = site.asOf(ctx);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        site.heavy.acquireUninterruptibly();
        try {
            List<Event> events = Site.plain(site.records.events(EventFilter.dyad(Queries.dyad(asked))));
            if (events.isEmpty()) {
                throw Problem.notFound("there is nothing on " + Queries.dyad(asked));
            }
            DossierWriter.write(Dossier.of(events, site.reports(events).values(), states[0], states[1], asOf), out);
        } finally {
            site.heavy.release();
        }
        json(ctx, out.toByteArray());
    }

    private void events(Context ctx) {
        EventFilter filter = Queries.filter(ctx, null);
        int offset = offset(ctx);
        List<StoredEvent> shown = site.records.events(filter.page(limit(ctx), offset));
        int total = site.records.count(filter);
        json(
                ctx,
                Json.page(
                        Json.lines(out -> shown.forEach(e -> out.event(e.event()))),
                        next(offset, shown.size(), total),
                        total));
    }

    private void event(Context ctx) {
        String id = ctx.pathParam("id");
        Event e = site.records
                .event(id)
                .orElseThrow(() -> Problem.notFound("there is no event " + id))
                .event();
        json(ctx, Site.utf8(Json.lines(out -> out.event(e))));
    }

    private void claims(Context ctx) {
        EventFilter filter = Queries.filter(ctx, null);
        String field = Queries.text(ctx, "field");
        int offset = offset(ctx);
        List<StoredEvent> shown = site.records.events(filter.page(limit(ctx), offset));
        int total = site.records.count(filter);
        String lines = Json.fields(out -> {
            for (StoredEvent s : shown) {
                for (Claim c : s.event().claims()) {
                    boolean isAsked = (field == null || field.equals(c.field()))
                            && (filter.verdict() == null || filter.verdict() == c.verdict());
                    if (isAsked) {
                        out.line(line -> claim(line, s.event(), c));
                    }
                }
            }
        });
        json(ctx, Json.page(lines, next(offset, shown.size(), total), total));
    }

    private static void claim(FieldWriter line, Event e, Claim c) {
        line.string("event", e.id())
                .string("field", c.field())
                .string("verdict", c.verdict().code())
                .objects(
                        "values",
                        c.values(),
                        (out, v) -> out.string("value", v.value())
                                .strings("articles", v.articles())
                                .number("origins", v.origins())
                                .string("known", v.known())
                                .objects(
                                        "sentences",
                                        v.evidence().stream()
                                                .filter(s -> Shown.sentence(e, s) != null)
                                                .toList(),
                                        (q, s) -> sentence(q, e, s)));
    }

    private static void sentence(FieldWriter out, Event e, Claim.Source source) {
        Evidence sentence = Shown.sentence(e, source);
        out.string("article", source.article())
                .string("language", Shown.languageOf(e, source.article()))
                .string("text", sentence == null ? "" : sentence.text());
    }

    private void articles(Context ctx) {
        page(ctx, site.records.articles(), shown -> Json.lines(out -> shown.forEach(out::article)));
    }

    private void article(Context ctx) {
        String id = ctx.pathParam("id");
        ArticleReport report = site.records.reports(List.of(id)).get(id);
        if (report == null) {
            throw Problem.notFound("there is no article " + id);
        }
        List<EventMention> mentions = site.records.mentions(id);
        json(
                ctx,
                Site.utf8("{\"schema\":1,\"article\":"
                        + Json.lines(out -> out.article(report)).strip() + ",\"mentions\":"
                        + Json.list(Json.lines(out -> mentions.forEach(out::mention))) + "}\n"));
    }

    private void search(Context ctx) {
        String words = Queries.text(ctx, "q");
        if (words == null) {
            throw Problem.unreadable("q is missing: words to search for");
        }
        int offset = offset(ctx);
        Site.Found found = site.find(words, Queries.filter(ctx, null), offset, limit(ctx));
        json(
                ctx,
                Json.page(
                        Json.lines(out -> found.events().forEach(out::event)),
                        next(offset, found.events().size(), found.total()),
                        found.total()));
    }

    private void changes(Context ctx) {
        String since = Queries.text(ctx, "since");
        Instant from;
        try {
            from = since == null ? Instant.EPOCH : Instant.parse(since);
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("since is no time (2025-05-28T00:00:00Z)");
        }
        page(ctx, site.records.changes(from), shown -> Json.fields(out -> shown.forEach(c -> change(out, c))));
    }

    private static void change(FieldLines out, Change c) {
        out.line(line -> line.number("seq", c.seq())
                .string("at", c.at().toString())
                .string("event", c.event())
                .string("what", c.what().code())
                .string("field", c.field())
                .string("before", c.before())
                .string("after", c.after())
                .strings("dyads", c.dyads()));
    }

    /** Answers with a fault (RFC 9457). */
    static void problem(Context ctx, int status, String title, String detail) {
        byte[] content = Json.object(line -> {
            line.string("type", "about:blank").string("title", title).number("status", status);
            if (!detail.isEmpty()) {
                line.string("detail", detail);
            }
            line.string("instance", ctx.path());
        });
        ctx.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .header("Cache-Control", "no-store");
        ctx.result(content);
    }

    /** What the statuses are called. */
    static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad request"),
            Map.entry(401, "A token is needed"),
            Map.entry(403, "Not allowed"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Not this method"),
            Map.entry(413, "Too large"),
            Map.entry(415, "Not this type"),
            Map.entry(421, "Another server"),
            Map.entry(429, "Too many requests"),
            Map.entry(500, "A fault of the server"));

    static String utf8(byte[] b) {
        return new String(b, StandardCharsets.UTF_8);
    }
}
