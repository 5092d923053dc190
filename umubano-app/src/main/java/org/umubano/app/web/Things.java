package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.store.Change;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredEvent;

/** The pages of single things: events, articles, outlets, people, states. */
final class Things {

    private static final int MOST_EVENTS = 200;

    static final Comparator<Event> LATEST = Comparator.comparing(
                    Event::from, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .reversed()
            .thenComparing(Event::id);

    private final Site site;

    Things(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            String at = "/" + l;
            routes.get(at + "/events/{id}", this::event);
            routes.get(at + "/articles", this::articles);
            routes.get(at + "/articles/{id}", this::article);
            routes.get(at + "/outlets/{name}", this::outlet);
            routes.get(at + "/persons/{name}", this::person);
            routes.get(at + "/states/{code}", this::state);
        }
    }

    private void event(Context ctx) {
        View v = site.view(ctx);
        String id = ctx.pathParam("id");
        StoredEvent stored = site.records.event(id).orElseThrow(() -> Problem.notFound(id));
        Event e = stored.event();
        if (!e.id().equals(id)) {
            ctx.redirect(v.event(e));
            return;
        }
        Set<String> ids = new HashSet<>();
        e.mentions().forEach(m -> ids.add(m.article()));
        List<Event> parts = new ArrayList<>();
        for (String part : e.parts()) {
            site.records.event(part).map(StoredEvent::event).ifPresent(parts::add);
        }
        List<Event> wholes = new ArrayList<>();
        for (EventMention m : e.mentions()) {
            if (m.partOf() != null) {
                site.records
                        .event(m.partOf())
                        .map(StoredEvent::event)
                        .filter(w -> !w.id().equals(e.id()) && !wholes.contains(w))
                        .ifPresent(wholes::add);
            }
        }
        List<Change> history = site.records.changes(Instant.EPOCH).stream()
                .filter(c -> c.event().equals(e.id()))
                .toList();
        site.page(
                ctx,
                "event.jte",
                v,
                Map.of(
                        "e", e,
                        "replaces", stored.replaces(),
                        "reports", site.records.reports(ids),
                        "parts", parts,
                        "wholes", wholes,
                        "links", new Links(site.records).of(e),
                        "history", history));
    }

