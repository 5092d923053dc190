package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.store.DyadSummary;

/** The page that lists pairs of states: all, or those of one state; by their events or by name. */
final class Pairs {

    /** Pairs that the map draws, the busiest first. */
    private static final int DRAWN = 80;

    private final Site site;

    Pairs(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            routes.get("/" + l + "/dyads", this::dyads);
        }
    }

    private void dyads(Context ctx) {
        View v = site.view(ctx);
        String state = Queries.state(ctx);
        boolean isByName = "name".equals(Queries.text(ctx, "sort"));
        int page = Queries.number(ctx, "page", 0, 100_000);
        site.keptPage(ctx, "dyads.jte", v, () -> dyads(v, state, isByName, page));
    }

    private Map<String, Object> dyads(View v, @Nullable String state, boolean isByName, int page) {
        List<DyadSummary> found = site.dyads().stream()
                .filter(d -> state == null || isOf(d.dyad(), state))
                .sorted(Pages.BUSIEST)
                .toList();
        List<DyadSummary> drawn = found.subList(0, Math.min(DRAWN, found.size()));
        List<DyadSummary> sorted = isByName ? byName(found, v) : found;
        Map<String, Object> out = new HashMap<>();
        out.put("state", state == null ? "" : state);
        out.put("isByName", isByName);
        out.put("states", states(v));
        out.put("page", page);
        out.put("count", found.size());
        out.put("drawn", drawn.size());
        out.put(
                "dyads",
                sorted.stream()
                        .skip((long) page * Directory.ROWS)
                        .limit(Directory.ROWS)
                        .toList());
        out.put("map", MapView.of(drawn, v));
        out.put("catalogue", site.catalogueIfThere());
        return out;
    }

    static boolean isOf(String dyad, String state) {
        return dyad.startsWith(state + "-") || dyad.endsWith("-" + state);
    }

    /** Codes of all states that are in a pair, by their names. */
    List<String> states(View v) {
        TreeSet<String> out = new TreeSet<>();
        site.dyads().forEach(d -> out.addAll(List.of(d.dyad().split("-", 2))));
        return out.stream()
                .sorted(Comparator.comparing(v::stateName, Collator.getInstance(Locale.ROOT)))
                .toList();
    }

    private static List<DyadSummary> byName(List<DyadSummary> dyads, View v) {
        List<DyadSummary> out = new ArrayList<>(dyads);
        out.sort(Comparator.comparing((DyadSummary d) -> v.dyadName(d.dyad()), Collator.getInstance(Locale.ROOT))
                .thenComparing(DyadSummary::dyad));
        return out;
    }
}
