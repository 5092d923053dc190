package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a browser gives its token once. What the browser keeps from then on is no token: it is derived from
 * one, no script can read it, and it is of no use where the token is no longer known.
 */
final class Entering {

    private final Site site;

    Entering(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            routes.get("/" + l + "/enter", this::show);
            routes.post("/" + l + "/enter", this::enter);
            routes.post("/" + l + "/leave", this::leave);
        }
    }

    /** Whether a page is there for those who have no token yet. */
    static boolean isDoor(String path) {
        return Interface.LANGUAGES.stream().anyMatch(l -> path.equals("/" + l + "/enter"));
    }

    private void show(Context ctx) {
        page(ctx, next(ctx.queryParam("next")), false);
    }

    private void page(Context ctx, String next, boolean isWrong) {
        site.page(
                ctx,
                "enter.jte",
                site.view(ctx),
                Map.of(
                        "next",
                        next,
                        "isWrong",
                        isWrong,
                        "isIn",
                        site.guard.isIn(ctx),
                        "name",
                        Objects.requireNonNullElse(site.guard.signer(ctx), "")));
    }

    private void enter(Context ctx) {
        Guard.checkOrigin(ctx);
        String token = ctx.formParam("token");
        String next = next(ctx.formParam("next"));
        if (token == null || !site.guard.isKnown(token.strip())) {
            ctx.status(HttpStatus.FORBIDDEN);
            page(ctx, next, true);
            return;
        }
        Guard.keep(ctx, Guard.pass(token.strip()), "");
        ctx.redirect(next.isEmpty() ? site.view(ctx).to("") : next, HttpStatus.SEE_OTHER);
    }

    private void leave(Context ctx) {
        Guard.checkOrigin(ctx);
        Guard.keep(ctx, "", "; Max-Age=0");
        ctx.redirect(site.view(ctx).to(""), HttpStatus.SEE_OTHER);
    }

    /** A page of ours to go on to, else nothing: no other site may be led to from here. */
    static String next(@Nullable String asked) {
        boolean isOurs = asked != null && asked.matches("/(?:en|rw)(?:[/?][\\x21-\\x5b\\x5d-\\x7e]*)?");
        return isOurs && asked != null ? asked : "";
    }
}
