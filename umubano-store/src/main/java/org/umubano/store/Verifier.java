package org.umubano.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Checks a store: the files of the database, each line of the log against its checksum, the events against the log. */
final class Verifier {

    private final Database database;
    private final Supplier<Instant> clock;
    private final List<String> faults = new ArrayList<>();
    private final List<String> repaired = new ArrayList<>();
    private long checked;

    Verifier(Database database, Supplier<Instant> clock) {
        this.database = database;
        this.clock = clock;
    }

    Verification verify(boolean isRepaired) {
        faults.addAll(database.faults());
        List<Long> bad = new ArrayList<>();
        database.read(c -> {
            log(c, bad);
            return true;
        });
        if (!bad.isEmpty() && isRepaired) {
            database.write(c -> {
                setAside(c, bad);
                return true;
            });
        }
        boolean isSame = database.read(this::isEventsSound);
        if (isSame && isRepaired) {
            database.write(c -> {
                Meta.set(c, Meta.RULES, Rules.stamp());
                return true;
            });
        }
        if (!isSame) {
            faults.add("the events are not those that this Umubano makes of the log (another version may have made "
                    + "them); verify --repair makes them anew");
            if (isRepaired) {
                Derived derived = database.write(this::rebuild);
                repaired.add("made the " + derived.events() + " events again from the log");
            }
        }
        return new Verification(checked, faults, repaired);
    }

    private void log(Connection c, List<Long> bad) throws SQLException {
        Sql.each(
                c,
                r -> {
                    checked++;
                    if (!isSound(r.getString(3), r.getString(4), () -> Lines.report(r.getString(3)))) {
                        faults.add("article " + r.getString(2) + " (entry " + r.getLong(1) + ") is damaged");
                        bad.add(r.getLong(1));
                    }
                },
                "SELECT seq, article, report, checksum FROM version ORDER BY seq");
        Sql.each(
                c,
                r -> {
                    checked++;
                    if (!isSound(r.getString(3), r.getString(4), () -> Lines.mention(r.getString(3)))) {
                        faults.add("mention " + r.getString(2) + " (entry " + r.getLong(1) + ") is damaged");
                        bad.add(r.getLong(1));
                    }
                },
                "SELECT version, id, line, checksum FROM mention ORDER BY version, n");
        Sql.each(
                c,
                r -> {
                    faults.add("article " + r.getString(2) + " (entry " + r.getLong(1) + ") lacks mentions: "
                            + r.getInt(4) + " of " + r.getInt(3) + " are there");
                    bad.add(r.getLong(1));
                },
                """
                SELECT v.seq, v.article, v.mentions, COUNT(m.n) FROM version v
                LEFT JOIN mention m ON m.version = v.seq
                WHERE v.mentions > 0 GROUP BY v.seq, v.article, v.mentions HAVING COUNT(m.n) <> v.mentions
                """);
    }

    private interface Reading {
        Object read() throws SQLException;
    }

    private static boolean isSound(String line, String checksum, Reading reading) throws SQLException {
        if (line == null || !Lines.checksum(line).equals(checksum)) {
            return false;
        }
        try {
            reading.read();
            return true;
        } catch (IllegalArgumentException | tools.jackson.core.JacksonException e) {
            return false;
        }
    }

    /** Takes damaged articles out, so that they are new when they are read again. */
    private void setAside(Connection c, List<Long> versions) throws SQLException {
        List<String> articles = new ArrayList<>();
        Sql.eachIn(c, r -> articles.add(r.getString(1)), "SELECT article FROM version WHERE seq IN (?)", versions);
        ArticleLog.delete(c, versions);
        LinkTables.distrust(c);
        ArticleLog.choose(c, articles);
        for (String article : articles) {
            repaired.add("took article " + article + " out; read it again from its source");
        }
    }

    /** Whether the events that follow from the log are those in the tables. */
    private boolean isEventsSound(Connection c) throws SQLException {
        try {
            if (Meta.get(c, Meta.NEXT) != Meta.get(c, Meta.DERIVED)) {
                // Not yet made: that is no damage, the next command makes them.
                return true;
            }
            Deriver.Made made = new Deriver().whole(c);
            checked += made.events().size();
            Map<String, String> checksums = EventTables.checksums(c);
            Map<String, String> lines = EventTables.lines(c, checksums.keySet());
            EventReader.each(c, EventFilter.ALL, e -> {}); // each can be read whole
            return made.events().size() == checksums.size()
                    && made.events().stream()
                            .allMatch(w -> w.checksum()
                                            .equals(checksums.get(w.event().id()))
                                    && w.line().equals(lines.get(w.event().id())));
        } catch (IllegalArgumentException | tools.jackson.core.JacksonException | NullPointerException e) {
            return false;
        }
    }

    private Derived rebuild(Connection c) throws SQLException {
        for (String table : List.of("event", "event_dyad", "event_member", "disagreement")) {
            Sql.run(c, "DELETE FROM " + table);
        }
        LinkTables.distrust(c);
        return new Deriver().derive(c, clock.get());
    }
}
