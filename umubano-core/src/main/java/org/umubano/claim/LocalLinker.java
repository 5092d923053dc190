package org.umubano.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Cluster;
import org.umubano.coreference.Coreference;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.LocalOrigins;
import org.umubano.coreference.OriginShelf;
import org.umubano.coreference.Origins;
import org.umubano.coreference.Shelf;
import org.umubano.event.CodedArticle;

/**
 * What a few articles that come or go change of the events of a large set that lies elsewhere. Only what comes near the
 * change is taken from there: mentions of the same kinds and states, articles with the same words, people's offices. The
 * events that come out are, byte for byte, those that {@link Linker#link} gives for the whole set.
 *
 * <pre>{@code
 * LocalLinker.Change change = new LocalLinker(decisions, memory).link(fresh, gone);
 * }</pre>
 */
public final class LocalLinker {

    /** What is remembered of the set as it was last linked. */
    public interface Memory extends Shelf, OriginShelf {

        /** The fingerprint of an article that was taken from the shelf. */
        byte[] fingerprint(String article);

        /** By article the one from which it is taken; articles that are not there are left out. */
        Map<String, String> roots(Collection<String> articles);

        /** The ids of the events that have a mention of these articles. */
        Set<String> eventsOf(Collection<String> articles);

        /** The ids of the events that have one of these mentions. */
        Set<String> eventsWith(Collection<String> mentions);

        /** What these events say of offices. */
        List<OfficeRecord.Row> officesIn(Collection<String> events);

        /** What all events say of the offices of these people. */
        List<OfficeRecord.Row> officesOf(Collection<String> people);
    }

    /** An article that goes, as it lies on the shelf. */
    public record Gone(Shelf.Kept kept, byte[] fingerprint) {}

    /**
     * What has changed.
     *
     * @param events those that are new or may be other than before
     * @param gone ids of events that are no more
     * @param roots by article its origin, for those that come and those of which it may be another
     * @param offices what the events say of offices, by the id of the event
     */
    public record Change(
            List<Event> events,
            List<String> gone,
            Map<String, String> roots,
            Map<String, List<OfficeRecord.Row>> offices) {}

    private final Decisions decisions;
    private final Decisions former;
    private final Memory memory;
    private final Acts acts;
    private final KnownFacts facts;

    /** With decisions that held when the set was last linked too. */
    public LocalLinker(Decisions decisions, Memory memory) {
        this(decisions, decisions, memory, Acts.load(), KnownFacts.load());
    }

    /**
     * @param decisions those that count now
     * @param former those with which the set was last linked; articles of whose mentions others speak now must go and come
     *     again
     */
    public LocalLinker(Decisions decisions, Decisions former, Memory memory, Acts acts, KnownFacts facts) {
        this.decisions = decisions;
        this.former = former;
        this.memory = memory;
        this.acts = acts;
        this.facts = facts;
    }

    /**
     * @param fresh articles that come, with fingerprints; each tells of an event
     * @param gone those that go, or come in another version
     */
    public Change link(Collection<OriginShelf.Text> fresh, Collection<Gone> gone) {
        List<OriginShelf.Text> allFresh = new ArrayList<>(fresh);
        List<Gone> allGone = new ArrayList<>(gone);
        comeAgain(allFresh, allGone);
        return linked(allFresh, allGone);
    }

    /** Articles of events that a person has joined, or had: they hang together by no score, so that they go and come again. */
    private void comeAgain(List<OriginShelf.Text> fresh, List<Gone> gone) {
        Set<String> joined = new TreeSet<>(decisions.joined());
        joined.addAll(former.joined());
        if (joined.isEmpty()) {
            return;
        }
        Set<String> moving = new HashSet<>();
        gone.forEach(g -> moving.add(g.kept.article().article().id()));
        for (Shelf.Kept kept : memory.of(memory.eventsWith(joined))) {
            String id = kept.article().article().id();
            if (moving.add(id)) {
                byte[] print = memory.fingerprint(id);
                gone.add(new Gone(kept, print));
                fresh.add(new OriginShelf.Text(kept.article(), print));
            }
        }
    }

