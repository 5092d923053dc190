package org.umubano.app.web;

import java.util.ArrayList;
import java.util.List;

/** A timeline as the pieces of an SVG drawing, with its words. */
public record Drawing(int width, int height, List<Text> texts, List<Line> lines, List<Mark> marks) {

    /** The width of a letter of the line of dates. */
    private static final int LETTER = 7;

    /** Words at a place. */
    public record Text(int x, int y, String text, String look) {}

    public record Line(int x1, int y1, int x2, int y2, String look) {}

    /** An event: a dot, or a bar where it has a width. */
    public record Mark(String href, String label, int x, int y, int width, String look) {}

    static Drawing of(Timeline t, View v) {
        List<Text> texts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Timeline.Tick tick : t.ticks()) {
            String label = v.date(tick.date());
            int room = t.width() - LETTER * label.length();
            texts.add(new Text(Math.min(tick.x() - 4, room), 14, label, "tick"));
            lines.add(new Line(tick.x(), 20, tick.x(), t.height() - 4, "grid"));
        }
        for (Timeline.Row row : t.rows()) {
            texts.add(new Text(2, row.y() + 4, v.t("kind." + row.kind()), "row"));
            lines.add(new Line(Timeline.LEFT, row.y(), t.width() - 8, row.y(), "row"));
        }
        if (t.today() >= 0) {
            lines.add(new Line(t.today(), 20, t.today(), t.height() - 4, "today"));
        }
        List<Mark> marks = new ArrayList<>();
        for (Timeline.Dot dot : t.dots()) {
            String look = dot.look() + (dot.isContradicted() ? " contradicted" : "");
            String label = v.when(dot.event()) + ": " + v.say(dot.event()) + " ("
                    + v.status(dot.event())
                    + (dot.isContradicted() ? ", " + v.t("verdict.contradicts") : "") + ")";
            marks.add(new Mark(v.event(dot.event()), label, dot.x(), dot.y(), dot.width(), look));
        }
        return new Drawing(t.width(), t.height(), texts, lines, marks);
    }

    public String box() {
        return "0 0 " + width + " " + height;
    }
}
