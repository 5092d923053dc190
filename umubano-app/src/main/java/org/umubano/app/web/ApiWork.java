package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Signature;
import org.umubano.article.Article;
import org.umubano.coreference.Decisions;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.json.FieldWriter;
import org.umubano.json.JsonObject;
import org.umubano.store.Fate;
import org.umubano.store.StoredDecision;
import tools.jackson.core.JacksonException;

/** The writing half of {@code /api/v1}: adding articles, deciding, undoing. */
final class ApiWork {

    private final Site site;

    ApiWork(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        routes.post(Api.AT + "/articles", this::article);
        routes.get(Api.AT + "/decisions", this::decisions);
        routes.post(Api.AT + "/decisions", this::decide);
        routes.delete(Api.AT + "/decisions/{seq}", this::undo);
    }

    private static String body(Context ctx) {
        String type = ctx.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Problem(415, "send application/json");
        }
        return new String(ctx.bodyAsBytes(), StandardCharsets.UTF_8);
    }

    private void article(Context ctx) {
        site.guard.admitWriter(ctx, null, null);
        CodedArticle coded = site.coder.code(read(body(ctx)));
        Fate fate = site.records.add(coded);
        List<String> events = new ArrayList<>();
        for (EventMention m : coded.mentions()) {
            site.records
                    .event(m.id())
                    .filter(e -> !events.contains(e.event().id()))
                    .ifPresent(e -> events.add(e.event().id()));
        }
        ctx.status(fate == Fate.NEW ? 201 : 200);
        ctx.header(
                "Location", Api.AT + "/articles/" + View.segment(coded.article().id()));
        Api.json(
                ctx,
                Json.object(line -> line.string("article", coded.article().id())
                        .string("fate", fate.name().toLowerCase(Locale.ROOT))
                        .string("language", coded.report().language().language())
                        .truth("is_read", coded.isRead())
                        .strings("events", events)));
    }

    /** One article in news-please's shape. Inside JSON a line feed can only stand between tokens. */
    private static Article read(String json) {
        JsonObject object = object(json);
        try {
            object.string("maintext");
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable("maintext is missing, or no text");
        }
        List<Article> found = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        byte[] line = Site.utf8(json.replace('\n', ' ').replace('\r', ' ').strip() + "\n");
        new ArticleSource(new ByteArrayInputStream(line)).read(List.of("-"), item -> {
            if (item instanceof Item.Taken taken) {
                found.add(taken.article());
            } else if (item instanceof Item.Rejected rejected) {
                reasons.add(rejected.reason());
            }
        });
        if (found.size() != 1) {
            throw Problem.unreadable(reasons.isEmpty() ? "that is no article" : reasons.get(0));
        }
        return found.get(0);
    }

    private static JsonObject object(String json) {
        try {
            return JsonObject.parse(json);
        } catch (IllegalArgumentException | JacksonException e) {
            throw Problem.unreadable("that is no JSON object");
        }
    }

    private void decisions(Context ctx) {
        List<StoredDecision> all = site.records.decisions();
        Api.json(
                ctx,
                Json.page(Json.fields(out -> all.forEach(d -> out.line(line -> decision(line, d)))), null, all.size()));
    }

    private static void decision(FieldWriter line, StoredDecision d) {
        line.number("seq", d.seq())
                .string("at", d.at().toString())
                .string("decision", code(d.decision()))
                .strings("mentions", d.decision().mentions())
                .string("because", d.decision().because())
                .truth("undone", d.isUndone());
    }

    private static String code(Decisions.Decision d) {
        if (d instanceof Decisions.Same) {
            return "same";
        }
        if (d instanceof Decisions.NotSame) {
            return "not-same";
        }
        return d instanceof Decisions.WrongValue ? "wrong-value" : "note";
    }

    private void decide(Context ctx) {
        String by = site.guard.admitWriter(ctx, null, null);
        JsonObject in = object(body(ctx));
        Decisions.Decision decision;
        try {
            decision = decision(in, by);
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable(String.valueOf(e.getMessage()));
        }
        long seq = site.records.decide(decision);
        ctx.status(201);
        show(ctx, seq);
    }

    private Decisions.Decision decision(JsonObject in, String by) {
        String what = in.string("decision");
        String because = or(in.stringOrNull("because"));
        if (what.equals("same") || what.equals("not-same")) {
            return Reviewing.decision(what, in.string("a"), in.string("b"), because, by, site.records);
        }
        String mention = in.string("mention");
        if (site.records.event(mention).isEmpty()) {
            throw Problem.unreadable("there is no mention " + mention);
        }
        String signed = new Signature(because, by).toString();
        return switch (what) {
            case "wrong-value" ->
                new Decisions.WrongValue(
                        mention, in.string("field"), in.string("value"), in.stringOrNull("right"), signed);
            case "note" -> new Decisions.Note(mention, signed);
            default -> throw Problem.unreadable("a decision is same, not-same, wrong-value or note");
        };
    }

    private static String or(@Nullable String s) {
        return s == null ? "" : s.substring(0, Math.min(500, s.length()));
    }

    private void undo(Context ctx) {
        site.guard.admitWriter(ctx, null, null);
        long seq;
        try {
            seq = Long.parseLong(ctx.pathParam("seq"));
        } catch (NumberFormatException e) {
            throw Problem.notFound("a decision has a number");
        }
        site.records.undo(seq);
        show(ctx, seq);
    }

    private void show(Context ctx, long seq) {
        StoredDecision found = site.records.decisions().stream()
                .filter(d -> d.seq() == seq)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("there is no decision " + seq));
        Api.json(ctx, Json.object(line -> decision(line, found)));
    }
}
