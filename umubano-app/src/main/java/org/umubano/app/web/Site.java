package org.umubano.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.coding.ArticleCoder;
import org.umubano.dossier.EventWords;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Status;
import org.umubano.intake.watch.FeedEntry;
import org.umubano.store.DyadSummary;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredEvent;

/** What all pages share: the record, the words, and how a page is written. */
final class Site {

    /** The most events that a page lists. */
    static final int PAGE = 50;

    /** Bytes of the pages that are kept as they were sent, packed. */
    private static final long KEPT = 24_000_000;

    /** The most events that a page looks at. */
    static final int MOST = 500;

    /** Up to so many events pages look at all of them, and count them at once. */
    private static final int SMALL = 600;

    /** Days of a time that has all events of most records. */
    private static final int LONG = 36_000;

    final Records records;
    final ServerSettings settings;
    final Guard guard;
    final ArticleCoder coder;
    final Addresses addresses;
    final Supplier<List<FeedEntry>> feeds;
    final Assets assets = Assets.load();
    final Glosses glosses = new Glosses();
    final Documents documents = new Documents();
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers that hold many events in memory are made one at a time. */
    final Semaphore heavy = new Semaphore(1, true);

    private final Kept kept = new Kept(KEPT);
    private final PerState<Catalogue> catalogue;
    private final PerState<List<DyadSummary>> dyads;
    private final PerState<History> history;
    private final AtomicBoolean isCounting = new AtomicBoolean();

    Site(
            Records records,
            ServerSettings settings,
            ArticleCoder coder,
            Addresses addresses,
            Supplier<List<FeedEntry>> feeds) {
        this.records = records;
        this.settings = settings;
        this.coder = coder;
        this.addresses = addresses;
        this.feeds = feeds;
        this.guard = new Guard(settings);
        this.catalogue = new PerState<>(() -> Catalogue.of(records));
        this.dyads = new PerState<>(records::dyads);
        this.history = new PerState<>(() -> History.of(records));
    }

    /** What the record is about. Of a large record it is as it was a moment ago, while it is counted anew. */
    Catalogue catalogue() {
        long now = records.generation();
        Catalogue last = catalogue.last();
        if (last == null || catalogue.isAt(now) || last.events() <= SMALL) {
            return catalogue.at(now);
        }
        count();
        return last;
    }

    /** The same, or null where a large record has not been counted yet: for pages that can do without. */
    @Nullable
    Catalogue catalogueIfThere() {
        if (catalogue.last() == null && records.count(EventFilter.ALL) > SMALL) {
            count();
            return null;
        }
        return catalogue();
    }

