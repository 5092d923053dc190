package org.umubano.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.dossier.Dossier;

/**
 * Where events stand in the drawing of a timeline: time runs to the right, each kind has a row. Stretches without events
 * are drawn short, so that a founding years ago does not squeeze the visit of this week.
 *
 * @param width in units of the drawing
 * @param today x of the day of the dossier, or -1 where it lies outside
 */
public record Timeline(int width, int height, List<Row> rows, List<Dot> dots, List<Tick> ticks, int today) {

    static final int LEFT = 112;
    private static final int RIGHT = 20;
    /** The least room of a month with its year. */
    private static final int TICKS = 100;

    private static final int TOP = 26;
    private static final int STEP = 24;
    /** The widest gap between two dates, in units. */
    private static final double MOST = 90;
    /** The narrowest, so that dates can be told apart. */
    private static final double LEAST = 13;

    /** What is narrower is stretched to about this width, at most so much. */
    private static final double WIDE = 1000;

    private static final double MOST_STRETCH = 2.4;

    /** A kind with its height in the drawing. */
    public record Row(String kind, int y) {}

    /** An event: a bar where it lasts, a dot where not. */
    public record Dot(Event event, int x, int y, int width, boolean isContradicted) {
        String look() {
            boolean isRough = event.from() != null && !event.from().isDay();
            return "dot " + (event.status().isDone() ? "done" : event.status().code()) + (isRough ? " rough" : "");
        }
    }

    /** A month or a year under which a line stands. */
    public record Tick(int x, PartialDate date) {}

    static Timeline of(List<Dossier.Entry> entries, LocalDate asOf) {
        TreeMap<String, Integer> kinds = new TreeMap<>();
        TreeMap<LocalDate, Double> xs = new TreeMap<>();
        for (Dossier.Entry e : entries) {
            kinds.put(e.event().kind().code(), 0);
            if (e.event().from() != null) {
                xs.put(e.event().from().first(), 0.0);
                if (e.event().to() != null) {
                    xs.put(e.event().to().first(), 0.0);
                }
            }
        }
        double end = spread(xs);
        int y = TOP + 10;
        List<Row> rows = new ArrayList<>();
        for (var kind : kinds.entrySet()) {
            kind.setValue(y);
            rows.add(new Row(kind.getKey(), y));
            y += STEP;
        }
        List<Dot> dots = new ArrayList<>();
        TreeMap<String, Integer> taken = new TreeMap<>();
        for (Dossier.Entry e : entries) {
            if (e.event().from() != null) {
                dots.add(dot(e.event(), xs, kinds.getOrDefault(e.event().kind().code(), 0), taken));
            }
        }
        return new Timeline((int) Math.max(420, end + RIGHT), y + 4, rows, dots, ticks(xs), today(xs, asOf));
    }

    private static double spread(TreeMap<LocalDate, Double> xs) {
        double x = LEFT + 12;
        LocalDate before = null;
        for (var entry : xs.entrySet()) {
            if (before != null) {
                long days = ChronoUnit.DAYS.between(before, entry.getKey());
                x += Math.max(LEAST, Math.min(MOST, 9 * Math.sqrt(days)));
            }
            entry.setValue(x);
            before = entry.getKey();
        }
        double factor = Math.min(MOST_STRETCH, Math.max(1, (WIDE - LEFT) / (x - LEFT)));
        xs.replaceAll((day, at) -> LEFT + 12 + (at - LEFT - 12) * factor);
        return LEFT + 12 + (x - LEFT - 12) * factor;
    }

    private static Dot dot(Event e, TreeMap<LocalDate, Double> xs, int y, TreeMap<String, Integer> taken) {
        LocalDate from = e.from() == null ? LocalDate.EPOCH : e.from().first();
        int x = (int) Math.round(xs.getOrDefault(from, 0.0));
        int to = e.to() == null ? x : (int) Math.round(xs.getOrDefault(e.to().first(), (double) x));
        int shift = taken.merge(e.kind().code() + x, 1, Integer::sum) - 1;
        boolean isContradicted =
                e.disagreements().stream().anyMatch(c -> c.verdict() == org.umubano.claim.Verdict.CONTRADICTS);
        return new Dot(e, x + Math.min(shift, 2) * 4, y - Math.min(shift, 2) * 3, Math.max(0, to - x), isContradicted);
    }

    private static List<Tick> ticks(TreeMap<LocalDate, Double> xs) {
        List<Tick> out = new ArrayList<>();
        double last = -100;
        for (var entry : xs.entrySet()) {
            LocalDate d = entry.getKey();
            PartialDate date = d.getDayOfYear() == 1
                    ? PartialDate.year(d.getYear())
                    : PartialDate.month(d.getYear(), d.getMonthValue());
            if (entry.getValue() - last >= TICKS
                    && (out.isEmpty() || !out.get(out.size() - 1).date().equals(date))) {
                out.add(new Tick((int) Math.round(entry.getValue()), date));
                last = entry.getValue();
            }
        }
        return out;
    }

    private static int today(TreeMap<LocalDate, Double> xs, LocalDate asOf) {
        var before = xs.floorEntry(asOf);
        var after = xs.ceilingEntry(asOf);
        if (before == null || after == null) {
            return -1;
        }
        return (int) Math.round((before.getValue() + after.getValue()) / 2);
    }
}
