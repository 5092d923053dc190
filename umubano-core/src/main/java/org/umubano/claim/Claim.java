package org.umubano.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of an event with what the articles say of it.
 *
 * @param field as in the contract's line of an event mention: from, to, place, announced_by, ...
 * @param verdict what the values come to
 * @param values the best first
 */
public record Claim(String field, Verdict verdict, List<Value> values) {

    public Claim {
        values = List.copyOf(values);
    }

    /**
     * Whether the values only tell how an act came about, as articles told it at their time: planned, ongoing, held; to be
     * signed, signed. The verdict is {@code superseded} where it is known which of them were published first.
     */
    public boolean isProgress() {
        List<String> all = values.stream().map(Value::value).toList();
        return switch (field) {
                    case "status" -> COURSE.containsAll(all);
                    case "subtype" -> SubtypeClaims.isOneLine(all);
                    default -> false;
                }
                && values.size() > 1
                && verdict != Verdict.CONTRADICTS;
    }

    private static final Set<String> COURSE = Set.of("proposed", "planned", "ongoing", "held");

    /**
     * One value with those who say it.
     *
     * @param value in the contract's form: a code, an ISO date, a name
     * @param articles ids, sorted; empty where the value is known anyway
     * @param origins number of independent origins among them, for this claim
     * @param evidence the sentences
     * @param known what it is known from ("calendar", "gatherings", "regions"), or null for what articles say
     */
    public record Value(
            String value,
            List<String> articles,
            int origins,
            List<Source> evidence,
            @Nullable String known) {
        public Value {
            articles = List.copyOf(articles);
            evidence = List.copyOf(evidence);
        }
    }

    /** A sentence of an article, in code points. */
    public record Source(String article, int start, int end) {}
}
