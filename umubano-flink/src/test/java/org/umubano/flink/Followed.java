package org.umubano.flink;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the lines of a stream as its reader does: of each event the last line counts, until it is removed. */
final class Followed {

    private Followed() {}

    /** Reads until the lines that count are the ones wanted. */
    static void until(Iterator<String> lines, Map<String, String> now, Set<String> wanted) {
        while (!wanted.equals(new TreeSet<>(now.values()))) {
            take(lines.next(), now);
        }
    }

    static void take(String line, Map<String, String> now) {
        int from = line.indexOf("\"id\":\"") + 6;
        String id = line.substring(from, line.indexOf('"', from));
        if (line.endsWith("\"removed\":true}")) {
            now.remove(id);
        } else {
            now.put(id, line);
        }
    }
}
