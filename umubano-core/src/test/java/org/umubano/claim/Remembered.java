package org.umubano.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Fingerprint;
import org.umubano.coreference.Keyring;
import org.umubano.coreference.LocalOrigins;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/** A set that grows and shrinks by {@link LocalLinker} alone: what a store does, in memory and without any haste. */
final class Remembered implements LocalLinker.Memory {

    private static final Acts ACTS = Acts.load();
    private static final KnownFacts FACTS = KnownFacts.load();
    private static final Keyring KEYS = new Keyring(ACTS);

    private final TreeMap<String, CodedArticle> articles = new TreeMap<>();
    private final Map<String, byte[]> prints = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, List<OfficeRecord.Row>> offices = new HashMap<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private Decisions decisions;

    Remembered(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Other decisions count from now on; the articles of which they or the old ones speak come again. */
    void decide(Decisions now) {
        Decisions before = decisions;
        decisions = now;
        TreeSet<String> mentions = new TreeSet<>();
        Set<Decisions.Decision> other = new HashSet<>(now.all());
        other.addAll(before.all());
        other.removeIf(d -> now.all().contains(d) && before.all().contains(d));
        other.forEach(d -> mentions.addAll(d.mentions()));
        List<CodedArticle> again = articles.values().stream()
                .filter(a -> a.mentions().stream().anyMatch(m -> mentions.contains(m.id())))
                .toList();
        change(again, List.of(), before);
    }

    void change(Collection<CodedArticle> come, Collection<String> go) {
        change(come, go, decisions);
    }

    private void change(Collection<CodedArticle> come, Collection<String> go, Decisions former) {
        List<Text> fresh = come.stream()
                .filter(a -> !a.mentions().isEmpty())
                .map(a -> new Text(a, Fingerprint.of(a)))
                .toList();
        List<LocalLinker.Gone> gone = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(go);
        come.forEach(a -> ids.add(a.article().id()));
        for (String id : ids) {
            if (articles.containsKey(id)) {
                gone.add(new LocalLinker.Gone(kept(id), fingerprint(id)));
            }
        }
        LocalLinker.Change change = new LocalLinker(decisions, former, this, ACTS, FACTS).link(fresh, gone);
        ids.forEach(id -> {
            articles.remove(id);
            prints.remove(id);
            roots.remove(id);
        });
        for (Text text : fresh) {
            articles.put(text.article().article().id(), text.article());
            prints.put(text.article().article().id(), text.fingerprint());
        }
        roots.putAll(change.roots());
        change.gone().forEach(id -> {
            events.remove(id);
            offices.remove(id);
        });
        change.events().forEach(e -> events.put(e.id(), e));
        offices.putAll(change.offices());
        eventOf.clear();
        events.values().forEach(e -> e.mentions().forEach(m -> eventOf.put(m.id(), e.id())));
    }

    /** The events by their ids. */
    Map<String, Event> events() {
        return new TreeMap<>(events);
    }

    private Kept kept(String id) {
        CodedArticle article = articles.get(id);
        return new Kept(
                article,
                article.mentions().stream().map(m -> eventOf.get(m.id())).toList());
    }

    @Override
    public List<Kept> under(Collection<Long> keys) {
        Set<Long> asked = new HashSet<>(keys);
        return articles.values().stream()
                .filter(a -> Arrays.stream(KEYS.keys(a)).anyMatch(asked::contains))
                .map(a -> kept(a.article().id()))
                .toList();
    }

    @Override
    public List<Kept> of(Collection<String> clusters) {
        TreeSet<String> ids = new TreeSet<>();
        clusters.forEach(c ->
                events.get(c).mentions().stream().map(EventMention::article).forEach(ids::add));
        return ids.stream().map(this::kept).toList();
    }

    @Override
    public long[] places(long mark) {
        return articles.entrySet().stream()
                .filter(e -> Arrays.binarySearch(Fingerprint.marks(e.getValue(), fingerprint(e.getKey())), mark) >= 0)
                .mapToLong(e -> LocalOrigins.place(e.getKey()))
                .sorted()
                .toArray();
    }

    @Override
    public List<Text> texts(Collection<Long> places) {
        return articles.keySet().stream()
                .filter(id -> places.contains(LocalOrigins.place(id)))
                .map(id -> new Text(articles.get(id), fingerprint(id)))
                .toList();
    }

    @Override
    public List<Long> group(long place) {
        String root = articles.keySet().stream()
                .filter(id -> LocalOrigins.place(id) == place)
                .map(roots::get)
                .findFirst()
                .orElseThrow();
        return articles.keySet().stream()
                .filter(id -> root.equals(roots.get(id)))
                .map(LocalOrigins::place)
                .toList();
    }

    @Override
    public byte[] fingerprint(String article) {
        return prints.get(article);
    }

    @Override
    public Map<String, String> roots(Collection<String> some) {
        Map<String, String> out = new TreeMap<>();
        some.stream().filter(roots::containsKey).forEach(id -> out.put(id, roots.get(id)));
        return out;
    }

    @Override
    public Set<String> eventsOf(Collection<String> some) {
        Set<String> out = new HashSet<>();
        some.forEach(id -> articles.get(id).mentions().forEach(m -> out.add(eventOf.get(m.id()))));
        return out;
    }

    @Override
    public Set<String> eventsWith(Collection<String> mentions) {
        Set<String> out = new HashSet<>();
        mentions.stream().filter(eventOf::containsKey).forEach(m -> out.add(eventOf.get(m)));
        return out;
    }

    @Override
    public List<OfficeRecord.Row> officesIn(Collection<String> some) {
        return offices.values().stream()
                .flatMap(List::stream)
                .filter(r -> some.contains(r.event()))
                .toList();
    }

    @Override
    public List<OfficeRecord.Row> officesOf(Collection<String> people) {
        return offices.values().stream()
                .flatMap(List::stream)
                .filter(r -> people.contains(r.person()))
                .toList();
    }
}
