package org.umubano.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.claim.Event;
import org.umubano.dossier.Spellings;
import org.umubano.event.Participant;

/** Officials who took part in events together, on a circle by state; the most connected only. */
public record Network(List<Node> nodes, List<Line> lines) {

    private static final int MOST = 24;
    private static final int RADIUS = 250;

    public record Node(
            String name, String state, double x, double y, double labelX, double labelY, String anchor, int events) {}

    public record Line(Node a, Node b, int events) {}

    static Network of(List<Event> events) {
        Spellings spellings = Spellings.of(events);
        Map<String, String> states = new TreeMap<>();
        Map<String, Integer> weights = new TreeMap<>();
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        for (Event e : events) {
            TreeSet<String> people = new TreeSet<>();
            for (Participant p : e.participants()) {
                if (p.name() != null && p.state() != null) {
                    String name = spellings.of(p.name());
                    people.add(name);
                    states.putIfAbsent(name, p.state());
                }
            }
            List<String> all = List.copyOf(people);
            for (int i = 0; i < all.size() && all.size() <= 12; i++) {
                for (int k = i + 1; k < all.size(); k++) {
                    pairs.merge(List.of(all.get(i), all.get(k)), 1, Integer::sum);
                    weights.merge(all.get(i), 1, Integer::sum);
                    weights.merge(all.get(k), 1, Integer::sum);
                }
            }
        }
        Map<String, Node> nodes = place(weights, states);
        List<Line> lines = new ArrayList<>();
        pairs.forEach((pair, n) -> {
            Node a = nodes.get(pair.get(0));
            Node b = nodes.get(pair.get(1));
            if (a != null && b != null) {
                lines.add(new Line(a, b, n));
            }
        });
        lines.sort(Comparator.comparing((Line l) -> -l.events())
                .thenComparing(l -> l.a().name())
                .thenComparing(l -> l.b().name()));
        return new Network(List.copyOf(nodes.values()), lines);
    }

    private static Map<String, Node> place(Map<String, Integer> weights, Map<String, String> states) {
        List<String> chosen = weights.keySet().stream()
                .sorted(Comparator.comparing((String n) -> -weights.getOrDefault(n, 0))
                        .thenComparing(n -> n))
                .limit(MOST)
                .sorted(Comparator.comparing((String n) -> states.getOrDefault(n, ""))
                        .thenComparing(n -> n))
                .toList();
        Map<String, Node> out = new LinkedHashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            double angle = 2 * Math.PI * i / chosen.size() - Math.PI / 2;
            double x = Math.cos(angle);
            double y = Math.sin(angle);
            String name = chosen.get(i);
            out.put(
                    name,
                    new Node(
                            name,
                            states.getOrDefault(name, ""),
                            round(500 + RADIUS * x),
                            round(300 + RADIUS * y),
                            round(500 + (RADIUS + 14) * x),
                            round(304 + (RADIUS + (Math.abs(x) > 0.05 ? 14 : 20)) * y),
                            x < -0.05 ? "end" : x > 0.05 ? "start" : "middle",
                            weights.getOrDefault(name, 0)));
        }
        return out;
    }

    private static double round(double d) {
        return Math.round(d * 10) / 10.0;
    }
}
