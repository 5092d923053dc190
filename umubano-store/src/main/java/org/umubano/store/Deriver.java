package org.umubano.store;

import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.claim.Event;
import org.umubano.claim.IncrementalLinker;
import org.umubano.claim.KnownFacts;
import org.umubano.claim.LocalLinker;
import org.umubano.claim.OfficeRecord;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Keyring;
import org.umubano.coreference.OriginShelf;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.store.EventTables.Spot;
import org.umubano.store.EventTables.Written;

/**
 * Makes the events from the log: all of them, or, where few articles or decisions have come since and nothing was deleted, only those
 * that these may have changed. Both come to the same events.
 */
final class Deriver {

    /** One in so many articles may be new for a change to be linked alone, and so many at most. */
    private static final int SHARE = 8;

    private static final int MOST = 2000;
    private static final int MOST_READ = 20_000;
    /** Mentions by which people have joined events; the articles of these events are linked again with each change. */
    private static final int MOST_JOINED = 400;

    private final Acts acts = Acts.load();
    private final Keyring keyring = new Keyring(acts);
    private final KnownFacts facts = KnownFacts.load();
    /** Articles read for earlier changes: the next one often comes to the same states. Given up where memory is short. */
    private SoftReference<Map<Long, OriginShelf.Text>> read = new SoftReference<>(new HashMap<>());

    /** Makes and writes, inside the transaction of the writer. */
    Derived derive(Connection c, Instant at) throws SQLException {
        return write(c, made(c), at);
    }

    /**
     * The events that follow from the log, or those of them that a few new articles may have changed.
     *
     * @param isWhole whether these are all events
     * @param eventOf mention to event, of these events
     * @param gone ids of events that are no more; empty where these are all
     * @param links what is to be remembered of articles for the next change
     * @param upTo the number that was next in the log
     * @param generation of the events in the tables at that time
     */
    record Made(
            boolean isWhole,
            List<Written> events,
            Map<String, String> eventOf,
            Set<String> gone,
            Links links,
            Map<String, Spot> spots,
            long upTo,
            long derived,
            long generation) {

        /**
         * Whether they may be written into the tables as they are now: nobody else has made events meanwhile, and nothing
         * was forgotten. Articles and decisions that came meanwhile are for the next time.
         */
        boolean isStillGood(Connection c) throws SQLException {
            return Meta.get(c, Meta.DERIVED) == derived
                    && Meta.get(c, Meta.GENERATION) == generation
                    && Sql.number(c, "SELECT COUNT(*) FROM tombstone WHERE seq >= ?", upTo) == 0;
        }
    }

    /**
     * Changes of the tables by which the next articles find their neighbours.
     *
     * @param isNew whether the tables are to be emptied first
     * @param lost versions of which nothing but their number is known
     */
    record Links(
            boolean isNew,
            List<LinkTables.Told> come,
            List<LinkTables.Told> go,
            Set<Long> lost,
            Map<String, String> roots,
            Map<String, List<OfficeRecord.Row>> offices) {}

    /** Makes the events and writes nothing: a reader's work, so that linking keeps no writer out. */
    Made made(Connection c) throws SQLException {
        long derived = Meta.get(c, Meta.DERIVED);
        Set<String> decided = DecisionLog.articles(c, derived);
        Set<String> articles = changed(c, derived, decided);
        return isLocal(c, derived, articles.size()) ? local(c, articles, decided, Set.of()) : whole(c);
    }

    private static Set<String> changed(Connection c, long derived, Set<String> more) throws SQLException {
        Set<String> out = new TreeSet<>(
                Sql.list(c, r -> r.getString(1), "SELECT DISTINCT article FROM version WHERE seq >= ?", derived));
        out.addAll(more);
        return out;
    }

    /**
     * Makes and writes the events without some articles while these are still there, inside the transaction that then takes
     * them away and calls {@link #settle}.
     *
     * @return false where nothing was done, because all events are to be made anew
     */
    boolean without(Connection c, Set<String> forgotten, Instant at) throws SQLException {
        long derived = Meta.get(c, Meta.DERIVED);
        Set<String> decided = DecisionLog.articles(c, derived);
        decided.removeAll(forgotten);
        Set<String> articles = changed(c, derived, decided);
        articles.addAll(forgotten);
        if (!isLocal(c, derived, articles.size())) {
            return false;
        }
        write(c, local(c, articles, decided, forgotten), at);
        read.clear();
        return true;
    }

    /** All that is in the log by now is in the events. */
    static void settle(Connection c) throws SQLException {
        Meta.set(c, Meta.DERIVED, Meta.get(c, Meta.NEXT));
    }

