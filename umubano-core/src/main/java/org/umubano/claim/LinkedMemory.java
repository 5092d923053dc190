package org.umubano.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Fingerprint;
import org.umubano.coreference.Keyring;
import org.umubano.coreference.LocalOrigins;
import org.umubano.event.CodedArticle;

/** A set of articles as it was last linked, for the next change: by what they have in common, with their events. */
final class LinkedMemory implements LocalLinker.Memory {

    /** An article that tells of events. */
    private record Told(CodedArticle article, byte[] fingerprint, long place, long[] keys, long[] marks) {}

    private final Keyring keyring;

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

    LinkedMemory(Acts acts) {
        this.keyring = new Keyring(acts);
    }

    /** The ids of the articles that tell of events. */
    Set<String> ids() {
        return articles.keySet();
    }

    /** The articles that tell of events, by their ids. */
    List<CodedArticle> articles() {
        return articles.values().stream().map(Told::article).toList();
    }

    CodedArticle article(String id) {
        return told(id).article;
    }

    Collection<Event> events() {
        return events.values();
    }

    /** The event that a mention is of; null for none. */
    @Nullable
    Event eventWith(String mention) {
        return events.get(eventOf.getOrDefault(mention, ""));
    }

    /** An article comes, in the place of one with the same id; one that tells of no event is left out. */
    void put(CodedArticle article) {
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

    void remove(String id) {
        Told told = articles.remove(id);
        if (told == null) {
            return;
        }
        drop(byPlace, told.place, id);
        Arrays.stream(told.keys).forEach(k -> drop(byKey, k, id));
        Arrays.stream(told.marks).forEach(m -> drop(byMark, m, told.place));
        drop(byRoot, Objects.requireNonNull(roots.remove(id)), told.place);
    }

    /** The origin of an article. */
    void root(String id, String root) {
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

    /** An event, with what it says of offices. */
    void keep(Event event, List<OfficeRecord.Row> rows) {
        events.put(event.id(), event);
        event.mentions().forEach(m -> eventOf.put(m.id(), event.id()));
        offices.put(event.id(), rows);
        rows.forEach(r -> add(byPerson, r.person(), event.id()));
    }

    void forget(String id) {
        Event event = events.remove(id);
        if (event != null) {
            event.mentions().forEach(m -> eventOf.remove(m.id(), id));
            offices.getOrDefault(id, List.of()).forEach(r -> drop(byPerson, r.person(), id));
            offices.remove(id);
        }
    }

    void forgetAll() {
        List.copyOf(events.keySet()).forEach(this::forget);
    }

    /** An article with the events that its mentions are of. */
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
        return all(byMark, List.of(mark)).stream().mapToLong(Long::longValue).toArray();
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

    private Told told(String article) {
        return Objects.requireNonNull(articles.get(article), article);
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
}
