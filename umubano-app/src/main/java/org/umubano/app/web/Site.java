package org.umubano.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.ArticleCoder;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredEvent;

/** What all pages share: the record, the words, and how a page is written. */
final class Site {

    /** The most events that a page lists. */
    static final int PAGE = 50;

    final Records records;
    final ServerSettings settings;
    final Guard guard;
    final ArticleCoder coder;
    final Assets assets = Assets.load();
    final Glosses glosses = new Glosses();
    final Documents documents = new Documents();
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private @Nullable TextIndex index;
    private long indexed = -1;

    Site(Records records, ServerSettings settings, ArticleCoder coder) {
        this.records = records;
        this.settings = settings;
        this.coder = coder;
        this.guard = new Guard(settings);
    }

    /** The page of a request. @throws Problem where its language is none of ours */
    View view(Context ctx) {
        String path = ctx.path();
        int end = path.indexOf('/', 1);
        String language = path.substring(1, end < 0 ? path.length() : end);
        if (!Interface.exists(language)) {
            throw Problem.notFound(path);
        }
        String query = ctx.queryString();
        String rest = end < 0 ? "" : path.substring(end);
        return new View(language, rest, query == null ? "" : query, assets, glosses);
    }

    /** Writes a page with an ETag made of its content. */
    void page(Context ctx, String template, View v, Map<String, Object> more) {
        Map<String, Object> params = new HashMap<>(more);
        params.put("v", v);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, params, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.contentType("text/html; charset=utf-8").header("Cache-Control", "no-cache");
        Answers.send(ctx, bytes.toByteArray());
    }

    LocalDate asOf(Context ctx) {
        String given = ctx.queryParam("as-of");
        LocalDate day = given == null ? null : Queries.day(given, "as-of");
        return day == null ? settings.asOf().get() : day;
    }

    /** The index over all events of the present generation. */
    synchronized TextIndex index() {
        long generation = records.generation();
        TextIndex now = index;
        if (now == null || indexed != generation) {
            now = new TextIndex(records.events(EventFilter.ALL));
            index = now;
            indexed = generation;
        }
        return now;
    }

    /** Events with these words that a filter lets through, the best first. */
    List<StoredEvent> find(String words, EventFilter filter) {
        if (words.isBlank()) {
            return records.events(filter.page(0, 0));
        }
        List<StoredEvent> found = index().find(words);
        if (filter.page(0, 0).equals(EventFilter.ALL)) {
            return found;
        }
        java.util.Set<String> let = new java.util.HashSet<>();
        records.events(filter.page(0, 0)).forEach(e -> let.add(e.event().id()));
        return found.stream().filter(e -> let.contains(e.event().id())).toList();
    }

    List<Event> all() {
        return records.events(EventFilter.ALL).stream().map(StoredEvent::event).toList();
    }

    static byte[] utf8(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }
}