    private static boolean isLocal(Connection c, long derived, int articles) throws SQLException {
        return Meta.get(c, LinkTables.KNOWN) == 1
                && articles <= MOST
                && articles * (long) SHARE <= Sql.number(c, "SELECT COUNT(*) FROM told")
                && Sql.number(c, "SELECT COUNT(*) FROM tombstone WHERE seq >= ?", derived) == 0
                && DecisionLog.counting(c).joined().size() <= MOST_JOINED
                && DecisionLog.counting(c, derived).joined().size() <= MOST_JOINED;
    }

    /** The events of all articles. */
    Made whole(Connection c) throws SQLException {
        read.clear();
        boolean isNew = Meta.get(c, LinkTables.KNOWN) != 1;
        Set<Long> known = isNew ? new HashSet<>() : LinkTables.versions(c);
        IncrementalLinker linker = new IncrementalLinker(DecisionLog.counting(c));
        Map<String, Spot> spots = new HashMap<>();
        Map<String, ArticleReport> reports = new HashMap<>();
        Set<Long> lost = new TreeSet<>(known);
        List<Coming> come = new ArrayList<>();
        LogReader.all(c, (version, article, fingerprint) -> {
            linker.put(article, fingerprint);
            reports.put(article.report().id(), article.report());
            for (int n = 0; n < article.mentions().size(); n++) {
                spots.put(article.mentions().get(n).id(), new Spot(version, n));
            }
            lost.remove(version);
            if (!known.contains(version)) {
                come.add(new Coming(version, article, fingerprint));
            }
        });
        List<Event> events = linker.events();
        Map<String, String> roots = new TreeMap<>();
        reports.keySet().forEach(id -> roots.put(id, linker.grouped().of(id)));
        // Older versions of articles lie in the log still: what is kept of them is known to the letter.
        List<Coming> go = new ArrayList<>();
        LogReader.versions(
                c,
                List.copyOf(lost),
                (version, article, fingerprint) -> go.add(new Coming(version, article, fingerprint)));
        go.forEach(g -> lost.remove(g.version));
        Links links = new Links(isNew, told(come), told(go), lost, roots, OfficeRecord.byEvent(events));
        return made(c, true, events, List.of(), links, spots, reports);
    }

    /** An article of the log that is not in the tables of links yet. */
    private record Coming(long version, CodedArticle article, byte[] fingerprint) {}

    private List<LinkTables.Told> told(List<Coming> some) {
        return some.parallelStream()
                .map(x -> LinkTables.Told.of(x.version, x.article, x.fingerprint, keyring))
                .toList();
    }

    /**
     * @param decided those of which a decision speaks: what follows of them is made anew, though they are the same
     * @param forgotten those that are to go, though they are still there
     */
    private Made local(Connection c, Set<String> articles, Set<String> decided, Set<String> forgotten)
            throws SQLException {
        Map<String, Long> before = new TreeMap<>();
        Map<String, Long> now = new TreeMap<>();
        Sql.eachIn(
                c,
                r -> before.put(r.getString(1), r.getLong(2)),
                "SELECT article, version FROM told WHERE article IN (?)",
                articles);
        Sql.eachIn(
                c,
                r -> now.put(r.getString(1), r.getLong(2)),
                "SELECT article, seq FROM version WHERE is_current = 1 AND mentions > 0 AND article IN (?)",
                articles);
        now.keySet().removeAll(forgotten);
        before.entrySet().removeIf(e -> !decided.contains(e.getKey()) && now.remove(e.getKey(), e.getValue()));
        LinkMemory memory = new LinkMemory(c, read());
        List<Coming> come = new ArrayList<>();
        LogReader.versions(c, now.values(), (version, article, fingerprint) -> {
            come.add(new Coming(version, article, fingerprint));
            memory.comes(version, article);
        });
        List<LocalLinker.Gone> gone = new ArrayList<>();
        List<Coming> go = new ArrayList<>();
        for (long version : before.values()) {
            LocalLinker.Gone old = memory.gone(version);
            gone.add(old);
            go.add(new Coming(version, old.kept().article(), old.fingerprint()));
        }
        List<OriginShelf.Text> fresh = come.stream()
                .map(x -> new OriginShelf.Text(x.article, x.fingerprint))
                .toList();
        Decisions former = DecisionLog.counting(c, Meta.get(c, Meta.DERIVED));
        try {
            LocalLinker.Change change =
                    new LocalLinker(DecisionLog.counting(c), former, memory, acts, facts).link(fresh, gone);
            Links links = new Links(false, told(come), told(go), Set.of(), change.roots(), change.offices());
            return made(c, false, change.events(), change.gone(), links, memory.spots, memory.reports);
        } catch (LinkMemory.Failure e) {
            throw e.cause;
        }
    }

