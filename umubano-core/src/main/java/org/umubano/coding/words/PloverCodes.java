package org.umubano.coding.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Kind;
import org.umubano.event.Plover;
import org.umubano.event.Status;
import org.umubano.text.Table;

/** The table {@code world/codes.tsv}: kind, subtype and status to PLOVER Draft 2.0 and CAMEO 1.1b3. */
public final class PloverCodes {

    private record Code(@Nullable Plover plover, @Nullable String cameo) {}

    private final Map<String, Code> done = new HashMap<>();
    private final Map<String, Code> planned = new HashMap<>();

    public PloverCodes() {
        for (Table.Row row : Table.load("world/codes.tsv").rows()) {
            String key = row.get("kind") + "/" + row.get("subtype");
            done.put(key, code(row.get("plover"), row.get("mode"), row.get("cameo"), row.list("contexts")));
            planned.put(
                    key,
                    code(
                            row.get("planned_plover"),
                            row.get("planned_mode"),
                            row.get("planned_cameo"),
                            row.list("contexts")));
        }
    }

    /** The subtypes of a kind, in the order of the table. */
    public static List<String> subtypes(Kind kind) {
        return Table.load("world/codes.tsv").rows().stream()
                .filter(r -> r.get("kind").equals(kind.code()))
                .map(r -> r.get("subtype"))
                .toList();
    }

    private static Code code(String type, String mode, String cameo, List<String> contexts) {
        Plover plover = type.equals("-") ? null : new Plover(type, mode.isEmpty() ? null : mode, contexts);
        return new Code(plover, cameo.isEmpty() ? null : cameo);
    }

    private Code of(Kind kind, String subtype, Status status) {
        boolean future = status == Status.PLANNED || status == Status.PROPOSED;
        Code code = (future ? planned : done).get(kind.code() + "/" + subtype);
        if (code == null) {
            throw new IllegalArgumentException("world/codes.tsv has no line for " + kind.code() + "/" + subtype);
        }
        return code;
    }

    /** Type, mode and contexts, those of the topics among them; null where no type fits. */
    @Nullable
    public Plover plover(Kind kind, String subtype, Status status, Iterable<String> topics) {
        Plover plover = of(kind, subtype, status).plover();
        if (plover == null) {
            return null;
        }
        List<String> contexts = new ArrayList<>(plover.contexts());
        for (String topic : topics) {
            String context = CONTEXT_OF_TOPIC.get(topic);
            if (context != null && !contexts.contains(context)) {
                contexts.add(context);
            }
        }
        contexts.sort(null);
        return new Plover(plover.type(), plover.mode(), contexts);
    }

    /** The code of CAMEO for an act; null where it has none. */
    @Nullable
    public String cameo(Kind kind, String subtype, Status status) {
        return of(kind, subtype, status).cameo();
    }

    private static final Map<String, String> CONTEXT_OF_TOPIC = contexts();

    private static Map<String, String> contexts() {
        Map<String, String> out = new HashMap<>();
        for (Table.Row row : Table.load("world/contexts.tsv").rows()) {
            out.put(row.get("topic"), row.get("context"));
        }
        return Map.copyOf(out);
    }
}
