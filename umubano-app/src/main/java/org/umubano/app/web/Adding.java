package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.claim.Linker;
import org.umubano.event.CodedArticle;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.CanonicalAddress;
import org.umubano.intake.Item;

/**
 * The page on which articles are added: pasted, fetched from an address, or dropped as files. What was coded is shown with
 * its reasons; the button that stores sends back the very texts that were shown.
 */
final class Adding {

    /** The most articles that are looked at in one go. */
    private static final int MOST = 50;

    private final Site site;

    Adding(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            String at = "/" + l + "/add";
            routes.get(at, ctx -> show(ctx, List.of(), List.of()));
            routes.post(at, this::post);
        }
    }

    private void show(Context ctx, List<Looked> looked, List<String> rejected) {
        View v = site.view(ctx);
        boolean isPasted = looked.size() <= 1 && looked.stream().allMatch(l -> l.fate() == null);
        site.page(
                ctx,
                "add.jte",
                v,
                Map.of(
                        "looked", looked,
                        "rejected", rejected,
                        "needsToken", site.guard.needsToken(ctx),
                        "text", isPasted ? field(ctx, "text") : "",
                        "url", isPasted ? field(ctx, "url") : "",
                        "outlet", isPasted ? field(ctx, "outlet") : "",
                        "title", isPasted ? field(ctx, "title") : "",
                        "published", isPasted ? field(ctx, "published") : "",
                        "address", rejected.isEmpty() ? "" : field(ctx, "address")));
    }

    private static String field(Context ctx, String name) {
        String s = ctx.method().name().equals("POST") ? ctx.formParam(name) : null;
        return s == null ? "" : s;
    }

    private void post(Context ctx) {
        String what = field(ctx, "do");
        boolean isStored = what.equals("store");
        if (isStored || what.equals("fetch")) {
            site.guard.admitWriter(ctx, ctx.formParam("token"), ctx.formParam("by"));
        }
        List<String> rejected = new ArrayList<>();
        List<Looked> out = new ArrayList<>();
        for (Article article : articles(ctx, rejected)) {
            CodedArticle coded = site.coder.code(article);
            out.add(new Looked(coded, new Linker().link(List.of(coded)), isStored ? site.records.add(coded) : null));
        }
        if (out.isEmpty() && rejected.isEmpty()) {
            rejected.add(site.view(ctx).t("add.empty"));
        }
        show(ctx, out, rejected);
    }

    private List<Article> articles(Context ctx, List<String> rejected) {
        List<Article> out = new ArrayList<>();
        List<String> sent = ctx.formParams("article");
        if (!sent.isEmpty()) {
            sent.stream().limit(MOST).map(Sent::read).forEach(out::add);
            return out;
        }
        String address = blank(field(ctx, "address"));
        if (field(ctx, "do").equals("fetch")) {
            if (address != null) {
                take(site.addresses.read(address), address, out, rejected);
            }
            return out;
        }
        String text = field(ctx, "text").replace("\r\n", "\n");
        if (!text.isBlank()) {
            out.add(pasted(ctx, text));
        }
        for (UploadedFile file : ctx.uploadedFiles("files")) {
            if (file.size() > 0) {
                read(file, out, rejected);
            }
        }
        if (out.size() > MOST) {
            rejected.add(site.view(ctx).t("add.most", "n", MOST));
        }
        return out.subList(0, Math.min(MOST, out.size()));
    }

    private static void read(UploadedFile file, List<Article> out, List<String> rejected) {
        try (InputStream in = file.content()) {
            new ArticleSource(in).read(file.filename(), in, item -> take(item, item.where(), out, rejected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(Item item, String where, List<Article> out, List<String> rejected) {
        if (item instanceof Item.Taken taken) {
            out.add(taken.article());
        } else if (item instanceof Item.Rejected r) {
            rejected.add(where + ": " + r.reason());
        } else if (item instanceof Item.Unreadable u) {
            rejected.add(where + ": " + u.reason());
        }
    }

    private static Article pasted(Context ctx, String text) {
        String title = blank(field(ctx, "title"));
        String url = blank(field(ctx, "url"));
        if (url != null && View.link(url) == null) {
            throw Problem.unreadable("the address begins with http:// or https://");
        }
        url = url == null ? null : CanonicalAddress.of(url);
        String whole = title == null || text.startsWith(title) ? text : title + "\n\n" + text;
        PartialDate published;
        String date = blank(field(ctx, "published"));
        try {
            published = date == null ? null : PartialDate.parse(date);
        } catch (DateTimeException e) {
            throw Problem.unreadable("the date of publication is none (yyyy-MM-dd)");
        }
        String outlet = blank(field(ctx, "outlet"));
        return new Article(
                Article.idOf(null, url, whole),
                url,
                outlet != null ? outlet : CanonicalAddress.site(url),
                null,
                title,
                published,
                null,
                whole);
    }

    private static @Nullable String blank(String s) {
        return s.isBlank() ? null : s.strip();
    }
}
