package org.umubano.app.web;

import java.util.ArrayList;
import java.util.List;
import org.umubano.store.DyadSummary;

/**
 * The world map as its page shows it.
 *
 * @param points address, x, y, words
 * @param arcs address, path, width, words
 */
public record MapView(String land, List<String[]> points, List<String[]> arcs) {

    static MapView of(List<DyadSummary> dyads, View v) {
        WorldMap map = WorldMap.load();
        WorldMap.Drawing drawing = map.draw(dyads);
        List<String[]> points = new ArrayList<>();
        for (WorldMap.Point p : drawing.points()) {
            points.add(new String[] {
                v.state(p.code()), Double.toString(p.x()), Double.toString(p.y()), v.stateName(p.code())
            });
        }
        List<String[]> arcs = new ArrayList<>();
        for (WorldMap.Arc a : drawing.arcs()) {
            arcs.add(new String[] {v.dyad(a.dyad()), a.d(), Double.toString(a.width()), v.dyadName(a.dyad())});
        }
        return new MapView(map.land(), points, arcs);
    }
}
