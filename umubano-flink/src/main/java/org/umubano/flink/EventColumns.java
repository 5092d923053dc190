package org.umubano.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.Lengths;
import org.umubano.json.JsonObject;
import org.umubano.text.Table;

/**
 * The columns of {@code events.csv} ({@code docs/exports.md}), read from the line of an event: names, order and content are
 * the same; here they have types. Only {@code confidence} is not in the line.
 */
final class EventColumns {

    /** What a column holds; a cell may always be null. */
    enum Type {
        TEXT,
        /** A day: {@link java.time.LocalDate}. */
        DAY,
        /** {@link Integer}. */
        COUNT,
        /** {@link Double}. */
        NUMBER
    }

    /** @param read gives String, LocalDate, Integer or Double, as the type says */
    record Column(String name, Type type, Function<JsonObject, @Nullable Object> read) {}

    private final Map<String, String> scale = new HashMap<>();
    private final Map<String, String> quad = new HashMap<>();
    private final Map<String, String> goldstein = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();

    EventColumns() {
        for (Table.Row row : Table.load("world/plover_scale.tsv").rows()) {
            scale.put(row.get("type") + "/" + row.get("mode"), row.get("scale"));
            quad.put(row.get("type"), row.get("quad"));
        }
        for (Table.Row row : Table.load("world/cameo.tsv").rows()) {
            goldstein.put(row.get("code"), row.get("goldstein"));
        }
        text("event_id", e -> e.string("id"));
        text("kind", e -> e.string("kind"));
        text("subtype", e -> e.string("subtype"));
        text("status", e -> e.string("status"));
        date("from");
        date("to");
        text("city", e -> place(e, "city"));
        text("state", e -> place(e, "state"));
        text("actor_states", e -> states(e, "actor"));
        text("recipient_states", e -> states(e, "recipient"));
        text("actors", e -> people(e, "actor"));
        text("recipients", e -> people(e, "recipient"));
        text("topics", e -> list(e.strings("topics")));
        text("named", e -> list(e.strings("named")));
        text("plover_type", e -> plover(e, p -> p.string("type")));
        text("plover_mode", e -> plover(e, p -> p.stringOrNull("mode")));
        text("plover_contexts", e -> plover(e, p -> list(p.strings("contexts"))));
        add("plover_scale", Type.NUMBER, e -> plover(e, this::scale));
        add("plover_quad", Type.COUNT, e -> plover(e, this::quad));
        text("cameo", e -> e.stringOrNull("cameo"));
        add("goldstein", Type.NUMBER, this::goldstein);
        text("dyads", e -> list(e.strings("dyads")));
        text("languages", e -> list(e.strings("languages")));
        add("reports", Type.COUNT, e -> e.number("reports"));
        add("origins", Type.COUNT, e -> e.number("origins"));
        text("differs", e -> fields(e, "differs"));
        text("contradicts", e -> fields(e, "contradicts"));
        text("parts", e -> list(e.strings("parts")));
        text("articles", e -> list(new LinkedHashSet<>(e.objects("mentions", m -> m.string("article")))));
        text("duration", EventColumns::duration);
        add("duration_days", Type.COUNT, e -> Lengths.days(duration(e)));
        text("quantities", e -> list(best(e, "quantities")));
    }

    List<Column> all() {
        return List.copyOf(columns);
    }

    private void text(String name, Function<JsonObject, @Nullable Object> read) {
        add(name, Type.TEXT, read);
    }

    private void add(String name, Type type, Function<JsonObject, @Nullable Object> read) {
        columns.add(new Column(name, type, read));
    }

    private void date(String name) {
        text(name, e -> e.stringOrNull(name));
        add(name + "_first", Type.DAY, e -> {
            PartialDate date = e.dateOrNull(name);
            return date == null ? null : date.first();
        });
        add(name + "_last", Type.DAY, e -> {
            PartialDate date = e.dateOrNull(name);
            return date == null ? null : date.last();
        });
        text(name + "_precision", e -> {
            PartialDate date = e.dateOrNull(name);
            return date == null ? null : date.day() != 0 ? "day" : date.month() != 0 ? "month" : "year";
        });
    }

    private static @Nullable String place(JsonObject event, String field) {
        JsonObject place = event.objectOrNull("place");
        return place == null ? null : place.stringOrNull(field);
    }

    private static <T> @Nullable T plover(JsonObject event, Function<JsonObject, @Nullable T> read) {
        JsonObject plover = event.objectOrNull("plover");
        return plover == null ? null : read.apply(plover);
    }

    private @Nullable Double scale(JsonObject plover) {
        String mode = plover.stringOrNull("mode");
        String type = plover.string("type");
        String value = scale.get(type + "/" + (mode == null ? "" : mode));
        return number(value != null ? value : scale.get(type + "/"));
    }

    private @Nullable Integer quad(JsonObject plover) {
        String digits = quad.get(plover.string("type"));
        return digits == null ? null : Integer.valueOf(digits);
    }

    private @Nullable Double goldstein(JsonObject event) {
        String code = event.stringOrNull("cameo");
        if (code == null) {
            return null;
        }
        for (String key : List.of(code, start(code, 3), start(code, 2) + "0")) {
            String value = goldstein.get(key);
            if (value != null) {
                return number(value);
            }
        }
        return null;
    }

    private static String start(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private static @Nullable Double number(@Nullable String digits) {
        return digits == null ? null : Double.valueOf(digits);
    }

    private static String list(Iterable<String> values) {
        return String.join("; ", values);
    }

    private static List<JsonObject> of(JsonObject event, String role) {
        return event.objects("participants", p -> p).stream()
                .filter(p -> role.equals(p.stringOrNull("role")))
                .toList();
    }

    private static String states(JsonObject event, String role) {
        Set<String> out = new LinkedHashSet<>();
        for (JsonObject participant : of(event, role)) {
            String state = participant.stringOrNull("state");
            if (state != null) {
                out.add(state);
            }
        }
        return list(out);
    }

    private static String people(JsonObject event, String role) {
        StringJoiner out = new StringJoiner("; ");
        for (JsonObject p : of(event, role)) {
            out.add(orEmpty(p, "name") + "/" + orEmpty(p, "office") + "/" + orEmpty(p, "state"));
        }
        return out.toString();
    }

    private static String orEmpty(JsonObject participant, String field) {
        String value = participant.stringOrNull(field);
        return value == null ? "" : value;
    }

    /** The best value of each claim on a field. */
    private static List<String> best(JsonObject event, String field) {
        return event.objects("claims", c -> c).stream()
                .filter(c -> field.equals(c.string("field")))
                .map(c -> c.objects("values", v -> v.string("value")).get(0))
                .toList();
    }

    private static @Nullable String duration(JsonObject event) {
        List<String> all = best(event, "duration");
        return all.isEmpty() ? null : all.get(0);
    }

    private static String fields(JsonObject event, String verdict) {
        Set<String> out = new LinkedHashSet<>();
        for (JsonObject claim : event.objects("disagreements", c -> c)) {
            if (verdict.equals(claim.stringOrNull("verdict"))) {
                out.add(claim.string("field"));
            }
        }
        return list(out);
    }
}
