package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.event.EventMention;

/**
 * What one report says of its event, field by field.
 *
 * @param values field to the values in the contract's form, the best first
 */
record Sayings(Map<String, List<String>> values) {

    /** A value of a field. */
    record Said(String field, String value) {}

    static Sayings of(Event event, EventMention m) {
        Map<String, List<String>> out = new TreeMap<>();
        for (Claim claim : event.claims()) {
            for (Claim.Value value : claim.values()) {
                if (value.articles().contains(m.article())) {
                    out.computeIfAbsent(claim.field(), f -> new ArrayList<>()).add(value.value());
                }
            }
        }
        return new Sayings(out);
    }

    /**
     * What a person means by a field and a value, each by its code or by its words; where the report says one value of the
     * field, the field does. Null where the report says no such thing.
     */
    @Nullable
    Said find(String typed, Phrases phrases) {
        String asked = States.folded(typed);
        for (Map.Entry<String, List<String>> e : values.entrySet()) {
            String field = e.getKey();
            for (String name : List.of(field, States.folded(phrases.field(field)))) {
                if (asked.equals(name) && e.getValue().size() == 1) {
                    return new Said(field, e.getValue().get(0));
                }
                if (asked.startsWith(name + " ")) {
                    String rest = asked.substring(name.length() + 1).strip();
                    for (String value : e.getValue()) {
                        if (rest.equals(States.folded(value))
                                || rest.equals(States.folded(phrases.said.value(field, value)))) {
                            return new Said(field, value);
                        }
                    }
                }
            }
        }
        return null;
    }

    /** All of it, as it may be typed. */
    String list(Phrases phrases) {
        List<String> out = new ArrayList<>();
        values.forEach(
                (field, all) -> all.forEach(v -> out.add(phrases.field(field) + " " + phrases.said.value(field, v))));
        return String.join("; ", out);
    }
}
