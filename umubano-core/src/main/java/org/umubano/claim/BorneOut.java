package org.umubano.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.text.Table;

/** Which reports bear out a claim of an act of one sort, and whether it matters who does it: {@code world/borne_out.tsv}. */
final class BorneOut {

    private static final String ANY = "*";
    private static final String ONE = "one";

    private record Line(List<String> by, boolean isOneSided) {}

    private static final Map<String, Line> LINES = lines();

    private BorneOut() {}

    private static Map<String, Line> lines() {
        Map<String, Line> out = new HashMap<>();
        for (Table.Row row : Table.load("world/borne_out.tsv").rows()) {
            out.put(
                    key(Kind.ofCode(row.get("kind")), row.get("subtype")),
                    new Line(row.list("by"), row.get("sides").equals(ONE)));
        }
        return Map.copyOf(out);
    }

    private static String key(Kind kind, String subtype) {
        return kind.code() + ' ' + subtype;
    }

    private static Line line(EventMention m) {
        return LINES.getOrDefault(key(m.kind(), m.subtype()), new Line(List.of(), false));
    }

    /** Whether the subtype of a claim says something of its own. */
    static boolean isAsked(EventMention asked) {
        return !asked.subtype().equals(asked.kind().code()) && !line(asked).by.contains(ANY);
    }

    /** Whether a report of one subtype bears out a claim of another, of one kind. */
    static boolean bears(EventMention asked, EventMention reported) {
        return !isAsked(asked)
                || asked.subtype().equals(reported.subtype())
                || line(asked).by.contains(reported.subtype());
    }

    /** Whether it is another act if the other side does it. */
    static boolean isOneSided(EventMention asked) {
        return line(asked).isOneSided;
    }
}