    private Map<Long, OriginShelf.Text> read() {
        Map<Long, OriginShelf.Text> known = read.get();
        if (known == null || known.size() > MOST_READ) {
            known = new HashMap<>();
            read = new SoftReference<>(known);
        }
        return known;
    }

    private static Made made(
            Connection c,
            boolean isWhole,
            List<Event> events,
            List<String> gone,
            Links links,
            Map<String, Spot> spots,
            Map<String, ArticleReport> reports)
            throws SQLException {
        Map<String, String> eventOf = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Event event : events) {
            ids.add(event.id());
            event.mentions().forEach(m -> eventOf.put(m.id(), event.id()));
        }
        Map<String, String> retired = isWhole
                ? EventTables.retired(c, ids)
                : EventTables.retired(c, ids, eventOf.keySet(), new HashSet<>(gone));
        Map<String, List<String>> replaces = replaces(retired, eventOf);
        List<Written> written = events.parallelStream()
                .map(e -> EventTables.written(e, replaces.getOrDefault(e.id(), List.of()), spots, reports))
                .toList();
        return new Made(
                isWhole,
                written,
                eventOf,
                new TreeSet<>(gone),
                links,
                spots,
                Meta.get(c, Meta.NEXT),
                Meta.get(c, Meta.DERIVED),
                Meta.get(c, Meta.GENERATION));
    }

    /** Writes what was made last, inside the transaction of the writer: only what differs from the tables. */
    Derived write(Connection c, Made made, Instant at) throws SQLException {
        Derived derived = changes(c, made, at);
        Meta.set(c, Meta.DERIVED, made.upTo);
        if (made.isWhole) {
            Meta.set(c, Meta.RULES, Rules.stamp());
        }
        return derived;
    }

    private Derived changes(Connection c, Made made, Instant at) throws SQLException {
        Set<String> ids = new HashSet<>();
        made.events.forEach(w -> ids.add(w.event().id()));
        Set<String> looked = new HashSet<>(ids);
        looked.addAll(made.gone);
        Map<String, String> before = made.isWhole ? EventTables.checksums(c) : EventTables.checksums(c, looked);
        List<Written> changed = made.events.stream()
                .filter(w -> !w.checksum().equals(before.get(w.event().id())))
                .toList();
        TreeSet<String> gone = new TreeSet<>(before.keySet());
        gone.removeAll(ids);
        links(c, made.links, changed, gone);
        if (changed.isEmpty() && gone.isEmpty()) {
            return new Derived(count(c, made), 0, 0, 0);
        }
        long generation = Meta.get(c, Meta.GENERATION) + 1;
        Set<String> old = new TreeSet<>(gone);
        changed.stream().map(w -> w.event().id()).filter(before::containsKey).forEach(old::add);
        Map<String, String> oldLines = EventTables.lines(c, old);
        EventTables.remove(c, old);
        EventTables.insert(c, changed, made.spots, generation);
        Changes.write(c, new Changes.Step(generation, at, changed, oldLines, gone, made.eventOf));
        Meta.set(c, Meta.GENERATION, generation);
        int moved = old.size() - gone.size();
        return new Derived(count(c, made), changed.size() - moved, moved, gone.size());
    }

    private static int count(Connection c, Made made) throws SQLException {
        return made.isWhole ? made.events.size() : (int) Sql.number(c, "SELECT COUNT(*) FROM event");
    }

    private static void links(Connection c, Links links, List<Written> changed, Set<String> gone) throws SQLException {
        if (links.isNew) {
            for (String table : List.of("told", "told_key", "told_mark", "office")) {
                Sql.run(c, "DELETE FROM " + table);
            }
        }
        LinkTables.remove(c, links.lost);
        LinkTables.remove(c, links.go);
        LinkTables.insert(c, links.come, links.roots);
        LinkTables.roots(c, links.roots);
        Map<String, List<OfficeRecord.Row>> offices = links.offices;
        if (!links.isNew) {
            offices = new TreeMap<>();
            for (Written w : changed) {
                offices.put(w.event().id(), links.offices.getOrDefault(w.event().id(), List.of()));
            }
        }
        LinkTables.offices(c, gone, offices);
        Meta.set(c, LinkTables.KNOWN, 1);
    }

    /** Event id to the ids issued earlier whose mentions it has now. */
    private static Map<String, List<String>> replaces(Map<String, String> retired, Map<String, String> eventOf) {
        Map<String, List<String>> out = new HashMap<>();
        new TreeMap<>(retired).forEach((id, mention) -> {
            String event = eventOf.get(mention);
            if (event != null) {
                out.computeIfAbsent(event, k -> new ArrayList<>()).add(id);
            }
        });
        return out;
    }
}
