package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided on reviewing the events: input like the articles, bound to the ids of event mentions, so that
 * it outlives every recomputation. The order in which decisions were taken does not matter.
 *
 * <pre>{@code
 * Decisions decisions = Decisions.of(List.of(new Decisions.NotSame("a1f0", "77c2", "two visits of one year")));
 * }</pre>
 *
 * @param all sorted, each once
 */
public record Decisions(List<Decision> all) {

    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        all = List.copyOf(all);
    }

    /** One decision. */
    public sealed interface Decision {
        /** The mentions that it is about. */
        List<String> mentions();

        /** Why, in the person's words. */
        String because();
    }

    /** Two mentions are one event. */
    public record Same(String a, String b, String because) implements Decision {
        @Override
        public List<String> mentions() {
            return List.of(a, b);
        }
    }

    /** Two mentions are two events. Stronger than {@link Same}: a false join costs more than a missed one. */
    public record NotSame(String a, String b, String because) implements Decision {
        @Override
        public List<String> mentions() {
            return List.of(a, b);
        }
    }

    /** A value of a field of a mention is wrong and counts no more; {@code right} is what stands in its place, or null. */
    public record WrongValue(
            String mention,
            String field,
            String value,
            @Nullable String right,
            String because) implements Decision {
        @Override
        public List<String> mentions() {
            return List.of(mention);
        }
    }

    /** A remark on a mention. It changes nothing. */
    public record Note(String mention, String because) implements Decision {
        @Override
        public List<String> mentions() {
            return List.of(mention);
        }
    }

    public static Decisions of(Collection<? extends Decision> decisions) {
        List<Decision> sorted = new ArrayList<>(new HashSet<>(decisions));
        sorted.sort(Comparator.comparing(Decision::toString));
        return new Decisions(sorted);
    }

    /** The decisions of which a mention is no longer there: a new version of its article has taken it away. */
    public List<Decision> withoutObject(Set<String> mentions) {
        return all.stream().filter(d -> !mentions.containsAll(d.mentions())).toList();
    }

    /** The pairs that are two events, as {@link #pair} writes them. */
    Set<String> apart() {
        Set<String> out = new HashSet<>();
        for (Decision d : all) {
            if (d instanceof NotSame n) {
                out.add(pair(n.a, n.b));
            }
        }
        return out;
    }

    /** The mentions of which a person has said that they are one event with others, sorted. */
    public Set<String> joined() {
        TreeSet<String> out = new TreeSet<>();
        for (Decision d : all) {
            if (d instanceof Same) {
                out.addAll(d.mentions());
            }
        }
        return out;
    }

    /** Whether a value of a field of a mention was said to be wrong. */
    public boolean isWrong(String mention, String field, String value) {
        return all.stream()
                .anyMatch(d -> d instanceof WrongValue w
                        && w.mention.equals(mention)
                        && w.field.equals(field)
                        && w.value.equals(value));
    }

    static String pair(String a, String b) {
        return a.compareTo(b) <= 0 ? a + ' ' + b : b + ' ' + a;
    }
}
