package org.umubano.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a trace tells, in the order in which people read it: first the act, then who took part, last how sure it is. */
public final class Traces {

    /** Of how sure a mention is: how it was found, and what its words tell. */
    public static final List<String> OF_CONFIDENCE = List.of("second look", "words", "other words");

    private static final List<String> FIRST = List.of(
            "kind",
            "headline",
            "subtype",
            "status",
            "from",
            "to",
            "duration",
            "place",
            "region",
            "participants",
            "elsewhere");

    private Traces() {}

    /** The entries of a trace that say anything, each once. */
    public static List<Map.Entry<String, String>> inOrder(Map<String, String> trace) {
        Map<String, String> left = new TreeMap<>(trace);
        left.values().removeIf(String::isEmpty);
        List<Map.Entry<String, String>> out = new ArrayList<>(trace.size());
        take(FIRST, left, out);
        List<Map.Entry<String, String>> last = new ArrayList<>();
        take(OF_CONFIDENCE, left, last);
        out.addAll(left.entrySet());
        out.addAll(last);
        return out;
    }

    private static void take(List<String> keys, Map<String, String> from, List<Map.Entry<String, String>> to) {
        for (String key : keys) {
            String reason = from.remove(key);
            if (reason != null) {
                to.add(Map.entry(key, reason));
            }
        }
    }
}
