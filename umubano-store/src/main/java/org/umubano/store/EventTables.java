package org.umubano.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;

/** Writes events into their tables: only those that are not there in the same form. */
final class EventTables {

    /** Where a mention lies in the log. */
    record Spot(long version, int n) {}

    /** An event as it is to be written. */
    record Written(Event event, List<String> replaces, String line, String checksum, String order) {}

    private EventTables() {}

    /** The same bytes for the same event, and another checksum where a mention lies in another version. */
    static Written written(
            Event event, List<String> replaces, Map<String, Spot> spots, Map<String, ArticleReport> reports) {
        String line = Lines.of(event, replaces);
        StringBuilder all = new StringBuilder(line);
        for (EventMention m : event.mentions()) {
            Spot spot = Objects.requireNonNull(spots.get(m.id()), m.id());
            all.append('\n').append(spot.version).append(' ').append(spot.n);
        }
        EventMention first = event.mentions().get(0);
        ArticleReport report = Objects.requireNonNull(reports.get(first.article()), first.article());
        // The order of the linker: a date that was only inferred counts as none.
        PartialDate published =
                report.publishedHow() == ArticleReport.PublishedHow.INFERRED ? null : report.published();
        String order = (published == null ? "9999-99-99" : published.first().toString())
                + ' '
                + first.article()
                + ' '
                + (1_000_000_000L + first.evidence().start())
                + ' '
                + (char) ('a' + first.kind().ordinal())
                + ' '
                + first.id();
        return new Written(event, replaces, line, Article.hash(all.toString()), order);
    }

    static Map<String, String> checksums(Connection c) throws SQLException {
        Map<String, String> out = new HashMap<>();
        Sql.each(c, r -> out.put(r.getString(1), r.getString(2)), "SELECT id, checksum FROM event");
        return out;
    }

    /** Ids that were given out and are those of no event now, with their mentions. */
    static Map<String, String> retired(Connection c, Set<String> now) throws SQLException {
        Map<String, String> out = new HashMap<>();
        Sql.each(
                c,
                r -> {
                    if (!now.contains(r.getString(1))) {
                        out.put(r.getString(1), r.getString(2));
                    }
                },
                "SELECT id, mention FROM issued");
        return out;
    }

    /**
     * The same of ids whose mentions are among some.
     *
     * @param now ids of events that have these mentions
     * @param gone ids of events that are in the table still and no more
     */
    static Map<String, String> retired(Connection c, Set<String> now, Collection<String> mentions, Set<String> gone)
            throws SQLException {
        Map<String, String> issued = new HashMap<>();
        Sql.eachIn(
                c,
                r -> issued.put(r.getString(1), r.getString(2)),
                "SELECT id, mention FROM issued WHERE mention IN (?)",
                mentions);
        issued.keySet().removeAll(now);
        Set<String> there = new HashSet<>();
        Sql.eachIn(c, r -> there.add(r.getString(1)), "SELECT id FROM event WHERE id IN (?)", issued.keySet());
        there.removeAll(gone);
        issued.keySet().removeAll(there);
        return issued;
    }

    static Map<String, String> checksums(Connection c, Collection<String> ids) throws SQLException {
        Map<String, String> out = new HashMap<>();
        Sql.eachIn(
                c, r -> out.put(r.getString(1), r.getString(2)), "SELECT id, checksum FROM event WHERE id IN (?)", ids);
        return out;
    }

    static Map<String, String> lines(Connection c, Collection<String> ids) throws SQLException {
        Map<String, String> out = new HashMap<>();
        Sql.eachIn(c, r -> out.put(r.getString(1), r.getString(2)), "SELECT id, line FROM event WHERE id IN (?)", ids);
        return out;
    }

    /** Takes events out of their tables. */
    static void remove(Connection c, Collection<String> ids) throws SQLException {
        for (String sql : new String[] {
            "DELETE FROM event WHERE id = ?",
            "DELETE FROM event_dyad WHERE event = ?",
            "DELETE FROM event_member WHERE event = ?",
            "DELETE FROM disagreement WHERE event = ?"
        }) {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                for (String id : ids) {
                    Sql.set(statement, id);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    static void insert(Connection c, Collection<Written> events, Map<String, Spot> spots, long generation)
            throws SQLException {
        try (PreparedStatement event = c.prepareStatement("""
                        INSERT INTO event (id, place_in_order, kind, subtype, status, first_day, last_day, languages,
                            generation, line, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
                PreparedStatement dyad = c.prepareStatement("INSERT INTO event_dyad (dyad, event) VALUES (?, ?)");
                PreparedStatement member = c.prepareStatement(
                        "INSERT INTO event_member (mention, event, version, n) VALUES (?, ?, ?, ?)");
                PreparedStatement disagreement = c.prepareStatement(
                        "INSERT INTO disagreement (event, field, verdict, known) VALUES (?, ?, ?, ?)");
                PreparedStatement issued = c.prepareStatement(
                        "INSERT INTO issued (id, mention) VALUES (?, ?) ON CONFLICT (id) DO NOTHING")) {
            for (Written w : events) {
                Event e = w.event;
                event(event, w, generation);
                for (String d : e.dyads()) {
                    add(dyad, d, e.id());
                }
                for (EventMention m : e.mentions()) {
                    Spot spot = Objects.requireNonNull(spots.get(m.id()), m.id());
                    add(member, m.id(), e.id(), spot.version, spot.n);
                }
                for (List<String> claim : disagreements(e)) {
                    add(disagreement, e.id(), claim.get(0), claim.get(1), claim.get(2));
                }
                add(issued, e.id(), e.mentions().get(0).id());
            }
            event.executeBatch();
            dyad.executeBatch();
            member.executeBatch();
            disagreement.executeBatch();
            issued.executeBatch();
        }
    }

    private static void event(PreparedStatement statement, Written w, long generation) throws SQLException {
        Event e = w.event;
        PartialDate from = e.from() != null ? e.from() : e.to();
        PartialDate to = e.to() != null ? e.to() : e.from();
        add(
                statement,
                e.id(),
                w.order,
                e.kind().code(),
                e.subtype(),
                e.status().code(),
                from == null ? null : from.first().toString(),
                to == null ? null : to.last().toString(),
                ' ' + String.join(" ", e.languages()) + ' ',
                generation,
                w.line,
                w.checksum);
    }

    private static void add(PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        Sql.set(statement, values);
        statement.addBatch();
    }

    /** Field, verdict and what it is known from ("" for what articles say), each once. */
    private static List<List<String>> disagreements(Event e) {
        Set<List<String>> out = new HashSet<>();
        for (Claim claim : e.disagreements()) {
            TreeSet<String> known = new TreeSet<>();
            claim.values().forEach(v -> known.add(v.known() == null ? "" : v.known()));
            out.add(List.of(claim.field(), claim.verdict().code(), known.last()));
        }
        return new ArrayList<>(out);
    }
}
