package org.umubano.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.SpanMention;
import org.umubano.text.Table;

/**
 * In which town an act was done whose own sentence does not say: that of its visit, of what was done there the same day, or
 * the only town of that state in the article. A hall or palace is replaced by its town where only one is named.
 */
final class Towns {

    private static final Set<String> KINDS = Set.of("capital", "city", "town", "border post", "seat of government");

    private final Set<String> towns = new HashSet<>();

    Towns(String language) {
        for (Table.Row row : Table.load("lang/" + language + "/places.tsv").rows()) {
            if (KINDS.contains(row.get("kind"))) {
                towns.add(row.get("name"));
            }
        }
    }

    /** Fills the towns of the events of one article. */
    void fill(List<Line> lines, List<Draft> drafts) {
        Map<String, Set<String>> named = named(lines);
        for (Draft draft : drafts) {
            if (draft.kind == Kind.STATEMENT || draft.kind == Kind.CALL) {
                continue;
            }
            Place place = draft.place != null ? draft.place : besides(draft, drafts);
            if (place == null || place.state() == null) {
                continue;
            }
            String city = place.city();
            if (city == null || !towns.contains(city)) {
                String town = town(draft, place.state(), named, drafts);
                draft.place = new Place(town == null ? city : town, place.state());
            } else {
                draft.place = place;
            }
        }
    }

    /** The towns that an article names, by state. */
    private Map<String, Set<String>> named(List<Line> lines) {
        Map<String, Set<String>> out = new HashMap<>();
        for (Line line : lines) {
            for (Line.Span span : line.spans) {
                SpanMention m = span.mention();
                String name = m.name();
                if (m.type() == SpanMention.Type.PLACE && m.code() != null && name != null && towns.contains(name)) {
                    out.computeIfAbsent(m.code(), s -> new LinkedHashSet<>()).add(name);
                }
            }
        }
        return out;
    }

    /** Where the visit, or another act of the same sides and day, took place. */
    private static @Nullable Place besides(Draft draft, List<Draft> drafts) {
        if (draft.partOf != null && draft.partOf.place != null) {
            return new Place(null, draft.partOf.place.state());
        }
        for (Draft other : drafts) {
            if (other != draft && other.place != null && isBeside(draft, other)) {
                return other.place;
            }
        }
        return null;
    }

    private static boolean isBeside(Draft draft, Draft other) {
        boolean together = draft.kind == Kind.MEETING || draft.kind == Kind.AGREEMENT || draft.kind == Kind.SUMMIT;
        return together
                && other.kind != Kind.RELATIONS
                && other.kind != Kind.STATEMENT
                && draft.status.isDone() == other.status.isDone()
                && draft.from != null
                && Objects.equals(draft.from, other.from)
                && other.states().containsAll(draft.states());
    }

    private @Nullable String town(Draft draft, String state, Map<String, Set<String>> named, List<Draft> drafts) {
        List<String> here = new ArrayList<>();
        for (Line.Span span : draft.line.spans) {
            String name = span.mention().name();
            if (span.mention().type() == SpanMention.Type.PLACE
                    && state.equals(span.mention().code())
                    && name != null
                    && towns.contains(name)
                    && !here.contains(name)) {
                here.add(name);
            }
        }
        if (here.size() == 1) {
            return here.get(0);
        }
        for (Draft other : drafts) {
            boolean near = other == draft.partOf || other != draft && isBeside(draft, other);
            if (near
                    && other.place != null
                    && state.equals(other.place.state())
                    && towns.contains(String.valueOf(other.place.city()))) {
                return other.place.city();
            }
        }
        Set<String> all = named.getOrDefault(state, Set.of());
        return all.size() == 1 && (draft.status != Status.PAST || draft.frame == Frame.BORDER)
                ? all.iterator().next()
                : null;
    }
}