    /** Counts the record beside the answering of requests. */
    private void count() {
        if (isCounting.compareAndSet(false, true)) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            catalogue.at(records.generation());
                        } finally {
                            isCounting.set(false);
                        }
                    },
                    "catalogue");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** All pairs of states with events. */
    List<DyadSummary> dyads() {
        return dyads.at(records.generation());
    }

    History history() {
        return history.at(records.generation());
    }

    /** The page of a request. @throws Problem where its language is none of ours */
    View view(Context ctx) {
        String path = ctx.path();
        int end = path.indexOf('/', 1);
        String language = path.substring(1, end < 0 ? path.length() : end);
        if (!Interface.exists(language)) {
            throw Problem.notFound(path);
        }
        String query = ctx.queryString();
        String rest = end < 0 ? "" : path.substring(end);
        return view(language, rest, query == null ? "" : query, asOf(ctx), catalogueIfThere());
    }

    /** A page that tells what went wrong, whatever it was. */
    View problemView(String language) {
        return view(language, "", "", settings.asOf().get(), null);
    }

    private View view(String language, String path, String query, LocalDate day, @Nullable Catalogue counted) {
        EventWords words = new EventWords(Interface.of(language).words, counted == null ? null : counted.spellings());
        boolean hasTokens = !settings.writers().isEmpty() || !settings.readers().isEmpty();
        return new View(language, path, query, assets, glosses, words, day, hasTokens);
    }

    /** Writes a page with an ETag made of its content. */
    void page(Context ctx, String template, View v, Map<String, Object> more) {
        send(ctx, render(template, v, more));
    }

    /** The same for a page that follows from the record, its address and a day alone: it is kept as it was sent. */
    void keptPage(Context ctx, String template, View v, Supplier<Map<String, Object>> more) {
        boolean isCounted = catalogueIfThere() != null;
        String key =
                v.language() + v.path() + "?" + v.query() + "\n" + v.day() + "\n" + records.generation() + isCounted;
        byte[] packed = kept.packed(key, () -> render(template, v, more.get()));
        ctx.contentType("text/html; charset=utf-8");
        Guard.caching(ctx);
        Answers.sendPacked(ctx, packed);
    }

    private static void send(Context ctx, byte[] page) {
        ctx.contentType("text/html; charset=utf-8");
        Guard.caching(ctx);
        Answers.send(ctx, page);
    }

    private byte[] render(String template, View v, Map<String, Object> more) {
        Map<String, Object> params = new HashMap<>(more);
        params.put("v", v);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, params, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    LocalDate asOf(Context ctx) {
        String given = ctx.queryParam("as-of");
        LocalDate day = given == null ? null : Queries.day(given, "as-of");
        return day == null ? settings.asOf().get() : day;
    }

    /** Events with these words that a filter lets through, the best first; without words, in the order of the record. */
    Found find(String words, EventFilter filter, int offset, int limit) {
        if (words.isBlank()) {
            return new Found(plain(records.events(filter.page(limit, offset))), records.count(filter), Map.of());
        }
        List<Records.Match> matches = records.find(words, filter);
        List<Event> events = new ArrayList<>();
        Map<String, EventMention> fitting = new HashMap<>();
        matches.stream()
                .skip(offset)
                .limit(limit)
                .forEach(match -> records.event(match.event())
                        .map(StoredEvent::event)
                        .ifPresent(e -> {
                            events.add(e);
                            fitting.put(e.id(), FoundWords.mention(e, match.mention(), words));
                        }));
        return new Found(events, matches.size(), fitting);
    }

    /** The events on which a page of single people or states rests. */
    List<Event> about(String name) {
        return find(name, EventFilter.ALL, 0, MOST).events();
    }

    /** Some events of a search, how many there are in all, and by event the mention whose sentence fits best. */
    record Found(List<Event> events, int total, Map<String, EventMention> fitting) {}

    /** What is planned or under way on a day or later, the nearest; of a small record all there is. */
    List<Event> ahead(LocalDate day) {
        if (records.count(EventFilter.ALL) <= SMALL) {
            return plain(records.events(EventFilter.ALL));
        }
        List<Event> out = new ArrayList<>();
        for (Status status : List.of(Status.PLANNED, Status.ONGOING)) {
            EventFilter f = EventFilter.ALL.with(status);
            out.addAll(narrowed(days -> f.between(day, day.plusDays(days)), SMALL));
        }
        return out;
    }

    /** Events that a filter lets through and that begin on a day or earlier; of more than {@code most} the latest. */
    List<Event> before(EventFilter f, LocalDate day, int most) {
        return records.count(f) <= most
                ? plain(records.events(f)).stream()
                        .filter(e -> e.from() == null || !e.from().first().isAfter(day))
                        .toList()
                : narrowed(days -> f.between(day.minusDays(days), day), most);
    }

    /** Events within so many days of a day as make at most {@code most}. */
    private List<Event> narrowed(IntFunction<EventFilter> within, int most) {
        int days = LONG;
        while (days > 1 && records.count(within.apply(days)) > most) {
            days /= 3;
        }
        return plain(records.events(within.apply(days).page(most, 0)));
    }

    /** All events of a small record; of a large one those around a day. */
    List<Event> around(LocalDate day) {
        return recent(EventFilter.ALL, day, SMALL);
    }

    /** Events that a filter lets through; of more than {@code most} those of the last time before a day and after. */
    List<Event> recent(EventFilter f, LocalDate day, int most) {
        EventFilter now = f;
        for (int days = 4000; days > 20 && records.count(now) > most; days /= 3) {
            now = f.between(day.minusDays(days), f.to());
        }
        return plain(records.events(now.page(most, 0)));
    }

    /** What is known of the articles that report events, by id. */
    Map<String, ArticleReport> reports(Collection<Event> events) {
        Set<String> ids = new HashSet<>();
        events.forEach(e -> e.mentions().forEach(m -> ids.add(m.article())));
        return records.reports(ids);
    }

    static List<Event> plain(List<StoredEvent> events) {
        return events.stream().map(StoredEvent::event).toList();
    }

    static byte[] utf8(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }
}
