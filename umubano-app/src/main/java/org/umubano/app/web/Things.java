package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Aside;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.dossier.Spellings;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredEvent;
import org.umubano.time.DateHow;

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
            routes.get(at + "/organisations/{code}", this::state);
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
        Map<String, Object> page = new HashMap<>();
        page.put("e", e);
        page.put("replaces", stored.replaces());
        page.put("reports", site.records.reports(ids));
        page.put("parts", parts);
        page.put("wholes", wholes);
        page.put("links", new Links(site.records).of(e));
        page.put("history", site.history().of(e.id()));
        page.put("address", ctx.scheme() + "://" + ctx.host() + v.event(e));
        page.put("seen", LocalDate.ofInstant(site.settings.clock().get(), ZoneOffset.UTC));
        page.put("asides", Aside.of(e, site.records.decisions()));
        page.put("mentions", mentions(e));
        site.page(ctx, "event.jte", v, page);
    }

    /** All that the articles of an event tell, where a date of the event was inferred from it. */
    private Map<String, List<EventMention>> mentions(Event e) {
        Map<String, List<EventMention>> out = new TreeMap<>();
        e.mentions().stream()
                .filter(m -> m.dateHow() == DateHow.INFERRED)
                .map(EventMention::article)
                .distinct()
                .forEach(a -> out.put(a, site.records.mentions(a)));
        return out;
    }

    private void articles(Context ctx) {
        View v = site.view(ctx);
        int page = Queries.number(ctx, "page", 0, 1_000_000);
        String dyad = Queries.text(ctx, "dyad");
        List<String> all = dyad == null ? site.catalogue().articles() : articlesOf(Queries.dyad(dyad));
        site.page(
                ctx,
                "articles.jte",
                v,
                Map.of(
                        "articles",
                        reports(all, page),
                        "count",
                        all.size(),
                        "page",
                        page,
                        "dyad",
                        dyad == null ? "" : Queries.dyad(dyad)));
    }

    /** A page of articles, in their order. */
    private List<ArticleReport> reports(List<String> ids, int page) {
        List<String> shown =
                ids.stream().skip((long) page * Site.PAGE).limit(Site.PAGE).toList();
        Map<String, ArticleReport> reports = site.records.reports(shown);
        return shown.stream().map(reports::get).filter(Objects::nonNull).toList();
    }

    /** Those that tell of a pair of states, in the order of all. */
    private List<String> articlesOf(String dyad) {
        Set<String> ids = new HashSet<>();
        site.records.forEachEvent(EventFilter.dyad(dyad), e -> e.mentions().forEach(m -> ids.add(m.article())));
        return site.catalogue().articles().stream().filter(ids::contains).toList();
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
        int page = Queries.number(ctx, "page", 0, 1_000_000);
        Catalogue all = site.catalogue();
        Catalogue.Outlet outlet = all.outlet(name);
        if (outlet == null) {
            throw Problem.notFound(name);
        }
        EventFilter by = new EventFilter(null, null, null, null, null, null, null, name, Site.PAGE, 0);
        int count = site.records.count(by);
        List<Event> events =
                Site.plain(site.records.events(by.page(Site.PAGE, Math.max(0, count - Site.PAGE)))).stream()
                        .sorted(LATEST)
                        .toList();
        site.page(
                ctx,
                "outlet.jte",
                v,
                Map.of(
                        "outlet", outlet,
                        "articles", reports(all.byOutlet().getOrDefault(name, List.of()), page),
                        "page", page,
                        "copying",
                                all.copying().stream()
                                        .filter(c -> c.outlet().equals(name) || c.of().equals(name))
                                        .toList(),
                        "count", count,
                        "events", events));
    }

    private void person(Context ctx) {
        View v = site.view(ctx);
        String name = ctx.pathParam("name");
        Map<String, Event> found = new TreeMap<>();
        for (String words : Set.of(name, Spellings.key(name))) {
            site.about(words).forEach(e -> found.put(e.id(), e));
        }
        List<Event> events = found.values().stream()
                .filter(e -> people(e).stream().anyMatch(p -> isCalled(p.name(), name)))
                .sorted(LATEST)
                .limit(MOST_EVENTS)
                .toList();
        if (events.isEmpty()) {
            throw Problem.notFound(name);
        }
        TreeMap<String, Integer> with = new TreeMap<>();
        for (Event e : events) {
            List<Participant> there = Met.people(e);
            there.stream()
                    .filter(p -> isCalled(p.name(), name))
                    .flatMap(self -> there.stream().filter(p -> Met.areOfTwoStates(self, p)))
                    .map(p -> v.spelt(String.valueOf(p.name())))
                    .distinct()
                    .forEach(n -> with.merge(n, 1, Integer::sum));
        }
        site.page(
                ctx,
                "person.jte",
                v,
                Map.of(
                        "name", Spellings.of(events).of(name),
                        "states", statesOf(name, events),
                        "offices", officesOf(name, events),
                        "with", with,
                        "events", events));
    }

    private static TreeSet<String> statesOf(String name, List<Event> events) {
        TreeSet<String> states = new TreeSet<>();
        for (Event e : events) {
            for (Participant p : people(e)) {
                if (isCalled(p.name(), name) && p.state() != null) {
                    states.add(p.state());
                }
            }
        }
        return states;
    }

    /** The offices that somebody is told to have held, each with the years. */
    private static TreeMap<String, TreeSet<String>> officesOf(String name, List<Event> events) {
        TreeMap<String, TreeSet<String>> offices = new TreeMap<>();
        for (Event e : events) {
            List<String> years = e.from() == null
                    ? List.of()
                    : List.of(Integer.toString(e.from().year()));
            for (Participant p : people(e)) {
                if (isCalled(p.name(), name)) {
                    List<String> held = p.offices().isEmpty() && p.office() != null ? List.of(p.office()) : p.offices();
                    held.forEach(o ->
                            offices.computeIfAbsent(o, k -> new TreeSet<>()).addAll(years));
                }
            }
        }
        return offices;
    }

    /** The same name, in whatever spelling. */
    private static boolean isCalled(@Nullable String given, String name) {
        return given != null && Spellings.key(given).equals(Spellings.key(name));
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
        if (!ctx.path().equals(v.state(code))) {
            ctx.redirect(v.state(code));
            return;
        }
        site.keptPage(ctx, "state.jte", v, () -> state(v, code));
    }

    private Map<String, Object> state(View v, String code) {
        List<DyadSummary> dyads = site.dyads().stream()
                .filter(d -> d.dyad().startsWith(code + "-") || d.dyad().endsWith("-" + code))
                .sorted(Pages.BUSIEST)
                .toList();
        TreeMap<String, Event> events = new TreeMap<>();
        int each = Math.max(4, MOST_EVENTS / Math.max(1, dyads.size()));
        for (DyadSummary d : dyads) {
            site.records
                    .events(latest(d, each))
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
                    officials
                            .computeIfAbsent(v.spelt(p.name()), k -> new TreeSet<>())
                            .add(p.office());
                }
            }
        }
        List<Event> latest =
                events.values().stream().sorted(LATEST).limit(Site.PAGE).toList();
        return Map.of(
                "code", code,
                "dyads", dyads,
                "officials", officials,
                "events", latest,
                "map", MapView.of(dyads, v));
    }

    /** All events of a pair, or about the latest few. */
    private static EventFilter latest(DyadSummary d, int few) {
        EventFilter all = EventFilter.dyad(d.dyad());
        if (d.events() <= few || d.first() == null || d.last() == null) {
            return all.page(MOST_EVENTS, 0);
        }
        long days = ChronoUnit.DAYS.between(d.first(), d.last());
        LocalDate from = d.last().minusDays(Math.max(14, days * few / d.events()));
        return new EventFilter(d.dyad(), null, null, from, null, null, null, null, 4 * few, 0);
    }

    private static boolean isPlaceOrPartOf(Event e, String state) {
        return e.place() != null && state.equals(e.place().state())
                || e.participants().stream().anyMatch(p -> state.equals(p.state()));
    }
}
