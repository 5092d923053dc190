package org.umubano.app.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.store.DyadSummary;

/**
 * The world as SVG: outlines once, and over them the states and pairs that have events. Made from {@code web/world.tsv}
 * (Equal Earth projection, 1000 units wide).
 */
final class WorldMap {

    /** The middle of a state, in units of the drawing. */
    record Point(String code, double x, double y) {}

    /** An arc between two states; {@code d} is an SVG path. */
    record Arc(String dyad, String d, double width) {}

    /** What is drawn over the outlines. */
    record Drawing(List<Point> points, List<Arc> arcs) {}

    private static final WorldMap INSTANCE = new WorldMap();

    private final Map<String, Point> middles = new TreeMap<>();
    private final String land;

    private WorldMap() {
        StringBuilder outlines = new StringBuilder();
        try (InputStream in = WorldMap.class.getResourceAsStream("/web/world.tsv")) {
            if (in == null) {
                throw new IllegalStateException("web/world.tsv is not in this build");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 4 && !cells[0].equals("code")) {
                    outlines.append(cells[3]);
                    if (!cells[0].equals("-")) {
                        middles.put(
                                cells[0],
                                new Point(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.land = outlines.toString();
    }

    static WorldMap load() {
        return INSTANCE;
    }

    /** The outlines as one SVG path, in half units. */
    String land() {
        return land;
    }

    @Nullable
    Point middle(String code) {
        return middles.get(code);
    }

    Drawing draw(List<DyadSummary> dyads) {
        List<Arc> arcs = new ArrayList<>();
        TreeSet<String> states = new TreeSet<>();
        int most = dyads.stream().mapToInt(DyadSummary::events).max().orElse(1);
        for (DyadSummary d : dyads) {
            int dash = d.dyad().indexOf('-');
            Point a = middles.get(d.dyad().substring(0, dash));
            Point b = middles.get(d.dyad().substring(dash + 1));
            if (a != null && b != null) {
                states.add(a.code());
                states.add(b.code());
                arcs.add(new Arc(d.dyad(), arc(a, b), width(d.events(), most)));
            }
        }
        return new Drawing(
                states.stream().map(s -> middles.get(s)).filter(p -> p != null).toList(), arcs);
    }

    /** The busiest pair has the widest line; what is seldom has a thin one, so that many do not become a knot. */
    private static double width(int events, int most) {
        return Math.round(10 * (0.8 + 4.2 * events / Math.max(8, most))) / 10.0;
    }

    /** A curve that bends upwards, the more the longer it is. */
    private static String arc(Point a, Point b) {
        double x = (a.x() + b.x()) / 2;
        double far = Math.hypot(a.x() - b.x(), a.y() - b.y());
        double y = Math.max(4, (a.y() + b.y()) / 2 - far / 4);
        return String.format(Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", a.x(), a.y(), x, y, b.x(), b.y());
    }
}
