package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.umubano.claim.Event;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.store.EventFilter;

/** The pages that list what the record is about: people, states, organisations, programmes, outlets, agreements. */
final class Directory {

    private static final int FEW = 24;
    /** Rows of a page of a list. */
    static final int ROWS = 100;

    private static final int MOST_AGREEMENTS = 1500;

    private final Site site;

    Directory(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            String at = "/" + l;
            routes.get(at + "/directory", this::directory);
            routes.get(at + "/persons", ctx -> list(ctx, "persons", Catalogue::people));
            routes.get(at + "/states", ctx -> list(ctx, "states", Catalogue::states));
            routes.get(at + "/organisations", ctx -> list(ctx, "organisations", Catalogue::organisations));
            routes.get(at + "/programmes", ctx -> list(ctx, "programmes", Catalogue::programmes));
            routes.get(at + "/programmes/{name}", this::programme);
            routes.get(at + "/outlets", this::outlets);
            routes.get(
                    at + "/feeds",
                    ctx -> site.page(ctx, "feeds.jte", site.view(ctx), Map.of("feeds", site.feeds.get())));
            routes.get(at + "/agreements", this::agreements);
            routes.get(at + "/agreements/{id}", this::agreement);
        }
    }

    private void directory(Context ctx) {
        View v = site.view(ctx);
        site.keptPage(ctx, "directory.jte", v, () -> {
            Catalogue all = site.catalogue();
            Map<String, List<Catalogue.Entry>> lists = new LinkedHashMap<>();
            lists.put("persons", few(all.people()));
            lists.put("states", few(all.states()));
            lists.put("organisations", few(all.organisations()));
            lists.put("programmes", few(all.programmes()));
            return Map.of(
                    "catalogue", all, "lists", lists, "agreements", site.records.count(ofKind(null, Kind.AGREEMENT)));
        });
    }

    private static <T> List<T> few(List<T> all) {
        return all.subList(0, Math.min(FEW, all.size()));
    }

    private void list(Context ctx, String what, Function<Catalogue, List<Catalogue.Entry>> entries) {
        View v = site.view(ctx);
        int page = Queries.number(ctx, "page", 0, 100_000);
        site.keptPage(ctx, "list.jte", v, () -> {
            List<Catalogue.Entry> all = entries.apply(site.catalogue());
            List<Catalogue.Entry> shown =
                    all.stream().skip((long) page * ROWS).limit(ROWS).toList();
            return Map.of("what", what, "entries", shown, "count", all.size(), "page", page);
        });
    }

    private void programme(Context ctx) {
        View v = site.view(ctx);
        String name = ctx.pathParam("name");
        List<Event> events = site.about(name).stream()
                .filter(e -> e.named().contains(name)
                        || e.mentions().stream().anyMatch(m -> m.named().contains(name)))
                .sorted(Things.LATEST)
                .toList();
        if (events.isEmpty()) {
            throw Problem.notFound(name);
        }
        TreeMap<String, Integer> people = new TreeMap<>();
        TreeMap<String, Integer> topics = new TreeMap<>();
        TreeSet<String> dyads = new TreeSet<>();
        for (Event e : events) {
            dyads.addAll(e.dyads());
            e.topics().forEach(t -> topics.merge(t, 1, Integer::sum));
            e.participants().stream()
                    .map(Participant::name)
                    .filter(Objects::nonNull)
                    .map(v::spelt)
                    .distinct()
                    .forEach(n -> people.merge(n, 1, Integer::sum));
        }
        site.page(
                ctx,
                "programme.jte",
                v,
                Map.of("name", name, "dyads", dyads, "topics", topics, "people", people, "events", events));
    }

    private void outlets(Context ctx) {
        View v = site.view(ctx);
        site.keptPage(ctx, "outlets.jte", v, () -> Map.of("catalogue", site.catalogue()));
    }

    private static EventFilter ofKind(@org.jspecify.annotations.Nullable String dyad, Kind kind) {
        return new EventFilter(dyad, kind, null, null, null, null, null, null, 0, 0);
    }

    private void agreements(Context ctx) {
        View v = site.view(ctx);
        String asked = Queries.text(ctx, "dyad");
        String dyad = asked == null ? null : Queries.dyad(asked);
        int page = Queries.number(ctx, "page", 0, 100_000);
        LocalDate asOf = v.day();
        site.keptPage(ctx, "agreements.jte", v, () -> {
            List<Agreements.Thread> all = threads(dyad, asOf);
            return Map.of(
                    "agreements",
                    all.stream().skip((long) page * Site.PAGE).limit(Site.PAGE).toList(),
                    "count",
                    all.size(),
                    "page",
                    page,
                    "dyad",
                    dyad == null ? "" : dyad);
        });
    }

    /** Of a large record those of the last years. */
    private List<Agreements.Thread> threads(@org.jspecify.annotations.Nullable String dyad, LocalDate asOf) {
        return Agreements.of(site.recent(ofKind(dyad, Kind.AGREEMENT), asOf, MOST_AGREEMENTS));
    }

    private void agreement(Context ctx) {
        View v = site.view(ctx);
        String id = ctx.pathParam("id");
        Event asked =
                site.records.event(id).orElseThrow(() -> Problem.notFound(id)).event();
        String dyad = asked.dyads().isEmpty() ? null : asked.dyads().get(0);
        List<Event> near = dyad == null
                ? List.of(asked)
                : Site.plain(site.records.events(ofKind(dyad, Kind.AGREEMENT).page(MOST_AGREEMENTS, 0)));
        Agreements.Thread thread = Agreements.of(near).stream()
                .filter(t -> t.events().stream().anyMatch(e -> e.id().equals(asked.id())))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(id));
        site.page(ctx, "agreement.jte", v, Map.of("t", thread, "sources", v.sources(site.reports(thread.events()))));
    }
}
