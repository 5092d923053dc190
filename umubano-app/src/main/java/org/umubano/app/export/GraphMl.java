package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/**
 * The network of states and organisations as GraphML: a node for each, an edge for each pair of an event ({@link Pair}),
 * with its kind, status, dates and values. Left out: events with fewer than two sides.
 */
public final class GraphMl implements Exporter {

    private static final String[][] KEYS = {
        {"name", "node", "string"},
        {"type", "node", "string"},
        {"event", "edge", "string"},
        {"kind", "edge", "string"},
        {"subtype", "edge", "string"},
        {"status", "edge", "string"},
        {"from", "edge", "string"},
        {"to", "edge", "string"},
        {"cameo", "edge", "string"},
        {"goldstein", "edge", "double"},
        {"reports", "edge", "int"},
        {"origins", "edge", "int"}
    };

    private final Codes codes = new Codes();

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        StringBuilder edges = new StringBuilder();
        TreeSet<String> nodes = new TreeSet<>();
        int left = 0;
        for (Event e : events) {
            int before = edges.length();
            for (Pair pair : Pair.of(e)) {
                String first = pair.first().state();
                String second = pair.second() == null ? null : pair.second().state();
                if (first != null && second != null) {
                    nodes.add(first);
                    nodes.add(second);
                    edge(edges, e, pair.id(), first, second);
                }
            }
            left += edges.length() == before ? 1 : 0;
        }
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        for (String[] key : KEYS) {
            text.append("<key id=\"" + key[0] + "\" for=\"" + key[1] + "\" attr.name=\"" + key[0] + "\" attr.type=\""
                    + key[2] + "\"/>\n");
        }
        text.append("<graph id=\"relations\" edgedefault=\"directed\">\n");
        for (String node : nodes) {
            text.append("<node id=\"").append(Xml.escaped(node)).append("\">");
            data(text, "name", codes.name(node));
            data(text, "type", codes.isOrganisation(node) ? "organisation" : "state");
            text.append("</node>\n");
        }
        text.append(edges).append("</graph>\n</graphml>\n");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return left;
    }

    private void edge(StringBuilder out, Event e, String id, String first, String second) {
        out.append("<edge id=\"").append(Xml.escaped(id)).append("\" source=\"").append(Xml.escaped(first));
        out.append("\" target=\"").append(Xml.escaped(second)).append("\">");
        data(out, "event", e.id());
        data(out, "kind", e.kind().code());
        data(out, "subtype", e.subtype());
        data(out, "status", e.status().code());
        data(out, "from", e.from());
        data(out, "to", e.to());
        data(out, "cameo", e.cameo());
        data(out, "goldstein", e.cameo() == null ? null : codes.goldstein(e.cameo()));
        data(out, "reports", e.reports());
        data(out, "origins", e.origins());
        out.append("</edge>\n");
    }

    private static void data(StringBuilder out, String key, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            out.append("<data key=\"").append(key).append("\">").append(Xml.escaped(value.toString()));
            out.append("</data>");
        }
    }
}
