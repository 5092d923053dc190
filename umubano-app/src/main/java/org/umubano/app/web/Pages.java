package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.Timing;
import org.umubano.event.ArticleReport;
import org.umubano.event.Status;
import org.umubano.store.Change;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;

/** The pages that lead to things: home, pairs of states, dossiers, search, changes, texts. */
final class Pages {

    private static final int FEW = 8;
    private static final int OFFERED = 60;
    /** Events of which the first page chooses the latest. */
    private static final int LOOKED_AT = 300;

    /** Days ahead whose events may be contradicted already. */
    private static final int SOON = 31;

    static final Comparator<DyadSummary> BUSIEST =
            Comparator.comparing((DyadSummary d) -> -d.events()).thenComparing(DyadSummary::dyad);

    private static final Comparator<Event> SOONEST = Comparator.comparing(
                    Event::from, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Event::id);

    /** By the end of the month or year that is known; what has no date at the end. */
    private static final Comparator<Event> SOME_DAY = Comparator.comparing(
                    (Event e) -> e.from() == null ? LocalDate.MAX : e.from().last())
            .thenComparing(SOONEST);

    private final Site site;

    Pages(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        routes.get("/", ctx -> ctx.redirect("/" + preferred(ctx)));
        for (String l : Interface.LANGUAGES) {
            String at = "/" + l;
            routes.get(at, this::home);
            routes.get(at + "/dyads/{dyad}", this::dossier);
            routes.get(at + "/search", this::search);
            routes.get(at + "/changes", this::changes);
            routes.get(at + "/changes.atom", this::atom);
            routes.get(at + "/network", this::network);
            for (String doc : List.of("method", "codebook", "accuracy", "languages", "readings")) {
                routes.get(at + "/" + doc, ctx -> document(ctx, doc));
            }
        }
    }

    private static String preferred(Context ctx) {
        String accepted = ctx.header("Accept-Language");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("rw") ? "rw" : "en";
    }

    private void home(Context ctx) {
        View v = site.view(ctx);
        LocalDate asOf = v.day();
        site.keptPage(ctx, "home.jte", v, () -> home(v, asOf));
    }

    private Map<String, Object> home(View v, LocalDate asOf) {
        List<Event> open =
                site.ahead(asOf).stream().filter(e -> isToCome(e, asOf)).toList();
        Map<String, ArticleReport> tellers =
                site.reports(open.stream().filter(e -> e.from() == null).toList());
        List<Event> fresh = open.stream().filter(e -> isFresh(e, asOf, tellers)).toList();
        List<Event> latest = site.before(EventFilter.ALL.between(null, asOf), asOf, LOOKED_AT).stream()
                .filter(e -> e.from() != null && isNews(e, asOf))
                .sorted(Things.LATEST)
                .limit(FEW)
                .toList();
        List<Event> contradicted =
                site.before(EventFilter.ALL.with(Verdict.CONTRADICTS), asOf.plusDays(SOON), LOOKED_AT).stream()
                        .filter(View::isContradicted)
                        .sorted(Things.LATEST)
                        .limit(5)
                        .toList();
        Map<String, Object> page = new HashMap<>();
        page.put("asOf", asOf);
        page.put(
                "next",
                fresh.stream()
                        .filter(Pages::isOnADay)
                        .sorted(SOONEST)
                        .limit(FEW)
                        .toList());
        page.put(
                "someDay",
                fresh.stream()
                        .filter(e -> !isOnADay(e))
                        .sorted(SOME_DAY)
                        .limit(FEW / 2)
                        .toList());
        page.put("latest", latest);
        page.put("contradicted", contradicted);
        Catalogue counted = site.catalogueIfThere();
        page.put("contested", counted == null ? -1 : counted.contradicted());
        page.put("dyads", busiest(site.dyads()));
        page.put("pairs", site.dyads().size());
        page.put("events", site.records.count(EventFilter.ALL));
        page.put("catalogue", counted);
        page.put("sources", v.sources(site.reports(contradicted)));
        return page;
    }

    private static boolean isOnADay(Event e) {
        return e.from() != null && e.from().isDay();
    }

    private static List<DyadSummary> busiest(List<DyadSummary> dyads) {
        return dyads.stream().sorted(BUSIEST).toList();
    }

    /** Whether an event is ahead or under way. What goes on without a date is no appointment. */
    static boolean isToCome(Event e, LocalDate asOf) {
        PartialDate last = e.to() != null ? e.to() : e.from();
        boolean isOpen = e.status() == Status.PLANNED || (e.status() == Status.ONGOING && last != null);
        return isOpen && (last == null || !last.last().isBefore(asOf));
    }

    /** Whether a plan without a day was told of lately enough to be still one. */
    private static boolean isFresh(Event e, LocalDate asOf, Map<String, ArticleReport> tellers) {
        return e.from() != null || Timing.of(e, asOf, Timing.told(e, tellers)) != Timing.NO_LATER_REPORT;
    }

