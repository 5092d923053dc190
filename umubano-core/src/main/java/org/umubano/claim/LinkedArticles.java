package org.umubano.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Fingerprint;
import org.umubano.coreference.Keyring;
import org.umubano.coreference.LocalOrigins;
import org.umubano.coreference.Origins;
import org.umubano.event.ArticleReport.PublishedHow;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * A set of articles in memory that grows and shrinks, with its events. A change of a few articles or decisions is linked by
 * {@link LocalLinker} in its neighbourhood, a larger one anew; at any time {@link #events} is what {@link Linker#link} gives.
 *
 * <pre>{@code
 * LinkedArticles linked = new LinkedArticles(articles, Decisions.NONE);
 * linked.change(List.of(another), List.of());
 * List<Event> events = linked.events();
 * }</pre>
 *
 * Not safe for use by several threads at once.
 */
public final class LinkedArticles {

    /** One in so many articles may come or go for a change to be linked in its neighbourhood. */
    private static final int SHARE = 8;

    private final int share;

    /** An article that tells of events. */
    private record Told(CodedArticle article, byte[] fingerprint, long place, long[] keys, long[] marks) {}

    private final Acts acts = Acts.load();
    private final KnownFacts facts = KnownFacts.load();
    private final Keyring keyring = new Keyring(acts);
    private final Lying lying = new Lying();

    private final TreeMap<String, Told> articles = new TreeMap<>();
    private final Map<Long, TreeSet<String>> byKey = new HashMap<>();
    private final Map<Long, TreeSet<Long>> byMark = new HashMap<>();
    private final Map<Long, TreeSet<String>> byPlace = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, TreeSet<Long>> byRoot = new HashMap<>();

    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private final Map<String, List<OfficeRecord.Row>> offices = new HashMap<>();
    private final Map<String, TreeSet<String>> byPerson = new HashMap<>();
    private Decisions decisions;
    private @Nullable List<Event> sorted;

    /** @param some articles, each once; those that tell of no event may be among them */
    public LinkedArticles(Collection<CodedArticle> some, Decisions decisions) {
        this(some, decisions, SHARE);
    }

    /** @param share 0 to link every change in its neighbourhood */
    LinkedArticles(Collection<CodedArticle> some, Decisions decisions, int share) {
        this.share = share;
        this.decisions = decisions;
        some.forEach(this::put);
        anew();
    }

    /** The events, by the order of their first mentions (published, article, start, kind). */
    public List<Event> events() {
        List<Event> out = sorted;
        if (out == null) {
            List<Event> all = new ArrayList<>(events.values());
            all.sort(Comparator.comparingLong(
                            (Event e) -> published(e.mentions().get(0)))
                    .thenComparing(e -> e.mentions().get(0).article())
                    .thenComparingInt(e -> e.mentions().get(0).evidence().start())
                    .thenComparing(e -> e.mentions().get(0).kind())
                    .thenComparing(e -> e.mentions().get(0).id()));
            out = List.copyOf(all);
            sorted = out;
        }
        return out;
    }

    /** Unknown and inferred dates come last. */
    private long published(EventMention mention) {
        var report = told(mention.article()).article.report();
        PartialDate date = report.publishedHow() == PublishedHow.INFERRED ? null : report.published();
        return date == null ? Long.MAX_VALUE : date.first().toEpochDay();
    }

    /**
     * Articles come, in the place of those with the same ids, and go.
     *
     * @param come articles, each once
     * @param go ids; what is not there is left out
     */
    public void change(Collection<CodedArticle> come, Collection<String> go) {
        change(come, go, decisions);
    }

    /** Other decisions count from now on. */
    public void decide(Decisions now) {
        Decisions former = decisions;
        decisions = now;
        Set<Decisions.Decision> other = new HashSet<>(now.all());
        other.addAll(former.all());
        other.removeIf(d -> now.all().contains(d) && former.all().contains(d));
        Set<String> of = new TreeSet<>();
        for (Decisions.Decision d : other) {
            for (String mention : d.mentions()) {
                Event event = events.get(eventOf.getOrDefault(mention, ""));
                if (event != null) {
                    event.mentions().stream()
                            .filter(m -> m.id().equals(mention))
                            .forEach(m -> of.add(m.article()));
                }
            }
        }
        change(of.stream().map(id -> told(id).article).toList(), List.of(), former);
    }

    private void change(Collection<CodedArticle> come, Collection<String> go, Decisions former) {
        sorted = null;
        TreeSet<String> leaving = new TreeSet<>(go);
        come.forEach(a -> leaving.add(a.article().id()));
        leaving.retainAll(articles.keySet());
        if ((come.size() + leaving.size()) * share > articles.size()) {
            leaving.forEach(this::remove);
            come.forEach(this::put);
            anew();
            return;
        }
        List<LocalLinker.Gone> gone = leaving.stream()
                .map(id -> new LocalLinker.Gone(lying.kept(id), told(id).fingerprint))
                .toList();
        List<Lying.Text> fresh = come.stream()
                .filter(a -> !a.mentions().isEmpty())
                .map(a -> new Lying.Text(a, Fingerprint.of(a)))
                .toList();
        LocalLinker.Change change = new LocalLinker(decisions, former, lying, acts, facts).link(fresh, gone);
        leaving.forEach(this::remove);
        come.forEach(this::put);
        change.roots().forEach(this::root);
        change.gone().forEach(this::forget);
        change.events().forEach(e -> forget(e.id()));
        change.events().forEach(e -> keep(e, change.offices().getOrDefault(e.id(), List.of())));
    }

    private void anew() {
        List<CodedArticle> all = articles.values().stream().map(Told::article).toList();
        List<Event> linked = new Linker(decisions).link(all);
        Origins origins = IncrementalLinker.origins(all);
        articles.keySet().forEach(id -> root(id, origins.of(id)));
        List.copyOf(events.keySet()).forEach(this::forget);
        Map<String, List<OfficeRecord.Row>> rows = OfficeRecord.byEvent(linked);
        linked.forEach(e -> keep(e, rows.getOrDefault(e.id(), List.of())));
    }

    private Told told(String article) {
        return Objects.requireNonNull(articles.get(article), article);
    }

    private void put(CodedArticle article) {
        if (article.mentions().isEmpty()) {
            return;
        }
        String id = article.article().id();
        remove(id);
        byte[] print = Fingerprint.of(article);
        Told told = new Told(
                article, print, LocalOrigins.place(id), keyring.keys(article), Fingerprint.marks(article, print));
        articles.put(id, told);
        add(byPlace, told.place, id);
        Arrays.stream(told.keys).forEach(k -> add(byKey, k, id));
        Arrays.stream(told.marks).forEach(m -> add(byMark, m, told.place));
        root(id, id);
    }

    private void remove(String id) {
        Told told = articles.remove(id);
        if (told == null) {
            return;
        }
        drop(byPlace, told.place, id);
        Arrays.stream(told.keys).forEach(k -> drop(byKey, k, id));
        Arrays.stream(told.marks).forEach(m -> drop(byMark, m, told.place));
        drop(byRoot, Objects.requireNonNull(roots.remove(id)), told.place);
    }

    private void root(String id, String root) {
        Told told = articles.get(id);
        if (told == null) {
            return;
        }
        String old = roots.put(id, root);
        if (old != null) {
            drop(byRoot, old, told.place);
        }
        add(byRoot, root, told.place);
    }

    private void keep(Event event, List<OfficeRecord.Row> rows) {
        events.put(event.id(), event);
        event.mentions().forEach(m -> eventOf.put(m.id(), event.id()));
        offices.put(event.id(), rows);
        rows.forEach(r -> add(byPerson, r.person(), event.id()));
    }

    private void forget(String id) {
        Event event = events.remove(id);
        if (event != null) {
            event.mentions().forEach(m -> eventOf.remove(m.id(), id));
            offices.getOrDefault(id, List.of()).forEach(r -> drop(byPerson, r.person(), id));
            offices.remove(id);
        }
    }

    private static <K, V extends Comparable<V>> void add(Map<K, TreeSet<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }

    private static <K, V extends Comparable<V>> void drop(Map<K, TreeSet<V>> map, K key, V value) {
        TreeSet<V> values = map.get(key);
        if (values != null && values.remove(value) && values.isEmpty()) {
            map.remove(key);
        }
    }

    private static <K, V extends Comparable<V>> TreeSet<V> all(Map<K, TreeSet<V>> map, Collection<K> keys) {
        TreeSet<V> out = new TreeSet<>();
        for (K key : keys) {
            TreeSet<V> values = map.get(key);
            if (values != null) {
                out.addAll(values);
            }
        }
        return out;
    }

    /** The set as it was last linked, for the next change. */
    private final class Lying implements LocalLinker.Memory {

        Kept kept(String id) {
            CodedArticle article = told(id).article;
            return new Kept(
                    article,
                    article.mentions().stream()
                            .map(m -> eventOf.getOrDefault(m.id(), ""))
                            .toList());
        }

        @Override
        public List<Kept> under(Collection<Long> keys) {
            return all(byKey, keys).stream().map(this::kept).toList();
        }

        @Override
        public List<Kept> of(Collection<String> clusters) {
            TreeSet<String> ids = new TreeSet<>();
            for (String cluster : clusters) {
                Event event = events.get(cluster);
                if (event != null) {
                    event.mentions().forEach(m -> ids.add(m.article()));
                }
            }
            return ids.stream().map(this::kept).toList();
        }

        @Override
        public long[] places(long mark) {
            return all(byMark, List.of(mark)).stream()
                    .mapToLong(Long::longValue)
                    .toArray();
        }

        @Override
        public List<Text> texts(Collection<Long> places) {
            return all(byPlace, places).stream()
                    .map(id -> new Text(told(id).article, told(id).fingerprint))
                    .toList();
        }

        @Override
        public List<Long> group(long place) {
            TreeSet<String> own = new TreeSet<>();
            all(byPlace, List.of(place)).forEach(id -> own.add(Objects.requireNonNull(roots.get(id))));
            return List.copyOf(all(byRoot, own));
        }

        @Override
        public byte[] fingerprint(String article) {
            return told(article).fingerprint;
        }

        @Override
        public Map<String, String> roots(Collection<String> some) {
            Map<String, String> out = new TreeMap<>();
            for (String id : some) {
                String root = roots.get(id);
                if (root != null) {
                    out.put(id, root);
                }
            }
            return out;
        }

        @Override
        public Set<String> eventsOf(Collection<String> some) {
            Set<String> out = new TreeSet<>();
            for (String id : some) {
                if (articles.containsKey(id)) {
                    out.addAll(kept(id).clusters());
                }
            }
            out.remove("");
            return out;
        }

        @Override
        public Set<String> eventsWith(Collection<String> mentions) {
            Set<String> out = new TreeSet<>();
            for (String mention : mentions) {
                String event = eventOf.get(mention);
                if (event != null) {
                    out.add(event);
                }
            }
            return out;
        }

        @Override
        public List<OfficeRecord.Row> officesIn(Collection<String> some) {
            return some.stream()
                    .flatMap(id -> offices.getOrDefault(id, List.of()).stream())
                    .toList();
        }

        @Override
        public List<OfficeRecord.Row> officesOf(Collection<String> people) {
            Set<String> asked = Set.copyOf(people);
            return all(byPerson, asked).stream()
                    .flatMap(id -> offices.getOrDefault(id, List.of()).stream())
                    .filter(r -> asked.contains(r.person()))
                    .toList();
        }
    }
}
