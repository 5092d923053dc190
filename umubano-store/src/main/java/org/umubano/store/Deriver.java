package org.umubano.store;

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
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.claim.IncrementalLinker;
import org.umubano.coreference.Decisions;
import org.umubano.event.ArticleReport;
import org.umubano.store.EventTables.Spot;
import org.umubano.store.EventTables.Written;

/**
 * Makes the events from the log. Keeps the linker between calls, so that a program that goes on reading links only the
 * neighbourhood of what is new; another process's entries are taken in like its own.
 */
final class Deriver {

    private @Nullable IncrementalLinker linker;
    private Decisions decisions = Decisions.NONE;
    private long synced;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, ArticleReport> reports = new HashMap<>();
    private final Map<String, List<String>> mentionsOf = new HashMap<>();

    /** Makes and writes, inside the transaction of the writer. */
    Derived derive(Connection c, Instant at) throws SQLException {
        return write(c, made(c), at);
    }

    private IncrementalLinker sync(Connection c) throws SQLException {
        long next = Meta.get(c, Meta.NEXT);
        Decisions now = DecisionLog.counting(c);
        boolean isChanged = Sql.number(c, "SELECT COUNT(*) FROM tombstone WHERE seq >= ?", synced) > 0;
        IncrementalLinker current = linker;
        if (current == null || isChanged || !now.equals(decisions)) {
            current = new IncrementalLinker(now);
            decisions = now;
            spots.clear();
            reports.clear();
            mentionsOf.clear();
            synced = 0;
        }
        linker = null; // until all is taken in: a failure on the way must not leave half of it
        if (synced == 0) {
            LogReader.all(c, taking(current));
        } else {
            Set<String> articles = new TreeSet<>(
                    Sql.list(c, r -> r.getString(1), "SELECT DISTINCT article FROM version WHERE seq >= ?", synced));
            for (String article : articles) {
                forget(article);
                current.remove(article);
            }
            LogReader.some(c, articles, taking(current));
        }
        synced = next;
        linker = current;
        return current;
    }

    private LogReader.Sink taking(IncrementalLinker into) {
        return (version, article, fingerprint) -> {
            into.put(article, fingerprint);
            reports.put(article.report().id(), article.report());
            List<String> ids = new ArrayList<>();
            for (int n = 0; n < article.mentions().size(); n++) {
                String id = article.mentions().get(n).id();
                spots.put(id, new Spot(version, n));
                ids.add(id);
            }
            mentionsOf.put(article.report().id(), ids);
        };
    }

    private void forget(String article) {
        reports.remove(article);
        List<String> ids = mentionsOf.remove(article);
        if (ids != null) {
            ids.forEach(spots::remove);
        }
    }

    /**
     * The events that follow from the log.
     *
     * @param eventOf mention to event
     * @param upTo the number that was next in the log
     * @param generation of the events in the tables at that time
     */
    record Made(
            List<Written> events,
            Map<String, String> eventOf,
            Set<String> ids,
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

    /** Makes the events and writes nothing: a reader's work, so that linking keeps no writer out. */
    Made made(Connection c) throws SQLException {
        long derived = Meta.get(c, Meta.DERIVED);
        long generation = Meta.get(c, Meta.GENERATION);
        List<Event> events = sync(c).events();
        Map<String, String> eventOf = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Event event : events) {
            ids.add(event.id());
            event.mentions().forEach(m -> eventOf.put(m.id(), event.id()));
        }
        Map<String, List<String>> replaces = replaces(EventTables.retired(c, ids), eventOf);
        List<Written> written = events.parallelStream()
                .map(e -> EventTables.written(e, replaces.getOrDefault(e.id(), List.of()), spots, reports))
                .toList();
        return new Made(written, eventOf, ids, synced, derived, generation);
    }

    /** Writes what was made last, inside the transaction of the writer: only what differs from the tables. */
    Derived write(Connection c, Made made, Instant at) throws SQLException {
        Derived derived = changes(c, made, at);
        Meta.set(c, Meta.DERIVED, made.upTo);
        return derived;
    }

    private Derived changes(Connection c, Made made, Instant at) throws SQLException {
        Map<String, String> before = EventTables.checksums(c);
        Map<String, String> eventOf = made.eventOf;
        Set<String> ids = made.ids;
        List<Written> changed = made.events.stream()
                .filter(w -> !w.checksum().equals(before.get(w.event().id())))
                .toList();
        TreeMap<String, String> gone = new TreeMap<>();
        before.keySet().stream().filter(id -> !ids.contains(id)).forEach(id -> gone.put(id, ""));
        if (changed.isEmpty() && gone.isEmpty()) {
            return new Derived(made.events.size(), 0, 0, 0);
        }
        long generation = Meta.get(c, Meta.GENERATION) + 1;
        Set<String> old = new TreeSet<>(gone.keySet());
        changed.stream().map(w -> w.event().id()).filter(before::containsKey).forEach(old::add);
        Map<String, String> oldLines = EventTables.lines(c, old);
        EventTables.remove(c, old);
        EventTables.insert(c, changed, spots, generation);
        Changes.write(c, new Changes.Step(generation, at, changed, oldLines, gone.keySet(), eventOf));
        Meta.set(c, Meta.GENERATION, generation);
        int moved = old.size() - gone.size();
        return new Derived(made.events.size(), changed.size() - moved, moved, gone.size());
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
