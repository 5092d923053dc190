package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.claim.Linker;
import org.umubano.coreference.Decisions;
import org.umubano.event.CodedArticle;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredDecision;

/** The pages on which people work: adding articles, reviewing links. Nothing is stored that was not shown before. */
final class Desk {

    private static final int MOST_REVIEWED = 40;
    private static final int MOST_SEEN = 400;

    private final Site site;

    Desk(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            String at = "/" + l;
            routes.get(at + "/add", ctx -> form(ctx, List.of(), List.of()));
            routes.post(at + "/add", this::look);
            routes.get(at + "/review", this::review);
            routes.post(at + "/review", this::decide);
            routes.post(at + "/review/undo", this::undo);
        }
    }

    private void form(Context ctx, List<Looked> looked, List<String> rejected) {
        View v = site.view(ctx);
        site.page(
                ctx,
                "add.jte",
                v,
                Map.of(
                        "looked", looked,
                        "rejected", rejected,
                        "needsToken", site.guard.needsToken(),
                        "text", looked.size() == 1 && looked.get(0).fate() == null ? field(ctx, "text") : "",
                        "url", field(ctx, "url"),
                        "outlet", field(ctx, "outlet"),
                        "title", field(ctx, "title"),
                        "published", field(ctx, "published")));
    }

    private static String field(Context ctx, String name) {
        String s = ctx.method().name().equals("POST") ? ctx.formParam(name) : null;
        return s == null ? "" : s;
    }

    private void look(Context ctx) {
        boolean isStored = "store".equals(ctx.formParam("do"));
        if (isStored) {
            site.guard.admitWriter(ctx, ctx.formParam("token"), ctx.formParam("by"));
        }
        List<String> rejected = new ArrayList<>();
        List<Looked> out = new ArrayList<>();
        for (Article article : articles(ctx, rejected)) {
            CodedArticle coded = site.coder.code(article);
            out.add(new Looked(coded, new Linker().link(List.of(coded)), isStored ? site.records.add(coded) : null));
        }
        form(ctx, out, rejected);
    }

    private List<Article> articles(Context ctx, List<String> rejected) {
        List<Article> out = new ArrayList<>();
        String text = field(ctx, "text").replace("\r\n", "\n");
        if (!text.isBlank()) {
            out.add(pasted(ctx, text));
        }
        for (UploadedFile file : ctx.uploadedFiles("files")) {
            if (file.size() == 0) {
                continue;
            }
            try (InputStream in = file.content()) {
                new ArticleSource(in).read(List.of("-"), item -> {
                    if (item instanceof Item.Taken taken) {
                        out.add(taken.article());
                    } else if (item instanceof Item.Rejected r) {
                        rejected.add(file.filename() + ": " + r.reason());
                    } else if (item instanceof Item.Unreadable u) {
                        rejected.add(file.filename() + ": " + u.reason());
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.subList(0, Math.min(50, out.size()));
    }

    private static Article pasted(Context ctx, String text) {
        String title = blank(field(ctx, "title"));
        String url = blank(field(ctx, "url"));
        if (url != null && View.link(url) == null) {
            throw Problem.unreadable("the address begins with http:// or https://");
        }
        String whole = title == null ? text : title + "\n\n" + text;
        PartialDate published = null;
        String date = blank(field(ctx, "published"));
        try {
            published = date == null ? null : PartialDate.parse(date);
        } catch (DateTimeException e) {
            throw Problem.unreadable("the date of publication is none (yyyy-MM-dd)");
        }
        return new Article(
                Article.idOf(null, url, whole), url, blank(field(ctx, "outlet")), null, title, published, null, whole);
    }

    private static @Nullable String blank(String s) {
        return s.isBlank() ? null : s.strip();
    }

    private void review(Context ctx) {
        View v = site.view(ctx);
        Set<Set<String>> settled = new HashSet<>();
        List<StoredDecision> decisions = new ArrayList<>(site.records.decisions());
        for (StoredDecision d : decisions) {
            if (!d.isUndone() && d.decision().mentions().size() == 2) {
                settled.add(Set.copyOf(d.decision().mentions()));
            }
        }
        java.util.Collections.reverse(decisions);
        List<Links.Link> queue = new ArrayList<>();
        Links links = new Links(site.records);
        Site.plain(site.records.events(EventFilter.ALL.page(Site.MOST * 4, 0))).stream()
                .filter(e -> e.reports() > 1)
                .limit(MOST_SEEN)
                .forEach(e -> links.of(e).stream()
                        .filter(l -> !settled.contains(Set.of(l.a().id(), l.b().id())))
                        .forEach(queue::add));
        queue.sort(Comparator.comparingDouble((Links.Link l) -> l.why().score())
                .thenComparing(l -> l.a().id())
                .thenComparing(l -> l.b().id()));
        site.page(
                ctx,
                "review.jte",
                v,
                Map.of(
                        "queue", queue.subList(0, Math.min(MOST_REVIEWED, queue.size())),
                        "decisions", decisions,
                        "needsToken", site.guard.needsToken()));
    }

    private void decide(Context ctx) {
        View v = site.view(ctx);
        String by = site.guard.admitWriter(ctx, ctx.formParam("token"), ctx.formParam("by"));
        site.records.decide(decision(
                field(ctx, "decision"), field(ctx, "a"), field(ctx, "b"), field(ctx, "because"), by, site.records));
        ctx.redirect(v.to("/review"), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** A decision as it came, signed. @throws Problem where it names no mention of the record */
    static Decisions.Decision decision(String what, String a, String b, String because, String by, Records records) {
        for (String mention : List.of(a, b)) {
            boolean isThere = records.event(mention).stream()
                    .anyMatch(e -> e.event().mentions().stream().anyMatch(m -> m.id().equals(mention)));
            if (!isThere) {
                throw Problem.unreadable("there is no mention " + mention);
            }
        }
        if (a.equals(b)) {
            throw Problem.unreadable("a decision is about two mentions");
        }
        String reason = because.substring(0, Math.min(500, because.length())).strip();
        String signed = (reason.isEmpty() ? "" : reason + " ") + "— " + by;
        return switch (what) {
            case "same" -> new Decisions.Same(a, b, signed);
            case "not-same" -> new Decisions.NotSame(a, b, signed);
            default -> throw Problem.unreadable("a decision is same or not-same");
        };
    }

    private void undo(Context ctx) {
        View v = site.view(ctx);
        site.guard.admitWriter(ctx, ctx.formParam("token"), ctx.formParam("by"));
        try {
            site.records.undo(Long.parseLong(field(ctx, "seq")));
        } catch (NumberFormatException e) {
            throw Problem.unreadable("there is no such decision");
        }
        ctx.redirect(v.to("/review"), io.javalin.http.HttpStatus.SEE_OTHER);
    }
}
