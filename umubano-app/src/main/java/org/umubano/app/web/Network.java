package org.umubano.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.claim.Event;
import org.umubano.dossier.Spellings;
import org.umubano.event.Participant;

/** Officials of two states who met, on a circle by state; the most connected only. */
public record Network(List<Node> nodes, List<Line> lines) {

    private static final int MOST = 24;
    private static final int RADIUS = 250;
    /** Where more come together, not each meets each. */
    private static final int LARGEST = 12;

    public record Node(
            String name, String state, double x, double y, double labelX, double labelY, String anchor, int events) {}

    public record Line(Node a, Node b, int events) {}

    static Network of(List<Event> events) {
        Spellings spellings = Spellings.of(events);
        Map<String, String> states = new TreeMap<>();
        Map<String, Integer> weights = new TreeMap<>();
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        for (Event e : events) {
            TreeMap<String, Participant> people = new TreeMap<>();
            for (Participant p : Met.people(e)) {
                String name = spellings.of(String.valueOf(p.name()));
                people.putIfAbsent(name, p);
                states.putIfAbsent(name, String.valueOf(p.state()));
            }
            for (List<String> pair : people.size() <= LARGEST ? pairs(people) : List.<List<String>>of()) {
                pairs.merge(pair, 1, Integer::sum);
                pair.forEach(name -> weights.merge(name, 1, Integer::sum));
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

    /** Those of two states, each pair once. */
    private static List<List<String>> pairs(TreeMap<String, Participant> people) {
        List<List<String>> out = new ArrayList<>();
        people.forEach((a, p) -> people.tailMap(a, false).forEach((b, q) -> {
            if (Met.areOfTwoStates(p, q)) {
                out.add(List.of(a, b));
            }
        }));
        return out;
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
