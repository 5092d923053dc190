package org.umubano.coreference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.umubano.event.Kind;
import org.umubano.text.Table;

/**
 * What each reason for or against two mentions being one event is worth by the kind of the event: a line for what speaks for it
 * and one for what speaks against it, in {@code world/link_weights.tsv}. They are fitted to gold by
 * {@code org.umubano.eval.FitLinks}. What alone keeps two apart is left as it is.
 */
final class LinkWeights {

    private static final String BAR = "bar";

    private static final String TABLE = "world/link_weights.tsv";

    /** Takes every reason as it is. */
    static final LinkWeights NONE = new LinkWeights(Map.of());

    /** The least that is left of a reason: weighted, it may say enough that no more is asked ({@link PairScore#UNLIKE}). */
    private static final float LEAST = -4f;

    private final Map<String, Line> lines;

    private LinkWeights(Map<String, Line> lines) {
        this.lines = lines;
    }

    private record Line(float offset, float up, float down) {
        float of(float weight) {
            return offset + weight * (weight > 0 ? up : down);
        }
    }

    /** Those of the table for each kind. */
    static Map<Kind, LinkWeights> load() {
        Map<Kind, Map<String, Line>> lines = new EnumMap<>(Kind.class);
        for (Table.Row row : Table.load(TABLE).rows()) {
            lines.computeIfAbsent(Kind.ofCode(row.get("kind")), k -> new HashMap<>())
                    .put(
                            row.get("reason"),
                            new Line(
                                    Float.parseFloat(row.get("offset")),
                                    Float.parseFloat(row.get("for")),
                                    Float.parseFloat(row.get("against"))));
        }
        Map<Kind, LinkWeights> out = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            out.put(kind, new LinkWeights(lines.getOrDefault(kind, Map.of())));
        }
        return out;
    }

    /** What a reason is worth, given what it says by itself. */
    float of(String what, float weight) {
        Line line = weight <= PairScore.UNLIKE ? null : lines.get(what);
        return line == null ? weight : Math.max(LEAST, line.of(weight));
    }

    /** What the reasons must outweigh. */
    float bar(float bar) {
        Line line = lines.get(BAR);
        return line == null ? bar : -line.of(-bar);
    }
}
