package org.umubano.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures in sections, in the order of the report: {@code event.rw} has {@code p}, {@code r} and {@code f1}.
 *
 * @param sections name to measures; a value is a Double (a share), an Integer (a count) or a String
 * @param misses what failed, a line each
 */
public record Scores(Map<String, Map<String, Object>> sections, List<String> misses) {

    private static final int NAME = 22;

    public Scores {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        misses = List.copyOf(misses);
    }

    /**
     * A measure by its full name, such as {@code event.rw.f1}.
     *
     * @throws IllegalArgumentException where there is none of that name, or it is no number
     */
    public double number(String name) {
        int point = name.lastIndexOf('.');
        @Nullable Map<String, Object> section = point < 0 ? null : sections.get(name.substring(0, point));
        @Nullable Object value = section == null ? null : section.get(name.substring(point + 1));
        if (!(value instanceof Number n)) {
            throw new IllegalArgumentException("there is no measure " + name);
        }
        return n.doubleValue();
    }

    /** The report, a line for each section, shares with three digits. */
    public List<String> lines() {
        List<String> out = new ArrayList<>();
        sections.forEach((name, measures) -> {
            List<String> parts = new ArrayList<>();
            measures.forEach((measure, value) ->
                    parts.add(measure + " " + (value instanceof Double d ? rounded(d) : String.valueOf(value))));
            out.add(name + " ".repeat(Math.max(0, NAME - name.length())) + " " + String.join("  ", parts));
        });
        return out;
    }

    static String rounded(double d) {
        return new BigDecimal(d).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