    private void articles(Context ctx) {
        View v = site.view(ctx);
        int page = Queries.number(ctx, "page", 0, 1_000_000);
        List<ArticleReport> all = site.records.articles();
        List<ArticleReport> shown = all.stream()
                .sorted(Comparator.comparing(
                                ArticleReport::published, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                        .reversed()
                        .thenComparing(ArticleReport::id))
                .skip((long) page * Site.PAGE)
                .limit(Site.PAGE)
                .toList();
        site.page(ctx, "articles.jte", v, Map.of("articles", shown, "count", all.size(), "page", page));
    }

    private void article(Context ctx) {
        View v = site.view(ctx);
        String id = ctx.pathParam("id");
        ArticleReport report = site.records.reports(List.of(id)).get(id);
        if (report == null) {
            throw Problem.notFound(id);
        }
        List<EventMention> mentions = site.records.mentions(id);
        Map<String, Event> events = new TreeMap<>();
        mentions.forEach(m -> site.records.event(m.id()).ifPresent(e -> events.put(m.id(), e.event())));
        site.page(ctx, "article.jte", v, Map.of("a", report, "mentions", mentions, "events", events));
    }

    private void outlet(Context ctx) {
        View v = site.view(ctx);
        String name = ctx.pathParam("name");
        List<ArticleReport> articles = site.records.articles().stream()
                .filter(a -> name.equals(a.outlet()))
                .toList();
        if (articles.isEmpty()) {
            throw Problem.notFound(name);
        }
        long copied = articles.stream()
                .filter(a -> a.origin().kind() != Origin.Kind.ORIGINAL)
                .count();
        EventFilter by = new EventFilter(null, null, null, null, null, null, null, name, 0, 0);
        List<Event> events = site.records.events(by).stream()
                .map(StoredEvent::event)
                .sorted(LATEST)
                .toList();
        Set<String> ids = new HashSet<>();
        articles.forEach(a -> ids.add(a.id()));
        long contradicted = events.stream()
                .flatMap(e -> e.disagreements().stream())
                .filter(c -> c.verdict() == Verdict.CONTRADICTS)
                .filter(c ->
                        c.values().stream().anyMatch(x -> x.articles().stream().anyMatch(ids::contains)))
                .count();
        site.page(
                ctx,
                "outlet.jte",
                v,
                Map.of(
                        "name",
                        name,
                        "articles",
                        articles,
                        "copied",
                        (int) copied,
                        "contradicted",
                        (int) contradicted,
                        "events",
                        events.subList(0, Math.min(MOST_EVENTS, events.size()))));
    }

    private void person(Context ctx) {
        View v = site.view(ctx);
        String name = ctx.pathParam("name");
        List<Event> events = site.about(name).stream()
                .filter(e -> people(e).stream().anyMatch(p -> name.equals(p.name())))
                .sorted(LATEST)
                .limit(MOST_EVENTS)
                .toList();
        if (events.isEmpty()) {
            throw Problem.notFound(name);
        }
        TreeMap<String, TreeSet<String>> offices = new TreeMap<>();
        TreeMap<String, Integer> with = new TreeMap<>();
        TreeSet<String> states = new TreeSet<>();
        for (Event e : events) {
            for (Participant p : people(e)) {
                if (name.equals(p.name())) {
                    if (p.state() != null) {
                        states.add(p.state());
                    }
                    List<String> held = p.offices().isEmpty() && p.office() != null ? List.of(p.office()) : p.offices();
                    held.forEach(o -> offices.computeIfAbsent(o, k -> new TreeSet<>())
                            .add(
                                    e.from() == null
                                            ? ""
                                            : Integer.toString(e.from().year())));
                }
            }
            e.participants().stream()
                    .map(Participant::name)
                    .filter(n -> n != null && !n.equals(name))
                    .distinct()
                    .forEach(n -> with.merge(n, 1, Integer::sum));
        }
        site.page(
                ctx,
                "person.jte",
                v,
                Map.of("name", name, "states", states, "offices", offices, "with", with, "events", events));
    }

    /** Who takes part by the best values, and by each report: names are shorter in one than in another. */
    private static List<Participant> people(Event e) {
        List<Participant> out = new ArrayList<>(e.participants());
        e.mentions().forEach(m -> out.addAll(m.participants()));
        return out;
    }

    private void state(Context ctx) {
        View v = site.view(ctx);
        String code = ctx.pathParam("code").toUpperCase(Locale.ROOT);
        if (!Queries.isCode(code)) {
            throw Problem.notFound(code);
        }
        List<DyadSummary> dyads = site.records.dyads().stream()
                .filter(d -> d.dyad().startsWith(code + "-") || d.dyad().endsWith("-" + code))
                .toList();
        TreeMap<String, Event> events = new TreeMap<>();
        for (DyadSummary d : dyads) {
            site.records
                    .events(EventFilter.dyad(d.dyad()).page(MOST_EVENTS, 0))
                    .forEach(e -> events.put(e.event().id(), e.event()));
        }
        if (dyads.isEmpty()) {
            site.about(Interface.of("en").words.title(code)).stream()
                    .filter(e -> isPlaceOrPartOf(e, code))
                    .forEach(e -> events.put(e.id(), e));
        }
        if (events.isEmpty()) {
            throw Problem.notFound(code);
        }
        TreeMap<String, TreeSet<String>> officials = new TreeMap<>();
        for (Event e : events.values()) {
            for (Participant p : e.participants()) {
                if (code.equals(p.state()) && p.name() != null && p.office() != null) {
                    officials.computeIfAbsent(p.name(), k -> new TreeSet<>()).add(p.office());
                }
            }
        }
        List<Event> latest =
                events.values().stream().sorted(LATEST).limit(Site.PAGE).toList();
        site.page(
                ctx,
                "state.jte",
                v,
                Map.of(
                        "code", code,
                        "dyads", dyads,
                        "officials", officials,
                        "events", latest,
                        "map", MapView.of(dyads, v)));
    }

    private static boolean isPlaceOrPartOf(Event e, String state) {
        return e.place() != null && state.equals(e.place().state())
                || e.participants().stream().anyMatch(p -> state.equals(p.state()));
    }
}