    /** What has come to pass, or was called off; a plan whose day is over without a report of it is no news. */
    private static boolean isNews(Event e, LocalDate asOf) {
        return !isToCome(e, asOf) && e.status() != Status.PLANNED && e.status() != Status.PROPOSED;
    }

    private void dossier(Context ctx) {
        View v = site.view(ctx);
        String asked = ctx.pathParam("dyad");
        String[] states = Queries.states(asked);
        String dyad = Queries.dyad(asked);
        if (!asked.equals(asked.toLowerCase(Locale.ROOT))) {
            ctx.redirect(v.dyad(asked));
            return;
        }
        EventFilter filter = Queries.filter(ctx, dyad);
        LocalDate asOf = v.day();
        int year = Queries.number(ctx, "year", 0, 9999);
        site.keptPage(ctx, "dossier.jte", v, () -> dossier(v, states, filter, asOf, year));
    }

    private Map<String, Object> dossier(View v, String[] states, EventFilter filter, LocalDate asOf, int year) {
        Dossiers.Chosen chosen = new Dossiers(site).choose(Queries.dyad(states[0] + "-" + states[1]), asOf, year);
        if (chosen.total() == 0) {
            throw Problem.notFound(states[0] + "-" + states[1]);
        }
        DossierView d = DossierView.of(
                chosen.events(),
                site.reports(chosen.events()).values(),
                states[0],
                states[1],
                asOf,
                v,
                e -> Matching.matches(e, filter));
        return Map.of("d", d, "filter", filter, "drawing", Drawing.of(d.timeline(), v), "chosen", chosen);
    }

    private void search(Context ctx) {
        View v = site.view(ctx);
        String words = Queries.text(ctx, "q");
        EventFilter filter = Queries.filter(ctx, null);
        int page = Queries.number(ctx, "page", 0, 100_000);
        Site.Found found = site.find(words == null ? "" : words, filter, page * Site.PAGE, Site.PAGE);
        site.page(
                ctx,
                "search.jte",
                v,
                Map.of(
                        "words", words == null ? "" : words,
                        "filter", filter,
                        "events", found.events(),
                        "found", found.total(),
                        "fitting", found.fitting(),
                        "page", page,
                        "address", address(v.query()),
                        "dyads", offered(filter.dyad(), v)));
    }

    /** The busiest pairs and the one that was asked for, by name. */
    private List<String> offered(@org.jspecify.annotations.Nullable String asked, View v) {
        List<String> out = new ArrayList<>(busiest(site.dyads()).stream()
                .limit(OFFERED)
                .map(DyadSummary::dyad)
                .toList());
        if (asked != null && !out.contains(asked)) {
            out.add(asked);
        }
        out.sort(Comparator.comparing(v::dyadName, Collator.getInstance(Locale.ROOT)));
        return out;
    }

    /** The question of a page without its number. */
    static String address(String query) {
        return String.join(
                "&",
                List.of(query.split("&", -1)).stream()
                        .filter(p -> !p.startsWith("page=") && !p.endsWith("=") && !p.isEmpty())
                        .toList());
    }

    private void changes(Context ctx) {
        View v = site.view(ctx);
        List<Change> changes = site.history().latest();
        site.page(ctx, "changes.jte", v, Map.of("changes", changes, "events", eventsOf(changes)));
    }

    private Map<String, Event> eventsOf(List<Change> changes) {
        Map<String, Event> out = new HashMap<>();
        for (Change c : changes) {
            if (!out.containsKey(c.event())) {
                site.records.event(c.event()).ifPresent(e -> out.put(c.event(), e.event()));
            }
        }
        return out;
    }

    private void atom(Context ctx) {
        View v = site.view(ctx);
        List<Change> changes = site.history().latest();
        ctx.contentType("application/atom+xml; charset=utf-8");
        String base = ctx.scheme() + "://" + ctx.host();
        Answers.send(ctx, new Atom(v, base).feed(changes, eventsOf(changes)));
    }

    private void network(Context ctx) {
        View v = site.view(ctx);
        LocalDate asOf = v.day();
        String asked = Queries.text(ctx, "dyad");
        EventFilter filter = asked == null ? EventFilter.ALL : EventFilter.dyad(Queries.dyad(asked));
        site.keptPage(ctx, "network.jte", v, () -> {
            List<Event> events = site.before(filter, asOf, Site.MOST * 4);
            return Map.of(
                    "network", Network.of(events),
                    "dyad", asked == null ? "" : Queries.dyad(asked),
                    "window", window(events),
                    "all", site.records.count(filter));
        });
    }

    /** How many events there are, and from which date to which. */
    private static Catalogue.Entry window(List<Event> events) {
        List<PartialDate> dates = events.stream()
                .map(Event::from)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Catalogue.Entry(
                "",
                "",
                events.size(),
                dates.isEmpty() ? null : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1));
    }

    private void document(Context ctx, String name) {
        View v = site.view(ctx);
        String html = site.documents.html(name);
        if (html == null) {
            throw Problem.notFound(name);
        }
        site.page(ctx, "document.jte", v, Map.of("name", name, "html", html));
    }
}
