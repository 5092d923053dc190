package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** The page with a box for a sentence, and what the record says to it. */
final class Asking {

    private final Site site;
    private final Checking checking;

    Asking(Site site) {
        this.site = site;
        this.checking = new Checking(site);
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            routes.get("/" + l + "/check", this::check);
        }
        routes.get(Api.AT + "/check", this::answer);
    }

    private void check(Context ctx) {
        View v = site.view(ctx);
        Map<String, Object> page = new HashMap<>();
        String sentence = Queries.text(ctx, "q");
        page.put("sentence", sentence == null ? "" : sentence);
        if (sentence != null) {
            Checking.Checked checked = checking.check(limited(sentence));
            TreeSet<String> articles = new TreeSet<>();
            checked.sentence()
                    .claims()
                    .forEach(c -> c.events().forEach(e -> e.mentions().forEach(m -> articles.add(m.article()))));
            page.put("checked", checked.sentence());
            page.put("asked", checked.asked());
            page.put("outcome", checked.sentence().outcome());
            page.put("reports", site.records.reports(articles));
        }
        site.page(ctx, "check.jte", v, page);
    }

    private void answer(Context ctx) {
        String sentence = Queries.text(ctx, "q");
        if (sentence == null) {
            throw Problem.unreadable("q is missing: a sentence to check");
        }
        Checking.Checked checked = checking.check(limited(sentence));
        Api.json(ctx, Site.utf8(Json.lines(out -> out.check(checked.sentence()))));
    }

    private static String limited(String sentence) {
        if (sentence.length() > Checking.LONGEST) {
            throw Problem.unreadable("a sentence has at most " + Checking.LONGEST + " characters");
        }
        return sentence;
    }
}