    private Change linked(List<OriginShelf.Text> fresh, List<Gone> gone) {
        Coreference coreference = new Coreference(acts, decisions, former, memory);
        gone.forEach(g -> coreference.remove(g.kept));
        coreference.put(fresh.stream().map(OriginShelf.Text::article).toList());
        Coreference.Change change = coreference.change();
        Map<String, byte[]> prints = new HashMap<>();
        fresh.forEach(t -> prints.put(t.article().article().id(), t.fingerprint()));
        Map<String, String> roots = LocalOrigins.roots(
                memory,
                fresh,
                gone.stream()
                        .map(g -> new OriginShelf.Text(g.kept.article(), g.fingerprint))
                        .toList());
        Set<String> known = new HashSet<>(change.gone());
        change.clusters().forEach(c -> known.add(c.id()));
        List<Cluster> clusters = new ArrayList<>(change.clusters());
        clusters.addAll(coreference.unchanged(without(memory.eventsOf(turned(roots)), known)));
        List<Event> events = make(clusters, roots, prints);
        events.forEach(e -> known.add(e.id()));
        return checked(events, change.gone(), roots, known, ids -> make(coreference.unchanged(ids), roots, prints));
    }

    private interface Maker {
        List<Event> of(Collection<String> ids);
    }

    /** With the checks of offices, also of events that are touched by nothing but these. */
    private Change checked(
            List<Event> events, List<String> gone, Map<String, String> roots, Set<String> known, Maker maker) {
        OfficeRecord empty = OfficeRecord.of(List.of());
        Map<String, List<OfficeRecord.Row>> offices = new TreeMap<>();
        TreeSet<String> people = new TreeSet<>();
        for (Event event : events) {
            List<OfficeRecord.Row> rows = empty.rows(event);
            offices.put(event.id(), rows);
            rows.forEach(r -> people.add(r.person()));
        }
        memory.officesIn(known).forEach(r -> people.add(r.person()));
        List<OfficeRecord.Row> before = memory.officesOf(people);
        List<OfficeRecord.Row> others =
                before.stream().filter(r -> !known.contains(r.event())).toList();
        List<OfficeRecord.Row> now = new ArrayList<>(others);
        offices.values().forEach(now::addAll);
        OfficeRecord record = OfficeRecord.of(now);
        List<Event> all = new ArrayList<>(events);
        List<Event> more = maker.of(record.affected(OfficeRecord.of(before), others));
        more.forEach(e -> offices.put(e.id(), empty.rows(e)));
        all.addAll(more);
        // The people of the events that only offices touch are not all in the record yet.
        TreeSet<String> missing = new TreeSet<>();
        more.forEach(e -> empty.rows(e).forEach(r -> missing.add(r.person())));
        missing.removeAll(people);
        memory.officesOf(missing).forEach(now::add);
        OfficeRecord whole = OfficeRecord.of(now);
        return new Change(all.stream().map(whole::check).toList(), gone, roots, offices);
    }

    /** Articles that were there and are taken from another one now. */
    private Set<String> turned(Map<String, String> roots) {
        Set<String> out = new TreeSet<>();
        memory.roots(roots.keySet()).forEach((article, root) -> {
            if (!root.equals(roots.get(article))) {
                out.add(article);
            }
        });
        return out;
    }

    private static List<String> without(Collection<String> all, Set<String> known) {
        return all.stream().filter(id -> !known.contains(id)).sorted().toList();
    }

    private List<Event> make(List<Cluster> clusters, Map<String, String> moved, Map<String, byte[]> prints) {
        TreeMap<String, CodedArticle> articles = new TreeMap<>();
        for (Cluster cluster : clusters) {
            cluster.members().forEach(m -> articles.put(m.mention().article(), m.article()));
        }
        Origins.Texts texts = new Origins.Texts();
        articles.forEach((id, article) -> {
            byte[] print = prints.get(id);
            texts.put(article, print == null ? memory.fingerprint(id) : print);
        });
        Map<String, String> roots = new HashMap<>(memory.roots(articles.keySet()));
        roots.putAll(moved);
        Origins origins = texts.given(roots, articles.values());
        EventMaker maker = new EventMaker(origins, decisions, facts);
        return clusters.parallelStream().map(maker::make).toList();
    }
}
